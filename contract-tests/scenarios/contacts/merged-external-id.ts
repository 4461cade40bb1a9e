import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'contacts',
  name: 'merged-external-id',
  since: '2.16',
  async given({ given }) {
    const gone = given.fresh('placeholder-half');
    const from = await made(given, '/contacts', { role: 'lead', external_id: gone });
    const whole = { role: 'user', external_id: given.fresh('placeholder-whole') };
    const into = await made(given, '/contacts', whole);
    await made(given, '/contacts/merge', { from, into, skip_duplicate_validation: true });
    return { gone };
  },
  calls: {
    'it has become part of another contact': [
      { call: 'GET /contacts/find_by_external_id/{gone}', refused: '410 contact_merged' },
    ],
  },
});
