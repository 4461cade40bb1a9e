import type { JsonObject } from '../../src/description/json.js';
import type { Timeline } from '../source/versions.js';
import {
  AddressBook,
  addressOf,
  covers,
  isAbout,
  parseAddress,
  parseSubject,
  type Subject,
} from './address.js';
import { classify } from './classify.js';
import type { Deviation } from './deviations.js';
import type { Difference } from '../../src/diff/difference.js';
import { diffDocuments } from '../../src/diff/diff.js';

/** A contradiction, and where it is in the words of openapi/deviations.yaml. */
export interface Located {
  address: string;
  difference: Difference;
}

/** What a comparison found. Only `unexplained` and `stale` are failures. */
export interface Comparison {
  version: string;
  unexplained: Located[];
  explained: { row: Deviation; differences: Located[] }[];
  /** Rows for this version that explain no difference. */
  stale: Deviation[];
  /** Rows that explain none because no comparison can see what they say: names, and branches of a union read as one shape. */
  unseen: Deviation[];
  refinements: Difference[];
  /** Operations that ours does not have, left out because of `described`. */
  undescribed: string[];
}

export interface CompareOptions {
  version: string;
  timeline: Timeline;
  rows: readonly Deviation[];
  /** Leave out what ours does not describe yet: their further operations, and rows about schemas and operations of them. */
  described: boolean;
}

/** Compares somebody's description of a version with ours. */
export function compareDocuments(
  theirs: JsonObject,
  ours: JsonObject,
  { version, timeline, rows, described }: CompareOptions,
): Comparison {
  // Two authors cut the same union differently, so unions are compared as the one shape that covers their branches.
  const differences = diffDocuments(theirs, ours, { unions: 'flatten' });
  const bit = 1 << timeline.findIndex((entry) => entry.name === version);
  const book = new AddressBook(ours);
  const inForce = rows
    .filter((row) => row.versions & bit)
    .map((row) => ({ row, subjects: subjectsOf(row, book), differences: [] as Located[], alive: false }))
    .filter(({ row }) => !described || row.where.some((where) => book.knows(parseSubject(where).address)));

  const result: Comparison = {
    version,
    unexplained: [],
    explained: [],
    stale: [],
    unseen: [],
    refinements: [],
    undescribed: [],
  };
  for (const difference of differences) {
    if (described && difference.kind === 'operation-removed') {
      result.undescribed.push(difference.operations[0] ?? '');
      continue;
    }
    const address = addressOf(difference);
    const steps = parseAddress(address);
    const places = [steps, ...book.aliases(steps)];
    const rowsHere = inForce.filter(({ subjects }) =>
      subjects.some(
        (subject) =>
          isAbout(subject.aspect, difference.kind) && places.some((place) => covers(subject.address, place)),
      ),
    );
    for (const entry of rowsHere) entry.alive = true;
    if (classify(difference) === 'refinement') result.refinements.push(difference);
    else if (rowsHere[0]) rowsHere[0].differences.push({ address, difference });
    else result.unexplained.push({ address, difference });
  }
  result.explained = inForce.filter((entry) => entry.differences.length > 0);
  for (const { row, alive } of inForce) {
    if (!alive) (isVisible(row, book) ? result.stale : result.unseen).push(row);
  }
  return result;
}

/** What a row speaks of: its addresses as written and, where they lead through shared schemas, by the shortest way. */
function subjectsOf(row: Deviation, book: AddressBook): Subject[] {
  return row.where.flatMap((where) => {
    const { address, aspect } = parseSubject(where);
    return [address, ...book.resolve(address)].map((each) => ({ address: each, aspect }));
  });
}

function isVisible(row: Deviation, book: AddressBook): boolean {
  if (row.kind === 'naming') return false;
  return row.where.some((where) => !book.isUnionMember(parseSubject(where).address[0] ?? ''));
}
