import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'companies',
  since: '2.15',
  async given({ given }) {
    const contact = await given.contactId('Placeholder Member');
    for (const name of ['placeholder-north', 'placeholder-south']) {
      const id = await made(given, '/companies', { company_id: given.fresh(name) });
      await made(given, `/contacts/${contact}/companies`, { id });
    }
    return { contact };
  },
  lists: ['/companies', '/contacts/{contact}/companies'],
});
