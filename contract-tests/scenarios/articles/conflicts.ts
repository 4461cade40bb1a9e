import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'articles',
  name: 'conflicts',
  since: '2.16',
  async given({ given }) {
    const author = Number(await given.adminId());
    const body = { title: 'Invoices', author_id: author, state: 'published' };
    const article = await made(given, '/articles', body);
    const { error: versions } = await given.send('GET', `/articles/${article}/versions`);
    const [version] = (versions as { data: { id: string }[] }).data;
    return { author, article, version: version?.id ?? 'none' };
  },
  calls: {
    'there is no such audience': [
      {
        call: 'POST /articles',
        body: { title: 'Refunds', author_id: '{author}', audience_ids: [999_999] },
        refused: '404 parameter_invalid',
      },
    ],
    'what is published has no draft': [
      { call: 'POST /articles/{article}/draft/publish', refused: '422 parameter_invalid' },
    ],
    'the workspace does not use this language': [
      { call: 'GET /articles/{article}/versions/{version}?locale=xx', refused: '400 parameter_invalid' },
    ],
  },
});
