import type { Version } from '../../generated/versions.js';

/** What a finding is about. The names are part of the `--json` output. */
export type Rule =
  | 'unknown-path'
  | 'wrong-method'
  | 'missing-parameter'
  | 'undeclared-parameter'
  | 'missing-body'
  | 'undeclared-body'
  | 'media-type'
  | 'undeclared-status'
  | 'wrong-type'
  | 'wrong-value'
  | 'missing-field'
  | 'undeclared-field'
  | 'ambiguous-variant'
  | 'constraint'
  | 'unknown-value'
  | 'scenario-failed';

/** One disagreement between an exchange and the description of its version. */
export interface Finding {
  rule: Rule;
  /**
   * A warning does not fail a run: an unknown value of an open set, the lack of a required name that was never seen, a
   * status that only `default` covers, a text that is no address, milliseconds where seconds are due.
   */
  severity: 'error' | 'warning';
  version: Version;
  /** `null` when no operation of the description matches. */
  operationId: string | null;
  target: 'request' | 'response';
  /** A JSON pointer into the body (`''` is the body itself), or `status`, `path.<name>`, `query.<name>`, `header.<name>`. */
  path: string;
  message: string;
  expected?: string;
  actual?: string;
}

/** One finding as one line: `2.14 retrieveConversation response /state: expected …`. */
export function formatFinding(finding: Finding): string {
  const { severity, version, operationId, target, path, message, rule } = finding;
  const where = [version, operationId ?? 'no operation', target, path === '' ? 'body' : path].join(' ');
  return `${severity} ${where}: ${message} (${rule})`;
}

/** Equal for findings that are the same at the same place of an operation, in whatever version and exchange. */
export function groupKey({ severity, rule, operationId, target, path }: Finding): string {
  const place = path.replaceAll(/\/\d+(?=\/|$)/g, '/*').replaceAll(/attribute_\d+/g, 'attribute_*');
  return [severity, rule, operationId, target, place].join(' ');
}
