// Tells every story that is safe as a live run does, in workspaces that are new, used, empty and large: a story must not be
// sure of anything that it did not make or ask for, and must leave nothing but what only says what once was.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarios } from '../../contract-tests/scenarios/index.js';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { NEWEST, OLDEST } from '../../src/description/versions.js';
import { SANDBOX_TOKEN, type Sandbox, type SeedName } from '../../src/sandbox/index.js';
import { openWorkspace } from '../../src/suite/live/live-target.js';
import { whoIsThere } from '../../src/suite/live/workspace.js';
import { planRuns, runPlan } from '../../src/suite/run.js';
import type { Run } from '../../src/suite/report.js';
import { difference, startWorkspace, stateOf } from '../../src/suite/testing/workspace.js';
import { report } from './findings.js';

interface Trial {
  seed: SeedName;
  versions: readonly Version[];
  /** Whether all stories were told there before, and nothing was taken back. */
  isUsed?: true;
}

const SOME: readonly Version[] = [OLDEST, '2.14', NEWEST];
const TRIALS: Readonly<Record<string, Trial>> = {
  new: { seed: 'default', versions: VERSIONS },
  used: { seed: 'default', versions: VERSIONS, isUsed: true },
  empty: { seed: 'empty', versions: SOME },
  large: { seed: 'large', versions: SOME },
};

/** How many of a resource's stories a workspace is to be told, if it can be told any. */
const LEAST_SHARE = 0.8;
const resourceOf = (scenario: string) => scenario.split('/')[0] ?? '';

const folder = mkdtempSync(join(tmpdir(), 'live-'));
const findings: string[] = [];
const told: string[] = [];
for (const [name, { seed, versions, isUsed }] of Object.entries(TRIALS)) {
  const workspace = await startWorkspace({ seed });
  if (isUsed) await use(workspace.sandbox);
  const before = stateOf(workspace.sandbox);
  const target = await open(workspace.url);
  const { runs } = await runPlan(planRuns(scenarios, versions), { versions, target });
  const leftovers = await target.finish();
  const after = stateOf(workspace.sandbox);
  await workspace.close();

  if (name === 'new') told.push(share(runs));
  const passed = runs.filter(({ skipped }) => skipped === undefined);
  told.push(`${passed.length} in the ${name} one`);
  for (const { scenario, version, findings: found, skipped = '' } of runs) {
    const where = `${name}: ${scenario} [${version}]`;
    for (const { message, exchange } of found) findings.push(`${where}: ${message} (${exchange})`);
    if (skipped.includes('was not found')) findings.push(`${where}: ${skipped}`);
    if (seed === 'default' && !isUsed && skipped.includes('must have')) findings.push(`${where}: ${skipped}`);
  }
  for (const { what, why } of leftovers) findings.push(`${name}: left ${what}: ${why}`);
  for (const row of difference(before, after)) findings.push(`${name}: gone, changed or left: ${row}`);
}
rmSync(folder, { recursive: true, force: true });
report(findings, `stories: ${told.join(', ')}`);

/** Of the stories of resources that have a safe one, those that are; what tries how a sandbox refuses is none of them. */
function share(runs: readonly Run[]): string {
  const isSafe = new Map<string, boolean>();
  for (const { scenario, skipped } of runs)
    if (skipped === undefined) isSafe.set(scenario, true);
    else if (!skipped.startsWith('what is refused first') && !isSafe.has(scenario))
      isSafe.set(scenario, false);
  const resources = new Set([...isSafe].flatMap(([scenario, safe]) => (safe ? resourceOf(scenario) : [])));
  const counted = [...isSafe].filter(([scenario]) => resources.has(resourceOf(scenario)));
  const safe = counted.filter(([, each]) => each).length;
  const text = `${safe} of ${counted.length} in ${resources.size} resources are safe`;
  if (safe < LEAST_SHARE * counted.length) findings.push(`new: only ${text}`);
  return text;
}

/** Leaves everything there that the stories of two versions make. */
async function use({ fetch }: Sandbox): Promise<void> {
  const baseUrl = 'https://api.intercom.io';
  for (const { scenario, version } of planRuns(scenarios, ['2.13', NEWEST])) {
    const session = { version, baseUrl, token: SANDBOX_TOKEN, fetch, own: new Set<string>() };
    // Some expect a sandbox of their own, and end where it is none.
    await scenario.run({ ...session, tag: `-used-${version}` }).catch(() => undefined);
  }
}

async function open(baseUrl: string) {
  const { workspace } = await whoIsThere(baseUrl, SANDBOX_TOKEN);
  if (!workspace) throw new Error(`Nobody is at ${baseUrl}.`);
  const { signal } = new AbortController();
  const token = SANDBOX_TOKEN;
  return openWorkspace({ baseUrl, token, workspace, folder, signal, patience: signal });
}
