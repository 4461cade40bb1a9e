import { refuse } from '../../errors.js';
import { gzip } from '../../gzip.js';
import { handlers, reply, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { table, type World } from '../../world.js';
import { logActivity } from '../activity-logs.js';
import { canDownload, expiryOf, isRunning, look, progressOf, writeCsv, type Job } from './job.js';
import { RECEIPT_COLUMNS, receiptsBetween } from './receipts.js';

interface DataExport extends Job {
  /** What is exported: everything sent between the two, in Unix seconds. */
  after: number;
  before: number;
}

const DataExports = table<DataExport>({
  name: 'data-exports',
  ids: (count) => `dl-${(0x51f1c0de + count).toString(16).padStart(12, '0')}`,
  missing: () => refuse.notFound('Export not found'),
});

const rowsOf = (world: World, { after, before }: DataExport) => receiptsBetween(world, after, before);

function view(world: World, job: DataExport): Schemas['DataExport'] {
  const progress = progressOf(job, world.now);
  const isEmpty = progress === 'done' && rowsOf(world, job).length === 0;
  const isReady = progress === 'done' && !isEmpty;
  return {
    job_identifier: job.id,
    status: isEmpty ? 'no_data' : isReady ? 'completed' : progress,
    download_url: isReady ? `https://api.intercom.io/download/content/data/${job.id}` : '',
    download_expires_at: isReady ? String(expiryOf(job)) : '',
  };
}

export const dataExports: Resource = {
  handlers: handlers({
    createDataExport({ world, body, now }) {
      if (world.all(DataExports).some((job) => isRunning(job, now)))
        throw refuse.rateLimitExceeded('Only one message data export can be pending');
      const { created_at_after: after, created_at_before: before } = body;
      logActivity(world, {
        activity_type: 'app_data_export',
        activity_description: 'An export of message data was started.',
        metadata: null,
      });
      const job = { after, before, requested_at: now, looks: 0, canceled: false };
      return view(world, world.add(DataExports, job));
    },

    retrieveDataExport: ({ world, params }) => view(world, look(world, DataExports, params.job_identifier)),

    cancelDataExport({ world, params, now }) {
      const job = world.get(DataExports, params.job_identifier);
      if (!isRunning(job, now)) throw refuse.parameterInvalid('The export is over', 'job_identifier');
      return view(world, world.change(DataExports, job.id, { canceled: true }));
    },

    downloadDataExport({ world, params, now }) {
      const job = world.get(DataExports, params.job_identifier);
      const rows = rowsOf(world, job);
      if (!canDownload(job, now) || rows.length === 0) throw refuse.notFound('There is no file to download');
      return reply(200, gzip(writeCsv(RECEIPT_COLUMNS, rows)), {
        'Content-Disposition': `attachment; filename="${job.id}.csv.gz"`,
      });
    },
  }),
};
