import { describe, expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import { loadOperations } from '../../src/suite/operations.js';
import { loadDescription } from '../../src/description/load.js';
import { selectVersions } from '../../src/description/versions.js';
import { admins, adminsShapes } from './admins.js';
import { articles, articlesShapes } from './articles.js';
import { behaviour, changelog } from './changelogs.js';
import { contacts, contactsShapes } from './contacts.js';
import { conversations, conversationsShapes } from './conversations.js';
import { errors, errorsShapes } from './errors.js';
import { complaintsAbout, type WireFact } from './judge.js';
import { lateFields } from './late-fields.js';
import { lists, listsShapes } from './lists.js';
import { openSets } from './open-sets.js';
import { requests, requestsShapes } from './requests.js';
import { searches, searchesShapes } from './search.js';
import type { ShapeFact } from './see.js';
import { sparse } from './sparse.js';
import { others, othersShapes } from './tags-messages-and-others.js';
import { tickets, ticketsShapes } from './tickets.js';
import { version217, version217Shapes } from './version-2-17.js';

/** All areas in one test file: to compile the schemas of all versions takes most of the time, and is done once. */
const areas: [string, readonly WireFact[], readonly ShapeFact[]][] = [
  ['lists', lists, listsShapes],
  ['contacts', [...contacts, ...sparse], contactsShapes],
  ['conversations', [...conversations, ...openSets, ...lateFields], conversationsShapes],
  ['tickets', tickets, ticketsShapes],
  ['admins', admins, adminsShapes],
  ['articles', articles, articlesShapes],
  ['tags, messages and others', others, othersShapes],
  ['search', searches, searchesShapes],
  ['errors', errors, errorsShapes],
  ['2.17', version217, version217Shapes],
  ['requests', requests, requestsShapes],
];

describe.each(areas)('%s', (_, wire, shapes) => {
  test.each(wire.map((fact) => [titleOf(fact), fact] as const))('%s', (_, fact) => {
    expect(complaintsAbout(fact)).toEqual([]);
  });

  test.each(shapes.map((fact) => [titleOf(fact), fact] as const))('%s', (_, { versions, see, is }) => {
    const selected = selectVersions(versions);
    expect(selected.map((version) => [version, see(loadDescription(version))])).toEqual(
      selected.map((version) => [version, is]),
    );
  });
});

describe("Intercom's changelogs", () => {
  test.each(changelog.map((fact) => [`${fact.changelog}: ${fact.says} [${fact.versions}]`, fact] as const))(
    '%s',
    (_, { versions, has }) => {
      const found = has.map((presence) => VERSIONS.filter((version) => presence(loadDescription(version))));
      expect(found).toEqual(has.map(() => selectVersions(versions)));
    },
  );

  test('every changelog has statements, and each of them is told once', () => {
    const statements = [...changelog, ...behaviour];
    const told = new Set(statements.map(({ changelog: log }) => log));
    // A version that was just added has no changelog that could be told; all before the newest that has one do.
    const newest = VERSIONS.findLastIndex((version) => told.has(version));
    expect(told).toEqual(new Set([...VERSIONS.slice(0, newest + 1), 'Preview', 'unversioned']));
    expect(newest).toBeGreaterThanOrEqual(VERSIONS.indexOf('2.17'));
    expect(new Set(statements.map(({ changelog: log, says }) => `${log}: ${says}`)).size).toBe(
      statements.length,
    );
  });
});

/** The ids are of our own numbering: pages, contacts, conversations, tickets, admins and others, search, errors. */
test('every known inaccuracy of the published descriptions has a fact here', () => {
  const numbered = { P: 15, C: 19, V: 21, T: 14, A: 25, S: 8, E: 7 };
  const known = Object.entries(numbered).flatMap(([letter, count]) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
  );
  const facts = areas.flatMap(([, wire, shapes]) => [...wire, ...shapes]);
  const told = new Set(facts.flatMap(({ fact }) => fact.match(/\b[PCVTASE]\d+\b/g) ?? []));
  // There is no C9; V21 is about notifications.
  expect(known.filter((id) => !told.has(id))).toEqual(['C9', 'V21']);
});

test('285 operations, each in one unbroken run of versions', () => {
  const operations = Object.entries(loadOperations());
  const broken = operations.filter(([, { versions }]) => {
    const places = VERSIONS.flatMap((version, place) => (version in versions ? [place] : []));
    return places.some((place, index) => index > 0 && place !== (places[index - 1] ?? 0) + 1);
  });
  expect([operations.length, broken.map(([operationId]) => operationId)]).toEqual([285, []]);
});

function titleOf({ fact, source, versions }: WireFact | ShapeFact): string {
  return `${fact} — ${source} [${versions}]`;
}
