import { IntercomConfigError, show } from './errors.js';
import { REGIONS, type Destination } from './options.js';

/** The base URL that the options name. @throws IntercomConfigError when it is none, or the region is given as well. */
export function readDestination({ region, baseUrl }: Destination, allowInsecure = false): string {
  if (baseUrl === undefined) return REGIONS[region ?? 'us'];
  if (region !== undefined) refuse('and region are both given, expected one');
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    return refuse(`is ${show(baseUrl)}, expected an absolute URL such as ${REGIONS.eu}`);
  }
  if (url.href !== url.origin + url.pathname) {
    refuse('has credentials, a query or a fragment');
  }
  if (url.protocol === 'http:' && !allowInsecure && !LOOPBACK.test(url.hostname)) {
    refuse(`is ${show(baseUrl)}, expected https, or allowInsecure: true to let the token travel unencrypted`);
  }
  return url.href.replace(/\/$/, '');
}

const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

function refuse(why: string): never {
  throw new IntercomConfigError(`baseUrl ${why}`);
}
