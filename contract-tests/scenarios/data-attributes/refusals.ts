import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'data-attributes',
  since: '2.9',
  calls: {
    'a value is of the wrong kind': [
      { call: 'PUT /data_attributes/999999', body: { archived: 5 }, refused: '400 parameter_invalid' },
    ],
    'a parameter is out of its range': [
      { call: 'GET /data_attributes?model=0', refused: '400 parameter_invalid' },
    ],
    'nothing has this id': [
      { call: 'PUT /data_attributes/999999', body: {}, refused: '404 field_not_found' },
    ],
  },
});
