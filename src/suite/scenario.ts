import assert from 'node:assert/strict';
import type { Version } from '../../generated/versions.js';
import { createIntercomClient, unwrap, type IntercomClient } from '../client/index.js';
import type { Scenario, Session } from './run.js';

/** What a story has at hand. */
export interface Story<V extends Version> {
  /** Speaks the version of the run, typed at the oldest version that the story covers. */
  client: IntercomClient<V>;
  /** The version of the run. */
  version: Version;
  given: Given;
}

/** What values an attribute takes. */
type AttributeKind = 'string' | 'integer' | 'boolean';

/** Preconditions. Each is met through the API, so it works the same in a sandbox, in a replay and in a workspace. */
export interface Given {
  /** A text that no earlier run has used. */
  fresh(text: string): string;
  /** The text, declared as the story's own: a live recording keeps it as it is. */
  say(text: string): string;
  /** The first teammate of the workspace; in one that somebody uses, the owner of the token. */
  adminId(): Promise<string>;
  /** The first team of the workspace. */
  teamId(): Promise<string>;
  /** The first tag of the workspace, or a new one if it has none. */
  tagId(): Promise<string>;
  /** A new user, without an address where somebody could be written to. */
  contactId(name: string): Promise<string>;
  /** A new conversation, started by a new user. */
  conversation(body: string): Promise<{ id: string; contactId: string }>;
  /** A new conversation of a certain contact. */
  conversationFrom(contactId: string, body: string): Promise<{ id: string }>;
  /** The id of the first kind of ticket that customers open, and that a ticket needs no fields for. */
  ticketTypeId(): Promise<string>;
  /** New attributes of contacts or companies, by kind of value; tells how each is called in the run. */
  attributes<Names extends string>(
    model: 'contact' | 'company',
    kinds: Readonly<Record<Names, AttributeKind>>,
  ): Promise<Record<Names, string>>;
  /**
   * Asks until an answer shows what was made: searches lag behind. A sandbox and recordings are asked once; in a workspace that
   * never shows it, within five minutes, the story is passed over.
   */
  eventually<Answer>(ask: () => Promise<Answer>, isThere: (answer: Answer) => boolean): Promise<Answer>;
  /** The same client with another token. */
  clientWith(token: string): IntercomClient<'2.9'>;
  /** Sends what the typed client refuses to send, with the token of the run or another. */
  send(
    method: string,
    path: string,
    body?: string,
    token?: string,
  ): Promise<{ response: Response; error: unknown }>;
  /** A token that was granted no permission. Only a sandbox has one. */
  tokenWithoutPermissions: string;
  /** The token of a workspace whose plan leaves operations out. Only a sandbox has one. */
  tokenWithoutPlan: string;
}

/** What a story needs and a workspace does not have. */
export class PreconditionError extends Error {
  override name = 'PreconditionError' as const;
}

/** A scenario: a story with the versions that it covers, typed at the oldest of them. */
export function defineScenario<V extends Version>({
  run,
  ...facts
}: Omit<Scenario, 'run' | 'since'> & { since: V; run: (story: Story<V>) => Promise<void> }): Scenario {
  return {
    ...facts,
    run: (session) =>
      run({
        client: connect<V>(session, session.token),
        version: session.version,
        given: createGiven(session),
      }),
  };
}

/** Asserts that a call was refused with this status and one of these error codes. */
export function assertRefused(
  { response, error }: { response: Response; error?: unknown },
  status: number,
  ...codes: string[]
): void {
  assert.equal(response.status, status, 'status');
  const { type, errors } = error as { type?: string; errors?: { code: string }[] };
  assert.equal(type, 'error.list', 'type of the error body');
  const code = errors?.[0]?.code ?? 'none';
  assert.ok(codes.includes(code), `error code: expected ${codes.join(' or ')}, got ${code}`);
}

/** Asserts that the workspace has what a story needs; where it does not, in somebody's workspace, the story is passed over. */
export function assertHas(value: unknown, what: string): asserts value {
  if (value === undefined || value === null || value === false || value === '')
    throw new PreconditionError(`the workspace must have ${what}`);
}

/** Asserts that an answer shows what was sent, field by field. */
export function assertKept(sent: object, shown: object): void {
  for (const [name, value] of Object.entries(sent))
    assert.deepEqual((shown as Record<string, unknown>)[name], value, `${name} is kept as it was sent`);
}

function createGiven(session: Session): Given {
  const client = connect<'2.9'>(session, session.token);
  const say = (text: string) => {
    session.own.add(text);
    return text;
  };
  const fresh = (text: string) => say(`${text}${session.tag}`);
  const contactId = async (name: string) => {
    const slug = fresh(name.toLowerCase().replaceAll(' ', '-'));
    // Whom nobody can write to has no address.
    const address = session.live ? {} : { email: say(`${slug}@example.com`) };
    const body = { role: 'user', external_id: slug, ...address, name: say(name) } as const;
    const contact = await unwrap(client.POST('/contacts', { body }));
    assertKept(body, contact);
    return contact.id;
  };
  const conversationFrom = async (id: string, body: string) => {
    const message = await unwrap(
      client.POST('/conversations', { body: { from: { type: 'user', id }, body: fresh(body) } }),
    );
    return { id: message.conversation_id };
  };
  return {
    fresh,
    say,
    contactId,
    conversationFrom,
    async adminId() {
      const { admins } = await unwrap(client.GET('/admins'));
      const own = admins.filter(({ id }) => id === session.live?.adminId);
      return first(session.live ? own : admins, 'teammate').id;
    },
    teamId: async () => first((await unwrap(client.GET('/teams'))).teams, 'team').id,
    async tagId() {
      const [tag] = (await unwrap(client.GET('/tags'))).data;
      return (tag ?? (await unwrap(client.POST('/tags', { body: { name: fresh('Placeholder tag') } })))).id;
    },
    async conversation(body) {
      const customer = await contactId('Placeholder Customer');
      return { ...(await conversationFrom(customer, body)), contactId: customer };
    },
    async ticketTypeId() {
      const { data } = await unwrap(client.GET('/ticket_types'));
      const plain = data.filter(({ archived, ticket_type_attributes: { data: fields }, ...type }) => {
        // 2.9 knows of no other category.
        const { category = 'Customer' } = type as { category?: string };
        return !archived && category === 'Customer' && !fields.some((field) => field.required_to_create);
      });
      return first(plain, 'ticket type for customers without required fields').id;
    },
    async attributes<Names extends string>(
      model: 'contact' | 'company',
      kinds: Readonly<Record<Names, AttributeKind>>,
    ) {
      const names = {} as Record<Names, string>;
      for (const [name, data_type] of Object.entries(kinds) as [Names, AttributeKind][]) {
        const body = { name: fresh(name), model, data_type };
        assertKept(body, await unwrap(client.POST('/data_attributes', { body })));
        names[name] = body.name;
      }
      return names;
    },
    async eventually(ask, isThere) {
      const { wait } = session.live ?? {};
      let answer = await ask();
      if (!wait) return answer;
      let waited = 0;
      for (let pause = 1000; !isThere(answer); pause = Math.min(2 * pause, 15_000)) {
        if (waited >= LAG) throw new PreconditionError(`what was made was not found within ${LAG / 1000} s`);
        await wait(pause);
        waited += pause;
        answer = await ask();
      }
      return answer;
    },
    clientWith: (token) => connect<'2.9'>(session, token),
    tokenWithoutPermissions: `${session.token}-without-permissions`,
    tokenWithoutPlan: `${session.token}-without-plan`,
    async send(method, path, body, token = session.token) {
      const response = await session.fetch(session.baseUrl + path, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          'intercom-version': session.version,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
      });
      return { response, error: (await response.json()) as unknown };
    },
  };
}

/** How long a search may lag behind, in milliseconds. */
const LAG = 5 * 60_000;

/** Waiting for the rate limit counts towards it. */
const PATIENCE = 20 * 60_000;

function connect<V extends Version>({ version, baseUrl, fetch }: Session, token: string): IntercomClient<V> {
  // Every repeat would be an exchange of its own.
  return createIntercomClient({
    version,
    baseUrl,
    token,
    fetch,
    retry: false,
    timeout: PATIENCE,
  }) as unknown as IntercomClient<V>;
}

function first<Item>([item]: readonly Item[], kind: string): Item {
  assertHas(item, `a ${kind}`);
  return item;
}
