import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSIONS } from '../../generated/versions.js';
import { SANDBOX_TOKEN } from '../sandbox/index.js';
import { runCommand, startCommand } from './testing/command.js';

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => runCommand(args);

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

test('openapi prints the description of a version, and asks for one that exists', async () => {
  const { code, stdout } = await run('openapi', 'Preview');
  const { openapi, info } = JSON.parse(stdout) as { openapi: string; info: { version: string } };
  expect([code, openapi, info.version]).toEqual([0, '3.1.0', 'Unstable']);
  const older = await run('openapi', '2.9', '--openapi', '3.0');
  expect(JSON.parse(older.stdout)).toMatchObject({ openapi: '3.0.3', info: { version: '2.9' } });
  expect((await run('openapi', '2.9', '--openapi', '2')).stderr).toBe(
    '--openapi is "2". Expected 3.1 or 3.0.',
  );
  expect(await run('openapi', '3.0')).toEqual({
    code: 2,
    stdout: '',
    stderr: `"3.0" is no version. Expected one of ${VERSIONS.join(', ')}.`,
  });
  expect(await run('openapi')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Which version? Give one, such as intercom-contract openapi 2.14.',
  });
});

test('help and the version of the package are there for whoever asks', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(await run('--version')).toEqual({ code: 0, stdout: version, stderr: '' });
  for (const args of [
    ['-h'],
    ['run', '-h'],
    ['record', '-h'],
    ['clean-up', '-h'],
    ['coverage', '-h'],
    ['drift', '-h'],
    ['proxy', '-h'],
    ['sandbox', '--help'],
    ['verify', '-h'],
    ['openapi', '-h'],
  ]) {
    const { code, stdout } = await run(...args);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Usage: intercom-contract')]);
  }
});

test('a reader that goes away in the middle is no stack trace', async () => {
  const child = startCommand('openapi', '2.14');
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, stderr]).toEqual([0, '']);
});

test('what cannot be carried out is one sentence and exit code 2', async () => {
  const broken = file('broken.json', '{\n  "version": \n}');
  const cases: [string[], string][] = [
    [
      ['serve'],
      'There is no command "serve". Expected one of clean-up, coverage, drift, openapi, proxy, record, run, sandbox, upgrade, verify.',
    ],
    [['verify'], 'Which file? Give the path of a recording or a HAR file, or - for standard input.'],
    [
      ['verify', '/nowhere.json'],
      '/nowhere.json: there is no such file. Give the path of a recording or a HAR file.',
    ],
    [
      ['verify', broken],
      `${broken}:3:1: this is not JSON. Repair the file there, or record the scenario again.`,
    ],
    [['sandbox', '--port', 'many'], '--port is "many". Expected a number from 0 to 65535.'],
    [['sandbox', '--fault-seed', '-'], '--fault-seed is "-". Expected a number from 0 to 2147483647.'],
    [
      ['sandbox', '--faults', 'createTag error'],
      '--faults has "createTag error". Expected operation:kind=value@probability, such as createContact:error=503@0.2 or latency=200.',
    ],
    [['sandbox', '--faults', 'truncated=5'], '--faults has "truncated=5". truncated takes no value 5.'],
    [
      ['sandbox', '--port', '0', '--faults', 'latency=1,html=404'],
      'faults[1].status is 404. Expected a status from 500 to 599.',
    ],
    [
      ['sandbox', '--port', '0', '--cors', 'localhost'],
      'cors names "localhost". Expected an origin such as http://localhost:3000, without a path, or *.',
    ],
    [
      ['sandbox', '--port', '0', '--seed', 'big'],
      'Unknown seed "big"; expected one of empty, default, large.',
    ],
  ];
  const outcomes = await Promise.all(cases.map(([args]) => run(...args)));
  expect(outcomes).toEqual(cases.map(([, message]) => ({ code: 2, stdout: '', stderr: message })));
});

test('sandbox on a port in use', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const outcome = await run('sandbox', '--port', String(port));
  server.close();
  expect(outcome).toEqual({
    code: 2,
    stdout: '',
    stderr: `Port ${port} on 127.0.0.1 is in use. Choose another port, or 0 for any free one.`,
  });
});

test('sandbox serves', async () => {
  const child = startCommand('sandbox', '--port', '0', '--token', 'my-token');
  try {
    const line = await new Promise<string>((resolve) =>
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
    );
    const [url] = /http:\S+/.exec(line) ?? [''];
    const response = await fetch(`${url}/me`, {
      headers: { authorization: 'Bearer my-token', 'intercom-version': '2.14' },
    });
    expect(response.status).toBe(200);
  } finally {
    child.kill();
  }
});

test('sandbox can be watched, delivers, fails on purpose and lets a page call', async () => {
  const received: string[] = [];
  const receiver = createHttpServer((request, response) => {
    received.push(String(request.headers['x-hub-signature']));
    response.end();
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const { port } = receiver.address() as AddressInfo;
  const place = `http://127.0.0.1:${port}/hook`;
  const page = 'http://localhost:3000';
  const faults = ['--faults', 'listTags:error=500,listTeams:reset'];
  const child = startCommand(
    ...['sandbox', '--port', '0', '--log', '--webhooks', `${place},contact.user.created`, '--cors', page],
    ...faults,
  );
  try {
    let output = '';
    const lines = (last: RegExp) =>
      new Promise<string>((resolve) => {
        const look = () => last.test(output) && resolve(output);
        child.stdout.on('data', look);
        look();
      });
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const [url = ''] = /http:\S+/.exec(await lines(/listens at/)) ?? [];
    const headers = {
      authorization: `Bearer ${SANDBOX_TOKEN}`,
      'intercom-version': '2.14',
      'content-type': 'application/json',
      origin: page,
    };
    const failed = await fetch(`${url}/tags`, { headers });
    expect([failed.status, failed.headers.get('access-control-allow-origin')]).toEqual([500, page]);
    await expect(fetch(`${url}/teams`, { headers })).rejects.toThrow('fetch failed');
    const body = JSON.stringify({ role: 'user', email: 'new@example.com' });
    expect((await fetch(`${url}/contacts`, { method: 'POST', headers, body })).status).toBe(200);
    const log = (await lines(/attempt 1/)).split('\n').slice(1);
    expect(log.map((line) => line.replace(/^[\d:]{8} /, '').replace(/0007\w+/, 'id'))).toEqual([
      'GET /tags 500 (listTags, 2.14, id, fault: error)',
      'GET /teams no answer (listTeams, 2.14, id, fault: reset)',
      'POST /contacts 200 (createContact, 2.14, id)',
      `contact.user.created to ${place} 200 (delivered, attempt 1)`,
      '',
    ]);
    expect(received).toEqual([expect.stringMatching(/^sha1=/)]);
  } finally {
    child.kill();
    receiver.close();
    receiver.closeAllConnections();
  }
});
