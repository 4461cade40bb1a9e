import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { Admins, tokenOwner } from '../admins/table.js';
import {
  ConnectorVersions,
  DataConnectors,
  momentOf,
  type ConnectorVersion,
  type DataConnector,
} from './table.js';

export const dataConnectorVersions: Resource = {
  handlers: handlers({
    listDataConnectorVersions(call) {
      const { world, params } = call;
      const { id } = world.get(DataConnectors, params.data_connector_id);
      const latestFirst = world.where(ConnectorVersions, 'connector', id).toReversed();
      return list(call, latestFirst, { view: (version) => viewVersion(world, version) });
    },

    retrieveDataConnectorVersion: ({ world, params }) => viewVersion(world, versionOf(world, params)),

    updateDataConnectorVersion({ world, params, body }) {
      const { id } = versionOf(world, params);
      const note = body.note === null || body.note.trim() === '' ? null : body.note;
      return viewVersion(world, world.change(ConnectorVersions, id, { note }));
    },
  }),
};

/** Keeps what a connector is like now that it goes live, or changes while it is. */
export function publish(world: World, connector: DataConnector): void {
  const {
    type: _type,
    id,
    created_by_admin_id: _author,
    updated_by_admin_id: _editor,
    created_at: _made,
    updated_at: _changed,
    execution_results_url: _results,
    is_used: _used,
    ...definition
  } = connector;
  const author_id = tokenOwner(world).id;
  const created_at = momentOf(world.now);
  world.add(ConnectorVersions, { data_connector_id: id, note: null, author_id, created_at, definition });
}

function versionOf(
  world: World,
  params: { data_connector_id: string; version_id: string },
): ConnectorVersion {
  const { id } = world.get(DataConnectors, params.data_connector_id);
  return world.getWithin(ConnectorVersions, 'connector', id, params.version_id);
}

/** Only the latest version can be live, and that only as long as its connector is. */
function viewVersion(world: World, version: ConnectorVersion): Schemas['DataConnectorVersion'] {
  const { id, data_connector_id, note, author_id, created_at, definition } = version;
  const isLatest = world.where(ConnectorVersions, 'connector', data_connector_id).at(-1)?.id === id;
  const isLive = isLatest && world.find(DataConnectors, data_connector_id)?.state === 'live';
  return {
    type: 'data_connector_version',
    status: isLive ? 'live' : 'previously_live',
    note,
    author: { id: author_id, name: world.find(Admins, author_id)?.name ?? null },
    created_at,
    entity_version_id: Number(id),
    definition,
  };
}
