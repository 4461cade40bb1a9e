import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

/** An hour before a new sandbox begins. */
const AN_HOUR_AGO = 1_767_222_000;

export default defineScenario({
  resource: 'teams',
  name: 'idle',
  since: '2.16',
  embedded: 'it names a moment of a new sandbox',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const from = { type: 'user', id: await given.contactId('Placeholder Waiter') } as const;
    const { conversation_id } = await unwrap(
      client.POST('/conversations', { body: { from, body: 'Hello?', created_at: AN_HOUR_AGO } }),
    );
    await unwrap(
      client.POST('/conversations/{conversation_id}/parts', {
        params: { path: { conversation_id } },
        body: { message_type: 'assignment', type: 'admin', admin_id, assignee_id: admin_id },
      }),
    );
    const path = { team_id: await given.teamId() };
    const idle = async (query: { idle_threshold?: number }) => {
      const { data } = await unwrap(client.GET('/teams/{team_id}/metrics', { params: { path, query } }));
      return data.find((member) => member.admin_id === admin_id)?.idle;
    };
    assert.equal(await idle({}), 1, 'half an hour is enough, unless the caller says otherwise');
    assert.equal(await idle({ idle_threshold: 7200 }), 0);
  },
});
