import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'phone-switches',
  name: 'landline',
  since: '2.9',

  calls: {
    'a landline gets no text messages': [
      { call: 'POST /phone_call_redirects', body: { phone: '+353861230000' }, refused: '422' },
    ],
  },
});
