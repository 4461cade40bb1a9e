import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { timeline, VERSIONS } from '../source/fixture.js';
import { asObject, asStrings, isObject, type Json, type JsonObject } from '../../src/description/json.js';
import { VERSION_KEYWORDS } from '../source/keywords.js';
import { childrenOf, referencesOf, resolveComponent, type Kind } from '../source/grammar.js';
import { project } from './project.js';
import { declaredProperties } from './required.js';

/** One thing twice: as the newest version has it, and with annotations that say how older versions differ. */
interface Twin {
  clean: JsonObject;
  annotated: JsonObject;
}

// One seed, so that a red run is red again; change it to look further.
fc.configureGlobal({ seed: 20_261_120, numRuns: 200 });

const NAMES = ['A', 'B', 'C', 'D'];
const NEWEST = 'Unstable';
const withNewest = fc.constantFrom('>=2.10', '>=2.11', '>=Unstable', '>2.9');
const withoutNewest = fc.constantFrom('<2.10', '<Unstable', '=2.11', '>=2.10 <Unstable');
const primitive = fc.constantFrom<JsonObject>(
  { type: 'string' },
  { type: 'integer' },
  { type: ['boolean', 'null'] },
);
const reference = fc
  .constantFrom(...NAMES)
  .map((name): JsonObject => ({ $ref: `#/components/schemas/${name}` }));

const same = (node: JsonObject): Twin => ({ clean: node, annotated: node });

/** Nodes that may exist since some version, or may have been something else. */
const annotated = (twins: fc.Arbitrary<Twin>): fc.Arbitrary<Twin> =>
  fc
    .tuple(twins, fc.option(withNewest), fc.option(fc.tuple(withoutNewest, primitive)))
    .map(([{ clean, annotated: node }, range, was]) => ({
      clean,
      annotated: {
        ...node,
        ...(range === null ? {} : { 'x-versions': range }),
        ...(was === null ? {} : { 'x-was': [{ versions: was[0], ...was[1] }] }),
      },
    }));

const enumeration: fc.Arbitrary<Twin> = fc
  .tuple(fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }), withNewest, withoutNewest)
  .map(([values, since, until]) => ({
    clean: { type: 'string', enum: values },
    annotated: {
      type: 'string',
      enum: [...values, 'gone'],
      'x-enum-versions': { gone: until, ...(values.length > 1 ? { [values[0] ?? '']: since } : {}) },
    },
  }));

const { schema } = fc.letrec<{ schema: Twin; object: Twin; union: Twin; list: Twin }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    primitive.map(same),
    reference.map(same),
    enumeration,
    tie('object'),
    tie('union'),
    tie('list'),
  ),
  list: tie('schema').map(({ clean, annotated: items }) => ({
    clean: { type: 'array', items: clean },
    annotated: { type: 'array', items },
  })),
  union: fc
    .tuple(tie('schema'), tie('schema'), fc.array(annotated(tie('schema')), { maxLength: 2 }), withoutNewest)
    .map(([first, second, more, until]) => ({
      clean: { description: 'U', oneOf: [first, second, ...more].map((twin) => twin.clean) },
      annotated: {
        description: 'U',
        oneOf: [
          { 'x-versions': until, type: 'null' },
          ...[first, second, ...more].map((twin) => twin.annotated),
        ],
      },
    })),
  object: fc
    .tuple(
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), annotated(tie('schema')), { noNullPrototype: true }),
      fc.subarray(['a', 'b', 'c']),
      fc.option(withNewest),
      withoutNewest,
    )
    .map(([twins, wanted, since, until]) => objectOf(twins, wanted, since, until)),
}));

function objectOf(twins: Record<string, Twin>, wanted: string[], since: string | null, until: string): Twin {
  const required = wanted.filter((name) => name in twins);
  const [first] = required;
  const properties = (side: keyof Twin): JsonObject =>
    Object.fromEntries(Object.entries(twins).map(([name, twin]) => [name, twin[side]]));
  return {
    clean: {
      type: 'object',
      ...(required.length > 0 ? { required } : {}),
      ...(Object.keys(twins).length > 0 ? { properties: properties('clean') } : {}),
    },
    annotated: {
      type: 'object',
      required: [...required, 'gone'],
      ...(first !== undefined && since !== null ? { 'x-required-versions': { [first]: since } } : {}),
      properties: { ...properties('annotated'), gone: { 'x-versions': until, type: 'string' } },
    },
  };
}

const description: fc.Arbitrary<Twin> = fc
  .tuple(
    fc.tuple(schema, schema, schema, schema),
    fc.array(annotated(schema.map(({ clean, annotated: node }) => asMediaSchema(clean, node))), {
      maxLength: 3,
    }),
    withoutNewest,
  )
  .map(([components, bodies, until]) => {
    const side = (key: keyof Twin): JsonObject => ({
      openapi: '3.1.0',
      info: { title: 'T', version: NEWEST },
      paths: {
        '/root': { get: operation({ $ref: '#/components/schemas/A' }) },
        ...Object.fromEntries(bodies.map((body, index) => [`/${index}`, { get: operation(body[key]) }])),
        ...(key === 'annotated'
          ? { '/gone': { 'x-versions': until, get: operation({ type: 'string' }) } }
          : {}),
      },
      components: {
        schemas: Object.fromEntries(components.map((twin, index) => [NAMES[index] ?? '', twin[key]])),
      },
    });
    return { clean: side('clean'), annotated: side('annotated') };
  });

function asMediaSchema(clean: JsonObject, node: JsonObject): Twin {
  return { clean: { type: 'array', items: clean }, annotated: { type: 'array', items: node } };
}

function operation(body: JsonObject): JsonObject {
  return {
    responses: { '200': { description: 'Done.', content: { 'application/json': { schema: body } } } },
  };
}

function* nodesOf(kind: Kind, node: JsonObject): Generator<{ kind: Kind; node: JsonObject }> {
  yield { kind, node };
  for (const child of childrenOf(kind, node)) yield* nodesOf(child.kind, child.node);
}

/** Runs an assertion on every version of many descriptions. */
function always(assertion: (document: JsonObject, version: string, twin: Twin) => void): void {
  fc.assert(
    fc.property(description, (twin) => {
      for (const version of VERSIONS) assertion(project(twin.annotated, timeline, version), version, twin);
    }),
  );
}

/** What `find` objects to in the nodes of a document. */
function objections(document: JsonObject, find: (kind: Kind, node: JsonObject) => string[]): string[] {
  return [...nodesOf('document', document)].flatMap(({ kind, node }) => find(kind, node));
}

test('a projected document has no version keyword', () => {
  always((document) => {
    const found = objections(document, (_, node) =>
      Object.keys(node).filter((key) => VERSION_KEYWORDS.has(key)),
    );
    expect(found).toEqual([]);
  });
});

test('every reference of a projected document leads somewhere', () => {
  always((document) => {
    const dangling = objections(document, (kind, node) =>
      [...referencesOf(kind, node)].map(({ ref }) => ref).filter((ref) => !resolveComponent(document, ref)),
    );
    expect(dangling).toEqual([]);
  });
});

test('every required name of a projected document is a property', () => {
  always((document) => {
    const missing = objections(document, (kind, node) => {
      if (kind !== 'schema' || !('required' in node)) return [];
      const properties = declaredProperties(document, node);
      return asStrings(node.required).filter((name) => !properties.has(name));
    });
    expect(missing).toEqual([]);
  });
});

test('every component of a projected document is used', () => {
  always((document) => {
    const used = new Set(
      objections(document, (kind, node) => [...referencesOf(kind, node)].map(({ ref }) => ref)),
    );
    const defined = Object.entries(asObject(document.components)).flatMap(([section, entries]) =>
      Object.keys(asObject(entries)).map((name) => `#/components/${section}/${name}`),
    );
    expect(defined.filter((ref) => !used.has(ref))).toEqual([]);
  });
});

test('projecting a projected document changes nothing', () => {
  always((document, version) => {
    expect(JSON.stringify(project(document, timeline, version))).toBe(JSON.stringify(document));
  });
});

test('the newest version is what the text says without its annotations', () => {
  always((document, version, twin) => {
    if (version === NEWEST) expect(document).toEqual(project(twin.clean, timeline, NEWEST));
  });
});

test('the newest version of a text without annotations is that text', () => {
  fc.assert(
    fc.property(description, ({ clean }) => {
      const projected = project(clean, timeline, NEWEST);
      const schemas = asObject(asObject(projected.components).schemas);
      for (const [name, node] of Object.entries(schemas)) {
        expect(node).toEqual(asObject(asObject(clean.components).schemas)[name]);
      }
      expect(withoutHeader(asObject(projected.paths))).toEqual(clean.paths);
    }),
  );
});

function withoutHeader(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutHeader);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'parameters');
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutHeader(item)]));
}
