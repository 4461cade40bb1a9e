import type { World } from '../../world.js';
import { Contacts } from '../contacts/table.js';
import { Notes } from '../notes/table.js';
import { segmentsOf } from '../segments/table.js';
import { Tags } from '../tags/table.js';
import { companySearch } from './search.js';
import type { Company } from './table.js';

export function viewCompany(world: World, company: Company) {
  const { plan, custom_attributes, applied_tags, ...shown } = company;
  return {
    ...shown,
    user_count: world.where(Contacts, 'company', company.id).length,
    plan,
    custom_attributes,
    tags: { type: 'tag.list' as const, tags: applied_tags.map(({ tagId }) => world.get(Tags, tagId)) },
    segments: {
      type: 'segment.list' as const,
      segments: segmentsOf(world, 'companies', company, companySearch),
    },
  };
}

/** A company shows at most ten notes, and where to find the rest. */
const NESTED_LIMIT = 10;

export function viewCompanyWithNotes(world: World, company: Company) {
  const ids = world.where(Notes, 'company', company.id).map(({ id }) => id);
  return {
    ...viewCompany(world, company),
    notes: {
      type: 'note.list' as const,
      data: ids.slice(0, NESTED_LIMIT).map((id) => ({ type: 'note' as const, id, url: `/notes/${id}` })),
      url: `/companies/${company.id}/notes`,
      total_count: ids.length,
      has_more: ids.length > NESTED_LIMIT,
    },
  };
}
