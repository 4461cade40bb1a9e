import type { Outcome } from './drive.js';
import type { UNTRIED } from './untried.js';

/** What contradicts the list of the methods that do not come through. */
export function findingsOf(outcomes: readonly Outcome[], untried: typeof UNTRIED): string[] {
  const findings = outcomes.flatMap(({ method, operationId = 'no operation', result, why = '' }) => {
    const expected = Object.hasOwn(untried, method) ? untried[method]?.result : undefined;
    const isGood = result === 'shown' || result === 'read';
    if (expected === undefined ? isGood : expected === result) return [];
    const listed = expected === undefined ? '' : `, and is listed as ${expected}`;
    return [`${method} (${operationId}): ${result}${listed} ${why}`.trimEnd()];
  });
  const names = new Set(outcomes.map(({ method }) => method));
  const strangers = Object.keys(untried).filter((method) => !names.has(method));
  return [...findings, ...strangers.map((method) => `the SDK has no ${method}, which is listed`)];
}
