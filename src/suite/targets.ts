import { VERSIONS } from '../../generated/versions.js';
import {
  createIntercomClient,
  IntercomConfigError,
  isIntercomError,
  REGIONS,
  type Region,
} from '../client/index.js';
import type { Connection, Target } from './run.js';
import { createSandbox, SANDBOX_TOKEN } from '../sandbox/index.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** A target that cannot be used. The message says what is missing and how to give it. */
export class TargetError extends Error {
  override name = 'TargetError' as const;
}

/** A fresh sandbox for every run. */
export function sandboxTarget(): Target {
  return {
    kind: 'sandbox',
    label: 'sandbox: self-consistency, not evidence about Intercom',
    open() {
      const sandbox = createSandbox({ onBug: () => undefined });
      return {
        baseUrl: REGIONS.us,
        token: SANDBOX_TOKEN,
        tag: '',
        fetch: sandbox.fetch,
        complaints: () => sandbox.bugs.map(({ message }) => message.replaceAll(/\s*\n\s*/g, ' ')),
      };
    },
  };
}

/**
 * The workspace behind `INTERCOM_TOKEN` (in `INTERCOM_REGION`, `us` unless given).
 * @throws {@link TargetError}
 */
export function liveTarget(env: Environment): Target {
  const { INTERCOM_TOKEN: token, INTERCOM_REGION: region = 'us' } = env;
  if (!token) {
    throw new TargetError(
      'The live target needs an access token. Set INTERCOM_TOKEN to that of a test workspace.',
    );
  }
  if (!Object.hasOwn(REGIONS, region)) {
    throw new TargetError(
      `INTERCOM_REGION is ${JSON.stringify(region)}. Expected one of ${Object.keys(REGIONS).join(', ')}.`,
    );
  }
  return {
    kind: 'live',
    label: `live: the workspace behind INTERCOM_TOKEN (${region})`,
    open: () => cleaning(connect(REGIONS[region as Region], token)),
  };
}

/**
 * Any server that speaks Intercom's API. Only one that says of itself that it is our sandbox is taken for one; behind
 * everything else there could be somebody's workspace.
 * @throws {@link TargetError}
 */
export async function urlTarget(url: string, env: Environment): Promise<Target> {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new TargetError(
      `${JSON.stringify(url)} is no target. Expected sandbox, live or a URL such as http://127.0.0.1:4010.`,
    );
  }
  const token = env.INTERCOM_TOKEN ?? SANDBOX_TOKEN;
  const baseUrl = url.replace(/\/$/, '');
  if (await isSandbox(baseUrl, token)) {
    return {
      kind: 'url',
      label: `the sandbox at ${url}: self-consistency, not evidence about Intercom`,
      open: () => connect(baseUrl, token),
    };
  }
  return {
    kind: 'live',
    label: `live: the workspace behind ${url}`,
    open: () => cleaning(connect(baseUrl, token)),
  };
}

async function isSandbox(baseUrl: string, token: string): Promise<boolean> {
  try {
    const client = createIntercomClient({ version: VERSIONS[0], baseUrl, token, retry: false });
    // What another address says of itself is not said of this one.
    const { response } = await client.GET('/me', { redirect: 'manual' });
    return response.headers.get('x-sandbox') === 'intercom-fetch';
  } catch (error) {
    if (!isIntercomError(error)) throw error;
    if (error instanceof IntercomConfigError) throw new TargetError(error.message);
    throw new TargetError(
      `Nothing answers at ${baseUrl}. Start a server there, for example with \`npm run sandbox\`.`,
    );
  }
}

let connections = 0;

/** A workspace that stays, so names get a tag of their own. */
const connect = (baseUrl: string, token: string): Connection => ({
  baseUrl,
  token,
  tag: `-${Date.now().toString(36)}${(connections++).toString(36)}`,
  fetch: (input, init) => fetch(input, init),
});

/** Deletes what a story made after it, and complains about what it could not delete. */
function cleaning(connection: Connection): Connection {
  const complaints: string[] = [];
  const headers = { accept: 'application/json', authorization: `Bearer ${connection.token}` };
  return {
    ...connection,
    complaints: () => complaints,
    async close(paths) {
      for (const path of paths) {
        const outcome = await fetch(connection.baseUrl + path, { method: 'DELETE', headers }).then(
          ({ ok, status }) => (ok || status === 404 ? undefined : `status ${status}`),
          (error: Error) => error.message,
        );
        if (outcome) complaints.push(`${path} could not be removed: ${outcome}. Remove it by hand.`);
      }
    },
  };
}
