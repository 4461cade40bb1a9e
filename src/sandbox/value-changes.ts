import type { Version } from '../../generated/versions.js';

type Fields = Record<string, unknown>;

/** A value that older versions show differently. Fields that merely come and go are the description's affair. */
export interface ValueChange {
  /** The `type` of the wire objects that it is about. */
  of: string;
  /** The fields that such an object must hold to be more than a reference. */
  fields: readonly string[];
  /** The last version that shows the older value. */
  through: Version;
  /** The older fields of an object that holds the newer ones; `undefined` for one that is declared but never sent. */
  older(newer: Fields): Fields;
}

/** Newest first: each works on what the ones before it left. */
export const VALUE_CHANGES: readonly ValueChange[] = [
  {
    of: 'conversation_part',
    fields: ['part_type', 'event_details'],
    through: '2.16',
    older: ({ part_type, event_details }) => ({
      event_details: DETAILED_ONLY_IN_UNSTABLE.has(part_type as string) ? null : event_details,
    }),
  },
  {
    of: 'conversation',
    fields: ['company'],
    through: '2.16',
    older: () => ({ company: undefined }),
  },
  {
    of: 'conversation',
    fields: ['priority', 'admin_assignee_id', 'team_assignee_id'],
    through: '2.15',
    older: ({ priority, admin_assignee_id, team_assignee_id }) => ({
      priority: priority === 'none' ? 'not_priority' : 'priority',
      admin_assignee_id: admin_assignee_id === 0 ? null : admin_assignee_id,
      team_assignee_id: team_assignee_id === 0 ? null : team_assignee_id,
    }),
  },
  {
    of: 'ticket',
    fields: ['admin_assignee_id', 'team_assignee_id'],
    through: '2.15',
    older: ({ admin_assignee_id, team_assignee_id }) => ({
      admin_assignee_id: String(admin_assignee_id),
      team_assignee_id: String(team_assignee_id),
    }),
  },
  {
    of: 'contact',
    fields: ['owner_id'],
    through: '2.15',
    older: ({ owner_id }) => ({ owner_id: owner_id === null ? null : Number(owner_id) }),
  },
  {
    of: 'ticket',
    fields: ['ticket_state'],
    through: '2.11',
    older: ({ ticket_state }) => {
      const { category, internal_label, external_label } = ticket_state as Fields;
      return {
        ticket_state: category,
        ticket_state_internal_label: internal_label,
        ticket_state_external_label: external_label,
      };
    },
  },
];

/** Events that happen in every version, but only Unstable says what exactly. */
const DETAILED_ONLY_IN_UNSTABLE = new Set(['conversation_tags_updated', 'priority_changed', 'snoozed']);
