import { unwrap } from '../../../src/client/index.js';
import { defineRefusals } from '../refusals.js';

export default defineRefusals({
  resource: 'tags',
  since: '2.9',
  given: async ({ client, given }) => {
    const { data } = await unwrap(client.GET('/tags'));
    return { needed: data.find(({ name }) => name === given.say('Feedback'))?.id ?? '' };
  },
  calls: {
    'what it needs is missing': [{ call: 'POST /tags', body: {}, refused: '400 parameter_missing' }],
    'a segment is built on it': [{ call: 'DELETE /tags/{needed}', refused: '400 tag_has_dependent_objects' }],
    'nothing has this id': [{ call: 'DELETE /tags/999999', refused: '404 not_found' }],
  },
});
