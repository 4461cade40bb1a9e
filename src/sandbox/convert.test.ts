import { describe, expect, test } from '@jest/globals';
import type { Version } from '../../generated/versions.js';
import type { OpenApiDocument, Operation, Schema } from '../description/description.js';
import { loadDescription } from '../description/load.js';
import { createConvert, type Rewrite } from './convert.js';
import { createPlans } from './plan.js';
import type { Changes } from './resource.js';

const documentOf = (schemas: Record<string, Schema>): OpenApiDocument => ({
  openapi: '3.1.0',
  info: { title: 'Test', version: 'x' },
  paths: {},
  components: { schemas },
});
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const text: Schema = { type: 'string' };

const newer = documentOf({
  Thing: {
    type: 'object',
    properties: { id: text, mood: text, owner_id: text, parts: { type: 'array', items: ref('Part') } },
  },
  Part: { type: 'object', properties: { id: text, note: text } },
});
const older = documentOf({
  Thing: {
    type: 'object',
    properties: {
      id: text,
      owner_id: { type: 'integer' },
      parts: { type: 'array', items: ref('Part') },
      state: text,
    },
  },
  Part: { type: 'object', properties: { id: text } },
});
const rewriting = (name: string, rewrite: Rewrite) => new Map([[name, [rewrite]]]);

describe('an answer on its way to an older version', () => {
  const down = (value: object, rewrites: ReadonlyMap<string, readonly Rewrite[]> = new Map()) =>
    createConvert({ from: newer, to: older, unknown: 'drop', rewrites })(ref('Thing'), ref('Thing'), value);

  test('loses what only the newest declares, at any depth, and nothing else', () => {
    expect(down({ id: '1', mood: 'good', parts: [{ id: '2', note: 'x' }] })).toEqual({
      id: '1',
      parts: [{ id: '2' }],
    });
    // Neither declares it, or only the older: a mistake of the handler, for the validation to find.
    expect(down({ id: '1', moood: 'good', state: 'open' })).toEqual({
      id: '1',
      moood: 'good',
      state: 'open',
    });
  });

  test('shows an id as the number that it was', () => {
    expect(down({ owner_id: '7' })).toEqual({ owner_id: 7 });
    expect(down({ owner_id: 'seven' })).toEqual({ owner_id: 'seven' });
  });

  test('is rewritten by the name of the schema, and without a field that is undefined', () => {
    const rewrite: Rewrite = ({ mood }) => ({ state: mood, owner_id: undefined });
    expect(down({ id: '1', mood: 'good', owner_id: '7' }, rewriting('Thing', rewrite))).toEqual({
      id: '1',
      state: 'good',
    });
  });

  test('leaves what it was made of as it is', () => {
    const part = Object.freeze({ id: '2', note: 'x' });
    const value = Object.freeze({ id: '1', parts: Object.freeze([part]) });
    expect(down(value)).toEqual({ id: '1', parts: [{ id: '2' }] });
    expect(part.note).toBe('x');
  });
});

describe('a request on its way to the newest version', () => {
  const up = (value: object, rewrites: ReadonlyMap<string, readonly Rewrite[]> = new Map()) =>
    createConvert({ from: older, to: newer, unknown: 'keep', rewrites })(ref('Thing'), ref('Thing'), value);

  test('keeps what only the older version declares, for its rewrite to read', () => {
    expect(up({ id: '1', state: 'open' })).toEqual({ id: '1', state: 'open' });
    const rewrite: Rewrite = ({ state }) => ({ mood: state, state: undefined });
    expect(up({ id: '1', state: 'open' }, rewriting('Thing', rewrite))).toEqual({ id: '1', mood: 'open' });
  });

  test('names an id as the text that it is now, at any depth', () => {
    expect(up({ owner_id: 7 })).toEqual({ owner_id: '7' });
  });
});

describe('the plan of an operation', () => {
  const step =
    (by: string) =>
    ({ name }: { name?: unknown }) => ({ name: `${String(name)} ${by}` });
  const changes: Changes = {
    CreateContactRequest: [
      { through: '2.15', newer: step('newer than 2.15') },
      { through: '2.10', newer: step('newer than 2.10') },
    ],
    Tag: [
      { through: '2.10', older: step('older than 2.11') },
      { through: '2.15', older: step('older than 2.16') },
    ],
  };
  const planOf = createPlans(loadDescription, [changes]);
  const plan = (version: Version, operationId: string) => {
    const description = loadDescription(version);
    const operation = description.operations.find((one) => one.operationId === operationId) as Operation;
    return planOf(description, operation);
  };

  test.each<[Version, string]>([
    ['2.9', 'Ada newer than 2.10 newer than 2.15'],
    ['2.10', 'Ada newer than 2.10 newer than 2.15'],
    ['2.11', 'Ada newer than 2.15'],
    ['2.16', 'Ada'],
    ['Unstable', 'Ada'],
  ])('of %s takes a request through the versions in their order', (version, name) => {
    const { upgrade } = plan(version, 'createContact');
    expect(upgrade({ role: 'user', name: 'Ada' }, 'application/json')).toEqual({ role: 'user', name });
  });

  test.each<[Version, string]>([
    ['Unstable', 'A'],
    ['2.16', 'A'],
    ['2.15', 'A older than 2.16'],
    ['2.9', 'A older than 2.16 older than 2.11'],
  ])('of %s takes an answer back through them', (version, name) => {
    const tags = (shown: string) => ({ type: 'list', data: [{ type: 'tag', id: '1', name: shown }] });
    expect(plan(version, 'listTags').downgrade(200, tags('A'))).toEqual(tags(name));
  });
});
