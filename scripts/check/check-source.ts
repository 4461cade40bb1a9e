import { CHECKS } from './rules/index.js';
import { sortDiagnostics, type Diagnostic } from '../source/diagnostics.js';
import type { Source } from '../source/source.js';
import { visitsOf } from '../source/visits.js';

/** Everything that is wrong with a source, in the order of its files and lines. */
export function checkSource(source: Source): Diagnostic[] {
  if (!source.readable) return sortDiagnostics(source.diagnostics);
  const subject = { ...source, visits: visitsOf(source.superset, source.timeline) };
  const found = CHECKS.flatMap(({ id, check }) => check(subject).map((problem) => ({ id, ...problem })));
  return sortDiagnostics([...source.diagnostics, ...found]);
}
