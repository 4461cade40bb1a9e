import { join } from 'node:path';
import { scenarios } from '../../contract-tests/scenarios/index.js';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { readVersion, selectVersions } from '../description/versions.js';
import { formatCoverage } from '../suite/coverage-table.js';
import type { Report } from '../suite/report.js';
import { checkReportFile, writeReport } from '../suite/report-html.js';
import {
  runScenarios,
  scenarioId,
  toRecording,
  type RunOptions,
  type Scenario,
  type Target,
} from '../suite/run.js';
import { formatFindings, formatTable, formatTotals, toJson } from '../suite/table.js';
import { liveTarget, sandboxTarget, urlTarget } from '../suite/targets.js';
import { readRecordings, recordingFile, writeRecording } from '../traffic/recording-files.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Runs the scenarios through the typed client and judges every exchange by the description of its version.

Usage: intercom-contract run [options]

  --version <v>        one version, for example 2.14; may be repeated
  --versions <range>   a range of versions, for example '>=2.12 <Unstable' (default: all)
  --scenario <name>    a scenario or a resource, for example conversations/tag; may be repeated (default: all)
  --target <target>    sandbox (default), live, or the base URL of a server; also CONTRACT_TARGET
                       live needs INTERCOM_TOKEN (and INTERCOM_REGION: us, eu or au) and runs only scenarios
                       that are safe in a workspace; so does a URL, unless a sandbox of ours listens there
  --record             write what happened in the embedded sandbox, if nothing was found
  --folder <path>      where the recordings are, in a folder of that name (default: contract-tests)
  --report <file>      write an HTML page about the run, without a workspace's data
  --force              let --report replace a file that is no report
  --coverage           show which contracts the recordings and witnesses of the folder cover, and run nothing
  --json               print the result as JSON
  --help, -h           this text

Exit code: 0 nothing found, 1 findings, 2 the command could not be carried out.
`;

export async function run(args: string[], terminal: Terminal): Promise<number> {
  const { print, env } = terminal;
  const options = readOptions(args);
  if (options.help) {
    print(HELP);
    return 0;
  }
  const recordings = join(options.folder, 'recordings');
  if (options.coverage) {
    const witnesses = join(options.folder, 'witnesses');
    print(formatCoverage([...readRecordings(recordings), ...readRecordings(witnesses)]));
    return 0;
  }

  const versions = chooseVersions(options.version, options.versions);
  const target = await chooseTarget(options.target ?? env.CONTRACT_TARGET ?? 'sandbox', env);
  if (options.record) checkRecordable(target);
  const chosen = chooseScenarios(options.scenario, target);
  if (options.report !== undefined) checkReportFile(options.report, options.force);

  const report = await runScenarios({
    scenarios: chosen,
    versions,
    target,
    onProgress: showProgress(terminal),
  });
  terminal.progress('');
  if (report.runs.length === 0) throw new UsageError('None of these scenarios covers any of these versions.');

  const failed = report.runs.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  print(options.json ? JSON.stringify(toJson(report), null, 2) : format(report));
  if (options.report !== undefined) writeReport(options.report, report);
  if (options.record) {
    record(report, failed, recordings);
    terminal.note(`${report.runs.length} recordings written to ${recordings}.`);
  }
  return failed ? 1 : 0;
}

function readOptions(args: string[]) {
  const { values } = readArgs('intercom-contract run --help', {
    args,
    options: {
      version: { type: 'string', multiple: true },
      versions: { type: 'string' },
      scenario: { type: 'string', multiple: true },
      target: { type: 'string' },
      record: { type: 'boolean', default: false },
      folder: { type: 'string', default: 'contract-tests' },
      report: { type: 'string' },
      force: { type: 'boolean', default: false },
      coverage: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return values;
}

function chooseVersions(names: string[] | undefined, range: string | undefined): readonly Version[] {
  if (names && range !== undefined)
    throw new UsageError('--version and --versions are both given. Give one of them.');
  if (range !== undefined) return selectVersions(range);
  if (!names) return VERSIONS;
  const wanted = names.map(readVersion);
  return VERSIONS.filter((version) => wanted.includes(version));
}

async function chooseTarget(name: string, env: Terminal['env']): Promise<Target> {
  if (name === 'sandbox') return sandboxTarget();
  return name === 'live' ? liveTarget(env) : urlTarget(name, env);
}

function checkRecordable({ kind }: Target): void {
  if (kind === 'live') {
    throw new UsageError(
      'A live target cannot be recorded yet: live recordings wait until redaction is complete.',
    );
  }
  if (kind !== 'sandbox') {
    throw new UsageError(
      'Only the embedded sandbox can be recorded: one that listens may have been used already.',
    );
  }
}

function chooseScenarios(names: string[] | undefined, target: Target): Scenario[] {
  const safe = scenarios.filter(({ live }) => target.kind !== 'live' || live === true);
  for (const name of names ?? []) {
    if (safe.some((scenario) => answersTo(scenario, name))) continue;
    const known = safe.map(scenarioId).join(', ');
    throw new UsageError(
      `There is no scenario ${JSON.stringify(name)} for this target. Expected one of ${known}.`,
    );
  }
  return safe.filter((scenario) => !names || names.some((name) => answersTo(scenario, name)));
}

const answersTo = (scenario: Scenario, name: string) =>
  name === scenarioId(scenario) || name === scenario.resource;

/** Goes to standard error, so that standard output holds the result alone. */
function showProgress({ watched, progress, note }: Terminal): NonNullable<RunOptions['onProgress']> {
  let shown = '';
  return ({ done, total, scenario, version }) => {
    if (watched) progress(`${done + 1}/${total} ${scenario} ${version}`);
    else if (scenario !== shown) note(`${done + 1}/${total} ${scenario}`);
    shown = scenario;
  };
}

function format(report: Report): string {
  const findings = formatFindings(report.runs.flatMap((run) => run.findings));
  return [
    formatTable(report),
    '',
    'Each cell: exchanges/findings. A dash: the scenario does not cover the version.',
    ...(findings === '' ? [] : ['', findings]),
    '',
    formatTotals(report),
    report.target,
  ].join('\n');
}

function record(report: Report, failed: boolean, folder: string): void {
  if (failed) throw new UsageError('Nothing was recorded, because of the findings above. Repair them first.');
  const provenance = { kind: 'sandbox', source: 'the embedded sandbox with its default seed' } as const;
  for (const run of report.runs) {
    const recording = toRecording(run, provenance);
    writeRecording(recordingFile(folder, recording), recording);
  }
}
