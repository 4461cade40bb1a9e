import { formatFinding } from '../contract/finding.js';
import { NEWEST } from '../description/versions.js';
import { plural } from '../description/words.js';
import { causeKey, whereFound } from './causes.js';
import type { Report, Run, RunFinding } from './report.js';

/** Scenario × version, each cell `exchanges/findings`. */
export function formatTable({ versions, runs }: Report): string {
  const byCell = new Map(runs.map((run) => [`${run.scenario} ${run.version}`, run]));
  const scenarios = [...new Set(runs.map(({ scenario }) => scenario))];
  const rows = [
    ['scenario', ...versions],
    ...scenarios.map((scenario) => [
      scenario,
      ...versions.map((version) => cell(byCell.get(`${scenario} ${version}`))),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((text, column) => pad(text, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** What the cells of the table say. */
export const TABLE_LEGEND = 'Each cell: exchanges/findings. A dash: the scenario does not cover the version.';

/** All that is printed of a run: the table, what was passed over, what was found, and the totals. */
export function formatResult(report: Report): string {
  const findings = formatFindings(report.runs.flatMap((run) => run.findings));
  const skipped = formatSkipped(report.runs);
  return [
    formatTable(report),
    '',
    TABLE_LEGEND,
    ...(skipped === '' ? [] : ['', skipped]),
    ...(findings === '' ? [] : ['', findings]),
    '',
    formatTotals(report),
    report.target,
  ].join('\n');
}

/** What was found, a paragraph for each cause; the same in several versions is said once. */
export function formatFindings(findings: readonly RunFinding[]): string {
  const groups = new Map<string, RunFinding[]>();
  for (const finding of findings) {
    const key = causeKey({ ...finding, version: NEWEST });
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map(formatGroup).join('\n');
}

function formatGroup(group: RunFinding[]): string {
  const [finding] = group;
  if (!finding) return '';
  const versions = [...new Set(group.map(({ version }) => version))].join(', ');
  const line = formatFinding(finding).replace(` ${finding.version} `, ` [${versions}] `);
  const scenarios = [...new Set(group.map(({ scenario }) => scenario))];
  const where = whereFound({ finding, scenarios, count: group.length });
  return `${line}\n    in ${where}: ${finding.exchange ?? 'before the first exchange'}`;
}

/** What was passed over and why, a story a line; the same reason in several versions is said once. */
export function formatSkipped(runs: readonly Run[]): string {
  const versions = new Map<string, string[]>();
  for (const { scenario, version, skipped } of runs) {
    if (skipped === undefined) continue;
    const line = `${scenario}: ${skipped}`;
    versions.set(line, [...(versions.get(line) ?? []), version]);
  }
  return [...versions].map(([line, in_]) => `passed over [${in_.join(', ')}] ${line}`).join('\n');
}

/** `18 runs, 120 exchanges, 0 findings, 0 warnings`. */
export function formatTotals({ runs }: Report): string {
  const findings = runs.flatMap((run) => run.findings);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const exchanges = runs.reduce((sum, run) => sum + run.exchanges.length, 0);
  const warnings = findings.length - errors;
  const skipped = runs.filter((run) => run.skipped !== undefined).length;
  return [
    plural(runs.length - skipped, 'run'),
    ...(skipped === 0 ? [] : [`${skipped} passed over`]),
    plural(exchanges, 'exchange'),
    plural(errors, 'finding'),
    plural(warnings, 'warning'),
  ].join(', ');
}

/** What `--json` prints. */
export function toJson(report: Report) {
  return {
    target: report.target,
    versions: report.versions,
    scenarios: report.runs.map(({ scenario, version, exchanges, findings, skipped }) => ({
      scenario,
      version,
      exchanges: exchanges.length,
      findings: findings.length,
      ...(skipped === undefined ? {} : { skipped }),
    })),
    exchanges: report.runs.reduce((sum, { exchanges }) => sum + exchanges.length, 0),
    findings: report.runs.flatMap(({ findings }) => findings),
  };
}

function cell(run: Run | undefined): string {
  if (run?.skipped !== undefined) return 'over';
  return run ? `${run.exchanges.length}/${run.findings.length}` : '-';
}

const pad = (text: string, width: number, column: number) =>
  column === 0 ? text.padEnd(width) : text.padStart(width);
