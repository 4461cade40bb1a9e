import { validateExchange } from '../contract/validate.js';
import { loadDescription } from '../description/load.js';
import { requestLine, type Exchange } from '../traffic/exchange.js';
import { redactExchanges } from '../traffic/redaction/redact-exchanges.js';
import type { Run, RunFinding } from './report.js';

/**
 * A run without a workspace's data, fit to be written down: its exchanges are redacted and without its tag, what is found
 * in them is what a reader of the redacted exchanges finds, and the failures are told without what they quote.
 */
export function maskRun(run: Run): Run {
  const { own, tag } = run;
  const description = loadDescription(run.version);
  const exchanges = redactExchanges(run.exchanges, { description, own, tag });
  const lines = new Map(run.exchanges.map((raw, index) => [requestLine(raw), exchanges[index]]));
  const replaced = replacements(run.exchanges, exchanges);
  const secrets = tokensOf([...replaced.keys()], own);
  const judged = exchanges.flatMap((exchange) =>
    validateExchange(description, exchange).map((finding) => ({
      ...finding,
      scenario: run.scenario,
      exchange: requestLine(exchange),
    })),
  );
  const failures = run.findings
    .filter(({ rule }) => rule === 'scenario-failed')
    .map((finding) => {
      const exchange = finding.exchange === null ? undefined : lines.get(finding.exchange);
      return {
        ...maskFailure(finding, replaced, secrets),
        exchange: exchange ? requestLine(exchange) : null,
      };
    });
  const words = own.map((word) => withoutTag(word, tag));
  return { ...run, exchanges, findings: [...judged, ...failures], own: words };
}

const withoutTag = (text: string, tag: string) => (tag === '' ? text : text.replaceAll(tag, ''));

/** The single words of what redaction replaced, in lower case: a failure may quote a part of a text. */
function tokensOf(texts: readonly string[], own: readonly string[]): ReadonlySet<string> {
  const tokens = new Set(texts.flatMap((text) => text.toLowerCase().match(TOKEN) ?? []));
  for (const word of own) for (const token of word.toLowerCase().match(TOKEN) ?? []) tokens.delete(token);
  return tokens;
}

const TOKEN = /[\p{L}\p{N}_]{3,}/gu;

/** A failure is said in the words of an error, which may quote what it got. */
function maskFailure(
  { actual: _, expected: __, ...finding }: RunFinding,
  replaced: ReadonlyMap<string, string>,
  secrets: ReadonlySet<string>,
): RunFinding {
  // Each is replaced by a sign first, so that no word of a placeholder is taken for one of the secrets.
  const placeholders = [...replaced];
  let { message } = finding;
  for (const [index, [raw]] of placeholders.entries()) message = message.replaceAll(raw, `\0${index}\0`);
  message = maskText(message).replaceAll(TOKEN, (token) => (secrets.has(token.toLowerCase()) ? '…' : token));
  return {
    ...finding,
    message: message.replaceAll(/\0(\d+)\0/g, (_, index) => placeholders[Number(index)]?.[1] ?? '…'),
  };
}

/** Whatever in a sentence could be somebody's: quoted values, addresses, ids. */
const maskText = (text: string) =>
  text
    .replaceAll(/"[^"]*"/g, '"…"')
    .replaceAll(/[^\s"'=<>]+@[^\s"'=<>]+/g, '…')
    .replaceAll(/\b(\d{5,}|[0-9a-f]{24})\b/g, '…');

/** Each text that redaction replaced, with what it became; the longest first, because one may be part of another. */
function replacements(raw: readonly Exchange[], redacted: readonly Exchange[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (before: unknown, after: unknown): void => {
    if (typeof before === 'object' && before !== null && typeof after === 'object' && after !== null) {
      const [keys, values] = [Object.keys(after), Object.values(after)];
      for (const [index, [key, value]] of Object.entries(before).entries()) {
        visit(key, keys[index]);
        visit(value, values[index]);
      }
    } else if (typeof before === 'string' && typeof after === 'string' && before !== after && before !== '') {
      found.set(before, after);
    }
  };
  for (const [index, exchange] of raw.entries()) {
    visit(exchange.request.body, redacted[index]?.request.body);
    visit(exchange.response.body, redacted[index]?.response.body);
  }
  return new Map([...found].sort(([a], [b]) => b.length - a.length));
}
