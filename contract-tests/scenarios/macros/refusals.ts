import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'macros',
  since: '2.16',
  calls: {
    'a parameter is out of its range': [{ call: 'GET /macros?per_page=0', refused: '400 invalid_per_page' }],
  },
  permitted: ['GET /macros', 'GET /macros/999999'],
});
