import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Projected } from '../check/lint.js';
import type { Diagnostic } from '../source/diagnostics.js';
import type { Source } from '../source/source.js';
import { BUDGET_FILE, checkBudget, countFields, formatBudget, readBudget } from './budget.js';
import { evidenceFor, evidenceJson } from './evidence.js';
import { requiredElsewhere } from './places.js';
import { readShown } from './shown.js';
import { answeredFields, markUnseen } from './unseen.js';

const EVIDENCE_FILE = 'generated/evidence.json';

/** What is known of the documents by evidence. */
export interface Weighed {
  /** The files that say so, by name. */
  files: Map<string, string>;
  /** What has risen above the budget. */
  problems: Diagnostic[];
}

/** Finds the evidence of every place, and marks in the documents the required names that have none. */
export function weighEvidence(
  root: string,
  { timeline, places }: Pick<Source, 'timeline' | 'places'>,
  projected: readonly Omit<Projected, 'text'>[],
): Weighed {
  const documents = new Map(projected.map(({ version, document }) => [version, document]));
  const evidence = evidenceFor(documents, readShown(root, documents, timeline));
  const files = new Map([[EVIDENCE_FILE, evidenceJson(evidence, timeline)]]);
  const fields = projected.flatMap(({ document, origins }, index) => {
    const answered = answeredFields(document);
    const elsewhere = requiredElsewhere(document);
    const isUnseen = (address: string) => ((evidence.get(address)?.none ?? 0) & (1 << index)) !== 0;
    markUnseen(answered.filter(({ address, required }) => required && isUnseen(address)));
    return answered.map((field) => ({
      ...field,
      optional: !field.required && field.schema.deprecated !== true && !elsewhere.has(field.address),
      unseen: field.required && isUnseen(field.address),
      file: places.of(origins.get(field.owner) ?? field.owner).file,
    }));
  });
  const path = join(root, BUDGET_FILE);
  if (!existsSync(path)) return { files, problems: [] };
  const counts = countFields(fields);
  files.set(BUDGET_FILE, formatBudget(counts));
  return { files, problems: checkBudget(readBudget(readFileSync(path, 'utf8')), counts) };
}
