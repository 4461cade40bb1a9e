import { requestLine, type Exchange } from '../traffic/exchange.js';
import { groupByCause, whereFound, type Cause } from './causes.js';
import type { Report, Run } from './report.js';
import { formatTotals } from './table.js';

/** What a page is known by. */
export const HTML_MARK = '<!-- intercom-fetch contract report -->';

/**
 * One self-contained page: a cell for each story and version that leads to its exchanges, and each cause with the way to
 * the first exchange that shows it.
 */
export function formatReport(report: Report): string {
  const { versions, runs, target } = report;
  const scenarios = [...new Set(runs.map(({ scenario }) => scenario))];
  const causes = groupByCause(runs);
  const cells = (scenario: string) =>
    versions.map((version) =>
      cell(
        runs,
        runs.findIndex((run) => run.scenario === scenario && run.version === version),
      ),
    );
  return `<!doctype html>
${HTML_MARK}
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
  li { margin: .4rem 0 } td a { color: inherit } pre { overflow: auto; max-height: 20rem; font-size: .85em } :target { outline: 2px solid #3b7ddd } code { font-size: .9em } small { color: #5b6673 }
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
<p><small>Each cell: exchanges / findings, and the way to them. Empty: the scenario does not cover the version.</small></p>
${formatCauses(causes, runs)}
<h2>Exchanges</h2>
${runs.map((run, index) => formatRun(run, index)).join('\n')}
</html>
`;
}

function cell(runs: readonly Run[], index: number): string {
  const run = runs[index];
  if (!run) return '<td></td>';
  if (run.skipped !== undefined) return `<td><a href="#run-${index}">passed over</a></td>`;
  const severities = run.findings.map(({ severity }) => severity);
  const kind = severities.includes('error') ? 'error' : severities.length > 0 ? 'warning' : 'ok';
  const [first] = run.findings;
  const place = first ? placeOf(run, index, first.exchange) : `run-${index}`;
  return `<td class="${kind}"><a href="#${place}">${run.exchanges.length} / ${run.findings.length}</a></td>`;
}

/** The id of the exchange that a finding is about, or of the run when it sent nothing. */
function placeOf({ exchanges }: Run, index: number, line: string | null): string {
  const number = exchanges.findIndex((exchange) => requestLine(exchange) === line);
  return number === -1 ? `run-${index}` : `run-${index}-${number}`;
}

function formatCauses(causes: readonly Cause[], runs: readonly Run[]): string {
  if (causes.length === 0) return '';
  const items = causes.map((cause) => {
    const { severity, version, operationId, target, path, message, scenario, exchange } = cause.finding;
    const index = runs.findIndex((run) => run.findings.includes(cause.finding));
    const run = runs[index];
    const place = run ? placeOf(run, index, exchange) : '';
    return `<li class="${severity}"><b>${version} ${escape(operationId ?? '')}</b> ${target} <code>${escape(path || 'body')}</code>: ${escape(message)}<br><small>${escape(whereFound(cause))}: <a href="#${place}">${escape(exchange ?? scenario)}</a></small></li>`;
  });
  return `<h2>Findings</h2>\n<ul>\n${items.join('\n')}\n</ul>`;
}

/** A run in which something was found is open, so that its links lead somewhere in every browser. */
function formatRun(run: Run, index: number): string {
  const { scenario, version, exchanges, findings, skipped } = run;
  const lines = exchanges.map((exchange, number) => {
    const line = requestLine(exchange);
    const id = `run-${index}-${number}`;
    const own = findings.filter((finding) => placeOf(run, index, finding.exchange) === id);
    return `<li id="${id}"><code>${escape(line)}</code>${own.length === 0 ? '' : formatFound(own, exchange)}</li>`;
  });
  const early = findings.filter((finding) => placeOf(run, index, finding.exchange) === `run-${index}`);
  const notes = [...(skipped === undefined ? [] : [skipped]), ...early.map(({ message }) => message)];
  const said = notes.map((note) => `<p>${escape(note)}</p>`).join('');
  const open = findings.length > 0 ? ' open' : '';
  return `<details id="run-${index}"${open}><summary>${escape(scenario)} ${version}</summary>${said}<ol>${lines.join('')}</ol></details>`;
}

/** What was found in an exchange, and its bodies to look at. */
function formatFound(findings: Run['findings'], { request, response }: Exchange): string {
  const items = findings.map(
    ({ severity, target, path, message, rule }) =>
      `<li class="${severity}">${target} <code>${escape(path || 'body')}</code>: ${escape(message)} <small>${rule}</small></li>`,
  );
  const bodies = [
    ['request', request.body],
    ['response', response.body],
  ] as const;
  const shown = bodies
    .filter(([, body]) => body !== undefined)
    .map(([name, body]) => `<small>${name}</small><pre>${escape(JSON.stringify(body, null, 2))}</pre>`);
  return `<ul>${items.join('')}</ul>${shown.join('')}`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
