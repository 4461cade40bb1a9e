import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'monitors-and-scorecards',
  since: '2.17',
  async run({ client, given }) {
    const { id, contactId } = await given.conversation('Who looks at this?');
    const query = { include_monitors: true, include_scorecards: true };
    const its = { field: 'contact_ids', operator: '=', value: contactId } as const;
    const newest = { ...query, per_page: 1 };
    const hasIt = (list: { conversations: { id: string }[] }) =>
      list.conversations.some((conversation) => conversation.id === id);
    const {
      conversations: [listed],
    } = await given.eventually(
      () => unwrap(client.GET('/conversations', { params: { query: newest } })),
      hasIt,
    );
    const {
      conversations: [found],
    } = await given.eventually(
      () => unwrap(client.POST('/conversations/search', { params: { query }, body: { query: its } })),
      hasIt,
    );
    const path = { conversation_id: id };
    const shown = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path, query } }));
    for (const conversation of [listed, found, shown]) {
      assert.equal(conversation?.id, id);
      assert.deepEqual(conversation.monitor_evaluations, [], 'no monitor has looked at it');
      assert.deepEqual(conversation.scorecards, [], 'no scorecard was filled in');
    }
  },
});
