import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'segments',
  name: 'list',
  since: '2.9',
  async run({ client }) {
    const { segments } = await unwrap(client.GET('/segments'));
    const [segment] = segments;
    assertHas(segment, 'a segment');
    const params = { path: { segment_id: segment.id } };
    const shown = await unwrap(client.GET('/segments/{segment_id}', { params }));
    assert.equal(shown.name, segment.name);
    assert.equal(shown.person_type, segment.person_type);

    const unknown = { path: { segment_id: '000000000000000000000000' } };
    assertRefused(await client.GET('/segments/{segment_id}', { params: unknown }), 404, 'not_found');
  },
});
