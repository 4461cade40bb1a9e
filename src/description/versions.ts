import { UNDESCRIBED_VERSIONS, VERSION_ALIASES, VERSIONS, type Version } from '../../generated/versions.js';
import { findVersion, parseRange, type VersionSet } from './range.js';

/** What comes last: everything that Intercom has not given a number yet. */
export const NEWEST = VERSIONS.at(-1) as Version;

const TIMELINE = VERSIONS.map((name) => ({
  name,
  wire: [name, ...Object.entries(VERSION_ALIASES).flatMap(([alias, of]) => (of === name ? [alias] : []))],
}));

/** The oldest version that is described. */
export const OLDEST: Version = VERSIONS[0];

/** The newest version that has a number. */
export const NEWEST_NUMBERED: Version = VERSIONS.at(-2) ?? OLDEST;

/** What is said of a version of {@link UNDESCRIBED_VERSIONS}. */
const UNDESCRIBED = 'exists and is not described yet';

/** A version or a range that cannot be used. The message says what was expected. */
export class VersionRangeError extends Error {
  override name = 'VersionRangeError' as const;
}

/**
 * The version that a name stands for, which may be an alias such as `Preview`.
 * @throws {@link VersionRangeError} for a name that is none.
 */
export function readVersion(name: string): Version {
  const version = findVersion(TIMELINE, name)?.name as Version | undefined;
  if (!version)
    throw new VersionRangeError(
      `${JSON.stringify(name)} ${UNDESCRIBED_VERSIONS.includes(name) ? UNDESCRIBED : 'is no version'}. Expected one of ${VERSIONS.join(', ')}.`,
    );
  return version;
}

/**
 * The versions in a range of space-separated comparators, compared by their place in the list of versions.
 *
 * @throws {@link VersionRangeError} when the range cannot be read, names an unknown version or selects nothing.
 * @example
 * ```ts
 * selectVersions('>=2.14 <2.16'); // ['2.14', '2.15']
 * ```
 */
export function selectVersions(range: string): Version[] {
  const comparators = range.trim().split(/\s+/).map(readComparator);
  const selected = VERSIONS.filter((_, place) => comparators.every((versions) => versions & (1 << place)));
  if (selected.length === 0)
    throw new VersionRangeError(`The range ${JSON.stringify(range)} selects no version.`);
  return selected;
}

/** From `since` up to the one before `before`; up to the newest when that is not given. */
export function versionsBetween(since: Version, before?: Version): Version[] {
  return VERSIONS.slice(VERSIONS.indexOf(since), before === undefined ? undefined : VERSIONS.indexOf(before));
}

/** A name alone is the version itself, which the ranges of the source do not allow. */
function readComparator(text: string): VersionSet {
  const [, operator, name] = /^(\W*)([\w.-]+)$/.exec(text) ?? [];
  const range =
    name === undefined ? undefined : parseRange(`${operator || '='}${readVersion(name)}`, TIMELINE);
  if (range?.ok) return range.versions;
  throw new VersionRangeError(
    `${JSON.stringify(text)} is no comparator. Expected a range such as '>=2.12 <${NEWEST}'.`,
  );
}

/** `Version 2.14`, or the name of one that has no number. */
export const versionTitle = (version: string): string =>
  /^\d/.test(version) ? `Version ${version}` : version;
