import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'office-hours',
  since: '2.16',
  calls: {
    'what it needs is missing': [
      { call: 'POST /office_hours_schedules', body: {}, refused: '400 parameter_missing' },
      {
        call: 'POST /office_hours_schedules/999999/office_hours_exceptions',
        body: {},
        refused: '400 parameter_missing',
      },
    ],
    'a value is of the wrong kind': [
      { call: 'PUT /office_hours_schedules/999999', body: { name: 5 }, refused: '400 parameter_invalid' },
      {
        call: 'PUT /office_hours_schedules/999999/office_hours_exceptions/999999',
        body: { exception_date: 5 },
        refused: '400 parameter_invalid',
      },
    ],
    'nothing has this id': [
      { call: 'DELETE /office_hours_schedules/999999', refused: '404 not_found' },
      { call: 'PUT /office_hours_schedules/999999', body: {}, refused: '404 not_found' },
      { call: 'GET /office_hours_schedules/999999/office_hours_exceptions', refused: '404 not_found' },
      {
        call: 'POST /office_hours_schedules/999999/office_hours_exceptions',
        body: { exception_date: '2026-01-01', exception_type: 'closed' },
        refused: '404 not_found',
      },
      {
        call: 'DELETE /office_hours_schedules/999999/office_hours_exceptions/999999',
        refused: '404 not_found',
      },
      { call: 'GET /office_hours_schedules/999999/office_hours_exceptions/999999', refused: '404 not_found' },
      {
        call: 'PUT /office_hours_schedules/999999/office_hours_exceptions/999999',
        body: {},
        refused: '404 not_found',
      },
    ],
  },
});
