import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import { table, type World } from '../../world.js';
import { Contacts } from '../contacts/table.js';
import { Tags, type AppliedTag } from '../tags/table.js';

/** What a company is; who belongs to it the contacts know. */
export interface Company extends Omit<Schemas['Company'], 'tags' | 'segments' | 'notes' | 'user_count'> {
  applied_tags: readonly AppliedTag[];
}

export const Companies = table<Company, 'company_id'>({
  ids: (count) => `6955a1c3d9b1e2f4${(count + 1).toString(16).padStart(8, '0')}`,
  missing: (field) => refuse.companyNotFound('Company Not Found', field),
  index: { company_id: ({ company_id }) => company_id },
});

export function viewCompany(world: World, { plan, custom_attributes, applied_tags, ...company }: Company) {
  return {
    ...company,
    user_count: world.where(Contacts, 'company', company.id).length,
    plan,
    custom_attributes,
    tags: { type: 'tag.list' as const, tags: applied_tags.map(({ tagId }) => world.get(Tags, tagId)) },
    segments: { type: 'segment.list' as const, segments: [] },
  };
}
