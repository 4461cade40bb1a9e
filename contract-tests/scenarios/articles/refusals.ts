import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'articles',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'POST /articles', body: {}, refused: '400 parameter_not_found' },
      { call: 'PUT /articles/999999', refused: '400 parameter_missing' },
      { call: 'PUT /articles/999999/draft', refused: '400 parameter_missing', since: '2.16' },
      { call: 'POST /articles/999999/tags', body: {}, refused: '400 parameter_missing', since: '2.16' },
    ],
    'a value is of the wrong kind': [
      {
        call: 'POST /articles/999999/draft/publish',
        body: { locales: 5 },
        refused: '400 parameter_invalid',
        since: '2.16',
      },
    ],
    'a parameter is out of its range': [
      { call: 'GET /articles/999999/versions?page=0', refused: '400 parameter_invalid', since: '2.16' },
    ],
    'nothing has this id': [
      { call: 'DELETE /articles/999999', refused: '404 not_found' },
      { call: 'PUT /articles/999999', body: {}, refused: '404 not_found' },
      { call: 'PUT /articles/999999/draft', body: {}, refused: '404 not_found', since: '2.16' },
      { call: 'POST /articles/999999/draft/publish', refused: '404 not_found', since: '2.16' },
      {
        call: 'POST /articles/999999/tags',
        body: { id: '999999' },
        refused: '404 article_not_found',
        since: '2.16',
      },
      { call: 'GET /articles/999999/versions', refused: '404 not_found', since: '2.16' },
      { call: 'GET /articles/999999/versions/999999', refused: '404 not_found', since: '2.16' },
    ],
  },
  permitted: [
    { call: 'POST /articles/999999/tags', since: '2.16' },
    { call: 'DELETE /articles/999999/tags/999999', since: '2.16' },
  ],
});
