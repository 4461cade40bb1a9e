import { refuse } from '../errors.js';
import { handlers, type Call, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { createContact, takenIsInvalid, updateContact } from './contacts/fields.js';
import { Contacts, contactsWithEmail, type Contact } from './contacts/table.js';
import { viewContact } from './contacts/view.js';
import { viewAttributes } from './custom-objects.js';
import { mergeAttributes } from './custom-attributes.js';

/** Somebody who uses the Messenger without being known. No operation makes one; the seed does. */
interface Visitor {
  id: string;
  user_id: string;
  name: string | null;
  pseudonym: string;
  custom_attributes: Contact['custom_attributes'];
  created_at: number;
  updated_at: number;
}

export const Visitors = table<Visitor, 'user_id'>({
  name: 'visitors',
  ids: (count) => `6955a1c5e8d2c4b6${(count + 1).toString(16).padStart(8, '0')}`,
  missing: () => refuse.notFound('Visitor Not Found'),
  index: { user_id: ({ user_id }) => user_id },
});

export const visitors: Resource = {
  rules: {
    retrieveVisitorWithUserId: 'No Messenger makes a visitor: there are those of the seed.',
  },
  handlers: handlers({
    retrieveVisitorWithUserId: ({ world, query }) => viewVisitor(world, existing(world, query)),

    updateVisitor({ world, body, now }) {
      const visitor = existing(world, body);
      const { name = visitor.name, custom_attributes: sent } = body;
      const custom_attributes = mergeAttributes(world, 'contact', visitor.custom_attributes, sent);
      return viewVisitor(
        world,
        world.change(Visitors, visitor.id, { name, custom_attributes, updated_at: now }),
      );
    },

    convertVisitor(call) {
      const { world, body } = call;
      // Visitors have no address by which to find them, and the operation knows no 404.
      const visitor = visitorNamed(world, body.visitor);
      if (!visitor) throw refuse.parameterInvalid('Visitor Not Found', 'visitor');
      const contact = body.user && knownAs(world, body.user);
      world.remove(Visitors, visitor.id);
      const user = takenIsInvalid('user', () =>
        contact ? mergeInto(call, visitor, contact) : become(call, visitor),
      );
      return viewContact(world, user);
    },
  }),

  seed(world, seed) {
    if (seed === 'empty') return;
    world.add(Visitors, {
      user_id: '3f8a2b6e-51c7-4d09-8e2f-6b7a9c0d1e24',
      name: null,
      pseudonym: 'Green Kettle',
      custom_attributes: {},
      created_at: world.now,
      updated_at: world.now,
    });
  },
};

interface Named {
  id?: string;
  user_id?: string;
  email?: string;
}

const visitorNamed = (world: World, { id, user_id }: Named): Visitor | undefined =>
  world.find(Visitors, id) ?? world.where(Visitors, 'user_id', user_id)[0];

const existing = (world: World, named: Named): Visitor =>
  visitorNamed(world, named) ?? world.get(Visitors, undefined);

/** Ids name one contact, an address one user. */
function knownAs(world: World, { id, user_id, email }: Named): Contact | undefined {
  return (
    world.find(Contacts, id) ??
    world.where(Contacts, 'external_id', user_id)[0] ??
    contactsWithEmail(world, email ?? '').find(({ role }) => role === 'user')
  );
}

/** The contact keeps what it has, and takes over what only the visitor has. */
function mergeInto({ world, body }: Call<'convertVisitor'>, visitor: Visitor, contact: Contact): Contact {
  const { name, custom_attributes } = visitor;
  world.change(Contacts, contact.id, {
    name: contact.name ?? name,
    custom_attributes: { ...custom_attributes, ...contact.custom_attributes },
  });
  return updateContact(world, world.get(Contacts, contact.id), {
    role: contact.role === 'user' ? 'user' : body.type,
  });
}

/** A visitor who becomes a contact of its own keeps its id. */
function become({ world, body, now }: Call<'convertVisitor'>, visitor: Visitor): Contact {
  const { user_id, email }: Named = body.user ?? {};
  return createContact(world, {
    id: visitor.id,
    role: body.type,
    external_id: user_id ?? null,
    email: email ?? null,
    name: visitor.name,
    custom_attributes: visitor.custom_attributes,
    signed_up_at: body.type === 'user' ? now : null,
  });
}

const viewVisitor = (world: World, visitor: Visitor): Schemas['Visitor'] => ({
  ...viewAnonymous(world, visitor),
  name: visitor.name,
  custom_attributes: viewAttributes(world, visitor.custom_attributes),
});

/** A visitor of whom nothing is known but when it came. */
export const viewAnonymous = (
  world: World,
  { id, user_id, pseudonym, created_at, updated_at }: Omit<Visitor, 'name' | 'custom_attributes'>,
) => ({
  type: 'visitor' as const,
  id,
  user_id,
  anonymous: true,
  email: '',
  phone: null,
  name: null,
  pseudonym,
  avatar: { type: 'avatar' as const, image_url: null },
  app_id: world.id,
  companies: { type: 'company.list' as const, companies: [] },
  location_data: {},
  last_request_at: null,
  created_at,
  remote_created_at: created_at,
  signed_up_at: created_at,
  updated_at,
  session_count: 0,
  social_profiles: { type: 'social_profile.list' as const, social_profiles: [] },
  owner_id: null,
  unsubscribed_from_emails: false,
  marked_email_as_spam: false,
  has_hard_bounced: false,
  tags: { type: 'tag.list' as const, tags: [] },
  segments: { type: 'segment.list' as const, segments: [] },
  custom_attributes: {},
  referrer: null,
  utm_campaign: null,
  utm_content: null,
  utm_medium: null,
  utm_source: null,
  utm_term: null,
  do_not_track: null,
});
