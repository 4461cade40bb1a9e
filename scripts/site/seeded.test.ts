import { describe, expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import { NEWEST } from '../../src/description/versions.js';
import { createSandbox } from '../../src/sandbox/index.js';
import { callOf } from '../../src/site/call.js';
import { furniture } from '../../src/site/furniture.js';
import { exampleValues, shapeOfCall } from '../../src/site/operation.js';
import { readOperationForms } from './operation-forms.js';
import { LACKING } from './seeded.js';
import { readTestPlans, sendTo } from './test-plans.js';

/** A workspace as a page begins it. */
const sandbox = createSandbox();
for (const call of furniture(NEWEST).flat()) {
  const { status } = await sendTo(sandbox, call);
  if (status >= 300) throw new Error(`${call.method} ${call.target} answered ${status}`);
}
const beginning = sandbox.snapshot();

describe.each(VERSIONS)('the first calls of %s', (version) => {
  test('succeed as the forms are filled in, but for those whose page says what they need', async () => {
    const forms = readOperationForms(version);
    const refused: string[] = [];
    for (const { document, operation, data } of forms) {
      sandbox.restore(beginning);
      const shape = shapeOfCall(document, operation, data);
      const { status } = await sendTo(sandbox, callOf(shape, exampleValues(document, operation, data)));
      if (status >= 400) refused.push(operation.operationId);
    }
    const lacking = forms.map(({ operation }) => operation.operationId).filter((id) => id in LACKING);
    expect(refused).toEqual(lacking);
    expect(refused.length / forms.length).toBeLessThanOrEqual(0.03);
  });
});

test('the test on a page gets the status that it asks for in a sandbox that has just begun', async () => {
  const forms = readOperationForms(NEWEST);
  const plans = await readTestPlans(NEWEST, forms);
  const plain = createSandbox();
  const start = plain.snapshot();
  const wrong: string[] = [];
  for (const { document, operation, data } of forms) {
    const plan = plans.get(operation.operationId);
    plain.restore(start);
    for (const { operationId, path, body } of plan?.before ?? []) {
      const made = forms.find((one) => one.operation.operationId === operationId);
      if (!made) throw new Error(`${NEWEST} has no ${operationId}`);
      const shape = shapeOfCall(made.document, made.operation, made.data);
      await sendTo(plain, callOf(shape, { path, query: {}, body }));
    }
    const shape = shapeOfCall(document, operation, data);
    const { status } = await sendTo(plain, callOf(shape, exampleValues(document, operation, data)));
    if (status !== plan?.status) wrong.push(`${operation.operationId}: ${status}, not ${plan?.status}`);
  }
  expect(wrong).toEqual([]);
  const succeeded = [...plans.values()].filter(({ status }) => status < 300).length / forms.length;
  expect(succeeded).toBeGreaterThan(0.95);
});
