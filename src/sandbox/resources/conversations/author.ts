import type { Workspace } from '../../workspace.js';
import type { Author } from './model.js';

/** What writes when nobody does. */
const BOT = { type: 'bot', id: '5017000', name: 'Operator', email: 'operator@example.com' };

export function viewAuthor(workspace: Workspace, author: Author) {
  if (author.kind === 'bot') return BOT;
  if (author.kind === 'contact') {
    const contact = workspace.contacts.get(author.id);
    const { role = 'user', name = null, email = null } = contact ?? {};
    return { type: role, id: author.id, name, email: email ?? '' };
  }
  const admin = workspace.admins.get(author.id);
  return { type: 'admin', id: author.id, name: admin?.name ?? null, email: admin?.email ?? '' };
}
