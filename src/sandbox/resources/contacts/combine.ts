import type { Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { Companies } from '../companies/table.js';
import { withTag } from '../tags/table.js';
import { contactsWithEmail, type Contact } from './table.js';

/** What a user takes over from a lead where it has nothing itself. */
const ADOPTED = [
  'name',
  'email',
  'phone',
  'avatar',
  'owner_id',
  'language_override',
  'signed_up_at',
  'last_seen_at',
  'last_replied_at',
  'last_contacted_at',
] as const;

/** What the user is when the lead has become part of it. */
export function combine(world: World, from: Contact, into: Contact): Omit<Contact, 'id'> {
  const adopted = Object.fromEntries(ADOPTED.map((field) => [field, into[field] ?? from[field]]));
  // The address of another user cannot be taken over.
  const isTaken = into.email === null && contactsWithEmail(world, from.email ?? '').some(isOther(into));
  return {
    ...into,
    ...adopted,
    ...(isTaken ? { email: null } : {}),
    custom_attributes: { ...from.custom_attributes, ...into.custom_attributes },
    company_ids: union(into.company_ids, from.company_ids),
    subscription_ids: union(into.subscription_ids, from.subscription_ids),
    applied_tags: from.applied_tags.reduce(withTag, into.applied_tags),
    unsubscribed_from_emails: into.unsubscribed_from_emails || from.unsubscribed_from_emails,
    updated_at: world.now,
  };
}

const isOther =
  (user: Contact) =>
  ({ id, role }: Contact) =>
    role === 'user' && id !== user.id;

const union = (ours: readonly string[], theirs: readonly string[]) => [...new Set([...ours, ...theirs])];

type Change = Schemas['MergePreviewAttributeChange'];
type Value = Change['new_into_value'];

/** The fields on which the two differ, each with what becomes of it. */
export function changesOf(world: World, from: Contact, into: Contact): Change[] {
  const merged = combine(world, from, into);
  const plain = ADOPTED.flatMap((field) =>
    compare(
      field,
      from[field],
      into[field],
      merged[field],
      into[field] === merged[field] ? 'discarded' : 'adopted',
    ),
  );
  const lists = [
    compare('companies', names(world, from), names(world, into), names(world, merged), 'merged'),
    compare('custom_attributes', parts(from), parts(into), parts(merged), 'merged'),
  ];
  return [...plain, ...lists.flat()];
}

function compare(
  field: string,
  from: Value,
  into: Value,
  merged: Value,
  outcome: Change['outcome'],
): Change[] {
  if (isUnset(from) || isSame(from, into)) return [];
  return [
    {
      field,
      outcome,
      from_value: from,
      ...(isUnset(into) ? {} : { into_value: into }),
      new_into_value: merged,
    },
  ];
}

const isUnset = (value: Value) => value === null || Object.keys(value as object).length === 0;
const isSame = (a: Value, b: Value) => JSON.stringify(a) === JSON.stringify(b);

const names = (world: World, { company_ids }: Pick<Contact, 'company_ids'>): string[] =>
  company_ids.map((company) => {
    const { name, company_id } = world.get(Companies, company);
    return name ?? company_id;
  });

/** A list of custom object instances is shown as text. */
const parts = ({ custom_attributes }: Pick<Contact, 'custom_attributes'>) =>
  Object.fromEntries(
    Object.entries(custom_attributes).map(([name, value]) => [
      name,
      typeof value === 'object' ? value.join(', ') : value,
    ]),
  );
