import type { Run, RunFinding } from './report.js';

/** One disagreement, however many stories and exchanges show it. */
export interface Cause {
  /** The first finding that shows it. */
  finding: RunFinding;
  /** How often it was found. */
  count: number;
  /** The stories that show it, in the order of the run. */
  scenarios: string[];
}

/**
 * The findings of a report by what is wrong: the same operation, version, place and rule are one cause. Failed stories are
 * told apart by their message too, as their place says only which exchange was the last.
 */
export function groupByCause(runs: readonly Pick<Run, 'findings'>[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const finding of runs.flatMap(({ findings }) => findings)) {
    const key = causeKey(finding);
    const cause = causes.get(key);
    if (!cause) causes.set(key, { finding, count: 1, scenarios: [finding.scenario] });
    else {
      cause.count++;
      if (!cause.scenarios.includes(finding.scenario)) cause.scenarios.push(finding.scenario);
    }
  }
  return [...causes.values()];
}

/** Equal for findings of one cause, and the same in the next run. */
export function causeKey(finding: RunFinding): string {
  const { severity, operationId, version, target, path, rule, message, scenario, exchange } = finding;
  const place = path.replaceAll(/\/\d+(?=\/|$)/g, '/*');
  // What no operation describes is told apart by what was asked for.
  const what = operationId ?? exchange;
  const told = rule === 'scenario-failed' ? [scenario, message] : [];
  return JSON.stringify([severity, what, version, target, place, rule, ...told]);
}

/** `tags/list`, or `tags/list and 2 more stories, 14 times`. */
export function whereFound({ count, scenarios: [first = '', ...others] }: Cause): string {
  const more =
    others.length === 0 ? '' : ` and ${others.length} more ${others.length === 1 ? 'story' : 'stories'}`;
  return `${first}${more}${count === 1 ? '' : `, ${count} times`}`;
}
