import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'internal-articles',
  since: '2.13',
  calls: {
    'what it needs is missing': [
      {
        call: 'POST /internal_articles/999999/tags',
        body: {},
        refused: '400 parameter_missing',
        since: '2.16',
      },
    ],
    'a value is of the wrong kind': [
      { call: 'PUT /internal_articles/999999', body: { title: 5 }, refused: '400 parameter_invalid' },
    ],
    'nothing has this id': [
      { call: 'DELETE /internal_articles/999999', refused: '404 not_found' },
      { call: 'PUT /internal_articles/999999', body: {}, refused: '404 not_found' },
      {
        call: 'POST /internal_articles/999999/tags',
        body: { id: '999999' },
        refused: '404 internal_article_not_found',
        since: '2.16',
      },
      {
        call: 'DELETE /internal_articles/999999/tags/999999',
        refused: '404 internal_article_not_found',
        since: '2.16',
      },
    ],
  },
  permitted: [
    { call: 'POST /internal_articles/999999/tags', since: '2.16' },
    { call: 'DELETE /internal_articles/999999/tags/999999', since: '2.16' },
  ],
});
