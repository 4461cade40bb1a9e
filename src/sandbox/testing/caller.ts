import type { Version } from '../../../generated/versions.js';
import { NEWEST } from '../../description/versions.js';
import { createSandbox, SANDBOX_TOKEN, type Sandbox, type SandboxOptions } from '../sandbox.js';

export interface Reply<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** Speaks one version with one sandbox, as any HTTP client would. */
export type Caller = <Body = unknown>(method: string, path: string, body?: unknown) => Promise<Reply<Body>>;

export function callerOf(
  { fetch }: Pick<Sandbox, 'fetch'>,
  version: Version,
  origin = 'https://api.intercom.io',
): Caller {
  return async <Body>(method: string, path: string, body?: unknown) => {
    const response = await fetch(origin + path, {
      method,
      headers: {
        Authorization: `Bearer ${SANDBOX_TOKEN}`,
        'Intercom-Version': version,
        'Content-Type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const { status, headers } = response;
    return { status, headers, body: (text === '' ? undefined : JSON.parse(text)) as Body };
  };
}

/** A new sandbox, and somebody who talks to it. A bug fails the test that runs into it. */
export function talk(
  version: Version = NEWEST,
  options: SandboxOptions = {},
): { sandbox: Sandbox; call: Caller } {
  const onBug = ({ message }: { message: string }) => {
    throw new Error(message);
  };
  const sandbox = createSandbox({ onBug, ...options });
  return { sandbox, call: callerOf(sandbox, version) };
}

/** Ids of the `default` seed. */
export const SEEDED = {
  owner: '5017001',
  agent: '5017002',
  supportTeam: '6100001',
  urgentTag: '7500001',
  feedbackTag: '7500002',
  customer: '6955a1c2f0e4b7d800000001',
  second: '6955a1c2f0e4b7d800000002',
  lead: '6955a1c2f0e4b7d800000003',
  company: '6955a1c3d9b1e2f400000001',
  waitingConversation: '215470000000001',
  closedConversation: '215470000000002',
  snoozedConversation: '215470000000003',
  customerTicketType: '1201',
  backOfficeTicketType: '1202',
};

/** What most tests read of a conversation. */
export interface ConversationBody {
  id: string;
  state: string;
  open: boolean;
  read: boolean;
  updated_at: number;
  waiting_since: number | null;
  snoozed_until: number | null;
  statistics: Record<string, unknown>;
  conversation_parts: { conversation_parts: { id: string; part_type: string; [key: string]: unknown }[] };
  [key: string]: unknown;
}

export const partTypes = ({ conversation_parts }: ConversationBody): string[] =>
  conversation_parts.conversation_parts.map(({ part_type }) => part_type);
