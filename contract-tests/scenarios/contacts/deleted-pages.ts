import { definePages } from '../pages.js';

export default definePages({
  resource: 'contacts',
  name: 'deleted-pages',
  since: '2.17',
  async given({ given }) {
    for (const name of ['Placeholder Absent', 'Placeholder Away'])
      await given.send('POST', `/contacts/${await given.contactId(name)}/archive`);
    return {};
  },
  lists: ['/contacts/deleted'],
});
