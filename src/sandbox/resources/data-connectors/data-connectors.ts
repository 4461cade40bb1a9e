import { deleted } from '../../deleted.js';
import { refuse, SandboxRefusal } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import { whenMissing, type Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { tokenOwner } from '../admins/table.js';
import { invalid, readFields } from './fields.js';
import { ConnectorVersions, DataConnectors, Executions, momentOf, type DataConnector } from './table.js';
import { publish } from './versions.js';

export const dataConnectors: Resource = {
  malformed: {
    createDataConnector: whenMissing(refuse.unprocessableMissing),
  },

  handlers: handlers({
    listDataConnectors(call) {
      const latestFirst = call.world
        .newest(DataConnectors)
        .toSorted((a, b) => b.updated_at.localeCompare(a.updated_at));
      return list(call, latestFirst, { view: summary, refuseCursor: refuse.clientError });
    },

    createDataConnector: ({ world, body, now }) => detail(create(world, body, now)),

    retrieveDataConnector: ({ world, params }) => detail(world.get(DataConnectors, params.data_connector_id)),

    updateDataConnector({ world, params, body, now }) {
      const { id, is_used } = world.get(DataConnectors, params.data_connector_id);
      if (is_used && body.state === 'draft') throw inUse('set to draft');
      if (body.data_inputs?.some(({ description }) => !description))
        throw invalid('An input needs a description', 'data_inputs');
      const by = { updated_at: momentOf(now), updated_by_admin_id: tokenOwner(world).id };
      const connector = world.change(DataConnectors, id, { ...readFields(body), ...by });
      if (connector.state === 'live') publish(world, connector);
      return detail(connector);
    },

    deleteDataConnector({ world, params }) {
      const { id, state, is_used } = world.get(DataConnectors, params.data_connector_id);
      if (is_used) throw inUse('deleted');
      if (state !== 'draft') throw refuse.conflict('Only a draft can be deleted');
      world.removeWhere(Executions, 'connector', id);
      world.removeWhere(ConnectorVersions, 'connector', id);
      return deleted('data_connector', world.remove(DataConnectors, id));
    },

    listDataConnectorExecutionResults(call) {
      const { world, query, params, now } = call;
      const { id } = world.get(DataConnectors, params.data_connector_id);
      const { success, error_type, start_ts = now - 3600, end_ts = now } = query;
      const wanted = world.where(Executions, 'connector', id).filter((execution) => {
        const moment = Date.parse(execution.created_at) / 1000;
        return (
          moment >= start_ts &&
          moment <= end_ts &&
          (success === undefined || String(execution.success) === success) &&
          (error_type === undefined || execution.error_type === error_type)
        );
      });
      const view = query.include_bodies === 'true' ? undefined : withoutBodies;
      return list(call, wanted.toReversed(), { perPage: 10, ...(view ? { view } : {}) });
    },

    retrieveDataConnectorExecutionResult({ world, params }) {
      const { id } = world.get(DataConnectors, params.data_connector_id);
      return world.getWithin(Executions, 'connector', id, params.execution_result_id);
    },
  }),

  /** One at work, with a call that succeeded and one that failed: no operation runs a data connector. */
  seed(world, seed) {
    if (seed === 'empty') return;
    const { id } = create(world, SHOP, world.now);
    publish(world, world.change(DataConnectors, id, { state: 'live' }));
    const call = { data_connector_id: id, http_method: 'get' as const, source_type: 'workflow' };
    world.add(Executions, {
      type: 'data_connector.execution',
      ...call,
      success: false,
      http_status: 503,
      error_type: '3rd_party_error',
      error_message: 'The shop is closed for maintenance',
      created_at: momentOf(world.now - 600),
    });
    world.add(Executions, {
      type: 'data_connector.execution',
      ...call,
      success: true,
      http_status: 200,
      execution_time_ms: 240,
      created_at: momentOf(world.now - 300),
      request_url: 'https://shop.example.com/orders/7',
      request_body: '',
      response_body: '{"shipped":false}',
      raw_response_body: '{"shipped":false}',
    });
  },
};

const SHOP: Schemas['CreateDataConnectorRequest'] = {
  name: 'Where is my order',
  description: 'Looks an order up in the shop.',
  url: 'https://shop.example.com/orders/{{number}}',
  audiences: ['users'],
  data_inputs: [
    { name: 'number', type: 'integer', description: 'What the order is called.', required: true },
  ],
  mock_response: { shipped: false },
};

/** A draft: whatever is not said is off or empty. */
function create(world: World, body: Schemas['CreateDataConnectorRequest'], now: number): DataConnector {
  const { id } = tokenOwner(world);
  const draft = world.add(DataConnectors, {
    type: 'data_connector',
    name: body.name,
    description: null,
    state: 'draft',
    url: null,
    body: '',
    headers: [],
    http_method: 'get',
    direct_fin_usage: false,
    audiences: [],
    execution_type: 'server_side',
    configuration_response_type: 'test_response_type',
    data_transformation_type: 'full_access',
    client_function_name: null,
    client_function_timeout_ms: 30_000,
    data_inputs: [],
    response_fields: [],
    object_mappings: [],
    token_ids: [],
    customer_authentication: false,
    bypass_authentication: false,
    validate_missing_attributes: true,
    ...readFields(body),
    created_by_admin_id: id,
    updated_by_admin_id: id,
    created_at: momentOf(now),
    updated_at: momentOf(now),
    execution_results_url: '',
    is_used: false,
  });
  return world.change(DataConnectors, draft.id, {
    execution_results_url: `/data_connectors/${draft.id}/execution_results`,
  });
}

const detail = ({ is_used: _, ...shown }: DataConnector): Schemas['DataConnectorDetail'] => shown;

const summary = (connector: DataConnector): Schemas['DataConnector'] => ({
  type: connector.type,
  id: connector.id,
  name: connector.name,
  description: connector.description,
  state: connector.state,
  http_method: connector.http_method,
  direct_fin_usage: connector.direct_fin_usage,
  created_by_admin_id: connector.created_by_admin_id,
  updated_by_admin_id: connector.updated_by_admin_id,
  created_at: connector.created_at,
  updated_at: connector.updated_at,
  execution_results_url: connector.execution_results_url,
});

const withoutBodies = ({
  request_body: _sent,
  response_body: _seen,
  raw_response_body: _came,
  ...execution
}: Schemas['DataConnectorExecution']) => execution;

const inUse = (what: string) =>
  new SandboxRefusal(409, {
    code: 'data_connector_in_use',
    message: `A workflow uses this data connector, so it cannot be ${what}`,
  });
