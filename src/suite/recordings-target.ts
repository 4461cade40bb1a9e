import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { Version } from '../../generated/versions.js';
import { REGIONS } from '../client/index.js';
import { requestLine, type Exchange, type RecordedResponse, type Recording } from '../traffic/exchange.js';
import { explainMiss } from '../traffic/nock.js';
import { readRecording, recordingFile } from '../traffic/recording-files.js';
import { createTap } from '../traffic/tap.js';
import { scenarioId, type Connection, type Scenario, type Target } from './run.js';

/**
 * What was recorded of each story, in place of a server; nothing is sent. A request that is not recorded fails its story, and
 * one that is recorded and never comes is a complaint. Stories of which nothing is recorded are passed over.
 *
 * @param folder Where the recordings are: `<folder>/<resource>/<story>/<version>.json`.
 */
export function recordingsTarget(folder: string): Target {
  return {
    kind: 'recordings',
    label: `the recordings in ${folder}: the client still sends what is recorded, and the description accepts both sides`,
    admits: (scenario, version) =>
      Promise.resolve(
        isRecorded(folder, scenario, version) ? undefined : 'nothing is recorded of it in this version',
      ),
    open: (version, scenario) => playback(readRecording(fileOf(folder, scenario, version))),
  };
}

/** One recording in place of a server. */
export const playbackTarget = (recording: Recording): Target => ({
  kind: 'recordings',
  label: 'a recording',
  open: () => playback(recording),
});

/** Whether there is a recording of a story in a version. */
export const isRecorded = (folder: string, scenario: Scenario, version: Version) =>
  existsSync(fileOf(folder, scenario, version));

const fileOf = (folder: string, scenario: Scenario, version: Version) =>
  recordingFile(folder, { scenario: scenarioId(scenario), version });

/** Answers each request with what was answered to the first one like it that is left. */
function playback({ exchanges }: Recording): Connection {
  const left = [...exchanges];
  return {
    baseUrl: REGIONS.us,
    token: 'REDACTED',
    tag: '',
    async fetch(input, init) {
      const seen = createTap(() => Promise.resolve(new Response()));
      await seen.fetch(input, init);
      const sent = seen.exchanges[0]?.request;
      const at = left.findIndex(({ request }) => isDeepStrictEqual(request, sent));
      const [found] = at === -1 ? [] : left.splice(at, 1);
      if (found) return toResponse(found.response);
      throw new Error(sent ? explainMiss(sent, left[0]) : 'nothing was sent');
    },
    complaints: () => complaintsOf(left),
  };
}

function complaintsOf([first, ...others]: readonly Exchange[]): string[] {
  if (!first) return [];
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return [`what is recorded was not asked for: ${requestLine(first)}${more}`];
}

function toResponse({ status, headers, body }: RecordedResponse): Response {
  const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers });
}
