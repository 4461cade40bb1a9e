import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

const PHONE = '+15550142';

export default defineScenario({
  resource: 'fin-voice',
  name: 'register-and-find',
  since: '2.15',
  async run({ client, given }) {
    const contact_id = await given.contactId('Placeholder Caller');
    await unwrap(
      client.PUT('/contacts/{contact_id}', { params: { path: { contact_id } }, body: { phone: PHONE } }),
    );
    const { id: conversation_id } = await given.conversationFrom(contact_id, 'May I call you?');

    const body = { phone_number: PHONE, call_id: given.fresh('pbx-17'), source: 'five9' } as const;
    const { id } = await unwrap(client.POST('/fin_voice/register', { body }));
    const byId = await unwrap(
      client.GET('/fin_voice/collect/{fin_voice_call_id}', { params: { path: { fin_voice_call_id: id } } }),
    );
    const byExternalId = await unwrap(
      client.GET('/fin_voice/external_id/{external_id}', { params: { path: { external_id: body.call_id } } }),
    );
    const byPhone = await unwrap(
      client.GET('/fin_voice/phone_number/{phone_number}', { params: { path: { phone_number: PHONE } } }),
    );
    const ofConversation = await unwrap(
      client.GET('/fin_voice/conversation/{conversation_id}', { params: { path: { conversation_id } } }),
    );
    const found = [byId, byExternalId, byPhone, ...ofConversation];
    assert.deepEqual(
      found.map((call) => call.id),
      [id, id, id, id],
    );
    assert.equal(byId.external_call_id, body.call_id);
    assertRefused(await client.POST('/fin_voice/register', { body }), 409, 'conflict');
  },
});
