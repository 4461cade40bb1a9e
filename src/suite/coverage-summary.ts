import type { Version } from '../../generated/versions.js';
import { WEBHOOKS } from './coverage-deliveries.js';
import { PLACE_KINDS, type PlaceKind } from './coverage-exercise.js';
import { EVIDENCE, type AnswerCoverage, type ContractCoverage, type Evidence } from './coverage-measure.js';

/** The sum of some contracts: answers by the step at which they are known, each in each of its versions, and places. */
export interface Sum {
  /** Operations, or topics. */
  operations: number;
  answers: number;
  known: Record<Evidence, number>;
  exercise: Record<PlaceKind, { declared: number; exercised: number; shown: number }>;
}

/** Adds contracts up; with a version, only what they are in it. */
export function sumOf(contracts: readonly ContractCoverage[], version?: Version): Sum {
  const there = contracts.filter(({ versions }) => version === undefined || versions.includes(version));
  const sum: Sum = {
    operations: new Set(there.map(({ operationId }) => operationId)).size,
    answers: 0,
    known: { live: 0, observed: 0, published: 0, inferred: 0, sandbox: 0, none: 0 },
    exercise: { parameters: nothing(), variants: nothing(), fields: nothing() },
  };
  for (const { answers, exercise } of there) {
    for (const answer of answers)
      for (const step of EVIDENCE) {
        const versions = answer.versions[step].filter((each) => version === undefined || each === version);
        sum.known[step] += versions.length;
        sum.answers += versions.length;
      }
    for (const kind of PLACE_KINDS)
      for (const figure of ['declared', 'exercised', 'shown'] as const)
        sum.exercise[kind][figure] += exercise[kind][figure];
  }
  return sum;
}

const nothing = () => ({ declared: 0, exercised: 0, shown: 0 });

/** Topics are told apart from operations: nothing answers them. */
export const isTopic = ({ resource }: Pick<ContractCoverage, 'resource'>) => resource === WEBHOOKS;

export const isSuccess = ({ status }: Pick<AnswerCoverage, 'status'>) => !/^[3-5]/.test(status);

/** The resources in the order of the contracts. */
export const resourcesOf = (contracts: readonly ContractCoverage[]) => [
  ...new Set(contracts.map(({ resource }) => resource)),
];

/** `Data Attributes` → `data-attributes`, as stories name their resource. */
export const slugOf = (resource: string) => resource.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** How many successes of a version some public evidence about that version shows, and how many there are. */
export function shownSuccesses(
  contracts: readonly ContractCoverage[],
  version: Version,
): { shown: number; all: number } {
  const successes = contracts.flatMap(({ answers }) => answers.filter(isSuccess));
  const at = (steps: readonly Evidence[]) =>
    successes.filter(({ versions }) => steps.some((step) => versions[step].includes(version))).length;
  return { shown: at(['live', 'observed', 'published']), all: at(EVIDENCE) };
}
