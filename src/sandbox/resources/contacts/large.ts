import type { World } from '../../world.js';
import { createContact } from './fields.js';
import { Contacts } from './table.js';

/** How many contacts the seed `large` has. */
const MANY = 10_000;
const FIRST = [
  'Ada',
  'Ben',
  'Chen',
  'Dara',
  'Emre',
  'Fay',
  'Goran',
  'Hana',
  'Ines',
  'Jonas',
  'Kofi',
  'Lena',
  'Mara',
];
const LAST = [
  'Abel',
  'Brandt',
  'Costa',
  'Dietz',
  'Evans',
  'Fuchs',
  'Garcia',
  'Hall',
  'Ito',
  'Jansen',
  'Klein',
];
const DAY = 86_400;

/** Fills up with contacts who came one after the other in the year before: every tenth is a lead. */
export function addManyContacts(world: World, companyIds: readonly string[]): void {
  const start = world.now - 365 * DAY;
  for (let number = world.all(Contacts).length + 1; number <= MANY; number += 1) {
    const created_at = start + Math.floor((number * 365 * DAY) / (MANY + 1));
    const isLead = number % 10 === 0;
    const company = companyIds[number % (companyIds.length * 3)];
    createContact(world, {
      role: isLead ? 'lead' : 'user',
      external_id: isLead ? null : `user-${number}`,
      email: `contact-${number}@example.com`,
      name: `${FIRST[number % FIRST.length]} ${LAST[number % LAST.length]}`,
      company_ids: company === undefined ? [] : [company],
      created_at,
      updated_at: created_at,
      signed_up_at: isLead ? null : created_at,
    });
  }
}
