import type { Version } from '../../../../generated/versions.js';
import type { SearchFields, SearchRules } from '../../search.js';
import { isAtMost } from '../../version.js';
import type { Workspace } from '../../workspace.js';
import type { Conversation } from './model.js';
import { teammateIds, viewConversationItem } from './view.js';

const FIELDS: SearchFields = {
  id: 'string',
  title: 'string',
  created_at: 'date',
  updated_at: 'date',
  'source.type': 'string',
  'source.id': 'string',
  'source.delivered_as': 'string',
  'source.subject': 'string',
  'source.body': 'string',
  'source.author.id': 'string',
  'source.author.type': 'string',
  'source.author.name': 'string',
  'source.author.email': 'string',
  'source.url': 'string',
  contact_ids: 'string',
  teammate_ids: 'string',
  admin_assignee_id: 'number',
  team_assignee_id: 'number',
  channel_initiated: 'string',
  open: 'boolean',
  read: 'boolean',
  state: 'string',
  waiting_since: 'date',
  snoozed_until: 'date',
  tag_ids: 'string',
  priority: 'string',
  'statistics.time_to_assignment': 'number',
  'statistics.time_to_admin_reply': 'number',
  'statistics.time_to_first_close': 'number',
  'statistics.time_to_last_close': 'number',
  'statistics.median_time_to_reply': 'number',
  'statistics.first_contact_reply_at': 'date',
  'statistics.first_assignment_at': 'date',
  'statistics.first_admin_reply_at': 'date',
  'statistics.first_close_at': 'date',
  'statistics.last_assignment_at': 'date',
  'statistics.last_assignment_admin_reply_at': 'date',
  'statistics.last_contact_reply_at': 'date',
  'statistics.last_admin_reply_at': 'date',
  'statistics.last_close_at': 'date',
  'statistics.last_closed_by_id': 'string',
  'statistics.count_reopens': 'number',
  'statistics.count_assignments': 'number',
  'statistics.count_conversation_parts': 'number',
  'conversation_rating.score': 'number',
  'conversation_rating.remark': 'string',
  ai_agent_participated: 'boolean',
};

export const conversationSearchRules = (
  workspace: Workspace,
  version: Version,
): SearchRules<Conversation> => ({
  fields: FIELDS,
  customPrefix: 'custom_attributes.',
  dates: 'exact',
  // The body is matched word by word.
  operators: { 'source.body': ['=', '!=', '~', '!~'] },
  document(conversation) {
    const view = viewConversationItem(workspace, conversation);
    const isPriority = view.priority === 'none' ? 'not_priority' : 'priority';
    const { last_closed_by_id } = view.statistics;
    return {
      ...view,
      priority: isAtMost(version, '2.15') ? isPriority : view.priority,
      source: { ...view.source, body: wordsOf(view.source.body) },
      statistics: {
        ...view.statistics,
        last_closed_by_id: last_closed_by_id === null ? null : String(last_closed_by_id),
      },
      // Nobody is found as 0 and as null, whatever the version shows.
      admin_assignee_id: assignee(conversation.adminAssigneeId),
      team_assignee_id: assignee(conversation.teamAssigneeId),
      contact_ids: conversation.contactIds,
      teammate_ids: teammateIds(conversation),
      tag_ids: conversation.tags.map(({ tagId }) => tagId),
      channel_initiated: view.source.type,
    };
  },
});

const assignee = (id: number) => (id === 0 ? [0, null] : id);

const wordsOf = (html: string): string[] =>
  html
    .replace(/<[^>]*>/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
