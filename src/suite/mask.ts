import { loadDescription } from '../description/load.js';
import { normalize } from '../traffic/normalize.js';
import { redact } from '../traffic/redact.js';
import { requestLine } from '../traffic/exchange.js';
import type { Report, Run, RunFinding } from './run.js';

/**
 * A report without a workspace's data, fit to be written down: exchanges as a recording would hold them, findings that
 * say what type came but not which value.
 */
export function maskReport(report: Report): Report {
  return { ...report, runs: report.runs.map(maskRun) };
}

function maskRun(run: Run): Run {
  const exchanges = normalize(redact(run.exchanges, loadDescription(run.version).document), run.tag);
  const lines = new Map(run.exchanges.map((raw, index) => [requestLine(raw), exchanges[index]]));
  const findings = run.findings.map((finding) => {
    const exchange = finding.exchange === null ? undefined : lines.get(finding.exchange);
    return { ...maskFinding(finding), exchange: exchange ? requestLine(exchange) : null };
  });
  return { ...run, exchanges, findings };
}

function maskFinding({ actual, ...finding }: RunFinding): RunFinding {
  const path = finding.path.replace(/(_attributes)\/.*/, '$1/…');
  const message = finding.rule === 'scenario-failed' ? maskText(finding.message) : finding.message;
  if (actual === undefined) return { ...finding, path, message: maskText(message) };
  const type = actual.split(' ')[0] ?? '';
  return { ...finding, path, message: message.replace(actual, type), actual: type };
}

/** Whatever in a sentence could be somebody's: quoted values, addresses, ids. */
const maskText = (text: string) =>
  text
    .replaceAll(/"[^"]*"/g, '"…"')
    .replaceAll(/[^\s"'=<>]+@[^\s"'=<>]+/g, '…')
    .replaceAll(/\b(\d{5,}|[0-9a-f]{24})\b/g, '…');
