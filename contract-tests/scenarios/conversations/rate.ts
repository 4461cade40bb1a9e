import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'rate',
  since: '2.17',
  async run({ client, given }) {
    const { id: conversation_id, contactId: intercom_user_id } = await given.conversation('Thank you');
    const params = { path: { conversation_id } };
    const read = async () =>
      (await unwrap(client.GET('/conversations/{conversation_id}', { params }))).conversation_rating;
    const rate = (rating: number, remark?: string) =>
      client.POST('/conversations/{conversation_id}/rating', {
        params,
        body: { intercom_user_id, rating, ...(remark === undefined ? {} : { remark }) },
      });
    assert.equal(await read(), null);

    await unwrap(rate(4));
    await unwrap(rate(4));
    assert.equal((await read())?.rating, 4, 'the same rating again does no harm');
    const remark = given.say('Quick and kind');
    await unwrap(rate(5, remark));
    const rating = await read();
    assert.equal(rating?.rating, 5);
    assert.equal(rating.remark, remark);
    assert.equal(rating.contact.id, intercom_user_id);

    assertRefused(await rate(1), 400, 'parameter_invalid');
    const stranger = await given.contactId('Placeholder Stranger');
    assertRefused(
      await client.POST('/conversations/{conversation_id}/rating', {
        params,
        body: { intercom_user_id: stranger, rating: 3 },
      }),
      400,
      'parameter_invalid',
    );
  },
});
