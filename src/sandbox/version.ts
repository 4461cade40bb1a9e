import { UNDESCRIBED_VERSIONS, VERSION_ALIASES, VERSIONS, type Version } from '../../generated/versions.js';
import { NEWEST } from '../description/versions.js';
import { refuse } from './errors.js';

/** The newest version that is not a preview: what a request without `Intercom-Version` gets unless configured. */
export const NEWEST_STABLE: Version = VERSIONS.at(-2) ?? NEWEST;

/** Newest first. */
export const VERSIONS_DESCENDING: readonly Version[] = [...VERSIONS].reverse();

/** Whether a version is another one or older. Versions compare by position, never as numbers. */
export const isAtMost = (version: Version, limit: Version): boolean =>
  VERSIONS.indexOf(version) <= VERSIONS.indexOf(limit);

/** The version that a value of `Intercom-Version` selects. */
export function readVersion(wire: string): Version {
  const alias = Object.hasOwn(VERSION_ALIASES, wire)
    ? VERSION_ALIASES[wire as keyof typeof VERSION_ALIASES]
    : undefined;
  const version = alias ?? VERSIONS.find((known) => known === wire);
  if (version) return version;
  const known = [...VERSIONS, ...Object.keys(VERSION_ALIASES)].join(', ');
  const reason = UNDESCRIBED_VERSIONS.includes(wire)
    ? `API version ${wire} exists and is not described yet`
    : `Unknown API version ${JSON.stringify(wire)}`;
  throw refuse.versionInvalid(`${reason}; the sandbox knows ${known}`);
}
