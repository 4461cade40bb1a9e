// The container recipe of docs/testing.md, line by line in a folder in place of an image: it builds, listens, and keeps what it
// was told when it is killed.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createIntercomClient, unwrap } from '../../src/client/index.js';
import { SANDBOX_TOKEN } from '../../src/sandbox/index.js';
import { report } from './findings.js';
import { scratchFolder } from './scratch.js';

const guide = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');
const [, recipe = ''] = /```dockerfile\n([\s\S]*?)```/.exec(guide) ?? [];
const valueOf = (instruction: string): string => {
  const [, value] = new RegExp(`^${instruction} (.*)$`, 'm').exec(recipe) ?? [];
  if (value === undefined) throw new Error(`docs/testing.md has no recipe with ${instruction}.`);
  return value;
};

const image = join(scratchFolder(), 'image');
const volume = join(image, valueOf('VOLUME'));
rmSync(image, { recursive: true, force: true });
mkdirSync(volume, { recursive: true });
const node = `node_modules/node-${/^node:(\d+)/.exec(valueOf('FROM'))?.[1] ?? ''}/bin`;
const env = { ...process.env, PATH: [join(scratchFolder(), node), process.env.PATH].join(delimiter) };
const inside = { cwd: image, env, encoding: 'utf8' } as const;

const [tarball = ''] = valueOf('COPY').split(' ');
copyFileSync(join(scratchFolder(), '..', tarball), join(image, tarball));
execFileSync('sh', ['-c', `npm init -y && ${valueOf('RUN')}`], inside);

const baseUrl = `http://127.0.0.1:${valueOf('EXPOSE')}`;
const client = createIntercomClient({ version: '2.14', token: SANDBOX_TOKEN, baseUrl });

async function start(): Promise<ChildProcess> {
  const [command = '', ...args] = (JSON.parse(valueOf('CMD')) as string[]).map((word) =>
    word.replace(valueOf('VOLUME'), volume),
  );
  const child = spawn(command, args, { ...inside, stdio: 'inherit' });
  for (let tries = 0; tries < 100; tries++) {
    const response = await fetch(baseUrl).catch(() => undefined);
    if (response) return child;
    await sleep(100);
  }
  throw new Error(`Nothing listens at ${baseUrl}.`);
}

async function kill(child: ChildProcess): Promise<void> {
  const end = once(child, 'exit');
  child.kill('SIGKILL');
  await end;
}

const findings: string[] = [];
const used = execFileSync('node', ['--version'], inside);
if (!valueOf('FROM').startsWith(`node:${used.slice(1).split('.')[0] ?? ''}-`))
  findings.push(`It ran on ${used}`);
const first = await start();
const { id } = await unwrap(client.POST('/tags', { body: { name: 'Kept' } })).finally(() => kill(first));
const second = await start();
const tags = await unwrap(client.GET('/tags')).finally(() => kill(second));
if (!tags.data.some((tag) => tag.id === id)) findings.push('The tag was gone when it was started again.');
report(findings, `${recipe.trim().split('\n').length} lines of the recipe`);
