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
function programAt(name: string, source: string): string {
  write(`${name}/node_modules/intercom-fetch/package.json`, {
    type: 'module',
    exports: { '.': { types: './index.d.ts' } },
  });
  write(`${name}/node_modules/intercom-fetch/index.d.ts`, `export * from '${root}src/client/index.js';`);
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
    '2.11 → 2.12: 2 new errors, 0 breaking changes, 0 that no type shows',
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
      '2.11 → 2.12: 0 new errors, 1 breaking changes, 0 that no type shows',
    ].join('\n'),
    stderr: '',
  });
  const { code, stdout } = await runCommand(['upgrade', '2.11', '2.12', '--har', har, '--json']);
  expect([code, JSON.parse(stdout)]).toMatchObject([
    1,
    { from: '2.11', to: '2.12', breaking: [{ operations: ['listContacts'] }] },
  ]);
});

test('what cannot be looked at is one sentence', async () => {
  const har = write('empty.har', { log: { entries: [] } });
  const cases: [string[], string][] = [
    [['2.11'], 'From which version to which? Give two, such as intercom-contract upgrade 2.11 2.16.'],
    [['2.12', '2.11'], '2.11 is not newer than 2.12. Give the older version first.'],
    [
      ['2.11', '2.12', '--project', 'nowhere.json'],
      'nowhere.json: there is no such file. Give your tsconfig.json with --project.',
    ],
    [['2.11', '2.12', '--har', har], `${har}: nothing in it calls an operation of 2.11.`],
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
