// A description that says too much or too little. A tightening must make a body that was exchanged a finding; a loosening must
// let a damaged body pass that was a finding before.
import { NEWEST_NUMBERED, OLDEST } from '../../src/description/versions.js';
import { explainValue } from '../../src/contract/body.js';
import type { OpenApiDocument, Schema } from '../../src/description/description.js';
import { isObject } from '../../src/description/json.js';
import { loadDescription } from '../../src/description/load.js';
import { matchOperation } from '../../src/description/match.js';
import { schemasOf } from '../../src/description/schemas.js';
import { splitTarget, type Recording } from '../../src/traffic/exchange.js';
import type { Version } from '../../generated/versions.js';
import type { Verdict } from './catalogue.js';
import { bodiesOf, placesIn, replaceAt, sample, type Key } from './places.js';

/** The versions whose shared schemas are mutated. */
export const MUTATED_VERSIONS: readonly Version[] = [OLDEST, NEWEST_NUMBERED];

/** How many mutants of a kind are tried in a version. */
const MOST = 400;

/** How many bodies are asked about each mutant. */
const WITNESSES = 3;

/** A shared schema or one within it. */
interface Node {
  /** `Contact/properties/avatar` */
  name: string;
  path: readonly string[];
  schema: Schema;
  /** The name under which an object has it, and that object's schema. */
  field?: { name: string; owner: Schema };
}

/** A place of a body at which a schema applies. */
interface Use {
  root: Schema;
  body: unknown;
  keys: readonly Key[];
  value: unknown;
}

interface Mutation {
  kind: string;
  /** The schemas that it makes of one: what each says instead, and when a use exercises it. */
  mutate: (node: Node) => {
    what: string;
    schema: Schema;
    exercises: (value: unknown) => boolean;
    damage?: (value: unknown) => unknown;
  }[];
}

const withoutType = (schema: Schema, name: string): Schema => {
  const left = [schema.type].flat().filter((each) => each !== name && each !== undefined) as string[];
  return { ...schema, type: left.length === 1 ? (left[0] as string) : left };
};

const isText = (value: unknown): value is string => typeof value === 'string';
const GONE = undefined;

const TIGHTENINGS: readonly Mutation[] = [
  {
    kind: 'tightened: a field is required',
    mutate: ({ schema }) =>
      Object.keys(schema.properties ?? {})
        .filter((name) => !schema.required?.includes(name))
        .map((name) => ({
          what: name,
          schema: { ...schema, required: [...(schema.required ?? []), name] },
          exercises: (value) => isObject(value) && !Object.hasOwn(value, name),
        })),
  },
  {
    kind: 'tightened: null is not allowed',
    mutate: ({ schema }) =>
      [schema.type].flat().includes('null') && [schema.type].flat().length > 1
        ? [{ what: 'null', schema: withoutType(schema, 'null'), exercises: (value) => value === null }]
        : [],
  },
  {
    kind: 'tightened: a word is not known',
    mutate: ({ schema }) =>
      (['enum', 'x-extensible-enum'] as const).flatMap((keyword) =>
        (schema[keyword] ?? []).map((word) => ({
          what: String(word),
          schema: { ...schema, [keyword]: (schema[keyword] ?? []).filter((each) => each !== word) },
          exercises: (value: unknown) => value === word,
        })),
      ),
  },
  {
    kind: 'tightened: a field is not declared',
    mutate: ({ schema }) =>
      Object.keys(schema.properties ?? {}).map((name) => {
        const { [name]: _, ...properties } = schema.properties ?? {};
        const required = schema.required?.filter((each) => each !== name);
        return {
          what: name,
          schema: { ...schema, properties, ...(required ? { required } : {}) },
          exercises: (value) => isObject(value) && Object.hasOwn(value, name),
        };
      }),
  },
  {
    kind: 'tightened: another type',
    mutate: ({ schema }) => {
      const names = [schema.type].flat().filter((name) => name !== 'null' && name !== undefined);
      if (names.length !== 1 || names[0] === 'object' || names[0] === 'array') return [];
      const other = names[0] === 'boolean' ? 'string' : 'boolean';
      const type = [schema.type].flat().includes('null') ? [other, 'null'] : other;
      return [{ what: other, schema: { ...schema, type }, exercises: (value) => value !== null }];
    },
  },
  {
    kind: 'tightened: another constant',
    mutate: ({ schema }) =>
      schema.const === undefined
        ? []
        : [
            {
              what: JSON.stringify(schema.const),
              schema: { ...schema, const: 'no_such_word' },
              exercises: (value) => value === schema.const,
            },
          ],
  },
];

const LOOSENINGS: readonly Mutation[] = [
  {
    kind: 'loosened: a required field is optional',
    mutate: ({ schema }) =>
      (schema.required ?? []).map((name) => ({
        what: name,
        schema: { ...schema, required: (schema.required ?? []).filter((each) => each !== name) },
        exercises: (value) => isObject(value) && Object.hasOwn(value, name),
        damage: (value) => replaceAt(value, [name], GONE),
      })),
  },
  {
    kind: 'loosened: null is allowed',
    mutate: ({ schema }) =>
      schema.type === undefined ||
      [schema.type].flat().includes('null') ||
      schema.const !== undefined ||
      schema.enum !== undefined
        ? []
        : [
            {
              what: 'null',
              schema: { ...schema, type: [...[schema.type].flat(), 'null'] },
              exercises: (value) => value !== null,
              damage: () => null,
            },
          ],
  },
  {
    kind: 'loosened: any word is known',
    mutate: ({ schema }) =>
      (['const', 'enum', 'x-extensible-enum'] as const).flatMap((keyword) => {
        const { [keyword]: words, ...open } = schema;
        return words === undefined
          ? []
          : [{ what: keyword, schema: open, exercises: isText, damage: () => 'no_such_word' }];
      }),
  },
  {
    kind: 'loosened: any field is allowed',
    mutate: ({ schema }) =>
      schema.properties && schema.additionalProperties === undefined
        ? [
            {
              what: 'additionalProperties',
              schema: { ...schema, additionalProperties: true },
              exercises: isObject,
              damage: (value) => ({ ...(value as object), no_such_field: 1 }),
            },
          ]
        : [],
  },
  {
    kind: 'loosened: any type',
    mutate: ({ schema }) => {
      const { type, ...open } = schema;
      if (type === undefined || schema.const !== undefined || schema.enum !== undefined) return [];
      return [
        {
          what: 'type',
          schema: open,
          exercises: (value) => value !== null,
          damage: (value) => (typeof value === 'object' ? 'text' : { no: 1 }),
        },
      ];
    },
  },
  {
    kind: 'loosened: any text',
    mutate: ({ schema }) => {
      const { format, ...open } = schema;
      if (format !== 'email' && format !== 'uri') return [];
      return [
        {
          what: format,
          schema: open,
          exercises: (value) => isText(value) && value !== '',
          damage: () => 'no format',
        },
      ];
    },
  },
];

/** Tries every kind of mutation of the shared schemas. */
export function tryDescriptions(recordings: readonly Recording[]): Verdict[] {
  const known = MUTATED_VERSIONS.map((version) => surveyVersion(version, recordings));
  return [...TIGHTENINGS, ...LOOSENINGS].map((mutation) => {
    const verdicts = known.map((survey) => tryMutation(mutation, survey));
    return {
      group: 'description',
      kind: mutation.kind,
      places: sum(verdicts.map(({ places }) => places)),
      unexercised: sum(verdicts.map(({ unexercised }) => unexercised)),
      tried: sum(verdicts.map(({ tried }) => tried)),
      survivors: verdicts.flatMap(({ survivors }) => survivors),
    };
  });
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

interface Survey {
  version: Version;
  document: OpenApiDocument;
  nodes: readonly Node[];
  uses: ReadonlyMap<Schema, readonly Use[]>;
}

function surveyVersion(version: Version, recordings: readonly Recording[]): Survey {
  const description = loadDescription(version);
  const { document } = description;
  const uses = new Map<Schema, Use[]>();
  for (const recording of recordings.filter((each) => each.version === version))
    for (const exchange of recording.exchanges) {
      const match = matchOperation(
        description,
        exchange.request.method,
        splitTarget(exchange.request.path).pathname,
      );
      if (match.kind !== 'operation') continue;
      for (const { side, schema } of bodiesOf(match.operation, exchange)) {
        const { body } = exchange[side];
        for (const { keys, value, parts } of placesIn(schemasOf(document), schema, body))
          for (const part of new Set(parts)) {
            const known = uses.get(part) ?? [];
            uses.set(part, known);
            known.push({ root: schema, body, keys, value });
          }
      }
    }
  const nodes = Object.entries(document.components?.schemas ?? {}).flatMap(([name, schema]) =>
    nodesIn(schema, name, ['components', 'schemas', name]),
  );
  return { version, document, nodes, uses };
}

function nodesIn(schema: Schema, name: string, path: readonly string[]): Node[] {
  if (schema.$ref !== undefined) return [];
  const children: Node[] = [];
  for (const [key, child] of Object.entries(schema.properties ?? {}))
    children.push(...nodesIn(child, `${name}.${key}`, [...path, 'properties', key]));
  if (schema.items) children.push(...nodesIn(schema.items, `${name}[]`, [...path, 'items']));
  if (typeof schema.additionalProperties === 'object')
    children.push(...nodesIn(schema.additionalProperties, `${name}{}`, [...path, 'additionalProperties']));
  for (const union of ['allOf', 'oneOf', 'anyOf'] as const)
    for (const [index, branch] of (schema[union] ?? []).entries())
      children.push(...nodesIn(branch, `${name} ${union} ${index}`, [...path, union, String(index)]));
  return [{ name, path, schema }, ...children];
}

function tryMutation({ kind, mutate }: Mutation, { version, document, nodes, uses }: Survey) {
  const mutants = nodes.flatMap((node) =>
    mutate(node).map((mutant) => {
      const { exercises, damage } = mutant;
      const all = (uses.get(node.schema) ?? []).filter(({ value }) => exercises(value));
      // What the rest of the description allows anyway is no damage, such as a null beside a schema that may be null.
      const isDamage = ({ root, body, keys, value }: Use) =>
        !damage || explainValue(document, root, replaceAt(body, keys, damage(value))).length > 0;
      return { node, ...mutant, exercising: sample(sample(all, 3 * WITNESSES).filter(isDamage), WITNESSES) };
    }),
  );
  const exercised = mutants.filter(({ exercising }) => exercising.length > 0);
  const tried = sample(exercised, MOST);
  const survivors = tried.filter(({ node, schema, exercising, damage }) => {
    const mutated = replaceAt(document, node.path, schema) as OpenApiDocument;
    return !exercising.some(({ root, body, keys, value }) => {
      const there = damage ? replaceAt(body, keys, damage(value)) : body;
      const [before, after] = [document, mutated].map((each) => explainValue(each, root, there).length);
      // A loosening is seen by a finding that is gone, a tightening by one that comes.
      return damage ? (after ?? 0) < (before ?? 0) : (after ?? 0) > (before ?? 0);
    });
  });
  return {
    kind,
    places: mutants.length,
    unexercised: mutants.length - exercised.length,
    tried: tried.length,
    survivors: survivors.map(({ node, what }) => `${version} ${node.name}: ${what}`),
  };
}
