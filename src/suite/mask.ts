import { validateExchange } from '../contract/validate.js';
import { loadDescription } from '../description/load.js';
import { requestLine, type Exchange } from '../traffic/exchange.js';
import { redactExchanges } from '../traffic/redaction/redact-exchanges.js';
import type { Report, Run, RunFinding } from './run.js';

/**
 * A report without a workspace's data, fit to be written down: its exchanges are redacted, and what is found in them is
 * what a reader of the redacted exchanges finds.
 */
export function maskReport(report: Report): Report {
  return { ...report, runs: report.runs.map(maskRun) };
}

function maskRun(run: Run): Run {
  const description = loadDescription(run.version);
  const exchanges = redactExchanges(run.exchanges, { description, own: run.own });
  const lines = new Map(run.exchanges.map((raw, index) => [requestLine(raw), exchanges[index]]));
  const replaced = replacements(run.exchanges, exchanges);
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
      return { ...maskFailure(finding, replaced), exchange: exchange ? requestLine(exchange) : null };
    });
  return { ...run, exchanges, findings: [...judged, ...failures] };
}

/** A failure is said in the words of an error, which may quote what it got. */
function maskFailure(
  { actual: _, expected: __, ...finding }: RunFinding,
  replaced: ReadonlyMap<string, string>,
): RunFinding {
  let { message } = finding;
  for (const [raw, placeholder] of replaced) message = message.replaceAll(raw, placeholder);
  return { ...finding, message: maskText(message) };
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
