import { groupByCause, whereFound, type Cause } from './causes.js';
import type { Report } from './report.js';
import { formatTotals } from './table.js';

/** Workflow commands of GitHub Actions: an annotation for each cause, then one with the totals. */
export function formatGithub(report: Report): string {
  const totals = `::notice title=${GITHUB_TITLE}::${escapeData(`${formatTotals(report)} (${report.target})`)}`;
  return [...groupByCause(report.runs).map(formatCause), totals].join('\n');
}

export const GITHUB_TITLE = 'intercom-contract';

function formatCause(cause: Cause): string {
  const { severity, version, operationId, target, path, message, rule, exchange } = cause.finding;
  const title = [version, operationId ?? 'no operation', target, path || 'body'].join(' ');
  const text = `${message} (${rule})\nin ${whereFound(cause)}: ${exchange ?? 'before the first exchange'}`;
  return `::${severity} title=${escapeProperty(title)}::${escapeData(text)}`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
