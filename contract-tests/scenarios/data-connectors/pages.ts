import { definePages } from '../pages.js';
import { made } from '../refusals.js';

export default definePages({
  resource: 'data-connectors',
  since: '2.16',
  async given({ given }) {
    for (const name of ['Stock', 'Weather'])
      await made(given, '/data_connectors', { name: given.fresh(name) });
    return {};
  },
  by: 'starting_after',
  lists: ['/data_connectors'],
});
