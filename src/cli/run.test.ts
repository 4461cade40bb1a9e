import { afterAll, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { VERSIONS } from '../../generated/versions.js';
import { NEWEST_NUMBERED, NEWEST } from '../description/versions.js';
import { REPORTERS } from '../suite/reporters.js';
import type { Exchange, Recording } from '../traffic/exchange.js';
import { formatRecording } from '../traffic/recording.js';
import { runCommand } from './testing/command.js';

const main = (args: string[], env?: Record<string, string>) => runCommand(['run', ...args], env);
const folder = mkdtempSync(join(tmpdir(), 'contract-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LATEST = `>=${NEWEST_NUMBERED}`;
const KNOWN = VERSIONS.join(', ');
const HELP = 'See intercom-contract run --help.';

test('what cannot be carried out is one sentence and exit code 2', async () => {
  const cases: [string[], Record<string, string>, string][] = [
    [['--version', '9.9'], {}, `"9.9" is no version. Expected one of ${KNOWN}.`],
    [['--versions', '=>2.14'], {}, `"=>2.14" is no comparator. Expected a range such as '>=2.12 <Unstable'.`],
    [['--versions', '>2.14 <2.12'], {}, 'The range ">2.14 <2.12" selects no version.'],
    [
      ['--version', '2.9', '--versions', '2.9'],
      {},
      '--version and --versions are both given. Give one of them.',
    ],
    [['--verbose'], {}, `Unknown option '--verbose'. ${HELP}`],
    [
      ['--target', 'live'],
      {},
      'The live target needs an access token. Set INTERCOM_TOKEN to that of a test workspace.',
    ],
    [
      [],
      { CONTRACT_TARGET: 'live', INTERCOM_TOKEN: 'x', INTERCOM_REGION: 'mars' },
      'INTERCOM_REGION is "mars". Expected one of us, eu, au.',
    ],
    [
      ['--target', 'sandpit'],
      {},
      '"sandpit" is no target. Expected sandbox, recordings or a URL such as http://127.0.0.1:4010.',
    ],
    [
      ['--target', 'http://127.0.0.1:9'],
      {},
      'Nothing answers at http://127.0.0.1:9. Start a server there, for example with `npm run sandbox`.',
    ],
    [
      ['--scenario', 'conversations/update-part', '--version', '2.9'],
      {},
      'None of these scenarios covers any of these versions.',
    ],
    [['--grep', '('], {}, '--grep is "(". Expected a regular expression.'],
    [
      ['--reporter', 'tap'],
      {},
      '--reporter is "tap". Expected one of table, json, junit, github, sarif, html.',
    ],
    [['--reporter', 'junit', '--json'], {}, '--reporter and --json are both given. Give one of them.'],
    [['--shard', '5/4'], {}, '--shard is "5/4". Expected a part such as 2/4.'],
    [['--scenarios', '/nowhere'], {}, '--scenarios: there is no /nowhere. Give a file or a folder.'],
    [
      ['--target', 'recordings', '--live'],
      {},
      'Recordings are played, not run live. Leave --live, --workspace and --read-only out, or --target.',
    ],
    [['--read-only'], {}, '--workspace and --read-only are for live runs. Add --live.'],
    [
      ['--report', 'package.json', '--version', '2.9'],
      {},
      'package.json exists and is no contract report. Give another path, or --force to replace it.',
    ],
  ];
  const outcomes = await Promise.all(cases.map(([args, env]) => main(args, env)));
  expect(outcomes.map((outcome) => ({ ...outcome, stderr: outcome.stderr.trim() }))).toEqual(
    cases.map(([, , stderr]) => ({ code: 2, stdout: '', stderr })),
  );
});

test('the recordings stand in for a server, and nothing is sent', async () => {
  const recordings = join(folder, 'played');
  const tags = ['--resource', 'tags', '--version', '2.14', '--folder', recordings];
  expect(await main(['--target', 'recordings', ...tags])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `None of these runs is recorded in ${join(recordings, 'recordings')}. Record them with intercom-contract record, or name another --folder.`,
  });
  expect((await main(['--record', ...tags, '--scenario', 'tags/list'])).code).toBe(0);
  expect((await main(['--record', ...tags, '--scenario', 'tags/create-and-apply'])).code).toBe(0);
  const { code, stdout } = await main(['--target', 'recordings', ...tags]);
  expect(stdout).toContain(
    'passed over [2.14] tags/rename-and-delete: nothing is recorded of it in this version',
  );
  expect(stdout).toMatch(/2 runs, 3 passed over, \d+ exchanges, 0 findings, 0 warnings/);
  expect(code).toBe(0);
});

test('a recording that tells of something else is a finding, and so is one of which something is left', async () => {
  const recordings = join(folder, 'changed');
  const tags = ['--scenario', 'tags/list', '--version', '2.14', '--folder', recordings];
  await main(['--record', ...tags]);
  const file = join(recordings, 'recordings/tags/list/2.14.json');
  const recording = JSON.parse(readFileSync(file, 'utf8')) as Recording;
  const replay = async (change: (exchanges: Exchange[]) => Exchange[]) => {
    writeFileSync(file, formatRecording({ ...recording, exchanges: change(recording.exchanges) }));
    return main(['--target', 'recordings', ...tags]);
  };
  const other = await replay(([first]) =>
    first ? [{ ...first, request: { ...first.request, path: '/teams' } }] : [],
  );
  expect(other.code).toBe(1);
  expect(other.stdout).toContain('- GET /teams\n+ GET /tags');
  const more = await replay(([first]) => (first ? [first, first] : []));
  expect(more.code).toBe(1);
  expect(more.stdout).toContain('what is recorded was not asked for: GET /tags → 200');
});

test('--json prints data and nothing else', async () => {
  const { code, stdout } = await main(['--json', '--versions', LATEST, '--scenario', 'tags/list']);
  expect(JSON.parse(stdout)).toEqual({
    target: 'sandbox: self-consistency, not evidence about Intercom',
    versions: [NEWEST_NUMBERED, NEWEST],
    scenarios: [
      { scenario: 'tags/list', version: NEWEST_NUMBERED, exchanges: 1, findings: 0 },
      { scenario: 'tags/list', version: NEWEST, exchanges: 1, findings: 0 },
    ],
    exchanges: 2,
    findings: [],
  });
  expect(code).toBe(0);
});

test('the table, the totals and what they are worth', async () => {
  const { code, stdout } = await main([
    '--versions',
    LATEST,
    '--scenario',
    'tags/list',
    '--scenario',
    'conversations/update-part',
  ]);
  expect(stdout).toBe(
    [
      `scenario                   ${NEWEST_NUMBERED}  Unstable`,
      'conversations/update-part     -       8/0',
      'tags/list                   1/0       1/0',
      '',
      'Each cell: exchanges/findings. A dash: the scenario does not cover the version.',
      '',
      '3 runs, 10 exchanges, 0 findings, 0 warnings',
      'sandbox: self-consistency, not evidence about Intercom',
    ].join('\n'),
  );
  expect(code).toBe(0);
});

test('stories of your own run in place of the built-in ones, chosen by name, pattern and part', async () => {
  const stories = join(folder, 'stories');
  mkdirSync(stories);
  const story = (name: string, run: string) =>
    writeFileSync(
      join(stories, `${name}.mjs`),
      `export default { resource: 'tags', name: '${name}', since: '2.14', run: async (session) => { ${run} } };`,
    );
  const listTags = `await session.fetch(session.baseUrl + '/tags', { headers: { authorization: 'Bearer ' + session.token, 'intercom-version': session.version } });`;
  story('mine', listTags);
  story('other', listTags);
  story('failing', `throw new Error('The tag is gone');`);
  const own = (...args: string[]) => main(['--scenarios', stories, '--version', '2.14', ...args, '--json']);
  const ranIn = ({ stdout }: { stdout: string }) =>
    (JSON.parse(stdout) as { scenarios: { scenario: string }[] }).scenarios.map(({ scenario }) => scenario);
  const all = await own();
  expect([all.code, ranIn(all)]).toEqual([1, ['tags/failing', 'tags/mine', 'tags/other']]);
  expect(ranIn(await own('--bail'))).toEqual(['tags/failing']);
  const mine = await own('--grep', 'mine$');
  expect([mine.code, ranIn(mine)]).toEqual([0, ['tags/mine']]);
  const parts = await Promise.all([own('--shard', '1/2'), own('--shard', '2/2')]);
  expect(parts.map(ranIn)).toEqual([['tags/failing', 'tags/other'], ['tags/mine']]);

  writeFileSync(join(stories, 'broken.mjs'), 'export default {');
  const broken = await own();
  expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining('broken.mjs cannot be loaded: ')]);
});

test('--report writes a page, replaces its own pages and spares other files', async () => {
  const file = join(folder, 'report.html');
  const args = ['--version', '2.14', '--scenario', 'tags', '--report', file];
  expect((await main(args)).code).toBe(0);
  expect((await main(args)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain(
    '<td>tags/list</td><td class="ok"><a href="#run-1">1 / 0</a></td>',
  );

  writeFileSync(file, 'a letter');
  expect((await main(args)).code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('a letter');
  expect((await main([...args, '--force'])).code).toBe(0);
});

test.each(REPORTERS)(
  '--reporter %s goes to --output, whole, and replaces its own alone',
  async (reporter) => {
    const file = join(folder, `report.${reporter}`);
    const args = ['--version', '2.14', '--scenario', 'tags/list', '--reporter', reporter];
    const printed = await main(args);
    for (let time = 0; time < 2; time++)
      expect(await main([...args, '--output', file])).toMatchObject({
        code: 0,
        stdout: '1 run, 1 exchange, 0 findings, 0 warnings',
      });
    expect(readFileSync(file, 'utf8').trimEnd()).toBe(printed.stdout);

    writeFileSync(file, 'a letter');
    expect((await main([...args, '--output', file])).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe('a letter');
  },
);
