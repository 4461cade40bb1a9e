import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'audiences',
  name: 'predicates',
  since: '2.16',
  async run({ client, given }) {
    const name = given.fresh('Customers');
    const among = (attribute: string, value: string | string[]) => ({
      ...{ attribute, type: 'string' },
      ...(typeof value === 'string' ? { comparison: 'eq', value } : { comparison: 'in', value }),
    });
    const created = {
      predicates: [among('company.plan', ['small', 'large'])],
      role_predicates: [among('role', 'user'), among('role', ['user', 'lead'])],
    };
    const { id } = await unwrap(client.POST('/audiences', { body: { name, ...created } }));
    const params = { path: { audience_id: id } };
    const read = async () => {
      const { predicates, role_predicates } = await unwrap(
        client.GET('/audiences/{audience_id}', { params }),
      );
      return { predicates, role_predicates };
    };
    assert.deepEqual(await read(), created);

    const changed = {
      predicates: [among('company.plan', 'large'), among('company.name', ['North', 'South'])],
      role_predicates: [among('role', 'lead'), among('role', ['lead'])],
    };
    await unwrap(client.PUT('/audiences/{audience_id}', { params, body: changed }));
    assert.deepEqual(await read(), changed);
    await unwrap(client.DELETE('/audiences/{audience_id}', { params }));
  },
});
