import type { SearchRules } from '../../search.js';
import { segmentsOf } from '../segments/table.js';
import { tagIds } from '../tags/table.js';
import type { Contact } from './table.js';
import { emailDomain } from './view.js';

export const contactSearch: SearchRules<Contact> = {
  daysThrough: '2.16',
  described: { names: 'ContactSearchField', shape: 'Contact' },
  computed: { formatted_phone: ({ phone }) => phone },
  fields: {
    owner_id: { type: 'number', read: ({ owner_id }) => (owner_id === null ? null : Number(owner_id)) },
    email: { type: 'string', anyCase: true, index: { name: 'email', keyOf: (email) => email.toLowerCase() } },
    email_domain: { type: 'string', anyCase: true, read: emailDomain },
    external_id: { type: 'string', index: { name: 'external_id' } },
    segment_id: {
      type: 'string',
      read: (contact, world) => segmentsOf(world, 'contacts', contact, contactSearch).map(({ id }) => id),
    },
    tag_id: tagIds,
  },
};
