import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'workflows',
  since: '2.15',
  calls: {},
  permitted: ['GET /export/workflows/999999'],
});
