import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'news',
  since: '2.9',
  calls: {
    'what it needs is missing': [
      { call: 'PUT /news/news_items/999999', body: {}, refused: '400 parameter_missing' },
    ],
    'nothing has this id': [
      { call: 'DELETE /news/news_items/999999', refused: '404 not_found' },
      { call: 'PUT /news/news_items/999999', body: { sender_id: 999_999 }, refused: '404 not_found' },
      { call: 'GET /news/newsfeeds/999999', refused: '404 not_found' },
      { call: 'GET /news/newsfeeds/999999/items', refused: '404 not_found' },
    ],
  },
});
