import type { Conversation, Part } from './table.js';

/** The `statistics` of a conversation, computed from its history: every moment is null until it happened. */
export function computeStatistics(conversation: Conversation) {
  const { created_at, source, parts } = conversation;
  const momentsOf = (holds: (part: Part) => boolean) => parts.filter(holds).map(at);
  const byContact = momentsOf(isContactMessage);
  if (source.author.kind === 'contact') byContact.unshift(created_at);
  const replies = momentsOf(isAdminReply);
  const assignments = momentsOf(isAssignment);
  const closes = momentsOf(isClose);
  const lastCloser = parts.findLast(isClose)?.author;
  const lastAssignment = last(assignments);
  const elapsed = (moments: readonly number[], pick = first) => {
    const moment = pick(moments);
    return moment === null ? null : moment - created_at;
  };
  return {
    type: 'conversation_statistics' as const,
    time_to_assignment: elapsed(assignments),
    time_to_admin_reply: elapsed(replies),
    time_to_first_close: elapsed(closes),
    time_to_last_close: elapsed(closes, last),
    median_time_to_reply: median(replyTimes(conversation)),
    first_contact_reply_at: first(byContact),
    first_assignment_at: first(assignments),
    first_admin_reply_at: first(replies),
    first_close_at: first(closes),
    last_assignment_at: lastAssignment,
    last_assignment_admin_reply_at:
      lastAssignment === null ? null : last(replies.filter((moment) => moment >= lastAssignment)),
    last_contact_reply_at: last(byContact),
    last_admin_reply_at: last(replies),
    last_close_at: last(closes),
    last_closed_by_id: lastCloser?.kind === 'admin' ? Number(lastCloser.id) : null,
    count_reopens: parts.filter(
      ({ state }, index) => state === 'open' && parts[index - 1]?.state === 'closed',
    ).length,
    count_assignments: assignments.length,
    // The message that started the conversation counts too.
    count_conversation_parts: parts.length + 1,
  };
}

const at = ({ created_at }: Part) => created_at;
const first = (moments: readonly number[]) => moments[0] ?? null;
const last = (moments: readonly number[]) => moments.at(-1) ?? null;

const isContactMessage = ({ author }: Part) => author.kind === 'contact';
const isAdminReply = ({ author, part_type, body }: Part) =>
  author.kind === 'admin' &&
  (part_type === 'comment' || part_type === 'quick_reply' || (part_type === 'close' && body !== null));
const isAssignment = ({ part_type, assigned_to }: Part) =>
  Boolean(assigned_to?.id) && (part_type === 'assignment' || part_type === 'assign_and_reopen');
const isClose = ({ part_type }: Part) => part_type === 'close';

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
