import type { World } from '../../world.js';
import { createContact } from './fields.js';
import { Contacts, type Contact } from './table.js';

/** Who has a phone number. A number that nobody has is a new lead. Only its digits count. */
export function contactWithPhone(world: World, phone: string): Contact {
  const digits = digitsOf(phone);
  const known = world.all(Contacts).find((contact) => contact.phone && digitsOf(contact.phone) === digits);
  return known ?? createContact(world, { role: 'lead', phone: `+${digits}` });
}

const digitsOf = (phone: string) => phone.replace(/\D/g, '');
