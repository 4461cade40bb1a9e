import type { Resource } from '../../resource.js';
import type { RowChange, World } from '../../world.js';
import { Companies, type Company } from '../companies/table.js';
import { Merges } from '../contacts/show.js';
import { ArchivedContacts, Contacts, type Contact } from '../contacts/table.js';
import { Conversations } from '../conversations/table.js';
import { Tags, type AppliedTag } from '../tags/table.js';
import { Tickets } from '../tickets/table.js';
import { tellContent } from './content.js';
import { tellConversation, tellTicket } from './conversations.js';
import { companyItem, contactItem } from './items.js';
import { tellPeople } from './people.js';

/**
 * What webhooks tell is read off the rows that a request changed, so that no way to change one is forgotten. Whatever
 * happens to a thing within one request is told with the thing as it is at the end.
 */
export const events: Resource = {
  handlers: {},
  watch(world, changed) {
    for (const change of changed(Companies)) tellCompany(world, change);
    for (const change of changed(Contacts)) tellContact(world, change);
    for (const { before } of changed(ArchivedContacts))
      if (before && !world.find(Contacts, before.id)) tellDeleted(world, before);
    for (const change of changed(Conversations)) tellConversation(world, change);
    for (const change of changed(Tickets)) tellTicket(world, change);
    tellPeople(world, changed);
    tellContent(world, changed);
  },
};

function tellCompany(world: World, { before, after }: RowChange<Company>): void {
  if (after) world.emit(before ? 'company.updated' : 'company.created', companyItem(world, after));
  else if (before) world.emit('company.deleted', { type: 'company', id: before.id, deleted: true });
}

function tellContact(world: World, { before, after, changed }: RowChange<Contact>): void {
  if (!after) {
    if (before) tellGone(world, before);
    return;
  }
  const item = contactItem(world, after);
  if (!before) {
    const isBack = changed(ArchivedContacts).some((archived) => archived.before?.id === after.id);
    world.emit(isBack ? 'contact.unarchived' : `contact.${after.role}.created`, item);
  } else {
    if (before.role === 'lead' && after.role === 'user') world.emit('contact.lead.signed_up', item);
    if (before.email !== after.email) world.emit('contact.email.updated', item);
    if (before.email === null && after.email !== null && after.role === 'lead')
      world.emit('contact.lead.added_email', item);
    if (hasOtherFields(before, after)) world.emit(`contact.${after.role}.updated`, item);
  }
  const tell = (what: 'created' | 'deleted', tags: readonly AppliedTag[]) => {
    for (const { tagId } of tags) {
      const tag = world.find(Tags, tagId);
      const pair = { type: 'contact_tag', tag, contact: item, created_at: world.now };
      if (tag) world.emit(`contact.${after.role}.tag.${what}`, pair);
    }
  };
  tell('created', without(after.applied_tags, before?.applied_tags));
  tell('deleted', without(before?.applied_tags ?? [], after.applied_tags));
}

/** A contact that went was archived, became a part of another one, or was deleted. */
function tellGone(world: World, contact: Contact): void {
  const { id, external_id } = contact;
  const into = world.find(Contacts, world.find(Merges, id)?.into);
  if (world.find(ArchivedContacts, id))
    world.emit('contact.archived', { type: 'contact', id, external_id, archived: true });
  else if (into)
    world.emit('contact.merged', { ...contactItem(world, into), merged_from: { type: 'contact', id } });
  else tellDeleted(world, contact);
}

const tellDeleted = (world: World, { id, external_id }: Contact) =>
  world.emit('contact.deleted', { type: 'contact', id, external_id, deleted: true });

/** What has topics of its own, or is no field that anybody sets. */
const TOLD_APART = new Set(['applied_tags', 'company_ids', 'subscription_ids', 'updated_at', 'blocked']);

const hasOtherFields = (before: Contact, after: Contact) =>
  Object.keys(after).some(
    (name) =>
      !TOLD_APART.has(name) &&
      !/^last_.*_at$/.test(name) &&
      JSON.stringify(before[name as keyof Contact]) !== JSON.stringify(after[name as keyof Contact]),
  );

const without = (tags: readonly AppliedTag[], others: readonly AppliedTag[] = []) =>
  tags.filter(({ tagId }) => !others.some((other) => other.tagId === tagId));
