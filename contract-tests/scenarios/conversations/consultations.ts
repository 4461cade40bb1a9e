import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'consultations',
  since: '2.17',
  async run({ client, given }) {
    const { conversations } = await unwrap(client.GET('/conversations'));
    const read = async (conversation_id: string) =>
      (
        await unwrap(
          client.GET('/conversations/{conversation_id}/hitl_events', {
            params: { path: { conversation_id } },
          }),
        )
      ).data.map(({ event_type }) => event_type);
    const all: string[][] = [];
    for (const { id } of conversations) all.push(await read(id));
    const consulted = all.find((types) => types.length > 0);
    assertHas(consulted, 'a conversation in which Fin asked a teammate');
    assert.equal(consulted[0], 'fin_consultation_started');
    assert.equal(consulted.at(-1), 'fin_consultation_finished');

    const { id } = await given.conversation('Hello');
    assert.deepEqual(await read(id), [], 'nobody has been asked yet');
    const params = { path: { conversation_id: '999999999999999' } };
    assertRefused(
      await client.GET('/conversations/{conversation_id}/hitl_events', { params }),
      404,
      'not_found',
    );
  },
});
