import { expect, test } from '@jest/globals';
import { NEWEST, NEWEST_NUMBERED } from '../../src/description/versions.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js';
import { callOf } from '../../src/site/call.js';
import { furniture } from '../../src/site/furniture.js';
import { exampleValues, shapeOfCall } from '../../src/site/operation.js';
import { readOperationForms } from './operation-forms.js';
import { readTestPlans, sendTo } from './test-plans.js';

/** A workspace as a page begins it. */
async function furnished(): Promise<Sandbox> {
  const sandbox = createSandbox();
  for (const call of furniture(NEWEST)) {
    const { status } = await sendTo(sandbox, call);
    if (status >= 300) throw new Error(`${call.target} answered ${status}`);
  }
  return sandbox;
}

// Some have nothing to find in any workspace that calls can make, and some show a refusal.
test('most operations begin with a call that succeeds', async () => {
  const version = NEWEST_NUMBERED;
  const forms = readOperationForms(version);
  const sandbox = await furnished();
  const beginning = sandbox.snapshot();
  const refused: string[] = [];
  for (const { document, operation, data } of forms) {
    sandbox.restore(beginning);
    const shape = shapeOfCall(document, operation, data);
    const response = await sendTo(sandbox, callOf(shape, exampleValues(document, operation, data)));
    if (response.status >= 300) refused.push(`${operation.operationId}: ${response.status}`);
  }
  const succeeded = 1 - refused.length / forms.length;
  expect({ succeeded, refused: succeeded > 0.86 ? [] : refused }).toEqual({ succeeded, refused: [] });
});

test('the test on a page gets the status that it asks for in a sandbox that has just begun', async () => {
  const forms = readOperationForms(NEWEST);
  const plans = await readTestPlans(NEWEST, forms);
  const sandbox = createSandbox();
  const beginning = sandbox.snapshot();
  const wrong: string[] = [];
  for (const { document, operation, data } of forms) {
    const plan = plans.get(operation.operationId);
    sandbox.restore(beginning);
    for (const { operationId, path, body } of plan?.before ?? []) {
      const made = forms.find((one) => one.operation.operationId === operationId);
      if (!made) throw new Error(`${NEWEST} has no ${operationId}`);
      const shape = shapeOfCall(made.document, made.operation, made.data);
      await sendTo(sandbox, callOf(shape, { path, query: {}, body }));
    }
    const shape = shapeOfCall(document, operation, data);
    const { status } = await sendTo(sandbox, callOf(shape, exampleValues(document, operation, data)));
    if (status !== plan?.status) wrong.push(`${operation.operationId}: ${status}, not ${plan?.status}`);
  }
  expect(wrong).toEqual([]);
  const succeeded = [...plans.values()].filter(({ status }) => status < 300).length / forms.length;
  expect(succeeded).toBeGreaterThan(0.8);
});
