// A description that says too much or too little. A tightening must make a body that was exchanged a finding; a loosening must
// let a damaged body pass that was a finding before.
import { NEWEST_NUMBERED, OLDEST } from '../../src/description/versions.js';
import { explainValue } from '../../src/contract/body.js';
import type { OpenApiDocument, Schema } from '../../src/description/description.js';
import { loadDescription } from '../../src/description/load.js';
import { schemasOf } from '../../src/description/schemas.js';
import { matchRequest, type Recording } from '../../src/traffic/exchange.js';
import type { Version } from '../../generated/versions.js';
import type { Verdict } from './catalogue.js';
import { LOOSENINGS, TIGHTENINGS, type Mutation } from './mutations.js';
import { bodiesOf, chooseBy, placesIn, replaceAt, type Choose, type Key } from './places.js';

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
}

/** A place of a body at which a schema applies. */
interface Use {
  root: Schema;
  body: unknown;
  keys: readonly Key[];
  value: unknown;
  /** Every schema that applies there. */
  parts: readonly Schema[];
}

/** Tries every kind of mutation of the shared schemas. */
export function tryDescriptions(recordings: readonly Recording[], choose: Choose): Verdict[] {
  const known = MUTATED_VERSIONS.map((version) => surveyVersion(version, recordings));
  return [...TIGHTENINGS, ...LOOSENINGS].map((mutation) => {
    const verdicts = known.map((survey) => tryMutation(mutation, survey, choose));
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
      const match = matchRequest(description, exchange.request);
      if (match.kind !== 'operation') continue;
      for (const { side, schema } of bodiesOf(match.operation, exchange)) {
        const { body } = exchange[side];
        for (const { keys, value, parts } of placesIn(schemasOf(document), schema, body))
          for (const part of new Set(parts)) {
            const known = uses.get(part) ?? [];
            uses.set(part, known);
            known.push({ root: schema, body, keys, value, parts });
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

/** A schema of the description that says something else. */
interface Edit {
  path: readonly string[];
  schema: Schema;
}

function tryMutation({ kind, mutate }: Mutation, { version, document, nodes, uses }: Survey, choose: Choose) {
  const pathOf = new Map(nodes.map(({ schema, path }) => [schema, path]));
  /** What one part of a composition no longer says, the others must not say either. */
  const editsOf = (parts: readonly Schema[], what: string): Edit[] =>
    parts.flatMap((part) => {
      const path = pathOf.get(part);
      const mutant = mutate(part).find((each) => each.what === what);
      return path && mutant ? [{ path, schema: mutant.schema }] : [];
    });
  const mutants = nodes.flatMap((node) =>
    mutate(node.schema).map(({ what, exercises, damage }) => {
      const all = (uses.get(node.schema) ?? []).filter(({ value }) => exercises(value));
      // What the rest of the description allows anyway is no damage, such as a null beside a schema that may be null.
      const isDamage = ({ root, body, keys, value }: Use) =>
        !damage || explainValue(document, root, replaceAt(body, keys, damage(value))).length > 0;
      return { node, what, damage, exercising: some(some(all, 3 * WITNESSES).filter(isDamage), WITNESSES) };
    }),
  );
  const exercised = mutants.filter(({ exercising }) => exercising.length > 0);
  const tried = choose(exercised, MOST);
  const survivors = tried.filter(
    ({ what, exercising, damage }) =>
      !exercising.some(({ root, body, keys, value, parts }) => {
        const mutated = editAll(document, editsOf(parts, what));
        const there = damage ? replaceAt(body, keys, damage(value)) : body;
        const [before, after] = [document, mutated].map((each) => explainValue(each, root, there).length);
        // A loosening is seen by a finding that is gone, a tightening by one that comes.
        return damage ? (after ?? 0) < (before ?? 0) : (after ?? 0) > (before ?? 0);
      }),
  );
  return {
    kind,
    places: mutants.length,
    unexercised: mutants.length - exercised.length,
    tried: tried.length,
    survivors: survivors.map(({ node, what }) => `${version} ${node.name}: ${what}`),
  };
}

/** Which bodies are asked does not change with the mutants that are tried. */
const some = chooseBy(1);

/** The outer parts first: an edit of one that holds another would take the other's back. */
const editAll = (document: OpenApiDocument, edits: readonly Edit[]): OpenApiDocument =>
  edits
    .toSorted((one, other) => one.path.length - other.path.length)
    .reduce<unknown>(
      (edited, { path, schema }) => replaceAt(edited, path, schema),
      document,
    ) as OpenApiDocument;
