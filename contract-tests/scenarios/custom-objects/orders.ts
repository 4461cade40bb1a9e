import assert from 'node:assert/strict';
import { assertHas, type Given } from '../../../src/suite/scenario.js';

/** The path of the objects that the stories make. Their type is defined in the workspace: no operation makes one. */
export async function orders(given: Given): Promise<{ custom_object_type_identifier: string }> {
  const identifier = 'Order';
  const { response, error: body } = await given.send(
    'GET',
    `/custom_object_instances/${identifier}?external_id=none`,
  );
  assertHas(
    response.ok,
    `a custom object type ${identifier}, with number, total and paid, listed by contacts as orders`,
  );
  assert.equal((body as { found?: boolean }).found, false, 'no order has this external_id');
  return { custom_object_type_identifier: identifier };
}
