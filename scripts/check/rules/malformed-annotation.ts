import { asList, isObject, type JsonObject } from '../../../src/description/json.js';
import { nameOf, type Check, type Problem, type Subject, type Visit } from './rule.js';

export const malformedAnnotation: Check = {
  id: 'malformed-annotation',
  check: (subject) => subject.visits.flatMap((visit) => [...keyed(subject, visit), ...was(subject, visit)]),
};

function keyed({ places }: Subject, visit: Visit): Problem[] {
  return Object.entries({ 'x-enum-versions': 'active', 'x-required-versions': 'name' }).flatMap(
    ([keyword, key]) => {
      const value = visit.node[keyword];
      if (value === undefined || (isObject(value) && Object.keys(value).length > 0)) return [];
      return [
        {
          place: places.ofValue(visit.node, keyword),
          message: `${keyword} of ${nameOf(visit)} is not a mapping with an entry.`,
          expected: `${keyword}: { ${key}: '>=2.12' }.`,
        },
      ];
    },
  );
}

function was({ places }: Subject, visit: Visit): Problem[] {
  const { node } = visit;
  const expected = "x-was: [{ versions: '<2.12', … }], what it was as in a place of its own.";
  if (node['x-was'] === undefined) return [];
  const entries = asList(node['x-was']);
  const report = (place: Problem['place'], message: string): Problem => ({ place, message, expected });
  if (entries.length === 0) {
    return [report(places.ofValue(node, 'x-was'), `x-was of ${nameOf(visit)} is not a list with an entry.`)];
  }
  return entries.flatMap((entry, index) => {
    const place = places.ofValue(entries, index);
    if (!isObject(entry)) return [report(place, `An entry of x-was of ${nameOf(visit)} is not a mapping.`)];
    if (entry.versions === undefined)
      return [report(place, `An entry of x-was of ${nameOf(visit)} has no versions.`)];
    return 'x-was' in (entry satisfies JsonObject)
      ? [report(places.ofKey(entry, 'x-was'), `An entry of x-was of ${nameOf(visit)} has an x-was itself.`)]
      : [];
  });
}
