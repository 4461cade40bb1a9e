// What the test on the page of an operation gets in a sandbox that has just begun, and what it has to call before.
import type { Version } from '../../generated/versions.js';
import { loadDescription } from '../../src/description/load.js';
import { matchOperation } from '../../src/description/match.js';
import { createSandbox, SANDBOX_TOKEN, type Sandbox } from '../../src/sandbox/index.js';
import { callOf, sentBody, type Call } from '../../src/site/call.js';
import { furniture } from '../../src/site/furniture.js';
import { exampleValues, shapeOfCall, type TestPlan } from '../../src/site/operation.js';
import type { CallBefore } from '../../src/site/snippets.js';
import { groupsOfClient, type OperationForm } from './operation-forms.js';

/** Sends a call of a page to a sandbox. */
export const sendTo = (
  sandbox: Sandbox,
  { method, target, version, headers, ...content }: Call,
): Promise<Response> =>
  sandbox.fetch(`https://api.intercom.io${target}`, {
    method,
    headers: { ...headers, authorization: `Bearer ${SANDBOX_TOKEN}`, 'intercom-version': version },
    ...sentBody(content),
  });

/** A state that calls bring a workspace into. */
interface Prepared {
  before: readonly CallBefore[];
  snapshot: ReturnType<Sandbox['snapshot']>;
}

/**
 * The plans of all operations of a version: of what furnishes the page's workspace, a test makes as little as its call
 * needs. Where nothing helps it asks for what the call gets.
 */
export async function readTestPlans(
  version: Version,
  forms: readonly OperationForm[],
): Promise<Map<string, TestPlan>> {
  const sandbox = createSandbox();
  const plain: Prepared = { before: [], snapshot: sandbox.snapshot() };
  const prepared = [plain, ...(await prepare(version, sandbox, plain))];
  const plans = new Map<string, TestPlan>();
  for (const { document, operation, data } of forms) {
    const call = callOf(shapeOfCall(document, operation, data), exampleValues(document, operation, data));
    let plan: TestPlan | undefined;
    for (const { before, snapshot } of prepared) {
      sandbox.restore(snapshot);
      const { status } = await sendTo(sandbox, call);
      plan ??= { status, before: [] };
      if (status >= 300) continue;
      plan = { status, before };
      break;
    }
    if (plan) plans.set(operation.operationId, plan);
  }
  return plans;
}

/** Each call that furnishes, after those of its list and as few of the others before it as it needs. */
async function prepare(version: Version, sandbox: Sandbox, plain: Prepared): Promise<Prepared[]> {
  const made: Prepared[] = [];
  for (const list of furniture(version)) {
    let last: Prepared | undefined;
    for (const call of list) {
      const written = beforeOf(version, call);
      if (!written) continue;
      for (const { before, snapshot } of last ? [last] : [plain, ...made]) {
        sandbox.restore(snapshot);
        const { status } = await sendTo(sandbox, call);
        if (status >= 300) continue;
        last = { before: [...before, written], snapshot: sandbox.snapshot() };
        made.push(last);
        break;
      }
    }
  }
  return made;
}

/** The call as a test writes it; undefined where the version does not have its operation. */
function beforeOf(version: Version, { method, target, body }: Call): CallBefore | undefined {
  const match = matchOperation(loadDescription(version), method, target);
  if (match.kind !== 'operation') return undefined;
  const { operationId } = match.operation;
  const group = groupsOfClient.get(operationId);
  return group === undefined
    ? undefined
    : {
        group,
        operationId,
        path: match.pathParams,
        ...(body === undefined ? {} : { body: JSON.parse(body) as unknown }),
      };
}
