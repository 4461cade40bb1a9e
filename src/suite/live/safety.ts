import type { Version } from '../../../generated/versions.js';
import { REGIONS } from '../../client/index.js';
import { loadDescription } from '../../description/load.js';
import { createSandbox, SANDBOX_TOKEN } from '../../sandbox/index.js';
import { runScenario, type Scenario } from '../run.js';
import { createGuard } from './guard.js';
import { guardFetch } from './guarded-fetch.js';

export interface SafetyOptions {
  readOnly?: boolean;
}

/** A tag of the form that live runs have. */
const TAG = '-icdry';

/**
 * Why a story may not run in somebody's workspace; undefined if it may. Nobody declares it: the story is told in a fresh
 * sandbox first, as a live run would tell it, and the guard of live runs looks at everything that it sends.
 */
export async function whyUnsafe(
  scenario: Scenario,
  version: Version,
  { readOnly = false }: SafetyOptions = {},
): Promise<string | undefined> {
  if (scenario.embedded !== undefined) return scenario.embedded;
  const sandbox = createSandbox({ onBug: () => undefined });
  const description = loadDescription(version);
  const adminId = await ownId(sandbox.fetch, version);
  const guarded = guardFetch(sandbox.fetch, createGuard({ description, tag: TAG, adminId, readOnly }));
  const { findings } = await runScenario(scenario, version, {
    kind: 'sandbox',
    label: 'a rehearsal',
    open: () => ({
      baseUrl: REGIONS.us,
      token: SANDBOX_TOKEN,
      tag: TAG,
      fetch: guarded.fetch,
      live: { adminId },
    }),
  });
  const refused = guarded.refused();
  if (refused !== undefined) return refused;
  const failed = findings.find(({ severity }) => severity === 'error');
  return failed && `it fails in a rehearsal in the sandbox: ${failed.message}`;
}

async function ownId(fetch: typeof globalThis.fetch, version: Version): Promise<string> {
  const headers = { authorization: `Bearer ${SANDBOX_TOKEN}`, 'intercom-version': version };
  const response = await fetch(`${REGIONS.us}/me`, { headers });
  return String(((await response.json()) as { id: string }).id);
}
