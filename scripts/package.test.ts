// The package as a stranger gets it: packed, installed from the tarball into an empty project, compiled and run there.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('..', import.meta.url));
let project: string;

interface Outcome {
  status: number;
  output: string;
}

function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(command, args, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      resolve({ status: error ? 1 : 0, output: `${stdout}${stderr}` });
    });
  });
}

async function succeed(
  command: string,
  args: string[],
  cwd: string,
  env?: NodeJS.ProcessEnv,
): Promise<string> {
  const { status, output } = await run(command, args, cwd, env);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`);
  return output;
}

const compile = () => run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], project);

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'intercom-fetch-package-'));
  const packed = await succeed('npm', ['pack', '--json', '--silent', '--pack-destination', project], root);
  const [{ filename }] = JSON.parse(packed.slice(packed.lastIndexOf('\n[') + 1)) as [{ filename: string }];

  await writeFile(join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await succeed(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      `./${filename}`,
      'ajv@8',
      'typescript@5.9.3',
      '@types/node@20',
    ],
    project,
  );
  const compilerOptions = {
    module: 'NodeNext',
    target: 'ES2022',
    strict: true,
    skipLibCheck: false,
    types: ['node'],
    outDir: 'out',
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['app'] }));
  await mkdir(join(project, 'app'));
}, 180_000);

afterAll(() => rm(project, { recursive: true, force: true }));

describe('the packed tarball, installed in an empty project', () => {
  test("compiles the README's example and runs it against the sandbox", async () => {
    const readme = await readFile(join(root, 'README.md'), 'utf8');
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1];
    if (example === undefined) throw new Error('README.md has no ```ts example.');
    await writeFile(join(project, 'app/example.ts'), example);
    // The example calls the real API's address. What answers is the sandbox, put in the place of the global fetch.
    await writeFile(
      join(project, 'app/sandbox.ts'),
      `import { createSandbox } from 'intercom-fetch/sandbox';\nglobalThis.fetch = createSandbox().fetch;\n`,
    );

    expect(await compile()).toEqual({ status: 0, output: '' });
    const printed = await succeed(
      process.execPath,
      ['--import', './out/sandbox.js', 'out/example.js'],
      project,
      {
        INTERCOM_TOKEN: 'sandbox-token',
      },
    );
    expect(printed).toMatch(/^\d+ (open|closed|snoozed) /m);
  }, 60_000);

  test('does not compile a call to a path that Intercom does not have', async () => {
    await writeFile(
      join(project, 'app/invented.ts'),
      `import { createIntercomClient } from 'intercom-fetch';\n` +
        `void createIntercomClient({ version: '2.14', token: 'x' }).GET('/unicorns');\n`,
    );
    const { status, output } = await compile();
    await rm(join(project, 'app/invented.ts'));
    expect(status).toBe(1);
    expect(output).toContain(`'"/unicorns"' is not assignable`);
  }, 60_000);

  test('keeps openapi-fetch as the only package that the client brings along', async () => {
    const manifest = JSON.parse(
      await readFile(join(project, 'node_modules/intercom-fetch/package.json'), 'utf8'),
    ) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch']);
  });
});
