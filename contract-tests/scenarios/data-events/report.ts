import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'data-events',
  name: 'report',
  since: '2.9',
  async run({ client, given }) {
    await given.contactId('Placeholder Doer');
    const user_id = given.fresh('placeholder-doer');
    const report = (created_at: number) =>
      client.POST('/events', {
        body: { event_name: 'opened-door', created_at, user_id, metadata: { floor: '3' } },
      });
    // The second says the same as the first, and counts as one with it.
    for (const moment of [1767225600, 1767225600, 1767225660]) await unwrap(report(moment));

    const query = { type: 'user', user_id, per_page: 1 } as const;
    const events = await unwrap(client.GET('/events', { params: { query } }));
    assert.ok(events.type === 'event.list');
    assert.deepEqual(
      events.events.map(({ event_name, created_at, metadata }) => [event_name, created_at, metadata]),
      [['opened-door', 1767225660, { floor: '3' }]],
    );
    assert.ok(events.pages.next, 'there is an earlier one');

    // A span is given in milliseconds, an event in seconds.
    const within = async (span: { since?: number; before?: number }) => {
      const asked = { params: { query: { type: 'user', user_id, ...span } as const } };
      const listed = await unwrap(client.GET('/events', asked));
      assert.ok(listed.type === 'event.list');
      return listed.events.map(({ created_at, metadata }) => [created_at, metadata]);
    };
    assert.deepEqual(await within({ since: 1_767_225_660_000 }), [[1767225660, { floor: '3' }]]);
    assert.deepEqual(await within({ before: 1_767_225_660_000 }), [[1767225600, { floor: '3' }]]);

    await unwrap(
      client.POST('/events/summaries', {
        body: { user_id, event_summaries: { event_name: 'opened-door', count: 5, first: 1735689600 } },
      }),
    );
    const summary = await unwrap(
      client.GET('/events', { params: { query: { type: 'user', user_id, summary: true } } }),
    );
    assert.ok(summary.type === 'event.summary');
    assert.deepEqual(
      summary.events.map(({ name, count, first }) => [name, count, first]),
      [['opened-door', 7, given.say('2025-01-01T00:00:00.000Z')]],
    );

    const nobody = { event_name: 'opened-door', created_at: 1767225600, id: '000000000000000000000000' };
    assertRefused(await client.POST('/events', { body: nobody }), 404, 'not_found');
  },
});
