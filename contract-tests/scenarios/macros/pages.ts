import { unwrap, type IntercomClient } from '../../../src/client/index.js';
import { assertHas } from '../../../src/suite/scenario.js';
import { definePages } from '../pages.js';

export default definePages({
  resource: 'macros',
  since: '2.16',
  by: 'starting_after',
  async given({ client }) {
    const { data } = await unwrap((client as unknown as IntercomClient<'2.16'>).GET('/macros'));
    assertHas(data[1], 'two macros');
    return {};
  },
  lists: ['/macros'],
});
