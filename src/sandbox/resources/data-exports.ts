import { refuse } from '../errors.js';
import { gzip } from '../gzip.js';
import { handlers, reply, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { Conversations } from './conversations/table.js';

interface DataExport {
  id: string;
  status: Schemas['DataExport']['status'];
  /** What is exported: everything created between the two, in Unix seconds. */
  after: number;
  before: number;
  requested_at: number;
}

export const DataExports = table<DataExport>({
  ids: (count) => `dl-${(0x51f1c0de + count).toString(16).padStart(12, '0')}`,
  missing: () => refuse.notFound('Export not found'),
});

/** How long an export takes, and how long its file can be had. */
const DURATION = 60;
const LIFETIME = 2 * 86_400;

const view = ({ id, status, requested_at }: DataExport): Schemas['DataExport'] => ({
  job_identifier: id,
  status,
  download_url: status === 'completed' ? `https://api.intercom.io/download/content/data/${id}` : '',
  download_expires_at: status === 'completed' ? String(requested_at + DURATION + LIFETIME) : '',
});

export const dataExports: Resource = {
  handlers: handlers({
    createDataExport({ world, body, now }) {
      const running = world.all(DataExports).some(({ status }) => status === 'pending');
      if (running) throw refuse.rateLimitExceeded('You already have a pending export');
      const { created_at_after: after, created_at_before: before } = body;
      return view(world.add(DataExports, { status: 'pending', after, before, requested_at: now }));
    },

    retrieveDataExport: ({ world, params }) => view(world.get(DataExports, params.job_identifier)),

    cancelDataExport({ world, params }) {
      const { id, status } = world.get(DataExports, params.job_identifier);
      if (status !== 'pending') throw refuse.parameterInvalid('The export is over already', 'job_identifier');
      return view(world.change(DataExports, id, { status: 'canceled' }));
    },

    downloadDataExport({ world, params, now }) {
      const { status, requested_at, after, before } = world.get(DataExports, params.job_identifier);
      if (status !== 'completed' || now > requested_at + DURATION + LIFETIME)
        throw refuse.notFound('There is no file to download');
      const rows = world
        .all(Conversations)
        .filter(({ created_at }) => created_at >= after && created_at <= before)
        .map(({ id, created_at, state }) => `${id},${created_at},${state}`);
      const csv = ['conversation_id,created_at,state', ...rows, ''].join('\n');
      return reply(200, gzip(new TextEncoder().encode(csv)));
    },
  }),

  tick(world) {
    for (const { id, status, requested_at } of world.all(DataExports))
      if (status === 'pending' && world.now >= requested_at + DURATION)
        world.change(DataExports, id, { status: 'completed' });
  },
};
