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
  for (const { name, recording } of recordings) {
    test(name, async () => {
      const scenario = scenarios.find((candidate) => scenarioId(candidate) === recording.scenario);
      if (!scenario) throw new Error(`${name} belongs to no scenario; remove it`);
      const { exchanges, findings } = await replayScenario(scenario, recording);
      expect(findings.map(formatFinding)).toEqual([]);
      expect(exchanges).toEqual(recording.exchanges);
      expect(leftOver()).toEqual([]);
    });
  }
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
