import { refuse } from '../../errors.js';
import { handle, param, type Call, type Handler } from '../../handler.js';
import { pageFromBody, pageFromQuery, paginate, type Page } from '../../pagination.js';
import { search, type SearchBody } from '../../search.js';
import { actingAdmin } from '../admins/model.js';
import { existingContact } from '../contacts/model.js';
import { existingTag } from '../tags/model.js';
import { viewAppliedTag } from '../tags/view.js';
import { convertConversation } from '../tickets/model.js';
import { viewTicket } from '../tickets/view.js';
import * as actions from './actions.js';
import { readAttachments } from './attachments.js';
import { existingConversation, startConversation, type Conversation, type Priority } from './model.js';
import { replyConversation } from './reply.js';
import { viewPart } from './part-view.js';
import { conversationSearchRules } from './search-rules.js';
import { viewConversation, viewConversationItem } from './view.js';

const PAGE = 20;

const listConversations: Handler = (call) => {
  const newestFirst = call.workspace.conversations.all().reverse();
  return viewPage(call, paginate(newestFirst, pageFromQuery(call.query, PAGE)));
};

const searchConversations = handle<SearchBody>((call) => {
  const { workspace, version, body } = call;
  const newestFirst = workspace.conversations.all().reverse();
  const found = search(newestFirst, body, conversationSearchRules(workspace, version));
  return viewPage(call, paginate(found, pageFromBody(body.pagination, PAGE)));
});

const createConversation = handle<{
  from: { type: string; id: string };
  body: string;
  message_type?: string;
  subject?: string;
  created_at?: number;
  attachment_urls?: string[];
}>(({ workspace, body }) => {
  const contact = existingContact(workspace, body.from.id);
  const conversation = startConversation(workspace, contact, {
    body: body.body,
    attachments: readAttachments(body),
    ...(body.subject === undefined ? {} : { subject: body.subject }),
    ...(body.message_type === undefined ? {} : { messageType: body.message_type }),
    ...(body.created_at === undefined ? {} : { createdAt: body.created_at }),
  });
  contact.last_replied_at = conversation.createdAt;
  return {
    type: 'user_message',
    id: conversation.source.id,
    created_at: conversation.createdAt,
    body: body.body,
    message_type: body.message_type ?? 'inapp',
    conversation_id: conversation.id,
  };
});

const retrieveConversation: Handler = (call) => viewOne(call, conversationOf(call));

const updateConversation = handle<{
  read?: boolean;
  title?: string;
  priority?: Priority;
  admin_id?: string | number;
  custom_attributes?: Record<string, unknown>;
  company_id?: string | null;
}>((call) => {
  const { workspace, body, now } = call;
  const conversation = conversationOf(call);
  const admin = body.admin_id === undefined ? undefined : actingAdmin(workspace, body.admin_id);
  if (body.company_id !== undefined) actions.setCompany(workspace, conversation, body.company_id);
  if (body.read !== undefined) conversation.read = body.read;
  if (body.title !== undefined) conversation.title = body.title;
  if (body.priority !== undefined) {
    const author = admin ? ({ kind: 'admin', id: admin.id } as const) : ({ kind: 'bot' } as const);
    actions.setPriority(workspace, conversation, author, body.priority);
  }
  if (body.custom_attributes) actions.setAttributes(workspace, conversation, body.custom_attributes);
  conversation.updatedAt = now;
  return viewOne(call, conversation);
});

const manageConversation = handle<
  { admin_id: string | number } & (
    | { message_type: 'close'; body?: string }
    | { message_type: 'open' }
    | { message_type: 'snoozed'; snoozed_until: number }
    | { message_type: 'assignment'; type: 'admin' | 'team'; assignee_id: string | number; body?: string }
  )
>((call) => {
  const { workspace, body } = call;
  const conversation = conversationOf(call);
  const { id } = actingAdmin(workspace, body.admin_id);
  switch (body.message_type) {
    case 'close':
      actions.close(workspace, conversation, id, body.body);
      break;
    case 'open':
      actions.open(workspace, conversation, id);
      break;
    case 'snoozed':
      actions.snooze(workspace, conversation, id, body.snoozed_until);
      break;
    case 'assignment': {
      const assignee = { type: body.type, id: String(body.assignee_id) };
      actions.assign(workspace, conversation, id, assignee, body.body);
      break;
    }
  }
  return viewOne(call, conversation);
});

const attachTagToConversation = handle<{ id: string | number; admin_id: string | number }>((call) => {
  const { workspace, body } = call;
  const conversation = conversationOf(call);
  const admin = actingAdmin(workspace, body.admin_id);
  const tag = existingTag(workspace, String(body.id));
  return viewAppliedTag(workspace, actions.tagConversation(workspace, conversation, tag, admin.id));
});

const detachTagFromConversation = handle<{ admin_id: string | number }>((call) => {
  const { workspace, body } = call;
  const conversation = conversationOf(call);
  const admin = actingAdmin(workspace, body.admin_id);
  const tag = existingTag(workspace, param(call, 'tag_id'));
  return viewAppliedTag(workspace, actions.untagConversation(workspace, conversation, tag, admin.id));
});

const convertConversationToTicket = handle<{
  ticket_type_id: string | number;
  ticket_state_id?: string | number;
  attributes?: Record<string, unknown>;
}>((call) => {
  const { workspace, body } = call;
  const conversation = conversationOf(call);
  return viewTicket(workspace, convertConversation(workspace, conversation, body), conversation);
});

const updateConversationPart = handle<{
  experimental: boolean;
  secret: string;
  send_state?: string;
  seen?: boolean;
  admin_id?: string | number;
}>((call) => {
  const { workspace, body, now } = call;
  if (!body.experimental || body.secret !== workspace.secret) throw refuse.forbidden('Forbidden request');
  const partId = param(call, 'conversation_part_id');
  const part = conversationOf(call).parts.find(({ id }) => id === partId);
  if (!part) throw refuse.notFound('Resource Not Found');
  if (body.admin_id !== undefined) actingAdmin(workspace, body.admin_id);
  if (body.send_state !== undefined) part.sendState = body.send_state;
  if (body.seen !== undefined) part.seenByAdmin = body.seen;
  part.updatedAt = now;
  return viewPart(workspace, part, (html) => html);
});

const conversationOf = (call: Call): Conversation =>
  existingConversation(call.workspace, param(call, 'conversation_id'));

function viewOne({ workspace, query }: Call, conversation: Conversation) {
  return viewConversation(workspace, conversation, viewOptions(query));
}

const viewPage = ({ workspace, query }: Call, { items, total, pages }: Page<Conversation>) => ({
  type: 'conversation.list',
  pages,
  total_count: total,
  conversations: items.map((item) => viewConversationItem(workspace, item, viewOptions(query))),
});

const viewOptions = (query: URLSearchParams) => ({
  plaintext: query.get('display_as') === 'plaintext',
  monitors: query.get('include_monitors') === 'true',
  scorecards: query.get('include_scorecards') === 'true',
});

export const conversationHandlers = {
  replyConversation,
  listConversations,
  searchConversations,
  createConversation,
  retrieveConversation,
  updateConversation,
  manageConversation,
  attachTagToConversation,
  detachTagFromConversation,
  convertConversationToTicket,
  updateConversationPart,
};
