import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

/** 2032-01-01: later than any clock that the story will run under for a while. */
const LATER = 1_956_528_000;

export default defineScenario({
  resource: 'conversations',
  name: 'snooze',
  since: '2.9',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id } = await given.conversation('Please call me next year.');
    const params = { path: { conversation_id: id } };

    const snoozed = await unwrap(
      client.POST('/conversations/{conversation_id}/parts', {
        params,
        body: { message_type: 'snoozed', admin_id, snoozed_until: LATER },
      }),
    );
    assert.equal(snoozed.state, 'snoozed');
    assert.equal(snoozed.snoozed_until, LATER);
    assert.equal(snoozed.open, true, 'a snoozed conversation counts as open');
    const part = snoozed.conversation_parts.conversation_parts.at(-1);
    assert.equal(part?.part_type, 'snoozed');
    const event = {
      type: 'conversation_part',
      conversation_id: id,
      conversation_part_id: part.id ?? '',
    } as const;
    assertRefused(
      await client.POST('/conversations/redact', { body: event }),
      400,
      'conversation_part_not_redactable',
    );

    const awake = await unwrap(
      client.POST('/conversations/{conversation_id}/parts', {
        params,
        body: { message_type: 'open', admin_id },
      }),
    );
    assert.equal(awake.state, 'open');
    assert.equal(awake.snoozed_until, null);
  },
});
