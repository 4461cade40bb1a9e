import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { isAtMost } from '../../version.js';
import type { World } from '../../world.js';
import { Calls } from '../calls.js';
import { Conversations, type Author } from '../conversations/table.js';
import { DataEvents, EventCounts } from '../data-events.js';
import { Notes } from '../notes/table.js';
import { Tickets } from '../tickets/table.js';
import { recordActivity } from './activities.js';
import { changesOf, combine } from './combine.js';
import { Merges, showContact, viewMerge } from './show.js';
import { Contacts, type Contact } from './table.js';

/** How many changes of fields a preview shows at most. */
const SHOWN_CHANGES = 50;

export const merges: Resource = {
  handlers: handlers({
    mergeContact(call) {
      const { world, body, version } = call;
      const { from, into } = namedBy(world, body);
      const skip = body.skip_duplicate_validation === true || isAtMost(version, '2.15');
      const [reason] = reasonsAgainst(from, into, skip);
      const about = { merge_source_id: from.id, merge_target_id: into.id };
      if (reason) {
        recordActivity(world, 'contact.merge_failed', from, { ...about, failure_reason: reason.message });
        world.keep();
        throw refuse.invalidMerge(reason.message);
      }
      const merged = merge(world, from, into);
      recordActivity(world, 'contact.merged', merged, about);
      return showContact(call, merged);
    },

    previewMergeContact({ world, body }) {
      const { from, into } = namedBy(world, body);
      const reasons = reasonsAgainst(from, into, body.skip_duplicate_validation === true);
      if (reasons.length > 0) return { allowed: false, reasons };
      const changes = changesOf(world, from, into);
      return {
        allowed: true,
        summary: {
          attribute_changes: { attributes: changes.slice(0, SHOWN_CHANGES), total_count: changes.length },
          reassignments: reassignmentsOf(world, from, into),
        },
      };
    },

    listContactMergeHistory(call) {
      const { id, role } = call.world.get(Contacts, call.params.contact_id);
      if (role !== 'user') throw Merges.missing();
      const merged = call.world.where(Merges, 'into', id);
      // A page is cut by the ids of its rows, which are those of the contacts that went.
      return list(call, call.query.order === 'asc' ? merged : merged.toReversed(), { view: viewMerge });
    },
  }),
};

function namedBy(world: World, named: { from: string; into: string }) {
  const find = (field: 'from' | 'into') => {
    const contact = world.find(Contacts, named[field]);
    if (!contact) throw refuse.parameterInvalid('User Not Found', field);
    return contact;
  };
  return { from: find('from'), into: find('into') };
}

function reasonsAgainst(from: Contact, into: Contact, skip: boolean): Schemas['MergePreviewReason'][] {
  if (from.role !== 'lead' || into.role !== 'user')
    return [{ code: 'invalid_merge_role_pair', message: 'Only a lead can be merged, and only into a user' }];
  if (skip || shares(from.email, into.email) || shares(from.phone, into.phone)) return [];
  return [
    {
      code: 'no_shared_identifier',
      message: 'The contacts have no email address or telephone number in common',
    },
  ];
}

const shares = (one: string | null, other: string | null) =>
  one !== null && one.toLowerCase() === other?.toLowerCase();

function merge(world: World, from: Contact, into: Contact): Contact {
  const merged = world.change(Contacts, into.id, combine(world, from, into));
  const contact_id = into.id;
  for (const conversation of world.where(Conversations, 'contact', from.id)) {
    const author = (by: Author): Author =>
      by.kind === 'contact' && by.id === from.id ? { ...by, id: contact_id } : by;
    const { contact_ids, source, parts } = conversation;
    world.change(Conversations, conversation.id, {
      contact_ids: [...new Set(contact_ids.map((id) => (id === from.id ? contact_id : id)))],
      source: { ...source, author: author(source.author) },
      parts: parts.map((part) => ({ ...part, author: author(part.author) })),
    });
  }
  for (const { id } of world.where(Notes, 'contact', from.id))
    world.change(Notes, id, { contact: { type: 'contact', id: contact_id } });
  for (const { id } of world.where(DataEvents, 'contact', from.id))
    world.change(DataEvents, id, { contact_id });
  for (const { id } of world.where(EventCounts, 'contact', from.id))
    world.change(EventCounts, id, { contact_id });
  for (const call of world.all(Calls))
    if (call.contact_id === from.id) world.change(Calls, call.id, { contact_id });
  world.remove(Contacts, from.id);
  world.add(Merges, {
    type: 'merge_history',
    id: from.id,
    email: from.email,
    external_id: from.external_id,
    into: into.id,
    source_contact_id: from.id,
    source_contact_role: 'lead',
    merged_at: world.now,
  });
  return merged;
}

/** What would move, kind by kind; a kind of which nothing moves is left out. */
function reassignmentsOf(world: World, from: Contact, into: Contact): Schemas['MergePreviewReassignments'] {
  const conversationsOf = (contact: Contact, tickets: boolean) =>
    world
      .where(Conversations, 'contact', contact.id)
      .filter(({ id }) => (world.find(Tickets, id) !== undefined) === tickets).length;
  const notesOf = ({ id }: Contact) => world.where(Notes, 'contact', id).length;
  const carried = new Set(into.applied_tags.map(({ tagId }) => tagId));
  const kinds = {
    conversations: { from: conversationsOf(from, false), into: conversationsOf(into, false) },
    tickets: { from: conversationsOf(from, true), into: conversationsOf(into, true) },
    tags: { from: from.applied_tags.filter(({ tagId }) => !carried.has(tagId)).length, into: carried.size },
    notes: { from: notesOf(from), into: notesOf(into) },
  };
  return Object.fromEntries(Object.entries(kinds).filter(([, count]) => count.from > 0));
}
