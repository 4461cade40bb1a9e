import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'exports',
  name: 'canceled-twice',
  since: '2.9',
  async given({ given }) {
    const body = { created_at_after: 1_767_000_000, created_at_before: 1_767_100_000 };
    const { error: started } = await given.send('POST', '/export/content/data', JSON.stringify(body));
    const { job_identifier: job } = started as { job_identifier: string };
    await given.send('POST', `/export/cancel/${job}`);
    return { job };
  },
  calls: {
    'an export is canceled once': [{ call: 'POST /export/cancel/{job}', refused: '400 parameter_invalid' }],
  },
});
