import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';
import { made } from '../refusals.js';

export default defineScenario({
  resource: 'ai-content',
  name: 'sources-and-audiences',
  since: '2.16',
  async run({ client, given }) {
    const audience = async (name: string) =>
      Number(await made(given, '/audiences', { name: given.fresh(name) }));
    const [some, others] = [await audience('Placeholder Some'), await audience('Placeholder Others')];
    const address = { sync_behavior: 'api', url: `https://docs.example.com/${given.fresh('docs')}` } as const;
    const audiencesOf = async (content_import_source_id: number) =>
      (
        await unwrap(
          client.GET('/ai/content_import_sources/{content_import_source_id}', {
            params: { path: { content_import_source_id } },
          }),
        )
      ).audience_ids;
    // One audience may stand alone, several are a list.
    for (const { first, second } of [
      { first: some, second: [some, others] },
      { first: [some, others], second: others },
    ]) {
      const { id } = await unwrap(
        client.POST('/ai/content_import_sources', { body: { ...address, audience_ids: first } }),
      );
      assert.deepEqual(await audiencesOf(id), [first].flat());
      await unwrap(
        client.PUT('/ai/content_import_sources/{content_import_source_id}', {
          params: { path: { content_import_source_id: id } },
          body: { ...address, audience_ids: second },
        }),
      );
      assert.deepEqual(await audiencesOf(id), [second].flat());
    }
  },
});
