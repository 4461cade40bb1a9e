import {
  createIntercomClient,
  IntercomConfigError,
  isIntercomError,
  REGIONS,
  type Region,
} from '../../client/index.js';
import { NEWEST_NUMBERED } from '../../description/versions.js';

/** A target that cannot be used. The message says what is missing and how to give it. */
export class TargetError extends Error {
  override name = 'TargetError' as const;
}

/** Whose workspace it is, as `GET /me` says. */
export interface Workspace {
  /** The id that stands in the addresses of the workspace. */
  id: string;
  name: string;
  region: string;
  /** The teammate whom the token belongs to. */
  admin: { id: string; name: string; email: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The access token of a live run, which is nowhere but in the environment.
 * @throws {@link TargetError}
 */
export function tokenOf({ INTERCOM_TOKEN: token }: Environment): string {
  if (token) return token;
  throw new TargetError(
    'The live target needs an access token. Set INTERCOM_TOKEN to that of a test workspace.',
  );
}

/**
 * The address of the region in `INTERCOM_REGION`, `us` unless given.
 * @throws {@link TargetError}
 */
export function regionUrl({ INTERCOM_REGION: region = 'us' }: Environment): string {
  if (Object.hasOwn(REGIONS, region)) return REGIONS[region as Region];
  throw new TargetError(
    `INTERCOM_REGION is ${JSON.stringify(region)}. Expected one of ${Object.keys(REGIONS).join(', ')}.`,
  );
}

/**
 * Asks who is there: a sandbox that says so of itself, or a workspace.
 * @throws {@link TargetError} when nothing answers, or not as Intercom does.
 */
export async function whoIsThere(
  baseUrl: string,
  token: string,
  fetch: typeof globalThis.fetch = (input, init) => globalThis.fetch(input, init),
): Promise<{ isSandbox: boolean; status: number; workspace: Workspace | undefined }> {
  try {
    const client = createIntercomClient({
      version: NEWEST_NUMBERED,
      baseUrl,
      token,
      retry: false,
      timeout: 30_000,
      fetch,
    });
    // What another address says of itself is not said of this one.
    const { data, response } = await client.GET('/me', { redirect: 'manual' });
    const isSandbox = response.headers.get('x-sandbox') === 'intercom-fetch';
    return { isSandbox, status: response.status, workspace: read(data) };
  } catch (error) {
    if (!isIntercomError(error)) throw error;
    if (error instanceof IntercomConfigError) throw new TargetError(error.message);
    throw new TargetError(
      `Nothing answers at ${baseUrl}. Start a server there, for example with \`npm run sandbox\`.`,
    );
  }
}

function read(data: unknown): Workspace | undefined {
  const { id, name, email, app } = (data ?? {}) as Record<string, unknown>;
  const { id_code, name: title, region } = (app ?? {}) as Record<string, unknown>;
  if (typeof id_code !== 'string' || id_code === '' || (typeof id !== 'string' && typeof id !== 'number'))
    return undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    id: id_code,
    name: text(title),
    region: text(region),
    admin: { id: String(id), name: text(name), email: text(email) },
  };
}

/**
 * Makes sure that a workspace is the one that was meant.
 * @throws {@link TargetError}
 */
export function checkWorkspace(
  { status, workspace }: { status: number; workspace: Workspace | undefined },
  baseUrl: string,
  wanted: string | undefined,
): Workspace {
  if (status === 401 || status === 403)
    throw new TargetError(
      `${baseUrl} does not accept the token (${status}). Set INTERCOM_TOKEN to a valid one.`,
    );
  if (!workspace)
    throw new TargetError(
      `${baseUrl} did not say whose workspace it is (GET /me answered ${status}), so nothing is done there.`,
    );
  if (wanted === undefined)
    throw new TargetError(
      `Which workspace is meant? The token belongs to ${workspace.id}. If that is a test workspace, add --workspace ${workspace.id}.`,
    );
  if (wanted !== workspace.id)
    throw new TargetError(
      `--workspace is ${JSON.stringify(wanted)}, but the token belongs to ${workspace.id}. Nothing was done.`,
    );
  return workspace;
}
