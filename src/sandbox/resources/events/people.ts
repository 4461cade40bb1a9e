import type { Changed, RowChange, World } from '../../world.js';
import { ActivityLogs } from '../activity-logs.js';
import { Admins, type Admin } from '../admins/table.js';
import { AwayStatusReasons } from '../away-status-reasons.js';
import { Companies } from '../companies/table.js';
import { ArchivedContacts, Contacts, type Contact } from '../contacts/table.js';
import { DataEvents } from '../data-events.js';
import { Jobs } from '../jobs.js';
import { SubscriptionTypes } from '../subscription-types/table.js';
import { Teams } from '../teams.js';
import { Visitors } from '../visitors.js';
import { attachedCompanyItem, attachedContactItem, contactItem, visitorItem } from './items.js';

/** What is told of teammates, of visitors, and of what contacts did and belong to. */
export function tellPeople(world: World, changed: Changed): void {
  for (const { before, after } of changed(Admins))
    if (before && after && before.away_mode_enabled !== after.away_mode_enabled)
      world.emit('admin.away_mode_updated', adminItem(world, after));
  for (const { before, after } of changed(ActivityLogs))
    if (!before && after)
      world.emit('admin.activity_log_event.created', { type: 'admin_activity_log_event', ...after });
  for (const { before, after } of changed(Visitors)) if (before && !after) tellSignUp(world, before, changed);
  for (const change of changed(Contacts)) {
    tellMemberships(world, change);
    tellSubscriptions(world, change);
  }
  for (const { before, after } of changed(DataEvents)) {
    const contact = after && world.find(Contacts, after.contact_id);
    if (before || !contact) continue;
    world.emit('event.created', {
      type: 'event',
      id: after.id,
      event_name: after.name,
      created_at: after.created_at,
      intercom_user_id: contact.id,
      user_id: contact.external_id,
      email: contact.email,
      metadata: after.metadata ?? {},
    });
  }
  for (const { before, after } of changed(Jobs)) if (!before && after) world.emit('job.completed', after);
}

function adminItem(world: World, admin: Admin): object {
  const { type, id, name, email, job_title = null, away_mode_enabled, away_mode_reassign } = admin;
  const reason = world.find(AwayStatusReasons, admin.away_status_reason_id ?? undefined);
  return {
    type,
    id: Number(id),
    name,
    email,
    job_title,
    away_mode_enabled,
    away_mode_reassign,
    away_status_reason: reason ? `${reason.emoji} ${reason.label}` : '',
    has_inbox_seat: admin.has_inbox_seat,
    team_ids: world.where(Teams, 'admin', id).map((team) => Number(team.id)),
    avatar: { type: 'avatar', image_url: admin.avatar_url },
  };
}

/** A visitor becomes a contact with the same id, or goes into one that there is. */
function tellSignUp(world: World, visitor: { id: string; pseudonym: string }, changed: Changed): void {
  const contact =
    world.find(Contacts, visitor.id) ?? changed(Contacts).find(({ after }) => after !== undefined)?.after;
  if (contact?.role === 'user')
    world.emit('visitor.signed_up', visitorItem(world, contact, visitor.pseudonym));
}

const added = (before: readonly string[] = [], after: readonly string[] = []) =>
  after.filter((id) => !before.includes(id));

function tellMemberships(world: World, { before, after, changed }: RowChange<Contact>): void {
  // Who is archived or comes back keeps companies and subscriptions.
  const contact = after ?? before;
  if (!contact || changed(ArchivedContacts).some((row) => (row.after ?? row.before)?.id === contact.id))
    return;
  const tell = (what: string, ids: readonly string[]) => {
    for (const id of ids) {
      const company = world.find(Companies, id);
      if (company)
        world.emit(`company.contact.${what}`, {
          company: attachedCompanyItem(world, company),
          contact: attachedContactItem(world, contact),
        });
    }
  };
  tell('attached', added(before?.company_ids, after?.company_ids));
  if (after) tell('detached', added(after.company_ids, before?.company_ids));
}

/** Who has an `opt_out` type attached has opted out of it. */
function tellSubscriptions(world: World, { before, after }: RowChange<Contact>): void {
  if (!before || !after) return;
  const tell = (topic: string, type: string, ids: readonly string[]) => {
    const data = ids.flatMap((id) => world.find(SubscriptionTypes, id) ?? []);
    world.emit(topic, {
      type,
      contact: contactItem(world, after),
      subscription_types: { type: 'list', data },
      created_at: world.now,
    });
  };
  const [had, has] = [before.subscription_ids, after.subscription_ids];
  for (const [ids, isAttached] of [
    [added(had, has), true],
    [added(has, had), false],
  ] as const)
    for (const id of ids) {
      const optsIn = world.find(SubscriptionTypes, id)?.consent_type === 'opt_in';
      if (optsIn === isAttached) tell('granular.subscribe', 'granular_subscribe', [id]);
      else tell('granular.unsubscribe', 'granular_unsubscribe', [id]);
    }
  if (before.unsubscribed_from_emails !== after.unsubscribed_from_emails) {
    // About emails as a whole, no kind of message is named.
    const [topic, type] = after.unsubscribed_from_emails
      ? ['contact.unsubscribed', 'contact_unsubscribe']
      : ['contact.subscribed', 'contact_subscribe'];
    tell(topic, type, []);
  }
}
