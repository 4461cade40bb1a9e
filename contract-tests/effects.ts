import { VERSIONS, type Version } from '../generated/versions.js';
import { loadDescription } from '../src/description/load.js';
import { matchOperation } from '../src/description/match.js';
import { createSandbox, SANDBOX_TOKEN, type AnyHandler, type OperationId } from '../src/sandbox/index.js';
import { handlersOf } from '../src/sandbox/resource.js';
import { RESOURCES } from '../src/sandbox/resources.js';
import { runScenario, scenarioId, type Scenario, type Target } from '../src/suite/run.js';
import { splitTarget } from '../src/traffic/exchange.js';
import { REGIONS } from '../src/client/index.js';

/** Operations that write by their method, and have no effect that a story could miss, with the reason. */
export const WITHOUT_EFFECT: Readonly<Record<string, string>> = {
  listAllCompanies: 'It reads: a list that takes its page in a body.',
  listCallsWithTranscripts: 'It reads: it finds calls by the conversations in its body.',
  previewMergeContact: 'It reads: what a merge would do.',
};

/** What became of an operation whose effect was taken away. */
export interface Verdict {
  operationId: string;
  version: Version;
  /** Whether there was anything to take away in one of the stories. */
  hasEffect: boolean;
  /** The stories that turned red. */
  noticed: readonly string[];
  /** Those that did not. */
  missed: readonly string[];
}

const isWriting = ({ method, operationId }: { method: string; operationId: string }) =>
  method !== 'GET' && !operationId.startsWith('search');

/** A sandbox in which one operation answers as ever and leaves nothing behind. */
function forgetful(operationId?: string, onEffect?: () => void): Target {
  const original = handlersOf(RESOURCES)[operationId ?? ''];
  const mutant: AnyHandler = (call) => {
    const answer = original?.(call);
    if (call.world.changes().length > 0) onEffect?.();
    call.world.discard();
    return answer;
  };
  const handlers = (operationId === undefined ? {} : { [operationId]: mutant }) as {
    [Id in OperationId]?: AnyHandler;
  };
  const open = () => {
    const sandbox = createSandbox({ handlers, onBug: () => undefined });
    const complaints = () => sandbox.bugs.map(({ message }) => message);
    return { baseUrl: REGIONS.us, token: SANDBOX_TOKEN, tag: '', fetch: sandbox.fetch, complaints };
  };
  return { kind: 'sandbox', label: 'a sandbox that forgets', open };
}

/**
 * Takes the effect of each writing operation away, in the newest version that has it, and says which of the stories that
 * call it turn red.
 */
export async function withoutEffects(scenarios: readonly Scenario[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const [operationId, version] of writingOperations()) {
    const noticed: string[] = [];
    const missed: string[] = [];
    let hasEffect = false;
    const target = forgetful(operationId, () => (hasEffect = true));
    for (const scenario of await storiesOf(scenarios, operationId, version)) {
      const { findings } = await runScenario(scenario, version, target);
      (findings.some(({ severity }) => severity === 'error') ? noticed : missed).push(scenarioId(scenario));
    }
    verdicts.push({ operationId, version, hasEffect, noticed, missed });
  }
  return verdicts;
}

function writingOperations(): Map<string, Version> {
  const newest = new Map<string, Version>();
  for (const version of VERSIONS)
    for (const operation of loadDescription(version).operations)
      if (isWriting(operation)) newest.set(operation.operationId, version);
  return newest;
}

const calls = new Map<string, Promise<Map<string, Set<string>>>>();

async function storiesOf(scenarios: readonly Scenario[], operationId: string, version: Version) {
  const known = calls.get(version) ?? callsIn(scenarios, version);
  calls.set(version, known);
  const stories = (await known).get(operationId) ?? new Set();
  return scenarios.filter((scenario) => stories.has(scenarioId(scenario)));
}

/** Operation → the stories in which it succeeds. */
async function callsIn(scenarios: readonly Scenario[], version: Version): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  for (const scenario of scenarios.filter((candidate) => covers(candidate, version))) {
    const { exchanges } = await runScenario(scenario, version, forgetful());
    for (const { request, response } of exchanges) {
      const { pathname } = splitTarget(request.path);
      const match = matchOperation(loadDescription(version), request.method, pathname);
      if (match.kind !== 'operation' || response.status >= 400) continue;
      const { operationId } = match.operation;
      found.set(operationId, (found.get(operationId) ?? new Set()).add(scenarioId(scenario)));
    }
  }
  return found;
}

function covers({ since, before }: Scenario, version: Version): boolean {
  const at = VERSIONS.indexOf(version);
  return at >= VERSIONS.indexOf(since) && (before === undefined || at < VERSIONS.indexOf(before));
}
