import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'custom-objects',
  since: '2.16',
  async given({ given }) {
    for (const order of ['order-1', 'order-2'])
      await made(given, '/custom_object_instances/Order', { external_id: given.fresh(order) });
    return {};
  },
  lists: ['/custom_object_instances/Order'],
});
