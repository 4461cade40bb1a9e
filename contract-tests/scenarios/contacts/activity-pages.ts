import { definePages } from '../pages.js';

export default definePages({
  resource: 'contacts',
  name: 'activity-pages',
  since: '2.17',
  async given({ given }) {
    for (const name of ['Placeholder First', 'Placeholder Second']) await given.contactId(name);
    return {};
  },
  by: 'starting_after',
  lists: ['/contacts/activities'],
});
