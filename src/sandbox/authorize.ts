import type { Operation } from '../description/description.js';
import { refuse, type SandboxRefusal } from './errors.js';

/** What makes of a sandbox's token one that gets a 403, by the two reasons that there are for it. */
const POWERLESS: Readonly<Record<string, () => SandboxRefusal>> = {
  '-without-permissions': () => refuse.forbidden('The access token lacks a permission that this needs'),
  '-without-plan': () => refuse.planRestricted('This plan has no access to the operation'),
};

/**
 * Accepts `Authorization: Bearer <token>` with the sandbox's token and refuses anything else. A powerless token is
 * refused by every operation that lists a 403.
 */
export function authorize(header: string | undefined, token: string, { responses }: Operation): void {
  if (header === undefined) throw refuse.missingAuthorization('The Authorization header is missing');
  const [, given] = /^bearer +(\S+)$/i.exec(header.trim()) ?? [];
  if (given === token) return;
  const [, refusal] = Object.entries(POWERLESS).find(([suffix]) => given === token + suffix) ?? [];
  if (!refusal) throw refuse.unauthorized('Access Token Invalid');
  if (responses['403']) throw refusal();
}

/**
 * Refuses a caller who cannot take what the operation sends: JSON, or for a download its own media type. A client that
 * names nothing accepts anything.
 */
export function checkAccept(header: string | undefined, mediaType = 'application/json'): void {
  if (header === undefined) return;
  const offered = new Set([
    '*/*',
    '',
    'application/json',
    'application/*',
    mediaType,
    mediaType.replace(/\/.*/, '/*'),
  ]);
  const ranges = header.split(',').map((range) => range.split(';')[0]?.trim().toLowerCase() ?? '');
  if (ranges.some((range) => offered.has(range))) return;
  throw refuse.notAcceptable(`The Accept header must allow ${mediaType}, got ${header}`);
}
