import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'folders',
  name: 'conflicts',
  since: '2.17',
  before: 'Unstable',
  async given({ given }) {
    const folder = await made(given, '/folders', { folder: { name: 'Guides' } });
    const admin = Number(await given.adminId());
    const article = { title: 'Refunds', owner_id: admin, author_id: admin, folder_id: Number(folder) };
    await made(given, '/internal_articles', article);
    return { folder };
  },
  calls: {
    'something lies in the folder': [
      { call: 'DELETE /folders/{folder}', refused: '422 unprocessable_entity' },
    ],
  },
});
