import { refuse } from '../../errors.js';
import { asHtml } from '../../html.js';
import { list } from '../../list.js';
import { handlers, type Call } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { search } from '../../search.js';
import type { World } from '../../world.js';
import { actingAdmin, Admins } from '../admins/table.js';
import { Companies } from '../companies/table.js';
import { Contacts, writingContact } from '../contacts/table.js';
import { Tags } from '../tags/table.js';
import { actionHandlers } from './actions.js';
import { readAttachments } from './attachments.js';
import { addManyConversations } from './large.js';
import { append, assign, close, replyAsAdmin, setAttributes, snooze, wakeSnoozed } from './parts.js';
import { participantHandlers } from './participants.js';
import { replyOfAdmin, replyOfContact, startAsContact } from './reply.js';
import { conversationSearch } from './search.js';
import { Conversations, startConversation, type Author, type Conversation } from './table.js';
import { tagConversation, tagsChanged, untagConversation } from './tags.js';
import { viewConversation, viewConversationItem, viewPart } from './view.js';

const BOT: Author = { kind: 'bot' };

export const conversations: Resource = {
  rules: {
    autoAssignConversation:
      'The rules of a workspace are not known: the conversation goes to the first team.',
  },
  handlers: {
    ...handlers({
      listConversations: (call) =>
        list(call, call.world.newest(Conversations), {
          type: 'conversation.list',
          view: (item) => viewConversationItem(call.world, item, call.query),
        }),

      searchConversations: (call) =>
        list(call, search(call, Conversations, conversationSearch), {
          type: 'conversation.list',
          view: (item) => viewConversationItem(call.world, item, call.query),
        }),

      createConversation({ world, body }) {
        const { id } = writingContact(world, body.from.id);
        const { message_type = 'inapp' } = body;
        const message = {
          type: message_type === 'email' ? ('email' as const) : ('conversation' as const),
          ...(body.subject === undefined ? {} : { subject: body.subject }),
          body: body.body,
          attachments: readAttachments(body),
        };
        return { ...startAsContact(world, id, message, body.created_at), message_type };
      },

      retrieveConversation: ({ world, params, query }) =>
        viewConversation(world, world.get(Conversations, params.conversation_id), query),

      updateConversation({ world, params, query, body, now }) {
        let changed = world.get(Conversations, params.conversation_id);
        const { company_id, priority, custom_attributes, admin_id, ...fields } = body;
        const admin = admin_id === undefined ? undefined : actingAdmin(world, admin_id);
        if (company_id !== undefined) {
          if (company_id !== null) world.get(Companies, company_id, 'company_id');
          changed = append(world, changed, { part_type: 'company_updated', author: BOT }, { company_id });
        }
        if (priority !== undefined) {
          const author: Author = admin ? { kind: 'admin', id: admin.id } : BOT;
          const event_details = { current_priority: priority, previous_priority: changed.priority };
          const part = { part_type: 'priority_changed', author, event_details };
          changed = append(world, changed, part, { priority });
        }
        if (custom_attributes) changed = setAttributes(world, changed, custom_attributes);
        changed = world.change(Conversations, changed.id, { ...fields, updated_at: now });
        return viewConversation(world, changed, query);
      },

      manageConversation({ world, params, body }) {
        const conversation = world.get(Conversations, params.conversation_id);
        const { id } = actingAdmin(world, body.admin_id);
        return viewConversation(world, manage(world, conversation, id, body));
      },

      replyConversation({ world, params, body }) {
        const reply = body.type === 'admin' ? replyOfAdmin : replyOfContact;
        return viewConversation(world, reply(world, params.conversation_id, body));
      },

      attachTagToConversation: ({ world, params, body }) =>
        tagConversation(world, world.get(Conversations, params.conversation_id), body),

      detachTagFromConversation: ({ world, params, body }) =>
        untagConversation(world, world.get(Conversations, params.conversation_id), params.tag_id, body),

      updateConversationPart({ world, params, body, now }) {
        if (!body.experimental || body.secret !== world.secret) throw refuse.forbidden('Forbidden request');
        const { id, parts } = world.get(Conversations, params.conversation_id);
        const part = parts.find((candidate) => candidate.id === params.conversation_part_id);
        if (!part) throw refuse.notFound('Resource Not Found');
        if (body.admin_id !== undefined) actingAdmin(world, body.admin_id);
        const changed = {
          ...part,
          ...(body.send_state === undefined ? {} : { external_reply_send_state: body.send_state }),
          ...(body.seen === undefined ? {} : { seen_state: { admin_seen: body.seen } }),
          updated_at: now,
        };
        world.change(Conversations, id, { parts: parts.map((other) => (other === part ? changed : other)) });
        return viewPart(world, changed);
      },
    }),
    ...actionHandlers,
    ...participantHandlers,
  },

  changes: {
    ConversationPart: [{ through: '2.16', older: undetailed }],
    UpdatedConversationPart: [{ through: '2.16', older: undetailed }],
    // References to custom objects cannot be shown there, though they can be set.
    ConversationCustomAttributes: [{ through: '2.11', older: withoutReferences }],
    ConversationFields: [
      // Declared from 2.15 on, but not sent before Unstable.
      { through: '2.17', older: () => ({ company: undefined }) },
      {
        through: '2.15',
        older: ({ priority }) => ({ priority: priority === 'none' ? 'not_priority' : 'priority' }),
      },
    ],
    ConversationAssignment: [{ through: '2.15', older: withoutNobody }],
    WebhookConversation: [
      { through: '2.17', older: () => ({ company: undefined }) },
      {
        through: '2.15',
        older: (conversation) => ({
          ...withoutNobody(conversation),
          priority: conversation.priority === 'none' ? 'not_priority' : 'priority',
        }),
      },
    ],
  },

  tick: wakeSnoozed,

  /** One that waits, one that was answered and closed, and one that is snoozed for a day. */
  seed(world, seed) {
    if (seed === 'empty') return;
    const [owner] = world.all(Admins);
    const [customer, second] = world.all(Contacts);
    const [urgent] = world.all(Tags);
    if (!owner || !customer || !second || !urgent) return;
    const author: Author = { kind: 'admin', id: owner.id };
    const start = (contactId: string, text: string) => startConversation(world, contactId, { body: text });

    const waiting = start(customer.id, 'Where do I find my invoices?');
    const asked = start(second.id, 'How do I add a teammate?');
    const body = asHtml('Under Settings, then Teammates.');
    const answered = replyAsAdmin(world, asked, owner.id, { part_type: 'comment', body });
    close(world, answered, author);
    snooze(world, start(customer.id, 'Can I pay by invoice?'), owner.id, world.now + SECONDS_A_DAY);
    append(world, waiting, tagsChanged(owner.id, [urgent.name], []), {
      applied_tags: [{ tagId: urgent.id, appliedAt: world.now, adminId: owner.id }],
    });
    if (seed === 'large') addManyConversations(world);
  },
};

/** Up to 2.15 nobody is null, and not 0. */
function withoutNobody({
  admin_assignee_id,
  team_assignee_id,
}: {
  admin_assignee_id: number;
  team_assignee_id: number;
}) {
  return {
    admin_assignee_id: admin_assignee_id === 0 ? null : admin_assignee_id,
    team_assignee_id: team_assignee_id === 0 ? null : team_assignee_id,
  };
}

const SECONDS_A_DAY = 86_400;

const htmlOf = (text: string | undefined) => (text === undefined ? null : asHtml(text));

function manage(
  world: World,
  conversation: Conversation,
  id: string,
  body: Call<'manageConversation'>['body'],
): Conversation {
  const author: Author = { kind: 'admin', id };
  switch (body.message_type) {
    case 'close':
      return close(world, conversation, author, htmlOf(body.body));
    case 'open':
      return append(world, conversation, { part_type: 'open', author }, { state: 'open' });
    case 'snoozed':
      return snooze(world, conversation, id, body.snoozed_until);
    case 'assignment': {
      const to = { type: body.type, id: String(body.assignee_id) };
      return assign(world, conversation, id, to, htmlOf(body.body));
    }
  }
}

/** Events that happen in every version, but only from 2.17 on it is said what exactly. */
const DETAILED_FROM_2_17 = new Set(['conversation_tags_updated', 'priority_changed', 'snoozed']);

function withoutReferences(attributes: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => typeof value === 'object' && value !== null)
      .map(([name]) => [name, undefined]),
  );
}

function undetailed({ part_type }: { part_type: string }): object {
  return DETAILED_FROM_2_17.has(part_type) ? { event_details: null } : {};
}
