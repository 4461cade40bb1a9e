// The package as a stranger gets it: packed, installed from the tarball into an empty project, and there compiled, run,
// required and bundled. There is one installation and, per compiler, one compilation; each test looks at its part.
import { createHmac } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runInContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { publint } from 'publint';
import { LISTS } from '../../generated/pagination.js';
import { VERSIONS } from '../../generated/versions.js';
import { browserContext } from './browser-context.js';
import { bundle } from './bundle.js';
import { diagnosticsByFile, inDocument } from './compiler-output.js';
import { comparePrints, isError, readExamples, type Examples } from './document-examples.js';
import {
  entriesOf,
  installPackage,
  resolves,
  root,
  run,
  succeed,
  type Entry,
  type InstalledPackage,
  type Outcome,
} from './installed-package.js';
import { PROGRAMS, typesOfEntries } from './programs.js';
import { sourceMapFaults } from './source-maps.js';

const DOCUMENTS = ['README.md', 'docs/guide.md', 'docs/testing.md', 'docs/migrating-from-intercom-client.md'];

// Whichever test is the first to need a compilation waits for it, longer when other tests have the processors.
jest.setTimeout(600_000);

let installed: InstalledPackage;
let entries: Entry[];
const examples = new Map<string, Examples>();
let compiled: Promise<Map<string, string[]>>;
let compiledByOldest: Promise<Outcome>;
let typesChecked: Promise<Outcome>;

const inProject = (path: string) => join(installed.project, path);
const node = (...args: string[]) =>
  succeed(process.execPath, ['--enable-source-maps', ...args], installed.project, {
    INTERCOM_TOKEN: 'sandbox-token',
  });
const tool = (path: string, ...args: string[]) =>
  run(process.execPath, [join(root, 'node_modules', path), ...args], installed.project);

beforeAll(async () => {
  installed = await installPackage(['nock', '@types/node', 'intercom-client']);
  entries = await entriesOf(installed);

  const write = async (path: string, text: string) => {
    await mkdir(dirname(inProject(path)), { recursive: true });
    await writeFile(inProject(path), text);
  };
  for (const name of DOCUMENTS) {
    const found = readExamples(name, await readFile(join(root, name), 'utf8'));
    examples.set(name, found);
    await write(`app/${name}.ts`, found.program);
    for (const { line, program } of found.failing) await write(`app/${name}.fails-${line}.ts`, program);
  }
  for (const [name, text] of Object.entries(PROGRAMS)) await write(`app/${name}`, text);
  await write('app/entries.ts', typesOfEntries(entries));

  const compilerOptions = { module: 'NodeNext', target: 'ES2022', strict: true, skipLibCheck: false };
  const options = { ...compilerOptions, types: ['node'], sourceMap: true, rootDir: 'app', outDir: 'out' };
  await write('tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['app'] }));
  const oldest = { ...compilerOptions, types: ['node'], noEmit: true };
  const files = ['app/README.md.ts', 'app/docs/guide.md.ts', 'app/common.cts'];
  await write('tsconfig.oldest.json', JSON.stringify({ compilerOptions: oldest, files }));

  compiled = tool('typescript/bin/tsc', '-p', '.', '--pretty', 'false').then(diagnosticsByFile);
  compiledByOldest = tool('typescript-oldest/bin/tsc', '-p', 'tsconfig.oldest.json', '--pretty', 'false');
  const paths = entries.map(({ specifier }) => specifier.replace('intercom-fetch', '.'));
  typesChecked = tool(
    '@arethetypeswrong/cli/dist/index.js',
    installed.tarball,
    ...['--format', 'table-flipped', '--no-emoji', '--no-color'],
    '--entrypoints',
    ...paths,
  );
});

afterAll(async () => {
  await Promise.all([compiled, compiledByOldest, typesChecked]);
  await rm(installed.project, { recursive: true, force: true });
});

describe('the examples of the documents', () => {
  test.each(DOCUMENTS)(
    '%s: compile, run against the sandbox and print what they are said to print',
    async (name) => {
      expect(await errorsOf(`app/${name}.ts`)).toEqual([]);
      const output = await node('--import', './out/sandbox.js', `out/${name}.js`).catch((error: Error) => {
        throw new Error(inDocument(error.message));
      });
      const { promised, printed } = comparePrints(name, examplesOf(name), output);
      expect(printed).toEqual(promised);
      if (name === 'README.md') expect(output).toMatch(/^\d+ (open|closed|snoozed) /m);
    },
  );

  test('that must not compile do not, with the errors that are shown', async () => {
    const wrong: string[] = [];
    let count = 0;
    for (const name of DOCUMENTS) {
      for (const failing of examplesOf(name).failing) {
        count++;
        const errors = await errorsOf(`app/${name}.fails-${failing.line}.ts`);
        const messages = errors.map((error) => error.replace(/^\S+: /, ''));
        if (messages.length !== 1 || !isError(failing, messages[0] ?? '')) {
          wrong.push(`${name}:${failing.line} says ${failing.error.join('\n')}, but: ${errors.join('\n')}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });

  test('compile with the oldest TypeScript that the guide promises', async () => {
    const { version } = JSON.parse(
      await readFile(join(root, 'node_modules/typescript-oldest/package.json'), 'utf8'),
    ) as { version: string };
    const guide = await readFile(join(root, 'docs/guide.md'), 'utf8');
    expect(/TypeScript (\S+) or newer/.exec(guide)?.[1]).toBe(version.replace(/\.\d+$/, ''));
    const { status, stdout } = await compiledByOldest;
    expect({ status, stdout: inDocument(stdout) }).toEqual({ status: 0, stdout: '' });
  });
});

describe('the types', () => {
  test('do not have a call to a path that Intercom does not have', async () => {
    expect(await errorsOf('app/invented.ts')).toEqual([
      expect.stringContaining(`'"/unicorns"' is not assignable`),
    ]);
  });

  test('of every entry are found, and none of them is `any`', async () => {
    expect(await errorsOf('app/entries.ts')).toEqual([]);
    const missing = entries.filter(
      ({ specifier, kind }) => kind === 'file' && !resolves(installed, specifier),
    );
    expect(missing).toEqual([]);
  });

  test('of an entry of one version are those of that version alone', async () => {
    expect(await errorsOf('app/version.ts')).toEqual([]);
  });

  test('are there for CommonJS, and what it requires runs', async () => {
    expect(await errorsOf('app/common.cts')).toEqual([]);
    const args = ['--import', './out/sandbox.js', 'out/common.cjs'];
    expect(await node(...args)).toBe('admin IntercomWebhookError\n');
    expect(await node('--no-experimental-require-module', ...args)).toBe('admin IntercomWebhookError\n');
  });

  test('are right in the eyes of publint', async () => {
    const { buffer, byteOffset, byteLength } = await readFile(installed.tarball);
    const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
    expect((await publint({ strict: true, pack: { tarball } })).messages).toEqual([]);
  });

  test('are right in the eyes of attw', async () => {
    const { status, stdout, stderr } = await typesChecked;
    const rows = [...stdout.matchAll(/^│ "(\S+)" +│ (.+?) +│ (.+?) +│ (.+?) +│ (.+?) +│/gm)].map(
      ([, ...cells]) => cells,
    );
    const ok = {
      module: ['OK', 'OK (CJS)', 'OK (ESM)', 'OK'],
      types: ['OK', 'OK (CJS)', 'OK (CJS)', 'OK'],
      file: ['OK (JSON)', 'OK (JSON)', 'OK (JSON)', 'OK (JSON)'],
    };
    expect(rows).toEqual(entries.map(({ specifier, kind }) => [specifier, ...ok[kind]]));
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

test('the patterns of the manifest let through an entry for each version, and none of what is behind them', () => {
  const expected = VERSIONS.flatMap((version) => [
    `intercom-fetch/types/${version}`,
    ...['', '/operations', '/webhooks'].map((part) => `intercom-fetch/v/${version}${part}`),
  ]);
  const found = entries
    .map(({ specifier }) => specifier)
    .filter((name) => /^intercom-fetch\/(v|types)\//.test(name));
  expect(found.sort()).toEqual(expected.sort());
});

describe('at run time', () => {
  test('every entry can be imported and required, with the same names in each version', async () => {
    const specifiers = (kind: Entry['kind']) =>
      entries.filter((entry) => entry.kind === kind).map(({ specifier }) => specifier);
    const load = (how: string) => `(async (found) => {
      for (const name of ${JSON.stringify(specifiers('module'))}) found[name] = Object.keys(${how}).sort();
      console.log(JSON.stringify(found));
    })({});`;
    await writeFile(inProject('imported.mjs'), load('await import(name)'));
    await writeFile(inProject('required.cjs'), load('require(name)'));
    // Where `require` cannot load ES modules, it takes what was built for CommonJS.
    const [imported, required, requiredCommon] = await Promise.all(
      [['imported.mjs'], ['required.cjs'], ['--no-experimental-require-module', 'required.cjs']].map(
        async (args) => JSON.parse(await node(...args)) as Record<string, string[]>,
      ),
    );
    expect(required).toEqual(imported);
    expect(requiredCommon).toEqual(imported);
    expect(Object.keys(imported ?? {})).toEqual(specifiers('module'));
    expect(imported?.['intercom-fetch']).toEqual(
      expect.arrayContaining(['createIntercomClient', 'paginate', 'unwrap']),
    );
    for (const version of VERSIONS) {
      for (const part of ['', '/operations', '/webhooks']) {
        const names = imported?.[`intercom-fetch/v/${version}${part}`];
        expect({ version, part, names }).toEqual({
          version,
          part,
          names: imported?.[`intercom-fetch${part}`],
        });
      }
    }
  });

  test('there is one copy of the code where `require` loads ES modules, and one of each error where it does not', async () => {
    await writeFile(
      inProject('copies.cjs'),
      `const required = require('intercom-fetch');
      const { createIntercomApi } = require('intercom-fetch/operations');
      const refused = () => Promise.resolve(Response.json({}, { status: 404 }));
      (async () => {
        const imported = await import('intercom-fetch');
        const api = createIntercomApi({ version: '2.14', token: 'x', fetch: refused });
        const error = await api.tags.listTags().catch((error) => error);
        console.log(required.IntercomApiError === imported.IntercomApiError);
        console.log(error instanceof required.IntercomApiError, imported.isIntercomApiError(error));
      })();`,
    );
    expect(await node('copies.cjs')).toBe('true\ntrue true\n');
    expect(await node('--no-experimental-require-module', 'copies.cjs')).toBe('false\ntrue true\n');
  });

  test('the command prints the description of each version', async () => {
    const command = inProject('node_modules/.bin/intercom-contract');
    const described = await Promise.all(
      VERSIONS.map(async (version) => {
        const printed = await succeed(command, ['openapi', version], installed.project);
        return (JSON.parse(printed) as { info: { version: string } }).info.version;
      }),
    );
    expect(described).toEqual(VERSIONS);
  });

  test("a scenario of one's own runs, is recorded and is replayed, and only the replay loads nock", async () => {
    expect(await errorsOf('app/scenario.ts')).toEqual([]);
    expect((await node('out/scenario.js')).split('\n')).toEqual([
      'scenario     2.10  2.11  2.12',
      'tags/rename     -   2/0   2/0',
      ' false',
      '2.11 2 0 true',
      '2.12 2 0 true',
      '',
    ]);
  });

  test('the command runs the built-in scenarios', async () => {
    const command = inProject('node_modules/.bin/intercom-contract');
    const printed = await succeed(command, ['run', '--version', '2.14', '--json'], installed.project);
    const { scenarios, findings } = JSON.parse(printed) as { scenarios: unknown[]; findings: unknown[] };
    expect(scenarios.length).toBeGreaterThan(20);
    expect(findings).toEqual([]);
  });

  test("the command runs a folder of stories of one's own, and fails with one that fails", async () => {
    expect(await errorsOf('app/my-stories/close.ts')).toEqual([]);
    const args = ['--no-install', 'intercom-contract', 'run', '--scenarios', './out/my-stories'];
    const passed = await run('npx', [...args, '--versions', '>=2.13 <2.16'], installed.project);
    expect([passed.status, passed.stdout.split('\n').slice(0, 2)]).toEqual([
      0,
      ['scenario                  2.13  2.14  2.15', 'conversations/close-mine   4/0   4/0   4/0'],
    ]);
    const failed = await run('npx', args, installed.project, { EXPECTED_STATE: 'open' });
    expect(failed.status).toBe(1);
    expect(failed.stdout).toContain('expected string "open", got string "closed"');
  });

  test('openapi-fetch is the only package that the client brings along', () => {
    expect(Object.keys(installed.manifest.dependencies)).toEqual(['openapi-fetch']);
  });

  test('every source map is named by a file, and has its sources', async () => {
    expect(await sourceMapFaults(inProject('node_modules/intercom-fetch'))).toEqual([]);
  });
});

describe('bundled for a browser', () => {
  test('the client calls and the webhooks verify, with nothing around them but what browsers have', async () => {
    const client = await bundle(installed.project, `export * from 'intercom-fetch'`, 'client');
    const webhooks = await bundle(installed.project, `export * from 'intercom-fetch/webhooks'`, 'webhooks');
    // openapi-fetch asks for `process` before it looks at its versions.
    expect(client.code + webhooks.code).not.toMatch(/\bnode:|\brequire\(|\bprocess\.(?!versions)|\bBuffer\./);

    const sent: Request[] = [];
    const fetch = (...args: Parameters<typeof globalThis.fetch>) => {
      sent.push(new Request(...args));
      return Promise.resolve(
        Response.json({ type: 'list', data: [{ type: 'tag', id: '7', name: 'Urgent' }] }),
      );
    };
    const signature = `sha1=${createHmac('sha1', 'a secret').update('{"a":1}').digest('hex')}`;
    const result: unknown = await runInContext(
      `${client.code}${webhooks.code}
      (async () => {
        const intercom = client.createIntercomClient({ version: '2.14', token: 'a-token' });
        const { data } = await client.unwrap(intercom.GET('/tags'));
        const listed = [];
        for await (const { name } of client.paginate(intercom, '/tags')) listed.push(name);
        const verify = (body) => webhooks.verifySignature(body, '${signature}', 'a secret');
        await verify('{"a":1}');
        const { reason } = await verify('{"a":2}').catch((error) => error);
        return JSON.stringify([data[0].id, listed, reason]);
      })()`,
      browserContext(fetch),
    );
    expect(result).toBe(JSON.stringify(['7', ['Urgent'], 'wrong-signature']));
    expect(sent.map(({ url, headers }) => [url, headers.get('authorization')])).toEqual([
      ['https://api.intercom.io/tags', 'Bearer a-token'],
      ['https://api.intercom.io/tags', 'Bearer a-token'],
    ]);
  });

  test('the sandbox and the contract engine find their descriptions where there is no Node', async () => {
    const { code } = await bundle(
      installed.project,
      `export * as sandbox from 'intercom-fetch/sandbox'; export * as contract from 'intercom-fetch/contract'`,
      'both',
    );
    expect(code).not.toMatch(/\bnode:|\brequire\(|\bprocess\.|\bBuffer\./);
    const result: unknown = await runInContext(
      `${code}
      (async () => {
        const { createSandbox, SANDBOX_TOKEN } = both.sandbox;
        const { loadDescription } = both.contract;
        const workspace = createSandbox({ version: '2.14' });
        const headers = { authorization: 'Bearer ' + SANDBOX_TOKEN, accept: 'application/json' };
        const { status } = await workspace.answer({ method: 'GET', url: '/admins', headers });
        const listening = await workspace.listen().catch((error) => error.message);
        return JSON.stringify([status, listening, loadDescription('2.9').version]);
      })()`,
      browserContext(() => Promise.reject(new Error('Nothing is fetched.'))),
    );
    expect(result).toBe(JSON.stringify([200, 'A sandbox can listen on Node only.', '2.9']));
  });

  test('what is not imported is not there', async () => {
    const [whole, guard, calls, lists] = await Promise.all(
      ['*', '{ isIntercomApiError }', '{ createIntercomClient, unwrap }', '{ paginate }'].map((names) =>
        bundle(installed.project, `export ${names} from 'intercom-fetch'`),
      ),
    );
    // The keys of the table of lists are long, and stand nowhere else.
    const table = Object.keys(LISTS);
    const found = (code = '') => table.filter((key) => code.includes(key));
    expect(found(lists?.code)).toEqual(table);
    expect(found(calls?.code)).toEqual([]);
    expect(calls?.code).toContain('api.intercom.io');
    expect(calls?.code).toContain('Bearer ');

    for (const text of [
      'Bearer ',
      'api.intercom.io',
      'retry-after',
      'globalThis.fetch',
      'new Headers',
      '2.14',
    ]) {
      expect(whole?.code).toContain(text);
      expect(guard?.code).not.toContain(text);
    }
    expect(guard?.size).toBeLessThan((whole?.size ?? 0) / 10);
  });
});

/** The compiler's errors in a program. Those in the package's own declarations, or in no file, concern every program. */
async function errorsOf(file: string): Promise<string[]> {
  const diagnostics = await compiled;
  return [...diagnostics].flatMap(([name, errors]) =>
    name === file || !name.startsWith('app/') ? errors : [],
  );
}

function examplesOf(name: string): Examples {
  const found = examples.get(name);
  if (!found) throw new Error(`${name} was not read.`);
  return found;
}
