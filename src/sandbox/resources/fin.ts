import { refuse } from '../errors.js';
import { asHtml } from '../html.js';
import { list } from '../list.js';
import { handlers, reply, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { createContact, takenIsInvalid } from './contacts/fields.js';
import { Contacts, contactsWithEmail, type Contact } from './contacts/table.js';
import { readAttachments } from './conversations/attachments.js';
import { append, replyAsContact } from './conversations/parts.js';
import {
  Conversations,
  startConversation,
  type Attachment,
  type Conversation,
} from './conversations/table.js';

/** A conversation under the caller's own id, and the one of the workspace in which it takes place. */
interface FinConversation {
  id: string;
  conversation_id: string;
  rating?: Schemas['FinRating'];
  /** Given once; it locks the rating. */
  remark?: string;
}

const FinConversations = table<FinConversation>({
  name: 'fin-conversations',
  missing: () => refuse.parameterInvalid('There is no such conversation with Fin', 'conversation_id'),
});

/** What Fin can be told to do. Only teammates make procedures. */
const FinProcedures = table<{ id: string; name: string; description: string }>({
  name: 'fin-procedures',
  ids: 40_701,
  missing: () => refuse.parameterInvalid('There is no live procedure of this id', 'procedure_id'),
});

/** What Fin says comes by events and only the real service knows it. Here it takes messages, and goes on thinking. */
export const fin: Resource = {
  rules: {
    startFinConversation: 'Fin takes the message and goes on thinking: it answers nothing.',
    askFin: 'Fin takes the message and goes on thinking: it answers nothing.',
    replyToFin: 'Fin takes the message and goes on thinking: it answers nothing.',
  },
  handlers: handlers({
    startFinConversation: ({ world, body }) => ({
      ...begin(world, body.conversation_id, contactOf(world, body.user), messageOf(body)),
      user_id: body.user.id,
    }),

    askFin: ({ world, body }) => ({
      ...begin(world, body.conversation_id, contactOf(world, body.user), messageOf(body)),
      user_id: body.user.id,
    }),

    replyToFin({ world, body }) {
      const conversation = conversationOf(world, body.conversation_id);
      const contact = contactOf(world, body.user);
      replyAsContact(world, conversation, contact.id, {
        ...messageOf(body),
        part_type: 'comment',
        body: asHtml(body.message.body),
      });
      return { ...thinking(world, body.conversation_id), user_id: body.user.id };
    },

    /** A conversation with Fin gets a note for whoever takes it; a person who has not talked with Fin a new one. */
    escalateFinConversation({ world, body }) {
      const isNew = 'user' in body;
      const conversation = isNew
        ? open(world, contactOf(world, body.user), {
            body: body.message ?? 'Requesting human support',
            attachments: [],
          })
        : conversationOf(world, body.conversation_id);
      const note = {
        part_type: 'note',
        author: { kind: 'bot' as const },
        body: asHtml(body.context ?? 'Handed over by Fin.'),
      };
      const ai_agent = { ...(conversation.ai_agent ?? SOURCE), resolution_state: 'escalated' };
      append(world, conversation, note, { ai_agent, state: 'open' });
      return isNew
        ? { intercom_conversation_id: conversation.id, status: 'escalated' }
        : { conversation_id: body.conversation_id, status: 'escalated' };
    },

    listFinCapabilities(call) {
      contactOf(call.world, call.body.user);
      const procedures = call.world.all(FinProcedures).map((procedure) => ({
        type: 'procedure',
        ...procedure,
        endpoint: `/fin/procedures/${procedure.id}/run`,
        method: 'POST',
      }));
      return { ...list(call, [...procedures, ...ACTIONS]), version: call.version };
    },

    runFinProcedure({ world, params, body }) {
      const procedure = world.get(FinProcedures, params.procedure_id);
      const contact = contactOf(world, body.user);
      const begun = begin(world, body.conversation_id, contact, {
        body: body.message?.body ?? procedure.name,
        attachments: [],
      });
      return { ...begun, user_id: body.user.id, procedure_id: procedure.id };
    },

    /** Fin asks for a rating after each message here, and its time does not pass. */
    submitFinCsat({ world, body }) {
      const { conversation_id, rating, remark } = body;
      const rated = world.find(FinConversations, conversation_id);
      if (!rated) return notRated('There is no such conversation');
      if (rated.remark !== undefined && (rated.rating !== rating || remark !== undefined))
        return notRated('The rating is locked by its remark');
      world.change(FinConversations, conversation_id, {
        rating,
        ...(remark === undefined ? {} : { remark }),
      });
      const conversation = world.find(Conversations, rated.conversation_id);
      if (conversation)
        world.change(Conversations, conversation.id, {
          ai_agent: {
            ...(conversation.ai_agent ?? SOURCE),
            rating: RATINGS.indexOf(rating) + 1,
            ...(remark === undefined ? {} : { rating_remark: remark }),
          },
        });
      return { conversation_id, rating, status: 'rated' };
    },
  }),

  changes: {
    AiAgent: [
      {
        through: '2.14',
        older: ({ resolution_state }) =>
          resolution_state === 'escalated' ? { resolution_state: 'routed_to_team' } : {},
      },
    ],
  },

  seed(world, seed) {
    if (seed === 'empty') return;
    const description = 'Cancels an order that has not been shipped.';
    world.add(FinProcedures, { name: 'Cancel an order', description });
  },
};

/** Where a conversation with Fin takes place; one that was deleted is none any more. */
function conversationOf(world: World, id: string): Conversation {
  const conversation = world.find(Conversations, world.get(FinConversations, id).conversation_id);
  if (!conversation) throw FinConversations.missing();
  return conversation;
}

const RATINGS: readonly Schemas['FinRating'][] = ['terrible', 'bad', 'ok', 'good', 'amazing'];

const SOURCE: Schemas['AiAgent'] = { source_type: 'workflow', source_title: null, resolution_state: null };

const ACTIONS: readonly Schemas['FinCapability'][] = [
  { type: 'reply', description: 'Goes on with a conversation.', endpoint: '/fin/reply', method: 'POST' },
  { type: 'ask', description: 'Answers a question.', endpoint: '/fin/ask', method: 'POST' },
  { type: 'escalate', description: 'Hands over to people.', endpoint: '/fin/escalate', method: 'POST' },
];

const notRated = (base: string) => reply(422, { errors: { base } });

/** A person whom nobody has under the id becomes a contact; one who is known may get a name. */
function contactOf(world: World, { id, name, email }: Schemas['FinUser']): Contact {
  const [known] = world.where(Contacts, 'external_id', id);
  if (known) return name === undefined ? known : world.change(Contacts, known.id, { name });
  const isFree = email !== undefined && contactsWithEmail(world, email).length === 0;
  const fields = { external_id: id, name: name ?? null, email: isFree ? email : null };
  return takenIsInvalid('user', () => createContact(world, fields));
}

interface Message {
  body: string;
  attachments: Attachment[];
}

/** What somebody says to Fin, with what is sent along. */
function messageOf({
  message,
  attachments = [],
}: {
  message: Schemas['FinMessage'];
  attachments?: Schemas['FinAttachments'];
}): Message {
  const attachment_urls = attachments.flatMap((each) => (each.type === 'url' ? [each.url] : []));
  const attachment_files = attachments.flatMap((each) => (each.type === 'file' ? [each] : []));
  return { body: message.body, attachments: readAttachments({ attachment_urls, attachment_files }) };
}

function open(world: World, contact: Contact, message: Message) {
  const { id } = startConversation(world, contact.id, message);
  return world.change(Conversations, id, { ai_agent: { ...SOURCE, created_at: world.now } });
}

function begin(world: World, id: string, contact: Contact, message: Message) {
  if (world.find(FinConversations, id))
    throw refuse.parameterInvalid('The conversation id is in use', 'conversation_id');
  world.add(FinConversations, { id, conversation_id: open(world, contact, message).id });
  return thinking(world, id);
}

const thinking = (world: World, conversation_id: string) => ({
  conversation_id,
  status: 'thinking' as const,
  created_at_ms: new Date(world.now * 1000).toISOString(),
});
