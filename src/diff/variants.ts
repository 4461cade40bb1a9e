import type { Json } from '../description/json.js';
import type { Branch } from './branch.js';
import { describeValues } from './describe.js';
import type { SchemaReader } from './normalize.js';

/** Which branch of one union answers to which branch of the other. */
export interface Pairing {
  pairs: readonly { before: Branch; after: Branch; label: string }[];
  removed: readonly string[];
  added: readonly string[];
}

interface Side {
  branches: readonly Branch[];
  reader: SchemaReader;
}

/** Named branches without a common discriminator are the same one if this share of their properties is common. */
const ENOUGH_IN_COMMON = 0.6;

/**
 * Pairs the object branches of two unions: by the property whose constants tell them apart, else by the names of their
 * components, else by their properties. Null if that leaves doubt, as with branches that differ only in what they
 * require; then the unions are better compared as one shape each.
 */
export function pairVariants(before: Side, after: Side): Pairing | null {
  return pairByConstants(before, after) ?? pairByNames(before, after);
}

/** Pairs the branches if a property tells them apart in both unions and each has its partner. */
export function pairAll(before: Side, after: Side): Pairing | null {
  const pairing = pairByConstants(before, after);
  return pairing?.removed.length === 0 && pairing.added.length === 0 ? pairing : null;
}

function pairByConstants(before: Side, after: Side): Pairing | null {
  const property = [...(before.branches[0]?.properties.keys() ?? [])].find(
    (name) => tellsApart(name, before) && tellsApart(name, after),
  );
  if (property === undefined) return null;
  const label = (branch: Branch, { reader }: Side): string =>
    branch.name ?? `${property}: ${describeValues(constants(branch, property, reader))}`;
  return pair(before, after, label, (a, b) =>
    share(constants(a, property, before.reader), constants(b, property, after.reader)),
  );
}

function pairByNames(before: Side, after: Side): Pairing | null {
  if ([...before.branches, ...after.branches].some((branch) => branch.name === null)) return null;
  const pairing = pair(
    before,
    after,
    (branch) => branch.name ?? '',
    (a, b) => {
      if (a.name === b.name) return 2;
      const common = share([...a.properties.keys()], [...b.properties.keys()]);
      return common >= ENOUGH_IN_COMMON ? common : 0;
    },
  );
  return pairing.removed.length > 0 && pairing.added.length > 0 ? null : pairing;
}

/** Whether each branch has its own constants for a property, so that a value belongs to one branch alone. */
function tellsApart(property: string, { branches, reader }: Side): boolean {
  const lists = branches.map((branch) => constants(branch, property, reader));
  const all = lists.flat();
  return lists.every((list) => list.length > 0) && new Set(all).size === all.length;
}

function constants(branch: Branch, property: string, reader: SchemaReader): readonly Json[] {
  const schema = branch.properties.get(property);
  if (!schema) return [];
  const shape = reader.shape([schema]);
  return shape.open ? [] : (shape.values ?? []);
}

/** The best matches first; every branch at most once. */
function pair(
  before: Side,
  after: Side,
  label: (branch: Branch, side: Side) => string,
  score: (a: Branch, b: Branch) => number,
): Pairing {
  const candidates = before.branches
    .flatMap((a) =>
      after.branches.map((b) => ({ before: a, after: b, label: label(b, after), score: score(a, b) })),
    )
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<Branch>();
  const pairs = candidates.filter((candidate) => {
    if (taken.has(candidate.before) || taken.has(candidate.after)) return false;
    taken.add(candidate.before).add(candidate.after);
    return true;
  });
  const left = (side: Side): string[] =>
    side.branches.filter((branch) => !taken.has(branch)).map((branch) => label(branch, side));
  return { pairs, removed: left(before), added: left(after) };
}

/** The share of what two lists have in common, 0 to 1. */
function share(a: readonly Json[], b: readonly Json[]): number {
  const common = a.filter((item) => b.includes(item)).length;
  const all = a.length + b.length - common;
  return all === 0 ? 1 : common / all;
}
