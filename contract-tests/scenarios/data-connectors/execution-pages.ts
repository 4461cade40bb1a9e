import { assertHas } from '../../../src/suite/scenario.js';
import { definePages } from '../pages.js';

export default definePages({
  resource: 'data-connectors',
  name: 'execution-pages',
  since: '2.16',
  async given({ given }) {
    const list = async (path: string) =>
      ((await given.send('GET', path)).error as { data: { id: string }[] }).data;
    const [connector] = await list('/data_connectors');
    assertHas(connector, 'a data connector');
    const path = `/data_connectors/${connector.id}/execution_results`;
    assertHas((await list(path))[1], 'a data connector that has run twice');
    return { connector: connector.id };
  },
  by: 'starting_after',
  lists: ['/data_connectors/{connector}/execution_results'],
});
