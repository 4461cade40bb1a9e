import { definePages } from '../pages.js';
import { made } from '../refusals.js';
import { orders } from './orders.js';

export default definePages({
  resource: 'custom-objects',
  since: '2.16',
  async given({ given }) {
    const { custom_object_type_identifier: type } = await orders(given);
    for (const order of ['order-1', 'order-2'])
      await made(given, `/custom_object_instances/${type}`, { external_id: given.fresh(order) });
    return { type };
  },
  lists: ['/custom_object_instances/{type}'],
});
