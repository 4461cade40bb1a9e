import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'phone-switches',
  since: '2.9',
  calls: {},
  permitted: ['POST /phone_call_redirects'],
});
