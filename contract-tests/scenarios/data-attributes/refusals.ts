import { unwrap } from '../../../src/client/index.js';
import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'data-attributes',
  since: '2.9',
  given: async ({ client, given }) => {
    const { data } = await unwrap(
      client.GET('/data_attributes', { params: { query: { model: 'contact' } } }),
    );
    return { needed: data.find(({ name }) => name === given.say('reads_newsletter'))?.id ?? '' };
  },
  calls: {
    'a value is of the wrong kind': [
      { call: 'PUT /data_attributes/999999', body: { archived: 5 }, refused: '400 parameter_invalid' },
    ],
    'a parameter is out of its range': [
      { call: 'GET /data_attributes?model=0', refused: '400 parameter_invalid' },
    ],
    'a segment is built on it': [
      { call: 'PUT /data_attributes/{needed}', body: { archived: true }, refused: '422 data_invalid' },
    ],
    'nothing has this id': [
      { call: 'PUT /data_attributes/999999', body: {}, refused: '404 field_not_found' },
    ],
  },
});
