import { wordsOf } from '../../html.js';
import type { SearchRules } from '../../search.js';
import { isAtMost } from '../../version.js';
import { computeStatistics } from './statistics.js';
import type { Conversation } from './table.js';
import { teammateIds, viewSource } from './view.js';

/** Nobody is found as 0 and as null, whatever the version shows. */
const assignee = (id: number) => (id === 0 ? [0, null] : id);

export const conversationSearch: SearchRules<Conversation> = {
  described: { names: 'ConversationSearchField', shape: 'ConversationListItem' },
  computed: { source: viewSource, statistics: computeStatistics },
  fields: {
    title: 'string',
    // The body is matched word by word.
    'source.body': {
      type: 'string',
      operators: ['=', '!=', '~', '!~'],
      read: ({ source }) => wordsOf(source.body),
    },
    'source.author.email': {
      type: 'string',
      anyCase: true,
      read: (conversation, world) => viewSource(conversation, world).author.email,
    },
    contact_ids: { type: 'string', index: { name: 'contact' } },
    teammate_ids: { type: 'string', read: teammateIds },
    admin_assignee_id: { type: 'number', read: ({ admin_assignee_id }) => assignee(admin_assignee_id) },
    team_assignee_id: { type: 'number', read: ({ team_assignee_id }) => assignee(team_assignee_id) },
    channel_initiated: { type: 'string', read: ({ source }) => source.type },
    open: { type: 'boolean', read: ({ state }) => state !== 'closed' },
    tag_ids: { type: 'string', read: ({ applied_tags }) => applied_tags.map(({ tagId }) => tagId) },
    priority: {
      type: 'string',
      read({ priority }, _, version) {
        if (!isAtMost(version, '2.15')) return priority;
        return priority === 'none' ? 'not_priority' : 'priority';
      },
    },
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
