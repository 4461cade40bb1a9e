import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { loadDescription } from '../src/description/load.js';
import { formatFinding } from '../src/contract/finding.js';
import { scenarioId } from '../src/suite/run.js';
import { validateExchange } from '../src/contract/validate.js';
import { readRecordings } from '../src/traffic/recording-files.js';
import { RECORDINGS, WITNESSES } from './files.js';
import { leftOver, replayExchanges, replayScenario } from '../src/suite/replay.js';
import { scenarios } from './scenarios/index.js';

const recordings = readRecordings(RECORDINGS);
const witnesses = readRecordings(WITNESSES);

/**
 * Stories that compare words or ids of their own, which redaction takes out of a recording. Their recordings are judged,
 * and are not played. One that can be played leaves the list.
 */
const NOT_PLAYED = new Set([
  'calls/list-and-retrieve',
  'companies/scroll',
  'contacts/merge',
  'contacts/merge-history',
  'contacts/merge-preview',
  'content/bulk-actions',
  'custom-objects/linked',
  'custom-objects/order',
  'data-connectors/draft-and-live',
  'data-events/report',
  'exports/messages',
  'help-center/redirects',
  'internal-articles/tags',
  'internal-articles/write-and-read',
  'news/publish',
  'reporting-exports/conversations',
  'ticket-types/create-with-fields',
  'tickets/link-and-change-type',
  'tickets/state-by-category',
]);

beforeAll(() => nock.disableNetConnect());
afterAll(() => {
  nock.cleanAll();
  nock.restore();
});

test('there is something to replay', () => {
  expect(new Set(recordings.map(({ recording }) => recording.scenario))).toEqual(
    new Set(scenarios.map(scenarioId)),
  );
  expect(witnesses.length).toBeGreaterThan(0);
});

test('a recording stands where its scenario and version say', () => {
  for (const { name, recording } of [...recordings, ...witnesses]) {
    expect(name).toBe(`${recording.scenario}/${recording.version}.json`);
  }
});

describe('recordings: the scenario sends what is recorded, and accepts what is answered', () => {
  const stumbled = new Set<string>();
  for (const { name, recording } of recordings) {
    test(name, async () => {
      const scenario = scenarios.find((candidate) => scenarioId(candidate) === recording.scenario);
      if (!scenario) throw new Error(`${name} belongs to no scenario; remove it`);
      const { exchanges, findings } = await replayScenario(scenario, recording);
      if (NOT_PLAYED.has(recording.scenario)) {
        if (findings.length > 0) stumbled.add(recording.scenario);
        nock.cleanAll();
        const description = loadDescription(recording.version);
        const judged = recording.exchanges.flatMap((exchange) => validateExchange(description, exchange));
        expect(judged.filter(({ severity }) => severity === 'error').map(formatFinding)).toEqual([]);
        return;
      }
      expect(findings.map(formatFinding)).toEqual([]);
      expect(exchanges).toEqual(recording.exchanges);
      expect(leftOver()).toEqual([]);
    });
  }

  test('each story that is not played cannot be', () => {
    expect([...NOT_PLAYED].filter((story) => !stumbled.has(story))).toEqual([]);
  });
});

describe('witnesses: the client sends what was observed, and the description accepts both sides', () => {
  for (const { name, recording } of witnesses) {
    test(name, async () => {
      const exchanges = await replayExchanges(recording);
      expect(exchanges.map(({ request }) => request)).toEqual(
        recording.exchanges.map(({ request }) => request),
      );
      expect(exchanges.map(({ response }) => response)).toEqual(
        recording.exchanges.map(({ response }) => response),
      );
      expect(leftOver()).toEqual([]);
      const description = loadDescription(recording.version);
      const findings = exchanges.flatMap((exchange) => validateExchange(description, exchange));
      expect(findings.filter(({ severity }) => severity === 'error').map(formatFinding)).toEqual([]);
    });
  }
});
