import assert from 'node:assert/strict';
import { unwrap, type PathsOf } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

/** 2096-10-02: later than any clock that the story will run under. */
const NEVER = 4_000_000_000;

type Query = NonNullable<PathsOf<'2.16'>['/content/search']['get']['parameters']['query']>;

export default defineScenario({
  resource: 'content',
  name: 'search',
  since: '2.16',
  async run({ client, given }) {
    const author_id = Number(await given.adminId());
    const title = given.fresh('Your invoices');
    const { id: draft } = await unwrap(client.POST('/articles', { body: { title, author_id } }));
    const { id: snippet } = await unwrap(
      client.POST('/content_snippets', {
        body: {
          title: given.fresh('Vos factures'),
          body_markdown: 'Demandez-nous.',
          locale: 'fr',
          ai_sales_agent_availability: true,
        },
      }),
    );
    const tag = Number(await given.tagId());
    await unwrap(
      client.POST('/content_snippets/{content_snippet_id}/tags', {
        params: { path: { content_snippet_id: snippet } },
        body: { id: String(tag) },
      }),
    );
    const own = new Set([draft, snippet]);
    const find = async (query: Query) => {
      const { data } = await unwrap(client.GET('/content/search', { params: { query } }));
      return data.map(({ id }) => id).filter((id) => own.has(id));
    };
    const areBoth = ({ length }: readonly string[]) => length === own.size;
    assert.ok(areBoth(await given.eventually(() => find({}), areBoth)));

    assert.deepEqual(await find({ query: 'invoices' }), [draft]);
    assert.deepEqual(await find({ content_types: ['snippet'] }), [snippet]);
    assert.deepEqual(await find({ locales: ['fr'] }), [snippet]);
    assert.deepEqual(await find({ states: ['draft'] }), [draft]);
    assert.deepEqual(await find({ tag_ids: [tag], tag_operator: 'NIN' }), [draft]);
    assert.deepEqual(await find({ copilot_state: 'off' }), [snippet]);
    assert.deepEqual(await find({ fin_service_state: 'off' }), [snippet]);
    assert.deepEqual(await find({ fin_sales_state: 'on' }), [snippet]);
    assert.deepEqual(await find({ created_by_ids: [999_999] }), [], 'somebody else wrote nothing');
    assert.deepEqual(await find({ last_updated_by_ids: [999_999] }), []);
    for (const after of [{ created_at_after: NEVER }, { updated_at_after: NEVER }])
      assert.deepEqual(await find(after), []);
    for (const before of [{ created_at_before: 1 }, { updated_at_before: 1 }])
      assert.deepEqual(await find(before), []);
  },
});
