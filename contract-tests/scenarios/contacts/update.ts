import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'contacts',
  name: 'update',
  since: '2.9',
  async run({ client, given }) {
    const id = await given.contactId('Placeholder Mover');
    const params = { path: { contact_id: id } };

    const updated = await unwrap(
      client.PUT('/contacts/{contact_id}', { params, body: { name: 'Placeholder Moved' } }),
    );
    assert.equal(updated.name, 'Placeholder Moved');

    const shown = await unwrap(client.GET('/contacts/{contact_id}', { params }));
    assert.equal(shown.name, 'Placeholder Moved');
    assert.equal(shown.external_id, given.fresh('placeholder-mover'), 'what is not sent stays as it is');
  },
});
