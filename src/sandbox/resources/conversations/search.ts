import type { SearchField, SearchRules } from '../../search.js';
import { isAtMost } from '../../version.js';
import { viewAuthor } from './author.js';
import { computeStatistics } from './statistics.js';
import type { Conversation } from './table.js';
import { teammateIds } from './view.js';

type Field = SearchField<Conversation>;

/** A number or a moment of the statistics, which are computed for the conversations that are asked. */
const statistic = (
  type: Field['type'],
  name: keyof ReturnType<typeof computeStatistics>,
): [string, Field] => [
  `statistics.${name}`,
  { type, read: (conversation) => computeStatistics(conversation)[name] },
];

/** Nobody is found as 0 and as null, whatever the version shows. */
const assignee = (id: number) => (id === 0 ? [0, null] : id);

const always = (type: Field['type'], value: unknown = null): Field => ({ type, read: () => value });

export const conversationSearch: SearchRules<Conversation> = {
  fields: {
    id: 'string',
    title: 'string',
    created_at: 'date',
    updated_at: 'date',
    'source.type': 'string',
    'source.id': 'string',
    'source.delivered_as': {
      type: 'string',
      read: ({ source }) => (source.author.kind === 'admin' ? 'admin_initiated' : 'customer_initiated'),
    },
    'source.subject': 'string',
    // The body is matched word by word.
    'source.body': {
      type: 'string',
      operators: ['=', '!=', '~', '!~'],
      read: ({ source }) => wordsOf(source.body),
    },
    'source.author.id': { type: 'string', read: ({ source }, world) => viewAuthor(world, source.author).id },
    'source.author.type': {
      type: 'string',
      read: ({ source }, world) => viewAuthor(world, source.author).type,
    },
    'source.author.name': {
      type: 'string',
      read: ({ source }, world) => viewAuthor(world, source.author).name,
    },
    'source.author.email': {
      type: 'string',
      read: ({ source }, world) => viewAuthor(world, source.author).email,
    },
    'source.url': always('string'),
    contact_ids: { type: 'string', index: { name: 'contact' } },
    teammate_ids: { type: 'string', read: teammateIds },
    admin_assignee_id: { type: 'number', read: ({ admin_assignee_id }) => assignee(admin_assignee_id) },
    team_assignee_id: { type: 'number', read: ({ team_assignee_id }) => assignee(team_assignee_id) },
    channel_initiated: { type: 'string', read: ({ source }) => source.type },
    open: { type: 'boolean', read: ({ state }) => state !== 'closed' },
    read: 'boolean',
    state: 'string',
    waiting_since: 'date',
    snoozed_until: 'date',
    tag_ids: { type: 'string', read: ({ applied_tags }) => applied_tags.map(({ tagId }) => tagId) },
    priority: {
      type: 'string',
      read({ priority }, _, version) {
        if (!isAtMost(version, '2.15')) return priority;
        return priority === 'none' ? 'not_priority' : 'priority';
      },
    },
    ...Object.fromEntries([
      statistic('number', 'time_to_assignment'),
      statistic('number', 'time_to_admin_reply'),
      statistic('number', 'time_to_first_close'),
      statistic('number', 'time_to_last_close'),
      statistic('number', 'median_time_to_reply'),
      statistic('date', 'first_contact_reply_at'),
      statistic('date', 'first_assignment_at'),
      statistic('date', 'first_admin_reply_at'),
      statistic('date', 'first_close_at'),
      statistic('date', 'last_assignment_at'),
      statistic('date', 'last_assignment_admin_reply_at'),
      statistic('date', 'last_contact_reply_at'),
      statistic('date', 'last_admin_reply_at'),
      statistic('date', 'last_close_at'),
      statistic('number', 'count_reopens'),
      statistic('number', 'count_assignments'),
      statistic('number', 'count_conversation_parts'),
    ]),
    'statistics.last_closed_by_id': {
      type: 'string',
      read(conversation) {
        const { last_closed_by_id } = computeStatistics(conversation);
        return last_closed_by_id === null ? null : String(last_closed_by_id);
      },
    },
    'conversation_rating.score': { type: 'number', read: ({ rating }) => rating?.rating ?? null },
    'conversation_rating.remark': { type: 'string', read: ({ rating }) => rating?.remark ?? null },
    ai_agent_participated: { type: 'boolean', read: ({ ai_agent }) => ai_agent !== undefined },
  },
};

const wordsOf = (html: string): string[] =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
