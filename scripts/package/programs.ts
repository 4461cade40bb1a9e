// Programs that are compiled against the installed package, beside the examples of the documents.
import type { Entry } from './installed-package.js';

export const PROGRAMS = {
  // The examples call the real API's address. What answers is the sandbox, put in the place of the global fetch.
  'sandbox.ts': `import { createSandbox } from 'intercom-fetch/sandbox';
globalThis.fetch = createSandbox().fetch;
`,
  'invented.ts': `import { createIntercomClient } from 'intercom-fetch';
void createIntercomClient({ version: '2.14', token: 'x' }).GET('/unicorns');
`,
  // The topic came with 2.15. Where an error is expected and none comes, the compiler reports that.
  'version.ts': `import { createIntercomClient } from 'intercom-fetch/v/2.14';
import type { Topic } from 'intercom-fetch/v/2.14/webhooks';
import type { Topic as AnyTopic } from 'intercom-fetch/webhooks';
export const later: AnyTopic<'2.15'> = 'ticket.resolved';
export const known: Topic<'2.14'> = 'conversation.user.created';
// @ts-expect-error The topics are those of 2.14.
export const unknown: Topic<'2.14'> = 'ticket.resolved';
// @ts-expect-error There is no other version.
export type Other = Topic<'2.15'>;
// @ts-expect-error There is no other version here either.
export const client = createIntercomClient({ version: '2.15', token: 'x' });
`,
  // A scenario of one's own: run against the sandbox, recorded, and replayed with nock, which nothing loads before.
  'scenario.ts': `import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { unwrap } from 'intercom-fetch';
import { defineScenario, formatFindings, formatTable, runScenarios, sandboxTarget, toRecording } from 'intercom-fetch/contract';
const isNockLoaded = () => Object.keys(createRequire(import.meta.url).cache).some((file) => file.includes('/nock/'));
const scenario = defineScenario({
  resource: 'tags',
  name: 'rename',
  since: '2.11',
  before: '2.13',
  async run({ client, given }) {
    const { id, name } = await unwrap(client.POST('/tags', { body: { name: given.fresh('Old name') } }));
    assert.equal(name, given.fresh('Old name'));
    const renamed = await unwrap(client.POST('/tags', { body: { id, name: given.fresh('New name') } }));
    assert.equal(renamed.id, id);
  },
});
const report = await runScenarios({ scenarios: [scenario], versions: ['2.10', '2.11', '2.12'], target: sandboxTarget() });
console.log(formatTable(report));
console.log(formatFindings(report.runs.flatMap(({ findings }) => findings)), isNockLoaded());
const { replayScenario } = await import('intercom-fetch/contract/replay');
for (const run of report.runs) {
  const replayed = await replayScenario(scenario, toRecording(run, { kind: 'sandbox', source: 'a program' }));
  console.log(replayed.version, replayed.exchanges.length, replayed.findings.length, isNockLoaded());
}
`,
  // A story that the command runs, from a folder of such.
  'my-stories/close.ts': `import assert from 'node:assert/strict';
import { unwrap } from 'intercom-fetch';
import { defineScenario } from 'intercom-fetch/contract';
export default defineScenario({
  resource: 'conversations',
  name: 'close-mine',
  since: '2.13',
  async run({ client, given }) {
    const admin_id = await given.adminId();
    const { id } = await given.conversation('Is this closed?');
    const params = { path: { conversation_id: id } };
    const body = { message_type: 'close', type: 'admin', admin_id } as const;
    const { state } = await unwrap(client.POST('/conversations/{conversation_id}/parts', { params, body }));
    assert.equal(state, process.env.EXPECTED_STATE ?? 'closed');
  },
});
`,
  'common.cts': `import intercom = require('intercom-fetch');
import webhooks = require('intercom-fetch/webhooks');
const client = intercom.createIntercomClient({ version: '2.14', token: 'sandbox-token' });
// @ts-expect-error What is required has types.
export const invented = () => client.GET('/unicorns');
void client.GET('/me').then(async ({ data }) => {
  const refusal = await webhooks.verifySignature('{}', null, 'secret').catch((error: Error) => error.name);
  console.log(data?.type, refusal);
});
`,
};

/** A program that is an error wherever the types of an entry are missing, or a part of them is `any`. */
export function typesOfEntries(entries: Entry[]): string {
  const lines = entries.flatMap(({ specifier, kind }) => {
    const entry = `import('${specifier}')`;
    if (kind === 'module') return `IsAny<(typeof ${entry})[keyof typeof ${entry}]>`;
    return kind === 'types'
      ? ['paths', 'components', 'webhooks'].map((name) => `IsAny<${entry}.${name}>`)
      : [];
  });
  return `type IsAny<Type> = 0 extends 1 & Type ? true : false;
${lines.map((type, index) => `export const is${index}: ${type} = false;\n`).join('')}`;
}
