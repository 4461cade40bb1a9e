import { refuse } from './errors.js';

/** Accepts `Authorization: Bearer <token>` with the sandbox's token and refuses anything else. */
export function authorize(header: string | undefined, token: string): void {
  if (header === undefined) throw refuse.missingAuthorization('The Authorization header is missing');
  const [, given] = /^bearer +(\S+)$/i.exec(header.trim()) ?? [];
  if (given !== token) throw refuse.unauthorized('Access Token Invalid');
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
