import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

const METADATA = {
  paid: true,
  lamps: 2,
  order: { url: 'https://shop.example.com/orders/7', value: 'A-7' },
  price: { amount: 4900, currency: 'eur' },
};

export default defineScenario({
  resource: 'data-events',
  name: 'of-whom',
  since: '2.16',
  embedded: 'its contact has an address',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Doer');
    const email = `${given.fresh('placeholder-doer')}@example.com`;
    const event = { event_name: 'bought-lamp', metadata: METADATA };
    await unwrap(client.POST('/events', { body: { ...event, created_at: 1767225600, id } }));
    await unwrap(client.POST('/events', { body: { ...event, created_at: 1767225660, email } }));

    for (const whose of [{ intercom_user_id: id }, { email }]) {
      const query = { type: 'user', ...whose } as const;
      const events = await unwrap(client.GET('/events', { params: { query } }));
      assert.ok(events.type === 'event.list');
      assert.deepEqual(
        events.events.map(({ created_at, metadata }) => [created_at, metadata]),
        [
          [1767225660, METADATA],
          [1767225600, METADATA],
        ],
      );
    }
  },
});
