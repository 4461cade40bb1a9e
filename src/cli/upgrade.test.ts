import { afterAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand, startCommand } from './testing/command.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'upgrade-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | object): string {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** A program with the package beside it, in a folder of its own. */
function programAt(name: string, source: string, room = 'client'): string {
  write(`${name}/node_modules/intercom-fetch/package.json`, {
    type: 'module',
    exports: { '.': { types: './index.d.ts' } },
  });
  write(`${name}/node_modules/intercom-fetch/index.d.ts`, `export * from '${root}src/${room}/index.js';`);
  write(`${name}/main.ts`, source);
  const compilerOptions = {
    strict: true,
    module: 'nodenext',
    target: 'es2022',
    skipLibCheck: true,
    types: [],
    lib: ['es2023', 'dom'],
  };
  return write(`${name}/tsconfig.json`, { compilerOptions, files: ['main.ts'] });
}

test('a program: each new error with the change behind it', async () => {
  const project = programAt(
    'program',
    `import { createIntercomClient, unwrap } from 'intercom-fetch';
const intercom = createIntercomClient({ version: '2.11', token: '' });
export const wrongBefore: string = 1;
export const contacts = intercom.GET('/contacts', { params: { query: { page: 2 } } });
export const types = (await unwrap(intercom.GET('/ticket_types'))).ticket_types;
`,
  );
  symlinkSync(join(root, 'node_modules/typescript'), join(folder, 'program/node_modules/typescript'));
  const { code, stdout } = await runCommand(['upgrade', '2.11', '2.12', '--project', project]);
  const lines = stdout.split('\n').map((line) => line.replace(/( does not exist on type).*/, '$1 …'));
  expect([code, ...lines]).toEqual([
    1,
    "main.ts:4:72 TS2353 Object literal may only specify known properties, and 'page' does not exist in type '{ per_page?: number | undefined; starting_after?: string | undefined; }'.",
    '    ⚠ sending: Query parameter `page` is gone; it was integer (listContacts)',
    '',
    "main.ts:5:68 TS2339 Property 'ticket_types' does not exist on type …",
    '    ⚠ reading: Field `ticket_types` is gone; it was array of TicketType (TicketTypeList of listTicketTypes)',
    '',
    '2.11 → 2.12: 2 new errors',
  ]);
}, 300_000);

test('a program: the error of a statement is joined by what the statement names', async () => {
  const project = programAt(
    'statement',
    `import { createIntercomClient, unwrap } from 'intercom-fetch';
const intercom = createIntercomClient({ version: '2.15', token: '' });
const path = { contact_id: '1' };
export async function ownerOf(): Promise<number | null> {
  const contact = await unwrap(intercom.GET('/contacts/{contact_id}', { params: { path } }));
  return contact.owner_id;
}
`,
  );
  symlinkSync(join(root, 'node_modules/typescript'), join(folder, 'statement/node_modules/typescript'));
  const { stdout } = await runCommand(['upgrade', '2.15', '2.16', '--project', project]);
  expect(stdout.split('\n').filter((line) => /main\.ts|⚠|→/.test(line))).toEqual([
    "main.ts:6:3 TS2322 Type 'string | null' is not assignable to type 'number | null'.",
    expect.stringMatching(/^ {4}⚠ reading: .*`owner_id`.*retrieveContact/),
    '2.15 → 2.16: 1 new error, 1 change that no type shows',
  ]);
}, 300_000);

test('traffic: the changes of what it uses', async () => {
  const entry = {
    request: { method: 'GET', url: 'https://api.intercom.io/contacts?page=2', headers: [] },
    response: { status: 200, headers: [], content: { text: '{"type":"list","data":[]}' } },
  };
  const har = write('traffic.har', { log: { entries: [entry] } });
  expect(await runCommand(['upgrade', '2.11', '2.12', '--har', har])).toEqual({
    code: 1,
    stdout: [
      'What can break you:',
      '    ⚠ sending: Query parameter `page` is gone; it was integer (listContacts)',
      '',
      '2.11 → 2.12: 1 breaking change',
    ].join('\n'),
    stderr: '',
  });
  const { code, stdout } = await runCommand(['upgrade', '2.11', '2.12', '--har', har, '--json']);
  expect([code, JSON.parse(stdout)]).toMatchObject([
    1,
    { from: '2.11', to: '2.12', breaking: [{ operations: ['listContacts'] }] },
  ]);
});

test('traffic: what no type shows, per operation that it uses', async () => {
  const line = (path: string, body: unknown) =>
    JSON.stringify({
      request: { method: 'POST', path, headers: { 'content-type': 'application/json' }, body },
      response: { status: 200, headers: { 'content-type': 'application/json' }, body: {} },
    });
  const search = { query: { field: 'created_at', operator: '>', value: 1_767_225_600 } };
  const lines = write('traffic.ndjson', [line('/contacts/search', search), '{"request":'].join('\n'));
  const { stdout, stderr } = await runCommand(['upgrade', '2.16', '2.17', '--har', lines, '--json']);
  const { silent } = JSON.parse(stdout) as { silent: { remarks: { operationId: string; text: string }[] } };
  expect(silent.remarks.map(({ operationId }) => operationId)).toEqual(['searchContacts']);
  expect(silent.remarks[0]?.text).toMatch(/second/);
  expect(stderr).toBe(
    `${lines}: line 2 cannot be read: this is not JSON. It is left out, as are others like it.`,
  );
});

test('traffic: a notification that it delivers', async () => {
  const item = { type: 'ticket', id: '1', ticket_state: 'resolved' };
  const body = { type: 'notification_event', topic: 'ticket.closed', data: { item } };
  const delivered = {
    request: {
      method: 'POST',
      url: 'https://hooks.example.com/intercom',
      headers: [],
      postData: { mimeType: 'application/json', text: JSON.stringify(body) },
    },
    response: { status: 200, headers: [], content: {} },
  };
  const har = write('webhooks.har', { log: { entries: [delivered] } });
  const { code, stdout } = await runCommand([
    ...['upgrade', '2.14', '2.15', '--har', har, '--host', 'hooks.example.com'],
  ]);
  expect(code).toBe(1);
  expect(stdout).toContain('⚠ reading:');
  expect(stdout).toContain('onTicketClosed');
  expect((await runCommand(['upgrade', '2.14', '2.15', '--har', har])).code).toBe(2);
});

test('a program: the webhooks whose topics it names', async () => {
  const project = programAt(
    'hooks',
    `import { parseNotification } from 'intercom-fetch';
const notification = parseNotification('', { version: '2.14' });
export const id = notification.topic === 'ticket.closed' ? notification.data.item.ticket_id : '';
`,
    'webhooks',
  );
  symlinkSync(join(root, 'node_modules/typescript'), join(folder, 'hooks/node_modules/typescript'));
  const { code, stdout } = await runCommand(['upgrade', '2.14', '2.15', '--project', project]);
  expect(code).toBe(1);
  expect(stdout).toContain("main.ts:3:83 TS2551 Property 'ticket_id' does not exist on type");
  expect(stdout).toContain('onTicketClosed');
}, 300_000);

test('what cannot be looked at is one sentence', async () => {
  const har = write('empty.har', { log: { entries: [] } });
  const cases: [string[], string][] = [
    [['2.11'], 'From which version to which? Give two, such as intercom-contract upgrade 2.11 2.16.'],
    [['2.12', '2.11'], '2.11 is not newer than 2.12. Give the older version first.'],
    [
      ['2.11', '2.12', '--project', 'nowhere.json'],
      'nowhere.json: there is no such file. Give your tsconfig.json with --project.',
    ],
    [
      ['2.11', '2.12', '--har', har],
      `${har}: nothing in it calls an operation of 2.11 or delivers a notification of it.`,
    ],
    [
      ['2.11', '2.12', '--har', 'nowhere.har'],
      'nowhere.har: there is no such file. Give the path of a recording or a HAR file.',
    ],
    [
      ['2.11', '2.12', '--har', har, '--project', 'tsconfig.json'],
      '--project and --har are two ways to look. Give one of them.',
    ],
  ];
  for (const [args, message] of cases) {
    const outcome = await runCommand(['upgrade', ...args]);
    expect(outcome).toEqual({ code: 2, stdout: '', stderr: message });
  }
});

// In a process of its own, because Jest finds the packages of the project that it runs in from anywhere.
test('a project without TypeScript', async () => {
  const project = programAt('lonely', 'export {};');
  const child = startCommand('upgrade', '2.11', '2.12', '--project', project);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, stderr.trim()]).toEqual([
    2,
    `There is no TypeScript beside ${project}. Install it there with \`npm install --save-dev typescript\`, or give your traffic with --har.`,
  ]);
});
