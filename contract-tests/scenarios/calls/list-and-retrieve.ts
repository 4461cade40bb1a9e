import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'calls',
  name: 'list-and-retrieve',
  since: '2.14',
  embedded: 'a call cannot be made through the API',
  async run({ client }) {
    const { data, total_count } = await unwrap(client.GET('/calls'));
    assert.equal(total_count, 1);
    const [listed] = data;
    assert.ok(listed);
    const query = { per_page: 1, page: 2 };
    const second = await unwrap(client.GET('/calls', { params: { query } }));
    assert.deepEqual([second.data, second.pages?.per_page], [[], 1], 'the first page holds them all');
    const params = { path: { call_id: String(listed.id) } };
    const call = await unwrap(client.GET('/calls/{call_id}', { params }));
    assert.equal(call.phone, listed.phone);

    const conversation_ids = [listed.conversation_id ?? ''];
    const spoken = await unwrap(client.POST('/calls/search', { body: { conversation_ids } }));
    assert.equal(String(spoken.data[0]?.id), String(listed.id));
    assert.equal(spoken.data[0]?.transcript.length, 2);

    const text = await client.GET('/calls/{call_id}/transcript', { params, parseAs: 'text' });
    assert.ok(text.data, 'the transcript is text');

    const recording = await client.GET('/calls/{call_id}/recording', { params, redirect: 'manual' });
    assert.equal(recording.response.status, 302);

    const none = await client.POST('/calls/search', { body: { conversation_ids: [] } });
    assertRefused(none, 400, 'conversation_id_limit_exceeded', 'parameter_invalid');
  },
});
