// openapi/budget.json: how much of each resource nothing public shows, and how many fields of its answers are optional.
// Neither may grow by accident: a required name without evidence is a guess, and an optional field is a `?.` for every reader.
// `npm run generate` lowers a number that has fallen; to raise one is a decision, made in that file.
import type { Diagnostic } from '../source/diagnostics.js';
import { asObject } from '../../src/description/json.js';
import type { FieldPlace } from './places.js';

export const BUDGET_FILE = 'openapi/budget.json';

/** What is counted of one resource. */
export interface Counts {
  /** Required names of answers that nothing public shows. */
  unseen: number;
  /** Fields of answers that may be missing, other than deprecated ones. */
  optional: number;
}

/** Counts by resource: the folder or file of openapi/ that describes it. */
export type Budget = Readonly<Record<string, Counts>>;

/** A field of answers, and where it is described. */
export interface CountedField extends FieldPlace {
  unseen: boolean;
  optional: boolean;
  file: string;
}

/** Counts fields by resource, each address once, whatever the number of versions. */
export function countFields(fields: readonly CountedField[]): Budget {
  const addresses = new Map<string, Record<keyof Counts, Set<string>>>();
  for (const { address, unseen, optional, file } of fields) {
    const resource = resourceOf(file);
    const counted = addresses.get(resource) ?? { unseen: new Set(), optional: new Set() };
    addresses.set(resource, counted);
    if (unseen) counted.unseen.add(address);
    if (optional) counted.optional.add(address);
  }
  const entries = [...addresses]
    .filter(([, { unseen, optional }]) => unseen.size + optional.size > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    entries.map(([name, { unseen, optional }]) => [name, { unseen: unseen.size, optional: optional.size }]),
  );
}

/** `openapi/resources/contacts/schemas.yaml` and `openapi/resources/contacts.yaml` → `resources/contacts` */
function resourceOf(file: string): string {
  return file.split('/').slice(1, 3).join('/').replace('.yaml', '');
}

export function readBudget(text: string): Budget {
  return asObject(JSON.parse(text)) as unknown as Budget;
}

export function formatBudget(budget: Budget): string {
  const lines = Object.entries(budget).map(
    ([name, { unseen, optional }]) => `  "${name}": { "unseen": ${unseen}, "optional": ${optional} }`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** One diagnostic for each number that is higher than the budget. */
export function checkBudget(budget: Budget, counts: Budget): Diagnostic[] {
  return Object.entries(counts).flatMap(([resource, now]) =>
    (['unseen', 'optional'] as const).flatMap((key) => {
      const allowed = budget[resource]?.[key] ?? 0;
      if (now[key] <= allowed) return [];
      return [
        {
          id: 'evidence-budget',
          place: { file: BUDGET_FILE, line: 1, column: 1 },
          message: `${resource} has ${now[key]} ${NOUNS[key]}; the budget is ${allowed}.`,
          expected: `${REMEDIES[key]}, or ${now[key]} as "${key}" of "${resource}", with the reason in the commit.`,
        },
      ];
    }),
  );
}

const NOUNS: Record<keyof Counts, string> = {
  unseen: 'required names of answers that nothing public shows',
  optional: 'optional fields of answers',
};

const REMEDIES: Record<keyof Counts, string> = {
  unseen: 'a witness that shows the new name, or none',
  optional: 'the new field as required, if every body that has been seen carries it',
};
