import type { World } from '../../world.js';
import { computeStatistics } from '../conversations/statistics.js';
import { Conversations, type Conversation } from '../conversations/table.js';
import type { Cell } from './job.js';

/** An attribute of a dataset. */
export interface Column {
  id: string;
  kind: 'standard' | 'timestamp' | 'metric';
  name: string;
  read: (row: Conversation) => Cell;
}

export interface Dataset {
  id: string;
  name: string;
  description: string;
  default_time_attribute_id: string;
  columns: readonly Column[];
  rows: (world: World) => readonly Conversation[];
  /** Whether a row counts for reports before Unstable. */
  isReported: (row: Conversation) => boolean;
}

const column = (kind: Column['kind'], id: string, name: string, read: Column['read']): Column => ({
  id,
  kind,
  name,
  read,
});

/** What of the reports a sandbox can fill: its conversations. */
export const DATASETS: readonly Dataset[] = [
  {
    id: 'conversation',
    name: 'Conversation',
    description: 'What became of each conversation',
    default_time_attribute_id: 'conversation_started_at',
    columns: [
      column('standard', 'conversation_id', 'Conversation ID', ({ id }) => id),
      column('standard', 'conversation_state', 'State', ({ state }) => state),
      column('standard', 'current_teammate_assignee_id', 'Teammate assigned', ({ admin_assignee_id }) =>
        admin_assignee_id === 0 ? null : admin_assignee_id,
      ),
      column('timestamp', 'conversation_started_at', 'Started at', ({ created_at }) => created_at),
      column('timestamp', 'conversation_last_closed_at', 'Last closed at', (row) =>
        statistic(row, 'last_close_at'),
      ),
      column('metric', 'conversation_parts_count', 'Parts', (row) =>
        statistic(row, 'count_conversation_parts'),
      ),
    ],
    rows: (world) => world.all(Conversations),
    isReported: ({ source, parts }) => [source, ...parts].some(({ author }) => author.kind === 'contact'),
  },
];

const statistic = (row: Conversation, name: 'last_close_at' | 'count_conversation_parts') =>
  computeStatistics(row)?.[name] ?? null;
