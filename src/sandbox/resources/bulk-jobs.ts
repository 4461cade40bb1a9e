import { refuse, SandboxRefusal } from '../errors.js';
import type { Malformed } from '../resource.js';
import { table, type World } from '../world.js';

/**
 * Work on many things at once. A task is done before the next request comes, and a job takes more tasks until it has
 * been left alone for a minute: then it is closed.
 */
interface BulkJob {
  id: string;
  kind: Kind;
  created_at: number;
  updated_at: number;
  tasks: readonly Task[];
}

type Kind = 'companies' | 'contacts';

interface Task {
  id: string;
  item_count: number;
  failed: boolean;
  done_at: number;
}

const LIFETIME = 60;

const BulkJobs = table<BulkJob>({
  name: 'bulk-jobs',
  ids: (count) => `job_${(0x2c9f_41d0 + count).toString(36)}`,
  missing: () => refuse.jobNotFound('There is no such job'),
});
const Tasks = table({
  name: 'tasks',
  ids: (count) => `task_${(0x2c9f_41d0 + count).toString(36)}`,
  missing: () => refuse.jobNotFound('There is no such task'),
});

interface BulkRequest<Item> {
  world: World;
  kind: Kind;
  items: readonly Item[];
  /** The open job to add to; a new one when absent. */
  job: { id: string } | undefined;
}

/** Does for each item what `work` does, and answers with the job. An item that is refused does not hold up the others. */
export function runBulk<Item>({ world, kind, items, job }: BulkRequest<Item>, work: (item: Item) => void) {
  if (items.length === 0) throw refuse.fieldMissing(`The field ${kind} is empty`, kind);
  const open = job ? openJob(world, kind, job.id) : undefined;
  let failed = false;
  for (const item of items)
    try {
      work(item);
    } catch (error) {
      if (!(error instanceof SandboxRefusal)) throw error;
      failed = true;
    }
  const task = { id: String(world.nextId(Tasks)), item_count: items.length, failed, done_at: world.now };
  const { id } =
    open ?? world.add(BulkJobs, { kind, created_at: world.now, updated_at: world.now, tasks: [] });
  const tasks = [...(open?.tasks ?? []), task];
  const { started_at, completed_at, state } = PENDING;
  const shown = viewJob(world, world.change(BulkJobs, id, { tasks, updated_at: world.now }));
  // The answer comes before the work: its own task has not been begun.
  return {
    ...shown,
    tasks: shown.tasks.map((other) =>
      other.id === task.id ? { ...other, state, started_at, completed_at } : other,
    ),
  };
}

/** Bulk operations refuse with 422 what others refuse with 400. */
export function refuseBulk({ kind, field, message }: Malformed): SandboxRefusal {
  if (kind === 'missing') return refuse.fieldMissing(message, field);
  return kind === 'type'
    ? refuse.typeMismatch(message, field)
    : refuse.unprocessableParameter(message, field);
}

const PENDING = { state: 'pending' as const, started_at: null, completed_at: null };

function openJob(world: World, kind: Kind, id: string): BulkJob {
  const job = existingJob(world, kind, id);
  if (isClosed(world, job)) throw refuse.forbidden(`The job ${id} is closed`);
  return job;
}

export function existingJob(world: World, kind: Kind, id: string): BulkJob {
  const job = world.get(BulkJobs, id);
  if (job.kind !== kind) throw BulkJobs.missing();
  return job;
}

const isClosed = ({ now }: World, { updated_at }: BulkJob) => now > updated_at + LIFETIME;

export function viewJob(world: World, job: BulkJob) {
  const { id, kind, created_at, updated_at, tasks } = job;
  const closed = isClosed(world, job);
  const done = (failed: boolean) => (failed ? ('completed_with_errors' as const) : ('completed' as const));
  return {
    id,
    state: closed ? done(tasks.some(({ failed }) => failed)) : ('running' as const),
    created_at,
    updated_at,
    completed_at: closed ? updated_at + LIFETIME : null,
    tasks: tasks.map((task) => ({
      id: task.id,
      item_count: task.item_count,
      state: done(task.failed),
      created_at: task.done_at,
      started_at: task.done_at,
      completed_at: task.done_at,
    })),
    url: `https://api.intercom.io/${kind}/bulk/${id}`,
  };
}
