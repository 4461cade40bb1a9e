import { expect, test } from '@jest/globals';
import { NEWEST, NEWEST_NUMBERED } from '../../src/description/versions.js';
import { createSandbox, SANDBOX_TOKEN, type Sandbox } from '../../src/sandbox/index.js';
import { furniture, type Call } from '../../src/site/furniture.js';
import { exampleValues } from '../../src/site/operation.js';
import { targetOf } from '../../src/site/snippets.js';
import { readOperationForms } from './operation-forms.js';

const send = (sandbox: Sandbox, { method, target, version, headers, body }: Call) =>
  sandbox.fetch(`https://api.intercom.io${target}`, {
    method,
    headers: { ...headers, authorization: `Bearer ${SANDBOX_TOKEN}`, 'intercom-version': version },
    ...(body === undefined ? {} : { body }),
  });

/** A workspace as a page begins it. */
async function furnished(): Promise<Sandbox> {
  const sandbox = createSandbox();
  for (const call of furniture(NEWEST)) {
    const { status } = await send(sandbox, call);
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
    const { body, ...parameters } = exampleValues(document, operation, data);
    sandbox.restore(beginning);
    const response = await send(sandbox, {
      method: operation.method,
      target: targetOf(operation.path, parameters),
      version,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.status >= 300) refused.push(`${operation.operationId}: ${response.status}`);
  }
  const succeeded = 1 - refused.length / forms.length;
  expect({ succeeded, refused: succeeded > 0.86 ? [] : refused }).toEqual({ succeeded, refused: [] });
});
