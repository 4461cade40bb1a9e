import { causeKey, groupByCause, whereFound, type Cause } from './causes.js';
import type { Report } from './report.js';

/**
 * SARIF 2.1.0: a result for each cause. What is wrong is at a place of the API and in no file, so the locations are
 * logical ones.
 */
export function formatSarif({ runs, target }: Report): string {
  const causes = groupByCause(runs);
  const rules = [...new Set(causes.map(({ finding }) => finding.rule))].sort();
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'intercom-contract', rules: rules.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: causes.map((cause) => toResult(cause, rules)),
        properties: { target },
      },
    ],
  };
  return JSON.stringify(log, null, 2);
}

function toResult(cause: Cause, rules: readonly string[]) {
  const { rule, severity, version, operationId, target, path, message, exchange } = cause.finding;
  const place = [version, operationId ?? 'no operation', target, path || 'body'].join(' ');
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    level: severity,
    message: { text: `${place}: ${message} (in ${whereFound(cause)})` },
    locations: [{ logicalLocations: [{ name: path || 'body', fullyQualifiedName: place }] }],
    partialFingerprints: { 'cause/v1': causeKey(cause.finding) },
    occurrenceCount: cause.count,
    properties: { version, operationId, stories: cause.scenarios, exchange },
  };
}
