import { refuse } from '../errors.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { DataConnectors, momentOf } from './data-connectors/table.js';

const Workflows = table<Schemas['ExportedWorkflow']>({
  name: 'workflows',
  ids: 68_001,
  missing: () => refuse.notFound('Workflow not found'),
});

/** The number of the workspace, which nothing but this export shows. */
const APP_NUMBER = 48_201;

export const workflows: Resource = {
  handlers: handlers({
    exportWorkflow: ({ world, params, now }) => ({
      export_version: '1.0',
      exported_at: momentOf(now),
      app_id: APP_NUMBER,
      workflow: world.get(Workflows, params.workflow_id),
    }),
  }),

  /** One that runs, and asks the first data connector. Nothing else makes a workflow, so its steps are only shown. */
  seed(world, seed) {
    const [connector] = world.all(DataConnectors);
    if (seed === 'empty' || !connector) return;
    world.change(DataConnectors, connector.id, { is_used: true });
    world.add(Workflows, {
      title: 'Tell where an order is',
      description: null,
      trigger_type: 'inbound_conversation',
      state: 'live',
      target_channels: ['chat'],
      preferred_devices: ['desktop', 'mobile'],
      created_at: momentOf(world.now),
      updated_at: momentOf(world.now),
      targeting: { role: 'user' },
      snapshot: { steps: [{ type: 'data_connector', data_connector_id: connector.id }] },
      attributes: [],
      embedded_rules: [],
    });
  },
};
