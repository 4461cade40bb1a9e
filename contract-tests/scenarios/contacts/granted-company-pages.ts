import assert from 'node:assert/strict';
import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'contacts',
  name: 'granted-company-pages',
  since: 'Unstable',
  async given({ given }) {
    const contact = await given.contactId('Placeholder Reader');
    const company_ids = [given.fresh('reader-company'), given.fresh('reader-owner')];
    for (const company_id of company_ids) await made(given, '/companies', { company_id });
    const body = JSON.stringify({ company_ids });
    const { response } = await given.send('PUT', `/contacts/${contact}/granted_companies`, body);
    assert.equal(response.status, 200);
    return { contact };
  },
  lists: ['/contacts/{contact}/granted_companies'],
});
