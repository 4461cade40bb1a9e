import { refuse } from '../errors.js';
import { asHtml } from '../html.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { viewAdmin } from './admins/admins.js';
import { Admins, type Admin } from './admins/table.js';
import { contactWithPhone } from './contacts/phone.js';
import { Contacts } from './contacts/table.js';
import { openOutbound, OutboundMessages } from './conversations/outbound.js';
import { startAsContact } from './conversations/reply.js';
import { Conversations, Messages } from './conversations/table.js';

type Request = Schemas['CreateMessageRequest'];
type AdminRequest = Exclude<Request, Schemas['ContactMessageRequest']>;

const WhatsAppMessages = table<
  Schemas['WhatsAppMessageEvent'] & { ruleset_id: string },
  'ruleset' | 'whatsapp'
>({
  name: 'whats-app-messages',
  ids: (count) => `event-${2_201 + count}`,
  missing: () => refuse.whatsappMessageNotFound('WhatsApp message not found'),
  index: {
    ruleset: ({ ruleset_id }) => ruleset_id,
    whatsapp: ({ whatsapp_message_id }) => whatsapp_message_id,
  },
});

export const messages: Resource = {
  rules: {
    createMessage: 'It is kept and delivered to nobody; who gets a copy takes no part in the conversation.',
  },
  malformed: {
    createMessage({ kind, field }) {
      if (kind !== 'missing') return undefined;
      if (field === 'subject') return refuse.unprocessableMissing('No subject supplied for email message');
      return field === 'body' ? refuse.parameterInvalid('Body is required', field) : undefined;
    },
  },
  handlers: handlers({
    createMessage: ({ world, body }) =>
      'message_type' in body
        ? sendAsAdmin(world, body)
        : // The same as creating a conversation.
          startAsContact(world, world.get(Contacts, body.from.id).id, { body: body.body }),

    listWhatsAppMessageStatuses(call) {
      const { ruleset_id } = call.query;
      const found = call.world.where(WhatsAppMessages, 'ruleset', ruleset_id);
      const page = list(call, found, { perPage: 50, view: ({ ruleset_id: _, ...event }) => event });
      return { ...page, ruleset_id: /^\d+$/.test(ruleset_id) ? Number(ruleset_id) : ruleset_id };
    },

    retrieveWhatsAppMessageStatus({ world, query }) {
      const [event] = world.where(WhatsAppMessages, 'whatsapp', query.message_id);
      if (!event) throw WhatsAppMessages.missing();
      const { id: _, user_id: __, ruleset_id: ___, whatsapp_message_id: message_id, ...status } = event;
      return { ...status, message_id };
    },
  }),

  /** What a campaign sent: one message that arrived. */
  seed(world, seed) {
    const [conversation] = world.all(Conversations);
    if (seed === 'empty' || !conversation) return;
    world.add(WhatsAppMessages, {
      ruleset_id: '5501',
      conversation_id: conversation.id,
      ...(conversation.contact_ids[0] === undefined ? {} : { user_id: conversation.contact_ids[0] }),
      status: 'delivered',
      type: 'broadcast_outbound',
      created_at: world.now,
      updated_at: world.now,
      whatsapp_message_id: 'wamid.seeded',
      template_name: 'invoices_moved',
    });
  },
};

const CHANNELS = {
  inapp: 'conversation',
  in_app: 'conversation',
  conversation: 'conversation',
  email: 'email',
  sms: 'sms',
  whatsapp: 'whatsapp',
} as const;

function sendAsAdmin(world: World, request: AdminRequest): Schemas['Message'] {
  const admin = world.get(Admins, request.from.id, 'from');
  const contact_ids = recipientsOf(world, request);
  const copied_ids = copiedBy(request).map(({ id }) => world.get(Contacts, id).id);
  const { message_type, created_at = world.now } = request;
  const subject = 'subject' in request ? request.subject : undefined;
  // Of a WhatsApp template only the name is known here.
  const text = 'body' in request ? request.body : request.template;
  const channel = CHANNELS[message_type];
  const sent = world.add(OutboundMessages, {
    id: String(world.nextId(Messages)),
    contact_ids,
    created_at,
    source: {
      type: channel,
      subject: subject ?? '',
      body: asHtml(text),
      attachments: [],
      author: { kind: 'admin', id: admin.id },
    },
  });
  for (const id of [...contact_ids, ...copied_ids])
    world.change(Contacts, id, { last_contacted_at: created_at });
  const opened = request.create_conversation_without_contact_reply ? openOutbound(world, sent) : undefined;
  return {
    type: 'admin_message',
    id: sent.id,
    created_at,
    ...(subject === undefined ? {} : { subject }),
    body: text,
    message_type: channel === 'conversation' ? 'inapp' : channel,
    owner: ownerOf(world, admin),
    ...(opened ? { conversation_id: opened.id } : {}),
  };
}

/** The admin, with no more than an answer to a message says. */
function ownerOf(world: World, admin: Admin): Schemas['MessageOwner'] {
  const { type, id, name, email, away_mode_enabled, away_mode_reassign } = viewAdmin(world, admin);
  return { type, id, name, email, away_mode_enabled, away_mode_reassign };
}

function recipientsOf(world: World, { to }: AdminRequest): readonly [string, ...string[]] {
  if ('phone' in to) return [contactWithPhone(world, String(to.phone)).id];
  const [first, ...others] = [to].flat().map(({ id }) => world.get(Contacts, id).id);
  if (first === undefined) throw refuse.parameterMissing('A message needs somebody who gets it', 'to');
  return [first, ...others];
}

/** Who gets a copy is written to, and takes no part in the conversation. */
const copiedBy = (request: AdminRequest) =>
  'cc' in request || 'bcc' in request ? [request.cc ?? [], request.bcc ?? []].flat(2) : [];
