// What the page of a topic sends to a workspace, so that the topic is told there.
import type { Version } from '../../generated/versions.js';
import { loadDescription } from '../../src/description/load.js';
import { matchOperation } from '../../src/description/match.js';
import { NEWEST } from '../../src/description/versions.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { callerOf, type Caller } from '../../src/sandbox/testing/caller.js';
import { CAUSES, NOT_CAUSED } from '../../src/sandbox/testing/causes.js';
import type { SandboxEvent } from '../../src/sandbox/world.js';
import type { Step } from '../../src/site/call.js';

/** What happens before a topic is told, or the reason why nothing tells it. */
export type TopicCause = { steps: readonly Step[] } | { reason: string };

/** Each topic that a version has. The sandbox repeats exactly, so what was sent here causes it in a page too. */
export async function readCauses(
  version: Version,
  topics: Iterable<string>,
): Promise<Map<string, TopicCause>> {
  let told: SandboxEvent[] = [];
  const sandbox = createSandbox({ onEvent: (event) => told.push(event) });
  const beginning = sandbox.snapshot();
  const causes = new Map<string, TopicCause>();
  for (const topic of topics) {
    const cause = CAUSES[topic];
    if (!cause) {
      causes.set(topic, { reason: NOT_CAUSED[topic] ?? FIN_EVENT });
      continue;
    }
    // Some things happen by operations that came later than their topics.
    for (const spoken of [version, NEWEST]) {
      sandbox.restore(beginning);
      told = [];
      const steps: Step[] = [];
      const advance = (seconds: number) => {
        steps.push({ seconds });
        sandbox.clock.advance(seconds);
      };
      await cause(recorded(callerOf(sandbox, spoken), spoken, steps), {
        clock: { ...sandbox.clock, advance },
      });
      if (!told.some((event) => event.topic === topic && event.only?.isIn(version) !== false)) continue;
      causes.set(topic, { steps });
      break;
    }
    if (!causes.has(topic)) throw new Error(`Nothing in ${version} tells ${topic}.`);
  }
  return causes;
}

const FIN_EVENT = 'an event of the Fin Agent API, which goes to an address of its own and not to webhooks';

const recorded =
  (call: Caller, version: Version, steps: Step[]): Caller =>
  (method, target, body) => {
    const text = body === undefined ? {} : { body: JSON.stringify(body) };
    steps.push({
      call: { method, target, version, headers: { 'content-type': 'application/json' }, ...text },
    });
    return call(method, target, body);
  };

/** The operations that are called, each once, in their order. */
export const operationsOf = (steps: readonly Step[]): string[] => [
  ...new Set(
    steps.flatMap((step) => {
      if (!('call' in step)) return [];
      const { version, method, target } = step.call;
      const match = matchOperation(loadDescription(version as Version), method, target);
      return match.kind === 'operation' ? [match.operation.operationId] : [];
    }),
  ),
];
