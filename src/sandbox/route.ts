import type { Version } from '../../generated/versions.js';
import type { Description } from '../description/description.js';
import { matchOperation, type Match } from '../description/match.js';
import { refuse } from './errors.js';
import type { LoadDescription } from './plan.js';
import { NEWEST } from '../description/versions.js';
import { VERSIONS_DESCENDING } from './version.js';

export type Route = Extract<Match, { kind: 'operation' }>;

/** Finds the operation of a request in the caller's version, or refuses as Intercom does. */
export function route(
  load: LoadDescription,
  description: Description,
  method: string,
  pathname: string,
): Route {
  const match = matchOperation(description, method, pathname);
  if (match.kind === 'operation') return match;

  const elsewhere = versionsWith(load, method, pathname, description.version);
  if (elsewhere.length > 0) {
    throw refuse.versionInvalid(
      `${method} ${pathname} does not exist in version ${description.version}; it exists in ${runOf(elsewhere)}`,
    );
  }
  if (match.kind === 'wrong-method')
    throw refuse.notFound(`${pathname} knows ${match.allowed.join(', ')} only, not ${method}`);
  throw refuse.notFound('The requested resource was not found');
}

/** An operation exists in one unbroken run of versions. Said so that it stays true when a version is added. */
function runOf(versions: readonly Version[]): string {
  const [first = ''] = versions;
  const last = versions.at(-1) ?? first;
  if (first === last) return first;
  return last === NEWEST ? `${first} and later` : `${first} to ${last}`;
}

function versionsWith(load: LoadDescription, method: string, pathname: string, except: Version): Version[] {
  const others = VERSIONS_DESCENDING.filter((version) => version !== except);
  return others
    .filter((version) => matchOperation(load(version), method, pathname).kind === 'operation')
    .reverse();
}
