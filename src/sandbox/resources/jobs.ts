import { refuse } from '../errors.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';

type Job = Schemas['Job'];

export const Jobs = table<Job>({
  name: 'jobs',
  ids: 20_901,
  missing: () => refuse.jobNotFound('Job Not Found'),
});

export const jobs: Resource = {
  handlers: handlers({ retrieveJobStatus: ({ world, params }) => world.get(Jobs, params.job_id) }),
};

const urlOf = (path: string) => `https://api.intercom.io/${path}`;

/** A job that is done by the time that somebody asks for it, as its first answer shows it: still pending. */
export function addJob(world: World, resource_type: string, resource_id: string): Job {
  const resource_url = urlOf(`${resource_type}s/${resource_id}`);
  const { id } = world.add(Jobs, {
    type: 'job',
    status: 'success',
    resource_type,
    resource_id,
    resource_url,
  });
  const url = urlOf(`jobs/status/${id}`);
  return { type: 'job', id, url, status: 'pending', resource_type, resource_id: null, resource_url: null };
}
