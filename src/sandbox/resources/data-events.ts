import { refuse } from '../errors.js';
import { handlers, reply, type Call, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { Contacts, contactsWithEmail, type Contact } from './contacts/table.js';

/** Something that a contact has done. */
interface DataEvent {
  id: string;
  contact_id: string;
  name: string;
  created_at: number;
  /** Unix milliseconds: events of one second are told apart in the order in which they came. */
  moment: number;
  metadata?: Schemas['DataEventMetadata'];
}

/** How often a contact has done something before its events were reported one by one. */
interface EventCount {
  id: string;
  contact_id: string;
  name: string;
  count: number;
  first: number;
  last: number;
}

export const DataEvents = table<DataEvent, 'contact'>({
  name: 'data-events',
  ids: (count) => `5f0c7c1e-2b64-4d1f-8a35-${(0x3c90_0000 + count).toString(16).padStart(12, '0')}`,
  index: { contact: ({ contact_id }) => contact_id },
});

export const EventCounts = table<EventCount, 'contact'>({
  name: 'event-counts',
  index: { contact: ({ contact_id }) => contact_id },
});

/** The size of a page, how old an event may be to be listed, and how many fields of its metadata count. */
const PER_PAGE = 15;
const LISTED_FOR = 90 * 86_400;
const KEPT_FIELDS = 10;

export const dataEvents: Resource = {
  malformed: {
    listDataEvents: ({ kind, field, message }) =>
      kind === 'value' && field === 'type' ? refuse.unprocessableParameter(message, field) : undefined,
  },
  handlers: handlers({
    listDataEvents(call) {
      const { intercom_user_id: id, user_id, email, summary } = call.query;
      if ([id, user_id, email].filter((name) => name !== undefined).length > 1)
        throw refuse.parameterInvalid('Name the contact by one of user_id, email and intercom_user_id');
      const contact = contactNamed(call.world, { id, user_id, email });
      return summary ? summaryOf(call.world, contact) : pageOf(call, contact);
    },

    createDataEvent({ world, body }) {
      const { event_name: name, created_at, metadata } = body;
      refuseImpossible(created_at, 'created_at');
      const { id: contact_id } = contactNamed(world, body);
      const known = world.where(DataEvents, 'contact', contact_id);
      if (known.some((event) => event.name === name && event.created_at === created_at)) return reply(202);
      const sameSecond = known.filter((event) => event.created_at === created_at).length;
      const fields = Object.entries(metadata ?? {}).slice(0, KEPT_FIELDS);
      world.add(DataEvents, {
        contact_id,
        name,
        created_at,
        moment: created_at * 1000 + sameSecond,
        ...(metadata ? { metadata: Object.fromEntries(fields) } : {}),
      });
      return reply(202);
    },

    createDataEventSummaries({ world, body: { user_id, event_summaries }, now }) {
      const { id: contact_id } = contactNamed(world, { user_id });
      const { event_name: name, count = 1, first = now, last = now } = event_summaries;
      refuseImpossible(first, 'event_summaries.first');
      refuseImpossible(last, 'event_summaries.last');
      const known = world.where(EventCounts, 'contact', contact_id).find((other) => other.name === name);
      if (known) world.change(EventCounts, known.id, { count, first, last });
      else world.add(EventCounts, { contact_id, name, count, first, last });
    },
  }),
};

/** The last second that a date can name. */
const LAST_SECOND = 8_640_000_000_000;

function refuseImpossible(moment: number, field: string): void {
  if (Math.abs(moment) > LAST_SECOND)
    throw refuse.parameterInvalid(`${field} is a moment in Unix seconds`, field);
}

interface Named {
  id?: string | undefined;
  user_id?: string | undefined;
  email?: string | undefined;
}

function contactNamed(world: World, { id, user_id, email }: Named): Contact {
  if (id === undefined && user_id === undefined && email === undefined)
    throw refuse.parameterMissing('Name the contact by its id, your own id or its email address');
  if (id !== undefined) return world.get(Contacts, id);
  const [contact] =
    user_id === undefined
      ? contactsWithEmail(world, email ?? '')
      : world.where(Contacts, 'external_id', user_id);
  return contact ?? world.get(Contacts, undefined);
}

/** Latest first. The addresses of the events before and after carry the moment at which they go on. */
function pageOf(
  { world, query, url, now }: Call<'listDataEvents'>,
  contact: Contact,
): Schemas['DataEventList'] {
  const { per_page = PER_PAGE, before = Number.POSITIVE_INFINITY, since = 0 } = query;
  const listed = world
    .where(DataEvents, 'contact', contact.id)
    .filter(({ created_at, moment }) => created_at > now - LISTED_FOR && moment < before && moment >= since)
    .sort((a, b) => b.moment - a.moment);
  const shown = listed.slice(0, per_page);
  const [latest, earliest] = [shown[0], shown.at(-1)];
  return {
    type: 'event.list',
    events: shown.map((event) => viewEvent(event, contact)),
    pages: {
      ...(earliest && listed.length > shown.length
        ? { next: addressOf(url, 'before', earliest.moment) }
        : {}),
      ...(latest ? { since: addressOf(url, 'since', latest.moment + 1) } : {}),
    },
  };
}

function addressOf(url: URL, place: 'before' | 'since', moment: number): string {
  const address = new URL(url);
  for (const name of ['before', 'since']) address.searchParams.delete(name);
  address.searchParams.set(place, String(moment));
  return address.href;
}

const viewEvent = (
  { id, name, created_at, metadata }: DataEvent,
  contact: Contact,
): Schemas['DataEvent'] => ({
  type: 'event',
  id,
  event_name: name,
  created_at,
  user_id: contact.external_id,
  intercom_user_id: contact.id,
  email: contact.email,
  ...(metadata ? { metadata } : {}),
});

/** One entry for each name, in the order in which they were first heard of. */
function summaryOf(world: World, { id, external_id, email }: Contact): Schemas['DataEventSummary'] {
  const entries = new Map<string, { count: number; first: number; last: number }>();
  const count = (name: string, times: number, first: number, last: number) => {
    const before = entries.get(name) ?? { count: 0, first, last };
    entries.set(name, {
      count: before.count + times,
      first: Math.min(before.first, first),
      last: Math.max(before.last, last),
    });
  };
  for (const { name, count: times, first, last } of world.where(EventCounts, 'contact', id))
    count(name, times, first, last);
  for (const { name, created_at } of world.where(DataEvents, 'contact', id))
    count(name, 1, created_at, created_at);
  return {
    type: 'event.summary',
    email,
    intercom_user_id: id,
    user_id: external_id,
    events: [...entries].map(([name, { count, first, last }]) => ({
      name,
      first: isoOf(first),
      last: isoOf(last),
      count,
      description: null,
    })),
  };
}

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString();
