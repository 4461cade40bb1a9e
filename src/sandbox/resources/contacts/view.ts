import type { Schemas } from '../../operation.js';
import { sublist } from '../../sublist.js';
import type { World } from '../../world.js';
import { viewAttributes } from '../custom-objects.js';
import { Notes } from '../notes/table.js';
import { SubscriptionTypes } from '../subscription-types/table.js';
import type { Contact } from './table.js';

export function viewContact(
  world: World,
  { company_ids, applied_tags, subscription_ids, blocked: _, ...contact }: Contact,
): Schemas['Contact'] {
  const path = `/contacts/${contact.id}`;
  const notes = world.where(Notes, 'contact', contact.id).map(({ id }) => id);
  const tags = applied_tags.map(({ tagId }) => tagId);
  const decided = (consent: string) =>
    subscription_ids.filter((id) => world.get(SubscriptionTypes, id).consent_type === consent);
  const subscriptions = (consent: 'opt_in' | 'opt_out') =>
    sublist('subscription', decided(consent), `${path}/subscriptions`, 'subscription_types');
  return {
    ...contact,
    email_domain: emailDomain(contact),
    formatted_phone: contact.phone,
    custom_attributes: viewAttributes(world, contact.custom_attributes),
    tags: sublist('tag', tags, `${path}/tags`),
    notes: sublist('note', notes, `${path}/notes`),
    companies: sublist('company', company_ids, `${path}/companies`, 'companies'),
    opted_out_subscription_types: subscriptions('opt_out'),
    opted_in_subscription_types: subscriptions('opt_in'),
  };
}

export const emailDomain = ({ email }: Pick<Contact, 'email'>) => email?.split('@')[1] ?? null;
