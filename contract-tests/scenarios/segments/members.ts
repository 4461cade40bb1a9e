import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'segments',
  name: 'members',
  since: '2.9',
  embedded: 'it needs the segment of those who can be written to',
  async run({ client, given }) {
    const params = { path: { contact_id: await given.contactId('Placeholder Reachable') } };
    const segmentIds = async () =>
      (await unwrap(client.GET('/contacts/{contact_id}/segments', { params }))).data.map(({ id }) => id);
    const count = async (wanted: string) => {
      const { segments } = await unwrap(
        client.GET('/segments', { params: { query: { include_count: true } } }),
      );
      return segments.find(({ id }) => id === wanted)?.count;
    };

    const [segment_id = ''] = await segmentIds();
    const segment = await unwrap(client.GET('/segments/{segment_id}', { params: { path: { segment_id } } }));
    assert.equal(segment.person_type, 'user');
    const before = await count(segment_id);

    await unwrap(client.PUT('/contacts/{contact_id}', { params, body: { unsubscribed_from_emails: true } }));
    assert.deepEqual(await segmentIds(), [], 'the contact has left the segment');
    assert.equal(await count(segment_id), Number(before) - 1);

    const unknown = { path: { segment_id: '000000000000000000000000' } };
    assertRefused(await client.GET('/segments/{segment_id}', { params: unknown }), 404, 'not_found');
  },
});
