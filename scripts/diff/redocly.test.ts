import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../../src/description/json.js';
import { diffDocuments } from '../../src/diff/diff.js';

// A second opinion: `redocly diff` rates the same changes. Each case is one change, in an operation of its own.

const object = (properties: JsonObject, ...required: string[]): JsonObject => ({
  type: 'object',
  ...(required.length > 0 ? { required } : {}),
  properties,
});
const a = (schema: JsonObject, ...required: string[]): JsonObject => object({ a: schema }, ...required);
const json = (schema: JsonObject): JsonObject => ({ content: { 'application/json': { schema } } });
const ok = { '200': { description: 'Done.' } };
const sends = (schema: JsonObject, more: JsonObject = {}): JsonObject => ({
  requestBody: { ...json(schema), ...more },
  responses: ok,
});
const reads = (schema: JsonObject): JsonObject => ({
  responses: { '200': { description: 'Done.', ...json(schema) } },
});
const query = (...parameters: JsonObject[]): JsonObject => ({ parameters, responses: ok });
const q: JsonObject = { name: 'q', in: 'query', schema: { type: 'string' } };
const text: JsonObject = { type: 'string' };
const dog = object({ kind: { const: 'dog' }, bark: text }, 'kind');
const cat = object({ kind: { const: 'cat' }, purr: text }, 'kind');

const cases: Record<string, [before: JsonObject | null, after: JsonObject | null]> = {
  'operation added': [null, query(q)],
  'operation removed': [reads(a(text)), null],
  'operationId changed': [{ operationId: 'former', responses: ok }, { responses: ok }],
  'query parameter added': [query(), query(q)],
  'required query parameter added': [query(), query({ ...q, required: true })],
  'query parameter removed': [query(q), query()],
  'query parameter required': [query(q), query({ ...q, required: true })],
  'query parameter optional': [query({ ...q, required: true }), query(q)],
  'query parameter type': [query(q), query({ ...q, schema: { type: 'integer' } })],
  'request body added': [{ responses: ok }, sends(a(text))],
  'required request body added': [{ responses: ok }, sends(a(text), { required: true })],
  'request body removed': [sends(a(text)), { responses: ok }],
  'request body required': [sends(a(text)), sends(a(text), { required: true })],
  'request field added': [sends(object({})), sends(a(text))],
  'required request field added': [sends(object({})), sends(a(text, 'a'))],
  'request field removed': [sends(object({ a: text, b: text })), sends(a(text))],
  'request field required': [sends(a(text)), sends(a(text, 'a'))],
  'request field optional': [sends(a(text, 'a')), sends(a(text))],
  'request type narrowed': [sends(a({ type: ['string', 'integer'] })), sends(a(text))],
  'request type widened': [sends(a(text)), sends(a({ type: ['string', 'integer'] }))],
  'request null refused': [sends(a({ type: ['string', 'null'] })), sends(a(text))],
  'request enum value removed': [sends(a({ enum: ['x', 'y'] })), sends(a({ enum: ['x'] }))],
  'request enum value added': [sends(a({ enum: ['x'] })), sends(a({ enum: ['x', 'y'] }))],
  'request enum closed': [sends(a(text)), sends(a({ ...text, enum: ['x', 'y'] }))],
  'request maximum lowered': [
    sends(a({ type: 'integer', maximum: 9 })),
    sends(a({ type: 'integer', maximum: 5 })),
  ],
  'request variant removed': [sends({ oneOf: [dog, cat] }), sends({ oneOf: [dog] })],
  'response field added': [reads(a(text)), reads(object({ a: text, b: text }))],
  'response field removed': [reads(object({ a: text, b: text })), reads(a(text))],
  'response field optional': [reads(a(text, 'a')), reads(a(text))],
  'response field required': [reads(a(text)), reads(a(text, 'a'))],
  'response type narrowed': [reads(a({ type: ['string', 'integer'] })), reads(a(text))],
  'response type widened': [reads(a(text)), reads(a({ type: ['string', 'integer'] }))],
  'response null possible': [reads(a(text)), reads(a({ type: ['string', 'null'] }))],
  'response null impossible': [reads(a({ type: ['string', 'null'] })), reads(a(text))],
  'response null in another notation': [
    reads(a({ type: ['string', 'null'] })),
    reads(a({ anyOf: [text, { type: 'null' }] })),
  ],
  'response enum value added': [reads(a({ enum: ['x'] })), reads(a({ enum: ['x', 'y'] }))],
  'response enum value removed': [reads(a({ enum: ['x', 'y'] })), reads(a({ enum: ['x'] }))],
  'response enum opened': [
    reads(a({ ...text, enum: ['x'] })),
    reads(a({ ...text, 'x-extensible-enum': ['x'] })),
  ],
  'response known value added': [
    reads(a({ ...text, 'x-extensible-enum': ['x'] })),
    reads(a({ ...text, 'x-extensible-enum': ['x', 'y'] })),
  ],
  'response const as enum': [reads(a({ const: 'x' })), reads(a({ enum: ['x'] }))],
  'response format': [reads(a(text)), reads(a({ ...text, format: 'uuid' }))],
  'response variant added': [
    reads({ oneOf: [dog, cat] }),
    reads({ oneOf: [dog, cat, object({ kind: { const: 'cow' } }, 'kind')] }),
  ],
  'response media type removed': [
    {
      responses: {
        '200': {
          description: 'Done.',
          content: { 'application/json': { schema: text }, 'text/csv': { schema: text } },
        },
      },
    },
    { responses: { '200': { description: 'Done.', content: { 'application/json': { schema: text } } } } },
  ],
  'response header removed': [
    { responses: { '200': { description: 'Done.', headers: { Link: { schema: text } } } } },
    { responses: ok },
  ],
  'success status added': [{ responses: ok }, { responses: { ...ok, '202': { description: 'Later.' } } }],
  'success status removed': [{ responses: { ...ok, '202': { description: 'Later.' } } }, { responses: ok }],
  'error status added': [{ responses: ok }, { responses: { ...ok, '409': { description: 'Conflict.' } } }],
  'error status removed': [{ responses: { ...ok, '409': { description: 'Conflict.' } } }, { responses: ok }],
  'security added': [
    { responses: ok, security: [] },
    { responses: ok, security: [{ token: [] }] },
  ],
  'security alternative added': [
    { responses: ok, security: [{ token: [] }] },
    { responses: ok, security: [{ token: [] }, { basic: [] }] },
  ],
};

/** Where the two disagree, and why ours says what it says. Everything else has to agree. */
const DISAGREEMENTS: Record<string, { ours: string; redocly: string; because: string }> = {
  'operationId changed': {
    ours: 'harmless',
    redocly: 'breaking',
    because: 'operationId is not on the wire; in our own description it never changes.',
  },
  'required request body added': {
    ours: 'breaking',
    redocly: 'harmless',
    because: 'Callers who send no body are refused.',
  },
  'request field removed': {
    ours: 'breaking',
    redocly: 'harmless',
    because: 'Code that sends the field no longer compiles, and what it was sent for no longer happens.',
  },
  'response null in another notation': {
    ours: 'harmless',
    redocly: 'breaking',
    because: 'A type list and a union with null mean the same.',
  },
  'response const as enum': {
    ours: 'harmless',
    redocly: 'breaking',
    because: 'A constant and a list of one value mean the same.',
  },
  'success status added': {
    ours: 'breaking',
    redocly: 'harmless',
    because: 'Readers who know one success now meet another, with a body of its own.',
  },
  'error status removed': {
    ours: 'harmless',
    redocly: 'breaking',
    because: 'An error that no longer comes leaves unused code, not broken code.',
  },
};

const folder = mkdtempSync(join(tmpdir(), 'redocly-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

function document(side: 0 | 1): JsonObject {
  const paths: JsonObject = {};
  for (const [name, pair] of Object.entries(cases)) {
    const operation = pair[side];
    // The second operation keeps the path: a path that goes and another that comes would be read as a renamed one.
    const post = operation ? { post: { operationId: name, ...operation } } : {};
    paths[pathOf(name)] = { get: { operationId: `get ${name}`, responses: ok }, ...post };
  }
  const securitySchemes = {
    token: { type: 'http', scheme: 'bearer' },
    basic: { type: 'http', scheme: 'basic' },
  };
  return { openapi: '3.1.0', info: { title: 'Cases', version: '1' }, paths, components: { securitySchemes } };
}

const pathOf = (name: string): string => `/${name.replaceAll(' ', '-')}`;

let redocly = new Map<string, string>();

beforeAll(() => {
  const files = (['before', 'after'] as const).map((name, side) => {
    const file = join(folder, `${name}.json`);
    writeFileSync(file, JSON.stringify(document(side as 0 | 1)));
    return file;
  });
  const run = spawnSync(
    process.execPath,
    ['node_modules/@redocly/cli/bin/cli.js', 'diff', ...files, '--format', 'json', '--fail-on', 'none'],
    {
      encoding: 'utf8',
      env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' },
    },
  );
  const report = JSON.parse(run.stdout) as { changes: { path: string; impact: string }[] };
  const isMajor = (name: string): boolean =>
    report.changes.some(
      ({ path, impact }) => impact === 'major' && path.split('/')[2] === `~1${pathOf(name).slice(1)}`,
    );
  redocly = new Map(Object.keys(cases).map((name) => [name, isMajor(name) ? 'breaking' : 'harmless']));
});

test('redocly diff agrees on what is breaking, and each disagreement is explained', () => {
  const differences = diffDocuments(document(0), document(1));
  const disagreements: Record<string, { ours: string; redocly: string; because: string }> = {};
  for (const name of Object.keys(cases)) {
    const ours = differences.some((d) => d.breaking !== null && d.operations.includes(name))
      ? 'breaking'
      : 'harmless';
    const theirs = redocly.get(name) ?? '';
    if (ours !== theirs)
      disagreements[name] = { ours, redocly: theirs, because: DISAGREEMENTS[name]?.because ?? 'TO EXPLAIN' };
  }
  expect(disagreements).toEqual(DISAGREEMENTS);
});
