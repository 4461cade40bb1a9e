import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'content',
  since: '2.16',
  calls: {
    'what it needs is missing': [
      { call: 'POST /content/bulk_actions', body: {}, refused: '400 parameter_missing' },
    ],
    'a parameter is out of its range': [
      { call: 'GET /content/search?page=0', refused: '422 parameter_invalid' },
    ],
  },
  permitted: ['POST /content/bulk_actions'],
});
