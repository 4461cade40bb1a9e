import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'contacts',
  name: 'taken-external-id',
  since: '2.9',
  async given({ given }) {
    const contact = (name: string) =>
      made(given, '/contacts', { role: 'user', external_id: given.fresh(name) });
    await contact('placeholder-first');
    return { second: await contact('placeholder-second'), taken: given.fresh('placeholder-first') };
  },
  calls: {
    'somebody else has this external id': [
      { call: 'PUT /contacts/{second}', body: { external_id: '{taken}' }, refused: '409 conflict' },
    ],
  },
});
