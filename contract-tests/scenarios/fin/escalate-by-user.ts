import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

// Somebody who has not talked with Fin asks for people at once.
export default defineScenario({
  resource: 'fin',
  name: 'escalate-by-user',
  since: '2.17',
  async run({ client, given }) {
    const user = { id: given.fresh('placeholder-asker'), name: given.say('Placeholder Asker') };
    const message = 'Is somebody there?';
    const escalated = await unwrap(
      client.POST('/fin/escalate', { body: { user, message, context: 'Asked for people.' } }),
    );
    assert.ok('intercom_conversation_id' in escalated);
    const path = { conversation_id: String(escalated.intercom_conversation_id) };
    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path } }));
    assert.ok(shown.source?.body?.includes(message), 'the person sees it');
    assert.ok(shown.conversation_parts.conversation_parts.at(-1)?.body?.includes('Asked for people.'));
  },
});
