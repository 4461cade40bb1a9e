import { expect, test } from '@jest/globals';
import type { Exchange } from './exchange.js';
import { document } from '../description/fixtures.js';
import { redact, redactHeaders } from './redact.js';

const exchange = (sent: unknown, received: unknown): Exchange => ({
  request: { method: 'POST', path: '/things', headers: {}, ...(sent === undefined ? {} : { body: sent }) },
  response: { status: 200, headers: {}, body: received },
});
const received = (body: unknown) => redact([exchange(undefined, body)], document)[0]?.response.body;

test('only headers of the allow-list are kept, and of the token nothing', () => {
  const headers = new Headers({
    Authorization: 'Bearer dG9rOmFiYw==',
    'Content-Type': 'application/json',
    'Intercom-Version': '2.14',
    'X-RateLimit-Limit': '1667',
    'X-Request-Id': 'abc',
    'Set-Cookie': 'a=b',
  });
  expect(redactHeaders(headers)).toEqual({
    authorization: 'Bearer REDACTED',
    'content-type': 'application/json',
    'intercom-version': '2.14',
    'x-ratelimit-limit': '1667',
  });
});

test('what somebody wrote becomes a placeholder of its shape, equal where it was equal', () => {
  const body = {
    name: 'Somebody',
    author: {
      name: 'Somebody',
      email: 'somebody@company.test',
      avatar: 'https://cdn.company.test/somebody.png',
    },
    phone: '+44 20 7946 0018',
    email_domain: 'company.test',
    body: '<p>Call me at home</p>',
    note: '',
    url: '/contacts/5f1a/tags',
    count: 3,
    flag: true,
    nothing: null,
  };
  expect(received(body)).toEqual({
    name: 'Text 1',
    author: { name: 'Text 1', email: 'person-2@example.com', avatar: 'https://example.com/3' },
    phone: '+00 00 0000 0000',
    email_domain: 'domain-5.example.com',
    body: '<p>Text 6</p>',
    note: '',
    url: '/contacts/5f1a/tags',
    count: 3,
    flag: true,
    nothing: null,
  });
});

test('structural keys and the words of the description stay, also new words of a structural key', () => {
  const body = { type: 'brand_new', state: 'open', priority: 'high', anything: 'closed' };
  expect(received(body)).toEqual(body);
});

test('a moment in full stays one whatever its key, because its format is part of the contract', () => {
  const body = { last: '2026-01-01T09:30:00.250Z', timestamp: '2026-01-01T09:30:00+02:00' };
  expect(received(body)).toEqual(body);
  expect(received({ last: 'at 2026-01-01T09:30:00Z' })).toEqual({ last: 'Text 1' });
});

test('the names of custom attributes are hidden like their values', () => {
  expect(received({ custom_attributes: { Salary: 'much', Age: 50 } })).toEqual({
    custom_attributes: { attribute_1: 'Text 2', attribute_3: 50 },
  });
});

test('what the scenario sends first is its own; what it received first is not', () => {
  const exchanges = redact(
    [
      exchange({ name: 'My own name' }, { name: '<p>My own name</p>', company: 'Private Ltd' }),
      exchange({ company: 'Private Ltd' }, { company: 'Private Ltd' }),
    ],
    document,
  );
  expect(exchanges.map(({ request, response }) => [request.body, response.body])).toEqual([
    [{ name: 'My own name' }, { name: '<p>My own name</p>', company: 'Text 1' }],
    [{ company: 'Text 1' }, { company: 'Text 1' }],
  ]);
});

test('the message of an error stays, without the address in it', () => {
  const error = {
    type: 'error.list',
    errors: [{ code: 'conflict', message: 'A contact with email=a.b@company.test exists' }],
  };
  expect(received(error)).toEqual({
    type: 'error.list',
    errors: [{ code: 'conflict', message: 'A contact with email=person-1@example.com exists' }],
  });
});

test('a body that is no JSON is hidden too', () => {
  expect(received('<html>Private</html>')).toBe('<p>Text 1</p>');
});
