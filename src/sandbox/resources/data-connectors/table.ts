import { SandboxRefusal } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import { table } from '../../world.js';

/** The draft and the live version of a data connector are one here. */
export type DataConnector = Schemas['DataConnectorDetail'] & {
  /** Whether a workflow asks it. */
  is_used: boolean;
};

const missing = (code: string, message: string) => () => new SandboxRefusal(404, { code, message });

export const DataConnectors = table<DataConnector>({
  name: 'data-connectors',
  ids: 77_401,
  missing: missing('data_connector_not_found', 'Data connector not found'),
});

export const Executions = table<Schemas['DataConnectorExecution'], 'connector'>({
  name: 'executions',
  ids: 990_201,
  missing: missing('execution_result_not_found', 'Execution result not found'),
  index: { connector: ({ data_connector_id }) => data_connector_id },
});

/** What a connector was like when it was published. */
export interface ConnectorVersion {
  id: string;
  data_connector_id: string;
  note: string | null;
  author_id: string;
  created_at: string;
  definition: Schemas['DataConnectorDefinition'];
}

export const ConnectorVersions = table<ConnectorVersion, 'connector'>({
  name: 'connector-versions',
  ids: 9_021,
  missing: missing('data_connector_not_found', 'Data connector version not found'),
  index: { connector: ({ data_connector_id }) => data_connector_id },
});

/** How data connectors say a moment. */
export const momentOf = (seconds: number) => new Date(seconds * 1000).toISOString().replace('.000', '');
