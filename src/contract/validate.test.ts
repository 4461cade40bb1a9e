import { expect, test } from '@jest/globals';
import type { RecordedResponse } from '../traffic/exchange.js';
import { checkValue } from './body.js';
import { formatFinding } from './finding.js';
import { description } from '../description/fixtures.js';
import { validateExchange } from './validate.js';

const headers = { 'content-type': 'application/json; charset=utf-8' };
const thing = { type: 'thing', id: '1' };
const ok: RecordedResponse = { status: 200, headers, body: thing };

const judge = (method: string, path: string, body: unknown, response: RecordedResponse) => {
  const request = { method, path, headers, ...(body === undefined ? {} : { body }) };
  return validateExchange(description, { request, response }).map(formatFinding);
};
const judgeThing = (fields: object) =>
  judge('GET', '/things/1', undefined, { status: 200, headers, body: { ...thing, ...fields } });

test.each<[string, object]>([
  ['the least', {}],
  ['a union by its const', { author: { type: 'admin', id: '1', name: 'Placeholder' } }],
  ['a union by its enum', { author: { type: 'lead', id: '1' } }],
  ['a null in a union', { author: null }],
  ['fields from two parts of an allOf', { owner: { type: 'admin', id: '1', name: 'Placeholder', since: 1 } }],
  ['a map', { custom_attributes: { anything: true, goes: 1 } }],
  ['an object that declares nothing', { metadata: { anything: { goes: [] } } }],
  ['nesting', { parts: [thing, { ...thing, parts: [thing] }] }],
])('a body is accepted: %s', (_, fields) => {
  expect(judgeThing(fields)).toEqual([]);
});

test.each<[string, object, string[]]>([
  [
    'an undeclared field',
    { extra: 1 },
    [
      'error 2.14 retrieveThing response /extra: the description declares no such field, got integer 1 (undeclared-field)',
    ],
  ],
  [
    'an undeclared field deep in a list and a union',
    { parts: [{ ...thing, author: { type: 'lead', id: '1', name: 'x' } }] },
    [
      'error 2.14 retrieveThing response /parts/0/author/name: the description declares no such field, got string "x" (undeclared-field)',
    ],
  ],
  [
    'an undeclared field in an allOf',
    { owner: { type: 'admin', id: '1', name: 'x', 'a/b': {} } },
    [
      'error 2.14 retrieveThing response /owner/a~1b: the description declares no such field, got object (undeclared-field)',
    ],
  ],
  [
    'a wrong type',
    { assignee: '7' },
    ['error 2.14 retrieveThing response /assignee: expected integer or null, got string "7" (wrong-type)'],
  ],
  [
    'a wrong type in a map',
    { custom_attributes: { a: [1] } },
    [
      'error 2.14 retrieveThing response /custom_attributes/a: expected string or number or boolean, got array of 1 (wrong-type)',
    ],
  ],
  [
    'a value outside a closed enum',
    { priority: 'urgent' },
    [
      'error 2.14 retrieveThing response /priority: expected "low" or "high", got string "urgent" (wrong-value)',
    ],
  ],
  [
    'a wrong const',
    { type: 'part' },
    ['error 2.14 retrieveThing response /type: expected "thing", got string "part" (wrong-value)'],
  ],
  [
    'an unknown value of an open set',
    { state: 'snoozed' },
    [
      'warning 2.14 retrieveThing response /state: string "snoozed" is not among the known values "open" or "closed" (unknown-value)',
    ],
  ],
  [
    'the errors of the variant that the value names, not of all',
    { author: { type: 'admin', id: 1 } },
    [
      'error 2.14 retrieveThing response /author/name: a required field is missing (missing-field)',
      'error 2.14 retrieveThing response /author/id: expected string, got integer 1 (wrong-type)',
    ],
  ],
  [
    'a variant that nobody declares',
    { author: { type: 'robot', id: '1' } },
    [
      'error 2.14 retrieveThing response /author/type: expected "admin", "user", or "lead", got string "robot" (wrong-value)',
    ],
  ],
  [
    'a word that is pinned further down, in unions within the variants',
    { reply: { type: 'user', email: 'a' } },
    ['error 2.14 retrieveThing response /reply/body: a required field is missing (missing-field)'],
  ],
  [
    'the errors of the variant that the most telling word names, though another has fewer',
    { event: { type: 'event', kind: 'call' } },
    ['from', 'to', 'length'].map(
      (name) =>
        `error 2.14 retrieveThing response /event/${name}: a required field is missing (missing-field)`,
    ),
  ],
  [
    'an unknown word where variants share another',
    { event: { type: 'event', kind: 'fax' } },
    [
      'error 2.14 retrieveThing response /event/kind: expected "call" or "mail", got string "fax" (wrong-value)',
    ],
  ],
  [
    'a missing word: the errors of the variant with the fewest',
    { event: { type: 'event' } },
    ['error 2.14 retrieveThing response /event/kind: a required field is missing (missing-field)'],
  ],
  [
    'what only the validator objects to',
    { sealed: { id: '1', more: 'x' } },
    [
      'error 2.14 retrieveThing response /sealed: expected a value that must NOT have additional properties, got object (constraint)',
    ],
  ],
  [
    'a type that no variant has',
    { author: 'me' },
    ['error 2.14 retrieveThing response /author: expected object or null, got string "me" (wrong-type)'],
  ],
  [
    'several at once',
    { id: null, extra: 1 },
    [
      'error 2.14 retrieveThing response /id: expected string, got null (wrong-type)',
      'error 2.14 retrieveThing response /extra: the description declares no such field, got integer 1 (undeclared-field)',
    ],
  ],
])('a body is refused: %s', (_, fields, want) => {
  expect(judgeThing(fields)).toEqual(want);
});

test('where words contradict each other, the one that tells more variants apart is believed', () => {
  const variant = (kind: string, group: string) => ({
    type: 'object',
    required: ['kind', 'group'],
    properties: { kind: { const: kind }, group: { const: group } },
  });
  const oneOf = [variant('call', 'phone'), variant('mail', 'text'), variant('chat', 'text')];
  const document = { openapi: '3.1.0', info: { title: '', version: '' }, paths: {} };
  const found = checkValue(document, { oneOf }, { kind: 'call', group: 'text' });
  expect(found.map(({ path, rule, expected }) => [path, rule, expected])).toEqual([
    ['/group', 'wrong-value', '"phone"'],
  ]);
});

test('a required name that nothing public has shown is a warning when it is missing', () => {
  const Thing = {
    type: 'object',
    required: ['id', 'mood'],
    'x-unseen': ['mood'],
    properties: { id: {}, mood: {} },
  };
  const document = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: { schemas: { Thing } },
  };
  const judged = (value: object) =>
    checkValue(document, { $ref: '#/components/schemas/Thing' }, value).map(({ severity, path, rule }) =>
      [severity, path, rule].join(' '),
    );
  expect(judged({ id: 1, mood: 1 })).toEqual([]);
  expect(judged({ id: 1 })).toEqual(['warning /mood missing-field']);
  expect(judged({ mood: 1 })).toEqual(['error /id missing-field']);
  expect(judged({})).toEqual(['error /id missing-field', 'warning /mood missing-field']);
});

test.each<[string, string[]]>([
  ['/things?since=now', []],
  ['/things?since=now&per_page=150&archived=true&tag=a&tag=b', []],
  ['/things?since=now&ids=1,2', []],
  ['/things?since=now&ids=1&ids=2,3', []],
  [
    '/things?since=now&ids=1,two',
    ['error 2.14 listThings request query.ids/1: expected integer, got string "two" (wrong-type)'],
  ],
  [
    '/things?since=now&ids=1&ids=two',
    ['error 2.14 listThings request query.ids/1: expected integer, got string "two" (wrong-type)'],
  ],
  [
    '/things',
    [
      'error 2.14 listThings request query.since: the required query parameter `since` is missing (missing-parameter)',
    ],
  ],
  [
    '/things?since=now&page=2',
    [
      'error 2.14 listThings request query.page: listThings declares no query parameter `page`; expected one of per_page, archived, tag, ids, since (undeclared-parameter)',
    ],
  ],
  [
    '/things?since=now&per_page=ten',
    ['error 2.14 listThings request query.per_page: expected integer, got string "ten" (wrong-type)'],
  ],
  [
    '/things?since=now&per_page=151',
    [
      'error 2.14 listThings request query.per_page: expected a value that must be <= 150, got integer 151 (constraint)',
    ],
  ],
  [
    '/things?since=now&archived=yes',
    ['error 2.14 listThings request query.archived: expected boolean, got string "yes" (wrong-type)'],
  ],
])('GET %s', (path, want) => {
  expect(judge('GET', path, undefined, { status: 200, headers, body: [] })).toEqual(want);
});

test('a header is judged if it is declared and sent', () => {
  const send = (sent: Record<string, string>) => {
    const request = { method: 'GET', path: '/things?since=now', headers: sent };
    return validateExchange(description, { request, response: { ...ok, body: [] } }).map(formatFinding);
  };
  expect(send({})).toEqual([]);
  expect(send({ 'api-version': '2.14' })).toEqual([]);
  expect(send({ 'api-version': '2.13' })).toEqual([
    'error 2.14 listThings request header.Api-Version: expected "2.14", got string "2.13" (wrong-value)',
  ]);
});

test.each<[string, unknown, string[]]>([
  ['one variant', { name: 'x' }, []],
  [
    'nothing',
    undefined,
    ['error 2.14 createThing request body: createThing needs a request body (missing-body)'],
  ],
  [
    'a field that no variant has',
    { name: 'x', colour: 1 },
    [
      'error 2.14 createThing request /colour: the description declares no such field, got integer 1 (undeclared-field)',
    ],
  ],
  [
    'two variants at once',
    { name: 'x', id: 1 },
    [
      'error 2.14 createThing request body: expected exactly one of ByName, ById, got object (ambiguous-variant)',
    ],
  ],
])('a request body with %s', (_, body, want) => {
  expect(judge('POST', '/things', body, ok)).toEqual(want);
});

test.each<[string, RecordedResponse, string[]]>([
  [
    'an undeclared success',
    { status: 202, headers, body: thing },
    [
      'error 2.14 createThing response status: status 202 is not declared; expected 200, 204, 4XX, default (undeclared-status)',
    ],
  ],
  ['a failure of a declared class', { status: 418, headers, body: { errors: [] } }, []],
  [
    'a failure that falls back to default',
    { status: 503, headers, body: { errors: [] } },
    [
      'warning 2.14 createThing response status: status 503 is covered by `default` alone; expected 200, 204, 4XX (undeclared-status)',
    ],
  ],
  ['a failure without a body', { status: 404, headers: {} }, []],
  [
    'a success without its body',
    { status: 200, headers: {} },
    ['error 2.14 createThing response body: status 200 must carry a body (missing-body)'],
  ],
  ['no content', { status: 204, headers: {} }, []],
  [
    'content where none is declared',
    { status: 204, headers, body: {} },
    ['error 2.14 createThing response body: status 204 declares no body (undeclared-body)'],
  ],
  [
    'another media type',
    { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>' },
    [
      'error 2.14 createThing response header.content-type: expected application/json, got text/html (media-type)',
    ],
  ],
])('a response with %s', (_, response, want) => {
  expect(judge('POST', '/things', { name: 'x' }, response)).toEqual(want);
});

test('a refused request is not judged, its answer is', () => {
  const response = { status: 400, headers, body: { error: 'no' } };
  expect(judge('POST', '/things', { colour: 1 }, response)).toEqual([
    'error 2.14 createThing response /errors: a required field is missing (missing-field)',
    'error 2.14 createThing response /error: the description declares no such field, got string "no" (undeclared-field)',
  ]);
});

const FIELD = {
  anyOf: [
    { type: 'string', 'x-extensible-enum': ['id', 'name'] },
    { type: 'string', pattern: '^custom_attributes\\.' },
  ],
};

test('an accepted request that nothing describes', () => {
  expect(judge('GET', '/nothing', undefined, ok)).toEqual([
    'error 2.14 no operation request path: 2.14 describes no path /nothing (unknown-path)',
  ]);
  expect(judge('DELETE', '/things', undefined, ok)).toEqual([
    'error 2.14 no operation request method: 2.14 describes /things for GET, POST only, got DELETE (wrong-method)',
  ]);
});

test('a path that nothing describes is a finding when it fails too; a refused method is none', () => {
  expect(judge('GET', '/nothing', undefined, { status: 404, headers })).toEqual([
    'error 2.14 no operation request path: 2.14 describes no path /nothing (unknown-path)',
  ]);
  expect(judge('DELETE', '/things', undefined, { status: 404, headers })).toEqual([]);
  const later = { errors: [{ code: 'intercom_version_invalid' }] };
  expect(judge('GET', '/later', undefined, { status: 400, headers, body: later })).toEqual([]);
});

const documentOf = (schemas: object) =>
  ({
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: { schemas },
  }) as Parameters<typeof checkValue>[0];

test.each<[string, Parameters<typeof checkValue>[1], unknown, string[]]>([
  ['an address', { type: 'string', format: 'email' }, 'ada@example.com', []],
  ['no address', { type: 'string', format: 'email' }, 'ada', ['warning constraint']],
  ['an empty text', { type: 'string', format: 'email' }, '', []],
  ['a URL', { type: 'string', format: 'uri' }, 'https://example.com/a?b=c', []],
  ['no URL', { type: 'string', format: 'uri' }, 'example', ['warning constraint']],
  ['seconds', { type: 'integer', description: 'When, in Unix seconds.' }, 1_767_225_600, []],
  [
    'milliseconds',
    { type: 'integer', description: 'When, in Unix seconds.' },
    1_767_225_600_000,
    ['warning constraint'],
  ],
  ['another large number', { type: 'integer', description: 'An id.' }, 1_767_225_600_000, []],
  ['what a pattern lets in beside known words', FIELD, 'custom_attributes.plan', []],
  ['an unknown word beside a pattern', FIELD, 'colour', ['warning unknown-value']],
])('%s', (_, schema, value, want) => {
  const found = checkValue(documentOf({}), schema, value);
  expect(found.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(want);
});

test('a wrong word is blamed on the key that has it, not on one that is right', () => {
  const message = (message_type: string, template: string) => ({
    type: 'object',
    required: ['message_type'],
    properties: {
      message_type: { type: 'string', const: message_type },
      template: { type: 'string', const: template },
    },
  });
  const union = {
    oneOf: [message('email', 'plain'), message('email', 'personal'), message('inapp', 'none')],
  };
  const places = (value: object) =>
    checkValue(documentOf({}), union, value).map(({ path, expected }) => `${path}: ${expected}`);
  expect(places({ message_type: 'email', template: 'company' })).toEqual([
    '/template: "plain" or "personal"',
  ]);
  expect(places({ message_type: 'fax', template: 'none' })).toEqual(['/message_type: "inapp"']);
});
