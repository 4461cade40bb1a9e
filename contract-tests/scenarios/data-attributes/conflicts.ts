import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'data-attributes',
  name: 'conflicts',
  since: '2.16',

  calls: {
    'conversations have a list of their own': [
      { call: 'GET /data_attributes?model=conversation', refused: '422 parameter_invalid' },
    ],
  },
});
