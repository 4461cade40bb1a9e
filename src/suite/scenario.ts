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
  /** The first tag of the workspace. */
  tagId(): Promise<string>;
  /** A new user, without an address where somebody could be written to. */
  contactId(name: string): Promise<string>;
  /** A new conversation, started by a new user. */
  conversation(body: string): Promise<{ id: string; contactId: string }>;
  /** A new conversation of a certain contact. */
  conversationFrom(contactId: string, body: string): Promise<{ id: string }>;
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
    tagId: async () => first((await unwrap(client.GET('/tags'))).data, 'tag').id,
    async conversation(body) {
      const customer = await contactId('Placeholder Customer');
      return { ...(await conversationFrom(customer, body)), contactId: customer };
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
  if (!item) throw new PreconditionError(`the workspace must have a ${kind}`);
  return item;
}
