import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { VERSIONS } from '../generated/versions.js';
import { formatRecording } from '../src/traffic/recording.js';
import { runScenarios, scenarioId, toRecording } from '../src/suite/run.js';
import { createSandbox, SANDBOX_TOKEN } from '../src/sandbox/index.js';
import { REGIONS } from '../src/client/index.js';
import { readRecordings, recordingFile } from '../src/traffic/recording-files.js';
import { RECORDINGS } from './files.js';
import { scenarios } from './scenarios/index.js';
import { formatFindings } from '../src/suite/table.js';
import { sandboxTarget } from '../src/suite/targets.js';

const SOURCE = 'the embedded sandbox with its default seed';
const report = await runScenarios({ scenarios, versions: VERSIONS, target: sandboxTarget() });

test('every scenario agrees with the description in every version', () => {
  expect(formatFindings(report.runs.flatMap(({ findings }) => findings))).toBe('');
});

test('the recordings are what the sandbox answers now', () => {
  const stale: string[] = [];
  for (const run of report.runs) {
    const recording = toRecording(run, { kind: 'sandbox', source: SOURCE });
    if (readIfThere(recordingFile(RECORDINGS, recording)) !== formatRecording(recording))
      stale.push(`${run.scenario} ${run.version}`);
  }
  // Stale ones: run `npm run contract -- --record`.
  expect(stale).toEqual([]);
  expect(readRecordings(RECORDINGS)).toHaveLength(report.runs.length);
});

test('the same story in a used workspace, at another time and with other names, gives the same recording', async () => {
  const sandbox = createSandbox({ startAt: 1_790_000_000 });
  const run = (tag: string) =>
    runScenarios({
      scenarios: scenarios.filter((scenario) => scenarioId(scenario) === 'conversations/reply-and-close'),
      versions: ['2.14'],
      target: {
        kind: 'sandbox',
        label: 'a used workspace',
        open: () => ({ baseUrl: REGIONS.us, token: SANDBOX_TOKEN, tag, fetch: sandbox.fetch }),
      },
    });
  await run('-before');
  const { runs } = await run('-x7k2');
  const texts = runs.map((done) => formatRecording(toRecording(done, { kind: 'sandbox', source: SOURCE })));
  const recorded = recordingFile(RECORDINGS, { scenario: 'conversations/reply-and-close', version: '2.14' });
  expect(texts).toEqual([readFileSync(recorded, 'utf8')]);
});

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
