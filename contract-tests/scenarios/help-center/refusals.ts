import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'help-center',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'POST /help_center/collections', body: {}, refused: '400 parameter_not_found' },
      {
        call: 'POST /help_center/help_centers/999999/redirects',
        body: {},
        refused: '400 parameter_missing',
        since: '2.16',
      },
      { call: 'POST /help_center/sections', body: {}, refused: '400 parameter_missing', before: '2.10' },
    ],
    'a value is of the wrong kind': [
      {
        call: 'PUT /help_center/collections/999999',
        body: { name: 5 },
        refused: '400 parameter_invalid',
        before: '2.10',
      },
      {
        call: 'PUT /help_center/sections/999999',
        body: { name: 5 },
        refused: '400 parameter_invalid',
        before: '2.10',
      },
    ],
    'nothing has this id': [
      { call: 'DELETE /help_center/collections/999999', refused: '404 not_found' },
      { call: 'PUT /help_center/collections/999999', body: {}, refused: '404 not_found' },
      { call: 'GET /help_center/help_centers/999999', refused: '404 not_found' },
      { call: 'GET /help_center/help_centers/999999/redirects', refused: '404 not_found', since: '2.16' },
      {
        call: 'POST /help_center/help_centers/999999/redirects',
        body: { from_url: 'https://example.com', locale: 'en', target_type: 'article', target_id: '999999' },
        refused: '404 not_found',
        since: '2.16',
      },
      {
        call: 'DELETE /help_center/help_centers/999999/redirects/999999',
        refused: '404 not_found',
        since: '2.16',
      },
      { call: 'DELETE /help_center/sections/999999', refused: '404 not_found', before: '2.10' },
      { call: 'PUT /help_center/sections/999999', body: {}, refused: '404 not_found', before: '2.10' },
    ],
  },
});
