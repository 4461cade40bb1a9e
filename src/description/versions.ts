import { VERSION_ALIASES, VERSIONS, type Version } from '../../generated/versions.js';

/** The version that is always in the making; the newest. */
export const UNSTABLE = 'Unstable' satisfies Version;

/** The oldest version that is described. */
export const OLDEST: Version = VERSIONS[0];

/** The newest version that has a number. */
export const NEWEST_NUMBERED: Version = VERSIONS.filter((version) => version !== UNSTABLE).at(-1) ?? OLDEST;

/** A version or a range that cannot be used. The message says what was expected. */
export class VersionRangeError extends Error {
  override name = 'VersionRangeError' as const;
}

/**
 * The version that a name stands for; `Preview` is `Unstable`.
 * @throws {@link VersionRangeError} for a name that is none.
 */
export function readVersion(name: string): Version {
  const canonical = Object.hasOwn(VERSION_ALIASES, name)
    ? VERSION_ALIASES[name as keyof typeof VERSION_ALIASES]
    : name;
  const version = VERSIONS.find((known) => known === canonical);
  if (!version)
    throw new VersionRangeError(
      `${JSON.stringify(name)} is no version. Expected one of ${VERSIONS.join(', ')}.`,
    );
  return version;
}

/**
 * The versions in a range of space-separated comparators, compared by their place in the list of versions.
 *
 * @throws {@link VersionRangeError} when the range cannot be read, names an unknown version or selects nothing.
 * @example
 * ```ts
 * selectVersions('>=2.14 <Unstable'); // ['2.14', '2.15', '2.16']
 * ```
 */
export function selectVersions(range: string): Version[] {
  const tests = range.trim().split(/\s+/).map(readComparator);
  const selected = VERSIONS.filter((_, place) => tests.every((test) => test(place)));
  if (selected.length === 0)
    throw new VersionRangeError(`The range ${JSON.stringify(range)} selects no version.`);
  return selected;
}

/** From `since` up to the one before `before`; up to the newest when that is not given. */
export function versionsBetween(since: Version, before?: Version): Version[] {
  return VERSIONS.slice(VERSIONS.indexOf(since), before === undefined ? undefined : VERSIONS.indexOf(before));
}

function readComparator(text: string): (place: number) => boolean {
  const [, operator = '', name] = /^(>=|<=|>|<|=|)([^<>=]+)$/.exec(text) ?? [];
  if (name === undefined) {
    throw new VersionRangeError(
      `${JSON.stringify(text)} is no comparator. Expected a range such as '>=2.12 <Unstable'.`,
    );
  }
  const limit = VERSIONS.indexOf(readVersion(name));
  switch (operator as '>=' | '<=' | '>' | '<' | '=' | '') {
    case '>=':
      return (place) => place >= limit;
    case '<=':
      return (place) => place <= limit;
    case '>':
      return (place) => place > limit;
    case '<':
      return (place) => place < limit;
    case '=':
    case '':
      return (place) => place === limit;
  }
}
