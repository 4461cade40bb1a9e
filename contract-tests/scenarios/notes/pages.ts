import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'notes',
  since: '2.15',
  async given({ given }) {
    const contact = await given.contactId('Placeholder Noted');
    for (const body of ['<p>Called once.</p>', '<p>Called twice.</p>'])
      await made(given, `/contacts/${contact}/notes`, { body });
    return { contact };
  },
  lists: ['/contacts/{contact}/notes'],
});
