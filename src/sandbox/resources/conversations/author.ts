import type { World } from '../../world.js';
import { Admins } from '../admins/table.js';
import { knownContact } from '../contacts/table.js';
import type { Author } from './table.js';

/** What writes when nobody does. */
const BOT = { type: 'bot' as const, id: '5017000', name: 'Operator', email: 'operator@example.com' };

export function viewAuthor(world: World, author: Author) {
  if (author.kind === 'bot') return BOT;
  if (author.kind === 'contact') {
    const { role, name = null, email } = knownContact(world, author.id) ?? {};
    return {
      type: role === 'lead' ? ('lead' as const) : ('user' as const),
      id: author.id,
      name,
      email: email ?? '',
    };
  }
  const { name = null, email = '' } = world.find(Admins, author.id) ?? {};
  return { type: 'admin' as const, id: author.id, name, email };
}
