import { asHtml } from '../../html.js';
import type { World } from '../../world.js';
import { Admins } from '../admins/table.js';
import { Contacts } from '../contacts/table.js';
import { append } from './parts.js';
import { Conversations, startConversation } from './table.js';

/** How many conversations the seed `large` has. */
const MANY = 10_000;
const QUESTIONS = [
  'Where do I find my invoices?',
  'How do I add a teammate?',
  'The export does not start.',
  'Can I change my address?',
  'I cannot log in any more.',
];
const HOUR = 3600;

/** Fills up with conversations of the last year: of five, three were answered and two of those closed. */
export function addManyConversations(world: World): void {
  const [admin] = world.all(Admins);
  const contacts = world.all(Contacts);
  const start = world.now - 365 * 24 * HOUR;
  for (let number = world.all(Conversations).length + 1; number <= MANY; number += 1) {
    const created_at = start + Math.floor((number * 364 * 24 * HOUR) / (MANY + 1));
    const body = QUESTIONS[number % QUESTIONS.length] ?? '';
    const contact = contacts[(number * 7) % contacts.length];
    const conversation = startConversation(world, contact?.id ?? null, { body }, created_at);
    if (!admin || number % 5 > 2) continue;
    const author = { kind: 'admin' as const, id: admin.id };
    const text = asHtml('Thank you, we look into it.');
    const comment = { part_type: 'comment', author, body: text, created_at: created_at + HOUR };
    const answered = append(world, conversation, comment, { waiting_since: null });
    const end = { part_type: 'close', author, created_at: created_at + HOUR };
    if (number % 5 > 0) append(world, answered, end, { state: 'closed' });
  }
}
