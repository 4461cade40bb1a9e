import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'dynamic-content',
  name: 'conflicts',
  since: '2.17',
  async given({ given }) {
    const variations = [{ locale: 'en', text_content: 'Nine to five' }];
    const fields = { content_type: 'inline', default_locale: 'en', variations };
    const content = await made(given, '/dynamic_contents', { name: 'Opening hours', ...fields });
    const author_id = Number(await given.adminId());
    await made(given, '/articles', { title: 'Contact us', author_id, body: '<p>{{opening_hours}}</p>' });
    return { content };
  },
  calls: {
    'an article uses it': [
      { call: 'DELETE /dynamic_contents/{content}', refused: '422 unprocessable_entity' },
    ],
  },
});
