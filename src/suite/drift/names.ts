import type { Description } from '../../description/description.js';
import { splitTarget, type Exchange } from '../../traffic/exchange.js';
import { redactExchanges } from '../../traffic/redaction/redact-exchanges.js';
import type { Side } from './written.js';

/** The names in an exchange that may be shown, as redaction decides; it is done only when something asks. */
export interface Names {
  /** The name of an undeclared field, if it may be shown. */
  field: (side: Side, owner: readonly string[], key: string) => string | undefined;
  parameter: (name: string) => { name: string | undefined; value: string | undefined };
  mediaType: (side: Side) => string | undefined;
  pathname: () => string;
}

export function namesOf(description: Description, exchange: Exchange): Names {
  let redacted: Exchange | undefined;
  const masked = () => (redacted ??= redactExchanges([exchange], { description })[0] ?? exchange);
  return {
    // Redaction gives fields other names and keeps their order.
    field: (side, owner, key) => {
      let [raw, safe]: object[] = [{ '': exchange[side].body }, { '': masked()[side].body }];
      for (const step of ['', ...owner]) {
        const index = Object.keys(raw ?? {}).indexOf(step);
        raw = Object.values(raw ?? {})[index] as object;
        safe = Object.values(safe ?? {})[index] as object;
      }
      const index = Object.keys(raw ?? {}).indexOf(key);
      return Object.keys(safe ?? {})[index] === key ? key : undefined;
    },
    parameter: (name) => {
      const raw = [...splitTarget(exchange.request.path).query];
      const index = raw.findIndex(([key]) => key === name);
      const [kept] = [...splitTarget(masked().request.path).query][index] ?? [];
      return { name: kept === name ? name : undefined, value: raw[index]?.[1] };
    },
    mediaType: (side) => {
      const [raw, safe] = [exchange, masked()].map((it) => it[side].headers['content-type']?.split(';')[0]);
      return raw === safe ? raw : undefined;
    },
    pathname: () => splitTarget(masked().request.path).pathname,
  };
}

/** A path whose segments that are no words of the API are parameters. */
export const templateOf = (pathname: string) =>
  pathname
    .split('/')
    .map((segment) => (/^[a-z][a-z_-]*$/.test(segment) || segment === '' ? segment : '{id}'))
    .join('/');
