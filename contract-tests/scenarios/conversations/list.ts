import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'list',
  since: '2.9',
  async run({ client, given }) {
    const { contactId } = await given.conversation('Where do I pay?');
    const { id } = await given.conversationFrom(contactId, 'Where do I find my invoices?');

    const first = await unwrap(client.GET('/conversations', { params: { query: { per_page: 1 } } }));
    assert.equal(first.conversations.length, 1, 'conversations on the first page');
    assert.equal(first.conversations[0]?.id, id, 'the newest conversation comes first');
    assert.ok(
      !('conversation_parts' in first.conversations[0]),
      'a listed conversation comes without its parts',
    );

    const starting_after = first.pages.next?.starting_after;
    assert.ok(starting_after, 'a cursor to the second page');
    const query = { per_page: 1, starting_after };
    const second = await unwrap(client.GET('/conversations', { params: { query } }));
    const seen = new Set(first.conversations.map((conversation) => conversation.id));
    assert.equal(second.conversations.length, 1, 'conversations on the second page');
    assert.ok(!second.conversations.some((next) => seen.has(next.id)), 'no conversation is on both pages');
    assert.equal(second.total_count, first.total_count);

    assertRefused(
      await client.GET('/conversations', { params: { query: { per_page: 151 } } }),
      400,
      'invalid_per_page',
      'parameter_invalid',
    );
  },
});
