import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import { table } from '../../world.js';
import type { AppliedTag } from '../tags/table.js';

/** What a company is; who belongs to it the contacts know. */
export interface Company extends Omit<Schemas['Company'], 'tags' | 'segments' | 'notes' | 'user_count'> {
  applied_tags: readonly AppliedTag[];
}

export const Companies = table<Company, 'company_id' | 'name'>({
  name: 'companies',
  ids: (count) => `6955a1c3d9b1e2f4${(count + 1).toString(16).padStart(8, '0')}`,
  missing: (field) => refuse.companyNotFound('Company Not Found', field),
  index: { company_id: ({ company_id }) => company_id, name: ({ name }) => name },
});

/** A plan is known by its name, and gets an id when it is first heard of. */
export const Plans = table<{ type: 'plan'; id: string; name: string }, 'name'>({
  name: 'plans',
  ids: 269_001,
  index: { name: ({ name }) => name },
});
