import { list } from '../../list.js';
import { handlers } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { companySearch } from '../companies/search.js';
import { Companies } from '../companies/table.js';
import { contactSearch } from '../contacts/search.js';
import { Contacts } from '../contacts/table.js';
import { SEEDED_ATTRIBUTE } from '../data-attributes.js';
import { Tags } from '../tags/table.js';
import { inSegment, segmentsOf, Segments, viewSegment, type Segment } from './table.js';

export const segments: Resource = {
  handlers: handlers({
    listSegments: (call) =>
      list(call, call.world.all(Segments), {
        view: (segment) => ({
          ...viewSegment(segment),
          ...(call.query.include_count ? { count: countOf(call.world, segment) } : {}),
        }),
      }),

    retrieveSegment: ({ world, params }) => viewSegment(world.get(Segments, params.segment_id)),

    listContactSegments(call) {
      const contact = call.world.get(Contacts, call.params.contact_id);
      return list(call, segmentsOf(call.world, 'contacts', contact, contactSearch));
    },

    listCompanySegments(call) {
      const company = call.world.get(Companies, call.params.company_id);
      return list(call, segmentsOf(call.world, 'companies', company, companySearch));
    },
  }),

  /**
   * One segment of users, one of leads, one of companies, and two on which something of the workspace's own depends: no
   * operation makes them.
   */
  seed(world, seed) {
    if (seed === 'empty') return;
    const moments = { created_at: world.now, updated_at: world.now };
    const add = (name: string, of: Segment['of'], person_type: Segment['person_type'], query: unknown) =>
      world.add(Segments, { type: 'segment', name, ...moments, person_type, of, query });
    add('Reachable users', 'contacts', 'user', {
      operator: 'AND',
      value: [
        { field: 'role', operator: '=', value: 'user' },
        { field: 'unsubscribed_from_emails', operator: '=', value: false },
      ],
    });
    add('All leads', 'contacts', 'contact', { field: 'role', operator: '=', value: 'lead' });
    add('Paying companies', 'companies', 'user', { field: 'monthly_spend', operator: '>', value: 0 });
    const tag = world.all(Tags).find(({ name }) => name === 'Feedback');
    if (tag) add('Gave feedback', 'contacts', 'user', { field: 'tag_id', operator: '=', value: tag.id });
    const field = `custom_attributes.${SEEDED_ATTRIBUTE}`;
    add('Read the newsletter', 'contacts', 'user', { field, operator: '=', value: true });
  },
};

const countOf = (world: World, { id, of }: Segment): number =>
  of === 'contacts'
    ? inSegment(world, id, world.all(Contacts), contactSearch).length
    : inSegment(world, id, world.all(Companies), companySearch).length;
