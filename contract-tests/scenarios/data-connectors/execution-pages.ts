import { definePages } from '../pages.js';

// Not for live: it needs a data connector that has run twice.
export default definePages({
  resource: 'data-connectors',
  name: 'execution-pages',
  since: '2.16',
  async given({ given }) {
    const { error: body } = await given.send('GET', '/data_connectors');
    const [connector] = (body as { data: { id: string }[] }).data;
    return { connector: connector?.id ?? '' };
  },
  by: 'starting_after',
  lists: ['/data_connectors/{connector}/execution_results'],
});
