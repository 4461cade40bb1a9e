import type { World } from '../../world.js';
import { Contacts } from '../contacts/table.js';
import { Conversations, type Conversation } from '../conversations/table.js';
import type { Cell } from './job.js';

export const RECEIPT_COLUMNS = [
  'user_id',
  'user_external_id',
  'company_id',
  'email',
  'name',
  'ruleset_id',
  'content_id',
  'content_type',
  'content_title',
  'ruleset_version_id',
  'receipt_id',
  'received_at',
  'series_id',
  'series_title',
  'node_id',
  'first_reply',
];

/** What an admin wrote to a contact, and when that contact first wrote back. */
interface Sent {
  id: string;
  at: number;
  firstReply: number | null;
}

/**
 * A row for each message that a contact received within a span. Nothing but people writes from a sandbox, so what admins
 * wrote into conversations stands for posts, emails and the like; that it was opened is never known.
 */
export function receiptsBetween(world: World, after: number, before: number): Cell[][] {
  return world.all(Conversations).flatMap((conversation) =>
    sentIn(conversation)
      .filter(({ at }) => at >= after && at <= before)
      .map(({ id, at, firstReply }) => {
        const contact = world.find(Contacts, conversation.contact_ids[0]);
        const replied = firstReply !== null && firstReply <= before ? firstReply : null;
        return [
          contact?.id ?? null,
          contact?.external_id ?? null,
          conversation.company_id,
          contact?.email ?? null,
          contact?.name ?? null,
          null,
          conversation.id,
          'message',
          conversation.title,
          null,
          id,
          at,
          -1,
          null,
          -1,
          replied,
        ];
      }),
  );
}

function sentIn({ source, created_at, parts }: Conversation): Sent[] {
  const opening = { id: source.id, author: source.author, part_type: 'comment', created_at };
  const written = [opening, ...parts].filter(({ part_type }) => part_type === 'comment');
  return written.flatMap(({ id, author, created_at: at }, index) => {
    if (author.kind !== 'admin') return [];
    const reply = written.slice(index + 1).find(({ author: next }) => next.kind === 'contact');
    return [{ id, at, firstReply: reply?.created_at ?? null }];
  });
}
