import { asList, asObject, isObject, textOf, type Json } from '../../../src/description/json.js';
import { parseRange } from '../../../src/description/range.js';
import { describeVersions, type VersionSet } from '../../source/versions.js';
import { nameOf, type Check, type Subject, type Visit } from './rule.js';

/** What must not be empty where its owner exists: a union, an enum, the responses of an operation, a body's content. */
const FILLED: ReadonlyArray<{ key: string; noun: string }> = [
  { key: 'oneOf', noun: 'members' },
  { key: 'anyOf', noun: 'members' },
  { key: 'allOf', noun: 'members' },
  { key: 'responses', noun: 'responses' },
  { key: 'content', noun: 'media types' },
];

export const nothingLeft: Check = {
  id: 'nothing-left',
  check: (subject) => {
    const children = new Map<Visit, Visit[]>();
    for (const visit of subject.visits) {
      if (visit.parent) children.set(visit.parent, [...(children.get(visit.parent) ?? []), visit]);
    }
    return subject.visits.flatMap((visit) =>
      [
        ...FILLED.filter(({ key }) => key in visit.node).map(({ key, noun }) => ({
          key,
          noun,
          left: (children.get(visit) ?? [])
            .filter(({ path }) => path[visit.path.length] === key)
            .reduce((set, child) => set | child.versions, 0),
        })),
        ...['enum', 'x-extensible-enum']
          .filter((key) => asList(visit.node[key]).length > 0)
          .map((key) => ({
            key,
            noun: 'values',
            left: enumVersions(subject, visit, asList(visit.node[key])),
          })),
      ].flatMap(({ key, noun, left }) => {
        const empty = stated(subject, visit) & ~left;
        if (empty === 0) return [];
        const versions = describeVersions(subject.timeline, empty);
        return [
          {
            place: subject.places.ofKey(visit.node, key),
            message: `${nameOf(visit)} has no ${noun} left in ${versions}.`,
            expected: `at least one of its ${noun} in every version in which it exists.`,
          },
        ];
      }),
    );
  },
};

/** The versions in which the node's own text holds, x-was aside. */
function stated({ timeline }: Subject, { node, versions }: Visit): VersionSet {
  const was = asList(node['x-was']).filter(isObject);
  return was.reduce((set, entry) => {
    const parsed = typeof entry.versions === 'string' ? parseRange(entry.versions, timeline) : undefined;
    return parsed?.ok ? set & ~parsed.versions : set;
  }, versions);
}

function enumVersions({ timeline }: Subject, { node }: Visit, values: readonly Json[]): VersionSet {
  return values.reduce<VersionSet>((set, value) => {
    const range = asObject(node['x-enum-versions'])[textOf(value)];
    const parsed = typeof range === 'string' ? parseRange(range, timeline) : undefined;
    return set | (parsed?.ok ? parsed.versions : ~0);
  }, 0);
}
