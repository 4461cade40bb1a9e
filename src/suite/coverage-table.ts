import { countCoverage, loadOperations } from './coverage.js';
import type { Recording } from '../traffic/exchange.js';

/**
 * Operation by contract by status. Evidence and sandbox stand in columns of their own: only the first says anything
 * about Intercom.
 */
export function formatCoverage(files: readonly { recording: Recording }[]): string {
  const operations = loadOperations();
  const counted = countCoverage(
    files.map(({ recording }) => recording),
    operations,
  );
  const rows = [
    ['operation', 'status', 'evidence', 'sandbox', 'versions', 'inferred'],
    ...counted.map(({ operationId, status, evidence, sandbox, versions, inferred }) => [
      operationId,
      String(status),
      String(evidence),
      String(sandbox),
      versions.join(' '),
      inferred.join(' ') || '-',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const touched = new Set(counted.map(({ operationId }) => operationId));
  const witnessed = new Set(
    counted.filter(({ evidence }) => evidence > 0).map(({ operationId }) => operationId),
  );
  const total = Object.keys(operations).length;
  return `${lines.join('\n')}\n\n${touched.size} of ${total} operations exchanged, ${witnessed.size} with evidence about Intercom.`;
}
