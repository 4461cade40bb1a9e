import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'content-snippets',
  since: '2.16',
  calls: {
    'what it needs is missing': [
      { call: 'POST /content_snippets', body: {}, refused: '400 parameter_missing' },
      { call: 'POST /content_snippets/999999/tags', body: {}, refused: '400 parameter_missing' },
    ],
    'a value is of the wrong kind': [
      { call: 'PUT /content_snippets/999999', body: { title: 5 }, refused: '400 parameter_invalid' },
    ],
    'nothing has this id': [
      { call: 'DELETE /content_snippets/999999', refused: '404 not_found' },
      { call: 'PUT /content_snippets/999999', body: {}, refused: '404 not_found' },
      {
        call: 'POST /content_snippets/999999/tags',
        body: { id: '999999' },
        refused: '404 content_snippet_not_found',
      },
      { call: 'DELETE /content_snippets/999999/tags/999999', refused: '404 content_snippet_not_found' },
    ],
  },
  permitted: ['POST /content_snippets/999999/tags', 'DELETE /content_snippets/999999/tags/999999'],
});
