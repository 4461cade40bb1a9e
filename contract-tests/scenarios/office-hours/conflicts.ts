import { defineRefusals, made } from '../refusals.js';

export default defineRefusals({
  resource: 'office-hours',
  name: 'conflicts',
  since: '2.16',
  async given({ given }) {
    const week = { name: given.fresh('Shop'), time_zone_name: 'Europe/Vienna', time_intervals: [] };
    const schedule = await made(given, '/office_hours_schedules', week);
    const day = { exception_date: '2026-10-26', exception_type: 'closed' };
    const exceptions = `/office_hours_schedules/${schedule}/office_hours_exceptions`;
    return { schedule, exception: await made(given, exceptions, day) };
  },
  calls: {
    'there is no such time zone': [
      {
        call: 'PUT /office_hours_schedules/{schedule}',
        body: { time_zone_name: 'Europe/Nowhere' },
        refused: '422 data_invalid',
      },
    ],
    'a day with hours of its own says which': [
      {
        call: 'PUT /office_hours_schedules/{schedule}/office_hours_exceptions/{exception}',
        body: { exception_type: 'custom_hours' },
        refused: '422 data_invalid',
      },
    ],
  },
});
