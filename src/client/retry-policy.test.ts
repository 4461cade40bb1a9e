import { expect, test } from '@jest/globals';
import { SAFE_POSTS } from '../../generated/calls.js';
import { OPERATIONS } from '../../generated/operations.js';
import { LISTS } from '../../generated/pagination.js';
import { isRepeatable } from './repeatable.js';
import { retryDelay } from './retry-policy.js';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const UNIX_NOW = NOW / 1000;

/** The delay after an answer, with the jitter at its middle. */
function delayAfter(
  status: number,
  headers: Record<string, string>,
  { repeatable = true, repeats = 0 } = {},
) {
  const response = { status, headers: new Headers(headers) };
  return retryDelay({ response, repeats }, { repeatable }, NOW, 0.5);
}

test('a 429 waits for Retry-After, then for the end of the window, then exponentially', () => {
  const reset = { 'x-ratelimit-reset': String(UNIX_NOW + 4) };
  expect(delayAfter(429, { 'retry-after': '7', ...reset })).toBe(7250);
  expect(delayAfter(429, { 'retry-after': 'Thu, 01 Jan 2026 00:00:03 GMT', ...reset })).toBe(3250);
  expect(delayAfter(429, { 'retry-after': 'soon', ...reset })).toBe(4250);
  expect(delayAfter(429, reset)).toBe(4250);
  expect(delayAfter(429, {})).toBe(375);
  expect(delayAfter(429, {}, { repeats: 1 })).toBe(750);
});

test('headers that make no sense fall back to the exponential wait', () => {
  expect(delayAfter(429, { 'x-ratelimit-reset': String(UNIX_NOW - 60) })).toBe(375);
  expect(delayAfter(429, { 'x-ratelimit-reset': 'never' })).toBe(375);
  expect(delayAfter(429, { 'retry-after': '-5' })).toBe(375);
  expect(delayAfter(429, { 'retry-after': '' })).toBe(375);
});

test('the end of the window says nothing about a server error', () => {
  expect(delayAfter(500, { 'x-ratelimit-reset': String(UNIX_NOW + 4) })).toBe(375);
  expect(delayAfter(503, { 'retry-after': '2' })).toBe(2250);
});

test('a wait that is too long is not made at all', () => {
  expect(delayAfter(429, { 'retry-after': '30' })).toBeUndefined();
  const response = { status: 429, headers: new Headers({ 'retry-after': '30' }) };
  expect(retryDelay({ response, repeats: 0 }, { repeatable: true, maxDelay: 40_000 }, NOW, 0)).toBe(30_000);
});

test('a wait that no timer can count is not made, whatever is allowed', () => {
  const patient = { repeatable: true, limit: 40, maxDelay: Infinity };
  const wait = (headers: Record<string, string>, repeats = 0) =>
    retryDelay({ response: { status: 429, headers: new Headers(headers) }, repeats }, patient, NOW, 0);
  const days = (count: number) => count * 86_400;
  expect(wait({ 'retry-after': String(days(24)) })).toBe(days(24) * 1000);
  expect(wait({ 'retry-after': String(days(25)) })).toBeUndefined();
  expect(wait({ 'retry-after': 'Tue, 10 Feb 2026 00:00:00 GMT' })).toBeUndefined();
  expect(wait({ 'x-ratelimit-reset': String(UNIX_NOW + days(40)) })).toBeUndefined();
  expect(wait({ 'x-ratelimit-reset': String(NOW + 10_000) })).toBeUndefined();
  expect(wait({}, 39)).toBeUndefined();
});

test('a header that is no number is no header', () => {
  for (const none of ['9'.repeat(20), '9'.repeat(400), '1e3', '0x10', '1.5', '1, 2']) {
    expect(delayAfter(429, { 'retry-after': none })).toBe(375);
    expect(delayAfter(429, { 'x-ratelimit-reset': none })).toBe(375);
  }
});

test('jitter spreads the exponential wait over its upper half', () => {
  const delays = [0, 0.5, 1].map((random) =>
    retryDelay({ response: undefined, repeats: 2 }, { repeatable: true, limit: 3 }, NOW, random),
  );
  expect(delays).toEqual([1000, 1500, 2000]);
});

test('only a 429 may be repeated when repeating is not safe', () => {
  const decide = (repeatable: boolean) =>
    [400, 401, 404, 408, 409, 422, 429, 500, 501, 502, 503, 504, 524].filter(
      (status) => delayAfter(status, {}, { repeatable }) !== undefined,
    );
  expect(decide(true)).toEqual([408, 429, 500, 502, 503, 504, 524]);
  expect(decide(false)).toEqual([429]);
  expect(retryDelay({ response: undefined, repeats: 0 }, { repeatable: false }, NOW, 0)).toBeUndefined();
});

test('the number of repeats is limited', () => {
  expect([0, 1, 2].map((repeats) => delayAfter(500, {}, { repeats }))).toEqual([375, 750, undefined]);
  expect(
    retryDelay({ response: undefined, repeats: 0 }, { repeatable: true, limit: 0 }, NOW, 0),
  ).toBeUndefined();
});

test('reading, replacing and deleting are repeatable, creating is not', () => {
  expect(isRepeatable('get', '/contacts')).toBe(true);
  expect(isRepeatable('put', '/contacts/{contact_id}')).toBe(true);
  expect(isRepeatable('delete', '/contacts/{contact_id}')).toBe(true);
  expect(isRepeatable('post', '/contacts/search')).toBe(true);
  expect(isRepeatable('post', '/contacts')).toBe(false);
  expect(isRepeatable('post', '/conversations/{conversation_id}/reply')).toBe(false);
  expect(isRepeatable('patch', '/contacts/{contact_id}')).toBe(false);
});

// Lists that are asked for with POST and yet do more than read.
const WRITING_LISTS = [
  '/fin/capabilities', // Makes the person a contact, or changes the one there is.
];

// Reads that are neither a list nor a search.
const OTHER_READS = ['/contacts/merge/preview'];

test('of the POSTs, those that list, search or preview are repeatable', () => {
  const all = Object.values(OPERATIONS).flatMap((group) => Object.values(group));
  const posts = all.filter((place) => place.startsWith('POST ')).map((place) => place.replace('POST ', ''));
  const lists = Object.entries(LISTS).flatMap(([kind, paths]) => (kind.startsWith('POST') ? [...paths] : []));
  const searches = posts.filter((path) => /\/(search|list)$/.test(path));
  const reading = new Set<string>([...lists, ...searches, ...OTHER_READS]);
  WRITING_LISTS.forEach((path) => expect(reading.delete(path)).toBe(true));
  expect(posts.filter((path) => isRepeatable('post', path)).sort()).toEqual([...reading].sort());
  expect([...SAFE_POSTS].sort()).toEqual([...reading].sort());
});

test('a scroll moves on with each answer, so it is not repeatable', () => {
  const scrolls = Object.entries(LISTS).flatMap(([kind, paths]) =>
    kind.includes(' scroll ') ? [...paths] : [],
  );
  expect(scrolls).toContain('/companies/scroll');
  expect(scrolls.filter((path) => isRepeatable('get', path))).toEqual([]);
});
