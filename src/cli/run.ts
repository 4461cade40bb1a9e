import { join } from 'node:path';
import type { Version } from '../../generated/versions.js';
import { plural } from '../description/words.js';
import { SANDBOX_TOKEN } from '../sandbox/index.js';
import { regionUrl, whoIsThere } from '../suite/live/workspace.js';
import type { Report } from '../suite/report.js';
import {
  checkReportFile,
  formatAs,
  isReporter,
  REPORTERS,
  writeReport,
  type Reporter,
} from '../suite/reporters.js';
import { runPlan, toRecording, type RunOptions, type Scenario, type Target } from '../suite/run.js';
import { isRecorded, recordingsTarget } from '../suite/recordings-target.js';
import { formatTotals } from '../suite/table.js';
import { listeningTarget, readUrl, sandboxTarget } from '../suite/targets.js';
import type { Provenance } from '../traffic/exchange.js';
import { recordingFile, writeRecording } from '../traffic/recording-files.js';
import { openLive, type LiveSession } from './live.js';
import { chooseRuns } from './stories.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const OPTIONS = `  --version <v>        one version, for example 2.14; may be repeated
  --versions <range>   a range of versions, for example '>=2.12 <Unstable' (default: all)
  --scenario <name>    a scenario or a resource, for example conversations/tag; may be repeated (default: all)
  --resource <name>    the scenarios of a resource; may be repeated
  --grep <pattern>     the scenarios whose name fits a regular expression
  --scenarios <path>   stories of your own in place of the built-in ones: a module, or a folder of them
  --shard <i/n>        the i-th of n parts of the runs
  --bail               end with the first run in which an error is found
  --target <target>    sandbox (default), recordings (those in the folder, in place of a server), or the base URL of a
                       server; also CONTRACT_TARGET
  --live               the workspace of INTERCOM_TOKEN, at --target or in INTERCOM_REGION (us, eu or au)
  --workspace <id>     with --live: the workspace that is meant; nothing is done if the token belongs to another one
  --read-only          with --live: only the scenarios that change nothing
  --folder <path>      where the recordings are, in folders of that name (default: contract-tests)
  --reporter <form>    table (default), json, junit (XML for CI servers), github (annotations of GitHub Actions), sarif
                       (2.1.0) or html (one page); a workspace's data is in none of them
  --output <file>      write that to a file, and print the totals alone
  --report <file>      write the HTML page too, whatever else is printed
  --force              let --output and --report replace a file that is no such report
  --json               the same as --reporter json
  --help, -h           this text

A live run makes things that carry its tag, writes to nobody, and removes what it made, also after Ctrl+C. What it could
not remove is listed; intercom-contract clean-up removes it later. A URL is live unless a sandbox of ours answers there.

Exit code: 0 nothing found, 1 findings or leftovers, 2 the command could not be carried out, 130 it was stopped.
`;

const HELP = `Runs the scenarios through the typed client and judges every exchange by the description of its version.

Usage: intercom-contract run [options]

  --record             write what happened, as intercom-contract record does
${OPTIONS}`;

const RECORD_HELP = `Runs the scenarios and writes down what was exchanged, redacted. What the embedded sandbox answers goes to the folder
recordings, if nothing was found; what a workspace answers to the folder live, with what was found.

Usage: intercom-contract record [options]

${OPTIONS}`;

export const run = (args: string[], terminal: Terminal) => carryOut(readOptions('run', args), HELP, terminal);

export const record = (args: string[], terminal: Terminal) =>
  carryOut({ ...readOptions('record', args), record: true }, RECORD_HELP, terminal);

type Options = ReturnType<typeof readOptions>;

async function carryOut(options: Options, help: string, terminal: Terminal): Promise<number> {
  const { print } = terminal;
  if (options.help) {
    print(help);
    return 0;
  }
  const reporter = readReporter(options);
  const { versions, plan } = await chooseRuns(options);
  const { target, session } = await chooseTarget(options, plan, terminal);
  if (options.record && (target.kind === 'url' || target.kind === 'recordings'))
    throw new UsageError(
      'Only the embedded sandbox or a live workspace can be recorded: a sandbox that listens may have been used already.',
    );
  if (options.report !== undefined) checkReportFile(options.report, 'html', options.force);
  if (options.output !== undefined) checkReportFile(options.output, reporter, options.force);

  let leftovers = 0;
  let report: Report;
  try {
    const onProgress = showProgress(terminal);
    const { bail } = options;
    report = await runPlan(plan, {
      ...{ versions: asked(versions, plan), target, onProgress, bail },
      ...(session ? { signal: session.signal } : {}),
    });
  } finally {
    terminal.progress('');
    leftovers = (await session?.end()) ?? 0;
  }
  const failed = report.runs.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  if (options.output === undefined) print(formatAs(reporter, report));
  else {
    writeReport(options.output, report, reporter);
    print(formatTotals(report));
  }
  if (options.report !== undefined) writeReport(options.report, report);
  if (options.record) writeRecordings(report, target, failed, options.folder, terminal);
  if (session?.wasStopped()) return 130;
  return failed || leftovers > 0 ? 1 : 0;
}

function readOptions(command: string, args: string[]) {
  const { values } = readArgs(`intercom-contract ${command} --help`, {
    args,
    options: {
      version: { type: 'string', multiple: true },
      versions: { type: 'string' },
      scenario: { type: 'string', multiple: true },
      resource: { type: 'string', multiple: true },
      grep: { type: 'string' },
      scenarios: { type: 'string' },
      shard: { type: 'string' },
      bail: { type: 'boolean', default: false },
      target: { type: 'string' },
      live: { type: 'boolean', default: false },
      workspace: { type: 'string' },
      'read-only': { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      folder: { type: 'string', default: 'contract-tests' },
      reporter: { type: 'string' },
      output: { type: 'string' },
      report: { type: 'string' },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return values;
}

function readReporter({ reporter, json }: Options): Reporter {
  if (reporter !== undefined && json)
    throw new UsageError('--reporter and --json are both given. Give one of them.');
  const name = reporter ?? (json ? 'json' : 'table');
  if (isReporter(name)) return name;
  throw new UsageError(`--reporter is ${JSON.stringify(name)}. Expected one of ${REPORTERS.join(', ')}.`);
}

/** The versions that the table has columns for. */
const asked = (versions: readonly Version[], plan: readonly { version: Version }[]) =>
  versions.filter((version) => plan.some((run) => run.version === version));

async function chooseTarget(
  options: Options,
  plan: readonly { scenario: Scenario; version: Version }[],
  terminal: Terminal,
): Promise<{ target: Target; session?: LiveSession }> {
  const { env } = terminal;
  const name = options.target ?? env.CONTRACT_TARGET ?? (options.live ? 'live' : 'sandbox');
  if (name === 'recordings') return { target: chooseRecordings(options, plan) };
  if (name === 'sandbox' && !options.live) {
    if (options.workspace !== undefined || options['read-only'])
      throw new UsageError('--workspace and --read-only are for live runs. Add --live.');
    return { target: sandboxTarget() };
  }
  const isLive = options.live || name === 'live';
  const baseUrl = name === 'live' ? regionUrl(env) : readUrl(name);
  const token = env.INTERCOM_TOKEN ?? SANDBOX_TOKEN;
  if (name !== 'live' && (await whoIsThere(baseUrl, token)).isSandbox)
    return { target: listeningTarget(baseUrl, token) };
  if (!isLive)
    throw new UsageError(
      `There is no sandbox of ours at ${baseUrl}, so it could be somebody's workspace. If it is meant, add --live and --workspace <id>.`,
    );
  const session = await openLive(
    { baseUrl, workspace: options.workspace, readOnly: options['read-only'] },
    terminal,
  );
  return { target: session.target, session };
}

function chooseRecordings(
  options: Options,
  plan: readonly { scenario: Scenario; version: Version }[],
): Target {
  if (options.live || options.workspace !== undefined || options['read-only'])
    throw new UsageError(
      'Recordings are played, not run live. Leave --live, --workspace and --read-only out, or --target.',
    );
  const folder = join(options.folder, 'recordings');
  if (plan.some(({ scenario, version }) => isRecorded(folder, scenario, version)))
    return recordingsTarget(folder);
  throw new UsageError(
    `None of these runs is recorded in ${folder}. Record them with intercom-contract record, or name another --folder.`,
  );
}

/** Goes to standard error, so that standard output holds the result alone. */
function showProgress({ watched, progress, note }: Terminal): NonNullable<RunOptions['onProgress']> {
  let shown = '';
  return ({ done, total, scenario, version }) => {
    if (watched) progress(`${done + 1}/${total} ${scenario} ${version}`);
    else if (scenario !== shown) note(`${done + 1}/${total} ${scenario}`);
    shown = scenario;
  };
}

const SOURCES: Partial<Record<Target['kind'], Provenance>> = {
  sandbox: { kind: 'sandbox', source: 'the embedded sandbox with its default seed' },
  live: { kind: 'live', source: 'a test workspace' },
};

function writeRecordings(
  report: Report,
  { kind }: Target,
  failed: boolean,
  folder: string,
  { note }: Terminal,
): void {
  const provenance = SOURCES[kind];
  if (!provenance) return;
  if (failed && kind === 'sandbox')
    throw new UsageError('Nothing was recorded, because of the findings above. Repair them first.');
  const place = join(folder, kind === 'live' ? 'live' : 'recordings');
  const runs = report.runs.filter(({ exchanges }) => exchanges.length > 0);
  for (const done of runs) {
    const recording = toRecording(done, provenance);
    writeRecording(recordingFile(place, recording), recording);
  }
  note(`${plural(runs.length, 'recording')} written to ${place}.`);
}
