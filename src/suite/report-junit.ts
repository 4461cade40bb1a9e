import { formatFinding } from '../contract/finding.js';
import type { Report, Run } from './report.js';

/** JUnit's XML, as CI servers read it: a suite for each version, a case for each story. Warnings do not fail a case. */
export function formatJunit({ versions, runs, target }: Report): string {
  const suites = versions.map((version) => {
    const own = runs.filter((run) => run.version === version);
    return `  <testsuite name="${version}" ${countsOf(own)}>\n${own.map(formatCase).join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="intercom-contract" ${countsOf(runs)}>
  <!-- ${escapeXml(target).replaceAll('--', '- -')} -->
${suites.join('')}</testsuites>
`;
}

const errorsOf = (run: Run) => run.findings.filter(({ severity }) => severity === 'error');

function countsOf(runs: readonly Run[]): string {
  const failures = runs.filter((run) => errorsOf(run).length > 0).length;
  const skipped = runs.filter((run) => run.skipped !== undefined).length;
  return `tests="${runs.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
}

function formatCase(run: Run): string {
  const { scenario, version, skipped } = run;
  const errors = errorsOf(run);
  const warnings = run.findings.filter(({ severity }) => severity === 'warning');
  const lines = (findings: Run['findings']) =>
    findings
      .map((finding) => `${formatFinding(finding)}\n    in ${finding.exchange ?? 'no exchange'}`)
      .join('\n');
  const [first] = errors;
  const parts = [
    ...(skipped === undefined ? [] : [`<skipped message="${escapeXml(skipped)}"/>`]),
    ...(first
      ? [
          `<failure type="${first.rule}" message="${escapeXml(first.message)}">${escapeXml(lines(errors))}</failure>`,
        ]
      : []),
    ...(warnings.length === 0 ? [] : [`<system-out>${escapeXml(lines(warnings))}</system-out>`]),
  ];
  const head = `    <testcase classname="intercom.${version}" name="${escapeXml(scenario)}"`;
  if (parts.length === 0) return `${head}/>\n`;
  return `${head}>\n${parts.map((part) => `      ${part}\n`).join('')}    </testcase>\n`;
}

/** XML has no way at all to write most control characters and halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  return text
    .replaceAll(UNWRITABLE, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
