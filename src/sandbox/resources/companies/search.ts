import type { SearchField, SearchRules } from '../../search.js';
import { Contacts } from '../contacts/table.js';
import { tagIds } from '../tags/table.js';
import type { Company } from './table.js';

const date = (name: 'created_at' | 'updated_at' | 'remote_created_at' | 'last_request_at') =>
  ({
    type: 'date',
    read: (company) => company[name],
    operators: ['=', '!=', '>', '<', '>=', '<='],
  }) satisfies SearchField<Company>;

export const companySearch: SearchRules<Company> = {
  fields: {
    company_id: { type: 'string', index: { name: 'company_id' } },
    name: 'string',
    created_at: date('created_at'),
    updated_at: date('updated_at'),
    remote_created_at: date('remote_created_at'),
    last_request_at: date('last_request_at'),
    monthly_spend: 'number',
    session_count: 'number',
    user_count: { type: 'number', read: ({ id }, world) => world.where(Contacts, 'company', id).length },
    tag_id: tagIds,
  },
};
