import { fileURLToPath } from 'node:url';
import { VERSIONS, type Version } from '../generated/versions.js';
import { bodiesOf, type Testimony } from '../scripts/evidence/bodies.js';
import { fieldPlacesOf } from '../scripts/evidence/places.js';
import { noticeFields } from '../scripts/evidence/seen.js';
import { readSourceFiles } from '../scripts/source/files.js';
import { readSource } from '../scripts/source/source.js';
import { versionSet } from '../scripts/source/versions.js';
import { visitsOf, type Visit } from '../scripts/source/visits.js';
import type { OpenApiDocument } from '../src/description/description.js';
import { asObject, asObjects, textOf, type Json, type JsonObject } from '../src/description/json.js';
import { loadDescription } from '../src/description/load.js';
import { parseRange } from '../src/description/range.js';
import { schemasOf } from '../src/description/schemas.js';
import { createNotifications } from '../src/sandbox/notification.js';
import { RESOURCES } from '../src/sandbox/resources.js';
import { WORKSPACE_ID, type SandboxEvent } from '../src/sandbox/world.js';
import { readRecordings } from '../src/traffic/recording-files.js';
import { RECORDINGS } from './files.js';

/** Where one side is not shown, with the reason. One that is shown after all fails. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  'AiAgent.resolution_state negative_feedback': 'How Fin ends a conversation only the real service knows.',
  'AiAgent.resolution_state procedure_handoff': 'How Fin ends a conversation only the real service knows.',
  'AiAgent.resolution_state abandoned': 'How Fin ends a conversation only the real service knows.',
  'ActivityLogEventType admin_assignment_limit_change': 'No operation changes the limit of a teammate.',
  'ConversationFields.company <Unstable':
    'It is documented before Unstable and not known to be sent, so the sandbox leaves it out.',
  'ConversationRatingTeammate.type workflow': 'No workflow of a sandbox asks for a rating.',
  'UserMessage.message_type sms':
    'Contacts write by the API in the Messenger or by email, and by nothing else.',
  'UserMessage.message_type whatsapp':
    'Contacts write by the API in the Messenger or by email, and by nothing else.',
  'FinStatus replying': 'Fin answers nothing here: it goes on thinking.',
  'ConversationNotification.topic conversation.operator.replied': 'No operator replies in a sandbox.',
  'ConversationNotification.topic conversation.admin.replied.translated': 'Nothing is translated here.',
  'TicketPartNotification.topic ticket.admin.replied.translated': 'Nothing is translated here.',
};

/** A difference between versions of which the sandbox has not shown both sides. */
export interface OneSided {
  /** `Ticket.ticket_state <2.12`, or `FinStatus replying` for a value of a set. */
  place: string;
  missing: string;
}

/** What was seen at an address, by version. */
type Seen = Map<string, Map<Version, Json[]>>;

const source = readSource(readSourceFiles(fileURLToPath(new URL('..', import.meta.url))));
const { timeline, superset } = source;

/** Looks for both sides of everything that the source says was different, in the recordings and in what is told to webhooks. */
export function oneSided(events: readonly SandboxEvent[]): { found: OneSided[]; looked: number } {
  const seen = seenIn([...recorded(), ...told(events)]);
  const found: OneSided[] = [];
  let looked = 0;
  for (const visit of visitsOf(superset, timeline)) {
    const address = addressOf(visit);
    const [head = ''] = address?.split(/[.[]/, 1) ?? [];
    // What no answer has and no request says is none of the sandbox's affair.
    if (address === undefined || !seen.has(head)) continue;
    looked +=
      asObjects(visit.node['x-was']).length + Object.keys(asObject(visit.node['x-enum-versions'])).length;
    found.push(...sidesOf(visit, address, seen), ...valuesOf(visit, address, seen));
  }
  return { found, looked };
}

/** Examples and parameters have no address: they are no part of a body. */
function addressOf({ kind, path }: Visit): string | undefined {
  const [root, section, name, ...rest] = path;
  if (kind !== 'schema' || root !== 'components' || section !== 'schemas') return undefined;
  let address = name ?? '';
  for (let index = 0; index < rest.length; index += 1) {
    const keyword = rest[index];
    if (keyword === 'properties') address += `.${rest[(index += 1)]}`;
    else if (keyword === 'items') address += '[]';
    else if (['allOf', 'anyOf', 'oneOf'].includes(keyword ?? '')) index += 1;
    else return undefined;
  }
  return address;
}

const within = (set: number) => VERSIONS.filter((version) => (versionSet(timeline, version) & set) !== 0);

function rangeOf(text: Json | undefined): number {
  const parsed = parseRange(textOf(text), timeline);
  if (!parsed.ok) throw new Error(`${textOf(text)} is no range.`);
  return parsed.versions;
}

/** The old form has to be seen in its versions, the new one in the others, and one of them where the other is not allowed. */
function sidesOf({ node, versions }: Visit, address: string, seen: Seen): OneSided[] {
  const entries = asObjects(node['x-was']);
  const ranges = entries.map(({ versions: range }) => rangeOf(range) & versions);
  const newer = within(versions & ~ranges.reduce((all, range) => all | range, 0));
  return entries.flatMap((entry, index) => {
    const place = `${address} ${textOf(entry.versions)}`;
    const older = within(ranges[index] ?? 0);
    const [before, after] = [older, newer].map((side) => valuesAt(seen, address, side));
    if (!before?.length || !after?.length)
      return [
        { place, missing: `nothing is there ${before?.length ? 'in later versions' : 'in these versions'}` },
      ];
    const [oldest, newest] = [older.at(-1), newer.at(-1)] as [Version, Version];
    const differs =
      before.some((value) => !accepts(newest, address, value)) ||
      after.some((value) => !accepts(oldest, address, value));
    return differs || !couldDiffer(oldest, newest, address)
      ? []
      : [{ place, missing: 'no value that only one side takes' }];
  });
}

/** A value that only some versions have has to be seen there, and the place in the others. */
function valuesOf({ node, versions }: Visit, address: string, seen: Seen): OneSided[] {
  return Object.entries(asObject(node['x-enum-versions'])).flatMap(([value, text]) => {
    const place = `${address} ${value}`;
    const range = rangeOf(text) & versions;
    if (!valuesAt(seen, address, within(range)).includes(value)) return [{ place, missing: 'the value' }];
    const others = within(versions & ~range);
    if (others.length > 0 && valuesAt(seen, address, others).length === 0)
      return [{ place, missing: `anything in ${others.join(', ')}` }];
    return [];
  });
}

const valuesAt = (seen: Seen, address: string, versions: readonly Version[]): Json[] =>
  versions.flatMap((version) => seen.get(address)?.get(version) ?? []);

const documentOf = (version: Version) => loadDescription(version).document as unknown as JsonObject;

const places = new Map<Version, Map<string, JsonObject[]>>();

/** Branches of a union share an address. */
function schemasAt(version: Version, address: string): JsonObject[] {
  let known = places.get(version);
  if (!known) {
    known = new Map();
    for (const { address: at, schema } of fieldPlacesOf(documentOf(version)))
      known.set(at, [...(known.get(at) ?? []), schema]);
    places.set(version, known);
  }
  const shared = asObject(asObject(documentOf(version).components).schemas)[address];
  return shared === undefined ? (known.get(address) ?? []) : [asObject(shared)];
}

const accepts = (version: Version, address: string, value: Json): boolean =>
  schemasAt(version, address).some((schema) =>
    schemasOf(documentOf(version) as unknown as OpenApiDocument).accepts(schema, value),
  );

/** Whether two versions say more than other words. */
const couldDiffer = (one: Version, other: Version, address: string): boolean =>
  JSON.stringify(schemasAt(one, address), withoutWords) !==
  JSON.stringify(schemasAt(other, address), withoutWords);

const WORDS = new Set(['description', 'examples', 'example', 'deprecated', 'x-replaced-by']);
const withoutWords = (key: string, value: unknown) => (WORDS.has(key) ? undefined : value);

const recorded = (): Testimony[] =>
  readRecordings(RECORDINGS).map(({ recording }) => ({ ...recording, kind: 'sandbox' }));

/** What happened, as it is told in each version that tells of it. */
function told(events: readonly SandboxEvent[]): Testimony[] {
  const notifications = createNotifications(
    loadDescription,
    RESOURCES.map(({ changes = {} }) => changes),
  );
  return VERSIONS.flatMap((version) =>
    events.flatMap((event) => {
      const shown = notifications.show(event, version, { id: 'notif_1', app: WORKSPACE_ID });
      if (!shown || !('data' in shown)) return [];
      return [{ kind: 'sandbox', version, topic: event.topic, body: shown as unknown as Json }];
    }),
  );
}

function seenIn(testimonies: readonly Testimony[]): Seen {
  const seen: Seen = new Map();
  const add = (address: string, version: Version, value: Json) => {
    const byVersion = seen.get(address) ?? new Map<Version, Json[]>();
    seen.set(address, byVersion);
    const values = byVersion.get(version);
    if (values) values.push(value);
    else byVersion.set(version, [value]);
  };
  for (const testimony of testimonies) {
    const version = testimony.version as Version;
    const document = documentOf(version);
    for (const body of bodiesOf(document, testimony))
      noticeFields(
        document,
        body,
        (address, _, value) => value !== undefined && add(address, version, value),
        (name, value) => add(name, version, value),
      );
  }
  return seen;
}
