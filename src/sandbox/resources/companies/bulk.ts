import { handlers } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { existingJob, refuseBulk, runBulk, viewJob } from '../bulk-jobs.js';
import { createOrUpdateCompany, readFields, removeCompany } from './fields.js';
import { Companies } from './table.js';

const kind = 'companies';
const type = 'companies.bulk.job' as const;

/** Jobs do for many companies what the operations on one do. */
export const companyJobs: Resource = {
  handlers: handlers({
    bulkCreateCompanies: ({ world, body: { companies: items, job } }) => ({
      type,
      ...runBulk({ world, kind, items, job }, (item) => createOrUpdateCompany(world, item)),
    }),

    bulkUpdateCompanies: ({ world, body: { companies: items, job } }) => ({
      type,
      ...runBulk({ world, kind, items, job }, ({ id, ...item }) => {
        const fields = readFields(world, item, world.get(Companies, id).custom_attributes);
        world.change(Companies, id, { ...fields, updated_at: world.now });
      }),
    }),

    bulkDeleteCompanies: ({ world, body: { companies: items, job } }) => ({
      type,
      ...runBulk({ world, kind, items, job }, ({ id }) => removeCompany(world, id)),
    }),

    retrieveBulkCompaniesJob: ({ world, params }) => ({
      type,
      ...viewJob(world, existingJob(world, kind, params.job_id)),
    }),
  }),

  malformed: {
    bulkCreateCompanies: refuseBulk,
    bulkUpdateCompanies: refuseBulk,
    bulkDeleteCompanies: refuseBulk,
  },
};
