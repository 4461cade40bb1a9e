import { IntercomConfigError, show } from './errors.js';
import { REGIONS, type Destination, type Region } from './options.js';

/** The base URL that the options name. @throws IntercomConfigError when they name none, or two. */
export function readDestination({ region, baseUrl }: Destination, allowInsecure: boolean): string {
  if (baseUrl === undefined) return regionUrl(region ?? 'us');
  if (region !== undefined) {
    throw new IntercomConfigError('region and baseUrl are both given, expected one of them');
  }
  return checkBaseUrl(baseUrl, allowInsecure);
}

function regionUrl(region: Region): string {
  if (Object.hasOwn(REGIONS, region)) return REGIONS[region];
  throw new IntercomConfigError(
    `region is ${show(region)}, expected one of ${Object.keys(REGIONS).join(', ')}; any other place is a baseUrl`,
  );
}

function checkBaseUrl(baseUrl: string, allowInsecure: boolean): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new IntercomConfigError(
      `baseUrl is ${show(baseUrl)}, expected an absolute URL such as ${REGIONS.eu}`,
    );
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new IntercomConfigError(
      'baseUrl has credentials, a query or a fragment, expected origin and path only',
    );
  }
  if (url.protocol === 'http:' && !allowInsecure && !isLoopback(url.hostname)) {
    throw new IntercomConfigError(
      `baseUrl is ${show(baseUrl)}, expected https: the token would travel unencrypted ` +
        '(http is for loopback; for anywhere else say allowInsecure: true)',
    );
  }
  return url.href.replace(/\/$/, '');
}

function isLoopback(hostname: string): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
