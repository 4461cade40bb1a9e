import type { Conversation, Part } from './table.js';

/** The `statistics` of a conversation, computed from its history: every moment is null until it happened. */
export function computeStatistics(conversation: Conversation) {
  const { created_at, source, parts } = conversation;
  const fromContact = [
    ...(source.author.kind === 'contact' ? [created_at] : []),
    ...parts.filter(isContactMessage).map(at),
  ];
  const adminReplies = parts.filter(isAdminReply);
  const assignments = parts.filter(isAssignment);
  const closes = parts.filter(({ part_type }) => part_type === 'close');
  const lastClose = closes.at(-1);
  const firstAssignment = first(assignments);
  const lastAssignment = last(assignments);
  const sinceAssignment = adminReplies.filter(
    (reply) => lastAssignment !== null && at(reply) >= lastAssignment,
  );
  const elapsed = (moment: number | null) => (moment === null ? null : moment - created_at);

  return {
    type: 'conversation_statistics' as const,
    time_to_assignment: elapsed(firstAssignment),
    time_to_admin_reply: elapsed(first(adminReplies)),
    time_to_first_close: elapsed(first(closes)),
    time_to_last_close: elapsed(last(closes)),
    median_time_to_reply: median(replyTimes(conversation)),
    first_contact_reply_at: fromContact[0] ?? null,
    first_assignment_at: firstAssignment,
    first_admin_reply_at: first(adminReplies),
    first_close_at: first(closes),
    last_assignment_at: lastAssignment,
    last_assignment_admin_reply_at: last(sinceAssignment),
    last_contact_reply_at: fromContact.at(-1) ?? null,
    last_admin_reply_at: last(adminReplies),
    last_close_at: last(closes),
    last_closed_by_id: lastClose?.author.kind === 'admin' ? Number(lastClose.author.id) : null,
    count_reopens: parts.filter(
      ({ previous_state, state }) => previous_state === 'closed' && state === 'open',
    ).length,
    count_assignments: assignments.length,
    // The message that started the conversation counts too.
    count_conversation_parts: parts.length + 1,
  };
}

const at = ({ created_at }: Part) => created_at;
const first = (parts: readonly Part[]) => parts[0]?.created_at ?? null;
const last = (parts: readonly Part[]) => parts.at(-1)?.created_at ?? null;

const isContactMessage = ({ author }: Part) => author.kind === 'contact';
const isAdminReply = ({ author, part_type, body }: Part) =>
  author.kind === 'admin' &&
  (part_type === 'comment' || part_type === 'quick_reply' || (part_type === 'close' && body !== null));
const isAssignment = ({ part_type, assigned_to }: Part) =>
  Boolean(assigned_to?.id) && (part_type === 'assignment' || part_type === 'assign_and_reopen');

/** How long the contact waited for each answer. */
function replyTimes({ created_at, source, parts }: Conversation): number[] {
  let waitingSince: number | null = source.author.kind === 'contact' ? created_at : null;
  const times: number[] = [];
  for (const part of parts) {
    if (isContactMessage(part)) waitingSince ??= at(part);
    if (!isAdminReply(part) || waitingSince === null) continue;
    times.push(at(part) - waitingSince);
    waitingSince = null;
  }
  return times;
}

function median(times: readonly number[]): number | null {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? upper);
  return Math.round((lower + upper) / 2);
}
