import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'content-snippets',
  name: 'conflicts',
  since: '2.16',
  given: async ({ given }) => ({
    snippet: await made(given, '/content_snippets', { title: 'Invoices', body_markdown: 'Open Settings.' }),
  }),
  calls: {
    'Fin does not speak this language': [
      { call: 'PUT /content_snippets/{snippet}', body: { locale: 'tlh-x' }, refused: '422 validation_error' },
    ],
  },
});
