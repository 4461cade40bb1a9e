import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { requestLine } from '../traffic/exchange.js';
import type { Report, Run } from './report.js';
import { formatTotals } from './table.js';

const MARK = '<!-- intercom-fetch contract report -->';

/** A file that a report must not replace, or a place where none can be written. */
export class ReportError extends Error {
  override name = 'ReportError' as const;
}

/**
 * Makes sure, before anything runs, that a report may stand there.
 * @throws {@link ReportError}
 */
export function checkReportFile(file: string, force: boolean): void {
  if (!existsSync(file) || force) return;
  let text = '';
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ReportError(`${file} is no file that a report can replace. Give another path.`);
  }
  if (!text.includes(MARK)) {
    throw new ReportError(
      `${file} exists and is no contract report. Give another path, or --force to replace it.`,
    );
  }
}

/** Writes one self-contained page. @throws {@link ReportError} */
export function writeReport(file: string, report: Report): void {
  try {
    writeFileSync(file, formatReport(report));
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ReportError(
      `${file} cannot be written (${code ?? 'unknown reason'}). Give a path in an existing folder.`,
      { cause },
    );
  }
}

export function formatReport(report: Report): string {
  const { versions, runs, target } = report;
  const scenarios = [...new Set(runs.map(({ scenario }) => scenario))];
  const cells = (scenario: string) =>
    versions.map((version) => cell(runs.find((run) => run.scenario === scenario && run.version === version)));
  return `<!doctype html>
${MARK}
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Contract report</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #1c2430; background: #fff }
  table { border-collapse: collapse; margin: 1rem 0 }
  th, td { padding: .25rem .7rem; border-bottom: 1px solid #dde3ea; text-align: right; font-variant-numeric: tabular-nums }
  th:first-child, td:first-child { text-align: left }
  .ok { background: #e6f5ea } .warning { background: #fff4d6 } .error { background: #fde4e4 }
  li { margin: .4rem 0 } code { font-size: .9em } small { color: #5b6673 }
  @media (prefers-color-scheme: dark) {
    body { color: #dde3ea; background: #14181d } th, td { border-color: #2d3640 } small { color: #93a0ad }
    .ok { background: #173322 } .warning { background: #3d3210 } .error { background: #451c1f }
  }
</style>
<h1>Contract report</h1>
<p>${escape(formatTotals(report))}<br><small>${escape(target)}</small></p>
<table>
<tr><th>scenario</th>${versions.map((version) => `<th>${version}</th>`).join('')}</tr>
${scenarios.map((scenario) => `<tr><td>${escape(scenario)}</td>${cells(scenario).join('')}</tr>`).join('\n')}
</table>
<p><small>Each cell: exchanges / findings. Empty: the scenario does not cover the version.</small></p>
${formatFindings(runs)}
<h2>Exchanges</h2>
${runs.map(formatRun).join('\n')}
</html>
`;
}

function cell(run: Run | undefined): string {
  if (!run) return '<td></td>';
  const severities = run.findings.map(({ severity }) => severity);
  const kind = severities.includes('error') ? 'error' : severities.length > 0 ? 'warning' : 'ok';
  return `<td class="${kind}">${run.exchanges.length} / ${run.findings.length}</td>`;
}

function formatFindings(runs: readonly Run[]): string {
  const findings = runs.flatMap((run) => run.findings);
  if (findings.length === 0) return '';
  const items = findings.map(
    ({ severity, version, operationId, target, path, message, scenario, exchange }) =>
      `<li class="${severity}"><b>${version} ${escape(operationId ?? '')}</b> ${target} <code>${escape(path || 'body')}</code>: ${escape(message)}<br><small>${escape(scenario)}: ${escape(exchange ?? '')}</small></li>`,
  );
  return `<h2>Findings</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

function formatRun({ scenario, version, exchanges }: Run): string {
  const lines = exchanges.map((exchange) => `<li><code>${escape(requestLine(exchange))}</code></li>`);
  return `<details><summary>${escape(scenario)} ${version}</summary><ol>${lines.join('')}</ol></details>`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
