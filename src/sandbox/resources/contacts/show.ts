import { refuse } from '../../errors.js';
import type { Call } from '../../operation.js';
import { table, type World } from '../../world.js';
import type { Schemas } from '../../operation.js';
import type { Contact } from './table.js';
import { viewContact } from './view.js';

/** A contact that is gone, by the id that it had, and into which it went. */
type Merge = Schemas['MergeHistoryItem'] & Pick<Contact, 'id' | 'email' | 'external_id'> & { into: string };

export const Merges = table<Merge, 'into'>({
  name: 'merges',
  missing: () => refuse.notFound('Contact not found'),
  index: { into: ({ into }) => into },
});

export const viewMerge = ({
  id: _id,
  into: _into,
  email: _email,
  external_id: _external,
  ...item
}: Merge): Schemas['MergeHistoryItem'] => item;

type Shows =
  | 'retrieveContact'
  | 'retrieveContactByExternalId'
  | 'listContacts'
  | 'searchContacts'
  | 'updateContact'
  | 'mergeContact';

/** A contact as an operation shows it: a user with what was merged into it, if the caller asks for that. */
export function showContact(
  { world, query }: { world: World; query: Call<Shows>['query'] },
  contact: Contact,
) {
  const view = viewContact(world, contact);
  if (!query.include_merge_history || contact.role !== 'user') return view;
  return { ...view, merge_history: world.where(Merges, 'into', contact.id).toReversed().map(viewMerge) };
}
