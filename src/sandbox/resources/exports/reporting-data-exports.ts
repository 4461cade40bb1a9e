import { refuse } from '../../errors.js';
import { gzip } from '../../gzip.js';
import { list } from '../../list.js';
import { handlers, reply, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { isAtMost, NEWEST_STABLE } from '../../version.js';
import { table, type World } from '../../world.js';
import { DATASETS, type Column, type Dataset } from './datasets.js';
import { canDownload, expiryOf, isRunning, look, progressOf, writeCsv, type Job } from './job.js';

interface ReportingExport extends Job {
  dataset_id: string;
  /** The columns as they were asked for, which head the file, and by their qualified ids. */
  attribute_ids: readonly string[];
  columns: readonly string[];
  after: number;
  before: number;
  /** Whether conversations in which no contact has replied are among the rows: in Unstable alone. */
  everything: boolean;
}

const ReportingExports = table<ReportingExport>({
  name: 'reporting-exports',
  ids: (count) => `job_${(0x2c91d5 + count).toString(36)}`,
  missing: () => refuse.notFound('Export job not found'),
});

/** How many jobs a workspace has at a time. */
const PENDING_LIMIT = 5;

function view(job: ReportingExport, now: number): Schemas['ReportingDataExport'] {
  const progress = progressOf(job, now);
  const isDone = progress === 'done';
  return {
    job_identifier: job.id,
    status: isDone ? 'complete' : progress,
    download_url: isDone ? `https://api.intercom.io/download/reporting_data/${job.id}` : '',
    download_expires_at: isDone ? String(expiryOf(job)) : '',
  };
}

const datasetOf = (id: string): Dataset => {
  const dataset = DATASETS.find((candidate) => candidate.id === id);
  if (!dataset) throw refuse.badRequest(`${id} is not a valid dataset_id`, 'dataset_id');
  return dataset;
};

export const reportingDataExports: Resource = {
  rules: {
    enqueueReportingDataExport: 'Of the datasets, those of conversations have rows.',
  },
  malformed: { enqueueReportingDataExport: ({ message, field }) => refuse.badRequest(message, field) },

  handlers: handlers({
    listReportingDatasets: (call) =>
      list(call, DATASETS, {
        view: ({ id, name, description, default_time_attribute_id, columns }) => ({
          id,
          name,
          description,
          default_time_attribute_id,
          attributes: columns.map((column) => ({
            id: column.id,
            qualified_id: qualified(column),
            name: column.name,
          })),
        }),
      }),

    enqueueReportingDataExport({ world, body, version, now }) {
      const { dataset_id, attribute_ids, start_time, end_time } = body;
      if (world.all(ReportingExports).filter((job) => isRunning(job, now)).length >= PENDING_LIMIT)
        throw refuse.rateLimitExceeded(`Only ${PENDING_LIMIT} reporting exports can be pending`);
      const nameOf = isAtMost(version, '2.15') ? ({ id }: Column) => id : qualified;
      const known = new Map(
        datasetOf(dataset_id).columns.map((column) => [nameOf(column), qualified(column)]),
      );
      const unknown = attribute_ids.filter((id) => !known.has(id));
      if (unknown.length > 0)
        throw refuse.badRequest(
          `attribute_ids invalid for ${dataset_id} dataset: ${unknown.join(', ')}`,
          'attribute_ids',
        );
      const job = world.add(ReportingExports, {
        dataset_id,
        attribute_ids,
        columns: attribute_ids.map((id) => known.get(id) ?? id),
        after: start_time,
        before: end_time,
        everything: !isAtMost(version, NEWEST_STABLE),
        requested_at: now,
        looks: 0,
        canceled: false,
      });
      return view(job, now);
    },

    retrieveReportingDataExport: ({ world, params, now }) =>
      view(look(world, ReportingExports, params.job_identifier), now),

    downloadReportingDataExport({ world, params, now }) {
      const job = world.get(ReportingExports, params.job_identifier);
      if (!canDownload(job, now)) throw refuse.notFound('There is no file to download');
      return reply(200, gzip(fileOf(world, job)), {
        'Content-Disposition': `attachment; filename="${job.id}.csv.gz"`,
      });
    },
  }),
};

const qualified = ({ kind, id }: Column) => `${kind}.${id}`;

function fileOf(
  world: World,
  { dataset_id, attribute_ids, columns, after, before, everything }: ReportingExport,
): Uint8Array {
  const dataset = datasetOf(dataset_id);
  const shown = columns.flatMap((name) => dataset.columns.filter((column) => qualified(column) === name));
  const rows = dataset
    .rows(world)
    .filter(({ created_at }) => created_at >= after && created_at <= before)
    .filter((row) => everything || dataset.isReported(row));
  return writeCsv(
    attribute_ids,
    rows.map((row) => shown.map(({ read }) => read(row))),
  );
}
