import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'custom-objects',
  since: '2.13',
  calls: {
    'a value is of the wrong kind': [
      {
        call: 'POST /custom_object_instances/999999',
        body: { external_id: 5 },
        refused: '400 parameter_invalid',
      },
    ],
    'nothing has this id': [
      {
        call: 'GET /custom_object_instances/999999?external_id=999999',
        refused: '404 not_found',
        before: '2.16',
      },
      { call: 'POST /custom_object_instances/999999', body: {}, refused: '404 not_found' },
      { call: 'DELETE /custom_object_instances/999999/999999', refused: '404 not_found' },
      { call: 'GET /custom_object_instances/999999/999999', refused: '404 not_found' },
    ],
  },
});
