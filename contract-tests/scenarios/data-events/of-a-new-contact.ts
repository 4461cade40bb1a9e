import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-events',
  name: 'of-a-new-contact',
  since: '2.9',
  async run({ client, given }) {
    const intercom_user_id = await given.contactId('Placeholder Idler');
    const query = { type: 'user', intercom_user_id } as const;
    const listed = await unwrap(client.GET('/events', { params: { query } }));
    assert.ok(listed.type === 'event.list');
    assert.deepEqual(listed.events, [], 'whoever is new has done nothing');
    const summed = await unwrap(client.GET('/events', { params: { query: { ...query, summary: true } } }));
    assert.ok(summed.type === 'event.summary');
    assert.deepEqual(summed.events, []);
  },
});
