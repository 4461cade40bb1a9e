import { refuse } from './errors.js';

/** Accepts `Authorization: Bearer <token>` with the sandbox's token and refuses anything else. */
export function authorize(header: string | null, token: string): void {
  if (header === null) throw refuse.missingAuthorization('The Authorization header is missing');
  const [scheme, given] = header.split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || given !== token)
    throw refuse.unauthorized('Access Token Invalid');
}

/** Intercom speaks JSON only. A client that names nothing accepts anything. */
export function checkAccept(header: string | null): void {
  if (header === null) return;
  const ranges = header.split(',').map((range) => range.split(';')[0]?.trim().toLowerCase() ?? '');
  const accepted = ranges.some((range) => ['application/json', 'application/*', '*/*', ''].includes(range));
  if (!accepted) throw refuse.notAcceptable(`The Accept header must allow application/json, got ${header}`);
}
