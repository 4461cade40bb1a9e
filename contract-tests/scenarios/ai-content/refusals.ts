import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'ai-content',
  since: '2.12',
  calls: {
    'what it needs is missing': [
      { call: 'POST /ai/content_import_sources', body: {}, refused: '400 parameter_missing' },
      { call: 'PUT /ai/content_import_sources/999999', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /ai/external_pages', body: {}, refused: '400 parameter_missing' },
      { call: 'PUT /ai/external_pages/999999', body: {}, refused: '400 parameter_missing' },
      {
        call: 'POST /ai/external_pages/999999/tags',
        body: {},
        refused: '400 parameter_missing',
        since: '2.17',
      },
    ],
    'nothing has this id': [
      { call: 'DELETE /ai/content_import_sources/999999', refused: '404 not_found' },
      {
        call: 'PUT /ai/content_import_sources/999999',
        body: { sync_behavior: 'api', url: 'https://example.com' },
        refused: '404 not_found',
      },
      { call: 'DELETE /ai/external_pages/999999', refused: '404 not_found' },
      {
        call: 'PUT /ai/external_pages/999999',
        body: { title: 'Invoices', html: '<p>Invoices</p>', locale: 'en', source_id: 999_999 },
        refused: '404 not_found',
        since: '2.17',
      },
      {
        call: 'PUT /ai/external_pages/999999',
        body: {
          title: 'Invoices',
          html: '<p>Invoices</p>',
          url: 'https://example.com',
          locale: 'en',
          source_id: 999_999,
        },
        refused: '404 not_found',
        before: '2.17',
      },
      {
        call: 'POST /ai/external_pages/999999/tags',
        body: { id: '999999' },
        refused: '404 not_found',
        since: '2.17',
      },
    ],
  },
  permitted: [
    { call: 'POST /ai/external_pages/999999/tags', since: '2.17' },
    { call: 'DELETE /ai/external_pages/999999/tags/999999', since: '2.17' },
  ],
});
