import { asList, isObject, type Json, type JsonObject } from '../../src/description/json.js';
import {
  CARRIES_RANGE,
  childrenOf,
  keptByWas,
  referencesOf,
  resolveComponent,
  type Kind,
} from './grammar.js';
import { parseRange } from '../../src/description/range.js';
import { allVersions, type Timeline, type VersionSet } from './versions.js';

/** One object of the superset, where it hangs, and in which versions it exists. */
export interface Visit {
  kind: Kind;
  node: JsonObject;
  owner: JsonObject | Json[];
  key: string;
  parent: Visit | undefined;
  /** The keys from the root of the superset. */
  path: readonly string[];
  /** The versions in which the object that it belongs to exists. */
  within: VersionSet;
  /** The versions in which it exists itself, as far as its own file says. */
  versions: VersionSet;
  /** The same, less the versions in which nothing leads to the component that it is part of. */
  reached: VersionSet;
}

/** All objects of the superset, each once, owners before what they own. */
export function visitsOf(superset: JsonObject, timeline: Timeline): Visit[] {
  const visits: Visit[] = [];
  const everywhere = allVersions(timeline);

  const rangeOf = (range: Json | undefined): VersionSet => {
    if (range === undefined) return everywhere;
    const parsed = typeof range === 'string' ? parseRange(range, timeline) : undefined;
    // A range that cannot be read has a diagnostic of its own and should not cause others.
    return parsed?.ok ? parsed.versions & everywhere : everywhere;
  };

  const visit = (
    place: Pick<Visit, 'kind' | 'node' | 'owner' | 'key' | 'parent' | 'path'>,
    within: VersionSet,
  ): void => {
    const { kind, node } = place;
    let versions = within & rangeOf(isWas(place.path) ? node.versions : node['x-versions']);
    if (CARRIES_RANGE.has(kind)) versions &= rangeOf(resolveComponent(superset, node.$ref)?.['x-versions']);
    const self: Visit = { ...place, within, versions, reached: versions };
    visits.push(self);
    const was = asList(node['x-was']).filter(isObject);
    for (const child of childrenOf(kind, node)) {
      const path = [...place.path, ...child.path];
      const key = child.path[0] ?? '';
      const replaced = was
        .filter((entry) => key in entry || !keptByWas(kind).includes(key))
        .reduce((set, entry) => set | rangeOf(entry.versions), 0);
      visit({ ...child, parent: self, path }, key === 'x-was' ? versions : versions & ~replaced);
    }
  };
  visit(
    { kind: 'document', node: superset, owner: superset, key: '', parent: undefined, path: [] },
    everywhere,
  );
  limitToReached(visits);
  return visits;
}

/** Whether a path leads to an entry of an x-was list. */
export function isWas(path: readonly string[]): boolean {
  return path.at(-2) === 'x-was';
}

/** The `#/components/<section>/<name>` that a visit is part of, if it is part of one. */
function componentOf({ path: [root, section, name] }: Visit): string | undefined {
  return root === 'components' && name !== undefined ? `${section}/${name}` : undefined;
}

/** Follows the references from paths and webhooks until nothing new is reached, and narrows `reached` accordingly. */
function limitToReached(visits: readonly Visit[]): void {
  const byComponent = new Map<string, Visit[]>();
  for (const visit of visits) {
    const name = componentOf(visit);
    if (name === undefined) continue;
    byComponent.set(name, [...(byComponent.get(name) ?? []), visit]);
  }
  const reached = new Map<string, VersionSet>();
  const follow = (members: readonly Visit[], from: VersionSet): void => {
    for (const { kind, node, versions } of members) {
      if ((versions & from) === 0) continue;
      for (const { ref } of referencesOf(kind, node)) {
        const name = ref.replace('#/components/', '');
        const before = reached.get(name) ?? 0;
        const now = before | (versions & from);
        if (now === before) continue;
        reached.set(name, now);
        follow(byComponent.get(name) ?? [], now);
      }
    }
  };
  follow(
    visits.filter((visit) => visit.path[0] === 'paths' || visit.path[0] === 'webhooks'),
    ~0,
  );
  for (const visit of visits) {
    const name = componentOf(visit);
    if (name !== undefined) visit.reached &= reached.get(name) ?? 0;
  }
}
