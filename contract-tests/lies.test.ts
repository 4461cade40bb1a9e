import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import type { Recording } from '../src/traffic/exchange.js';
import { readRecording, recordingFile } from '../src/traffic/recording-files.js';
import { scenarioId } from '../src/suite/run.js';
import { createSandbox, type SandboxRequest, type SandboxResponse } from '../src/sandbox/index.js';
import { listen, type SandboxServer } from '../src/sandbox/listen.js';
import { runCommand, runContract } from '../src/cli/testing/command.js';
import { RECORDINGS } from './files.js';
import { replayExchanges, replayScenario, type Tamper } from '../src/suite/replay.js';
import { scenarios } from './scenarios/index.js';

const SCENARIO = 'conversations/tag';
type Lie = (body: Record<string, unknown>) => void;

/** A listening sandbox whose conversations pass through a lie on their way out. */
function liar(lie: Lie, status?: number): Promise<SandboxServer> {
  const sandbox = createSandbox();
  const answer = async (request: SandboxRequest): Promise<SandboxResponse> => {
    const response = await sandbox.answer(request);
    if (!/^\/conversations\/\d+$/.test(new URL(request.url).pathname)) return response;
    const body = JSON.parse(response.body as string) as Record<string, unknown>;
    lie(body);
    return { ...response, status: status ?? response.status, body: JSON.stringify(body) };
  };
  return listen(answer, 1_000_000);
}

async function runAgainst(server: SandboxServer, run: typeof runContract) {
  try {
    return await run('--target', server.url, '--version', '2.14', '--scenario', SCENARIO);
  } finally {
    await server.close();
  }
}

const truth: Lie = () => undefined;

describe('npm run contract notices a server that', () => {
  test('tells the truth', async () => {
    const { code, stdout } = await runAgainst(await liar(truth), runContract);
    expect(stdout).toContain('1 run, 9 exchanges, 0 findings, 0 warnings');
    expect(code).toBe(0);
    // A process of npm's own, which a busy machine starts slowly.
  }, 120_000);

  // What came over a network is told by its placeholders: nobody's words reach a report.
  test.each<[string, Lie, number | undefined, string]>([
    [
      'adds an undeclared field',
      (body) => (body.surprise = 1),
      undefined,
      '/surprise: the description declares no such field, got integer 1010 (undeclared-field)',
    ],
    [
      'adds one deep inside',
      (body) => ((body.statistics as typeof body).surprise = 1),
      undefined,
      '/statistics/surprise: the description declares no such field, got integer 1009 (undeclared-field)',
    ],
    [
      'sends a wrong type',
      (body) => (body.created_at = 'today'),
      undefined,
      '/created_at: expected integer, got string "Text 6" (wrong-type)',
    ],
    [
      'leaves a field out',
      (body) => delete body.created_at,
      undefined,
      '/created_at: a required field is missing (missing-field)',
    ],
    [
      'answers with a wrong status',
      truth,
      202,
      'status: status 202 is not declared; expected 200, 401, 403, 404, 429, default (undeclared-status)',
    ],
  ])('%s', async (_, lie, status, want) => {
    const { code, stdout } = await runAgainst(await liar(lie, status), (...args) =>
      runCommand(['run', ...args]),
    );
    expect(stdout).toContain(`error [2.14] retrieveConversation response ${want}`);
    expect(code).toBe(1);
  });
});

describe('replay notices a client that', () => {
  beforeAll(() => nock.disableNetConnect());
  afterAll(() => {
    nock.cleanAll();
    nock.restore();
  });

  const replay = async (id: string, tamper?: Tamper) => {
    const scenario = scenarios.find((candidate) => scenarioId(candidate) === id);
    if (!scenario) throw new Error(`no scenario ${id}`);
    const { findings } = await replayScenario(
      scenario,
      readRecording(recordingFile(RECORDINGS, { scenario: id, version: '2.14' })),
      tamper,
    );
    return findings.map(({ message }) => message).join('\n');
  };
  const without =
    (header: string): Tamper =>
    (request) => {
      request.headers.delete(header);
      return request;
    };
  const elsewhere =
    (change: (url: URL) => void): Tamper =>
    (request) => {
      const url = new URL(request.url);
      change(url);
      return new Request(url, { headers: request.headers });
    };

  test('changes nothing', async () => {
    expect(await replay('tags/list')).toBe('');
  });

  test.each(['intercom-version', 'authorization', 'accept'])('drops the header %s', async (header) => {
    const message = await replay('tags/list', without(header));
    expect(message).toContain('The client did not send what is recorded (- recorded, + sent):');
    expect(message).toContain(`\n- ${header}: `);
  });

  test('drops a query parameter', async () => {
    const message = await replay('contacts/list', (request) =>
      request.method === 'GET' ? elsewhere((url) => url.searchParams.delete('per_page'))(request) : request,
    );
    expect(message).toContain('\n- GET /contacts?per_page=1\n+ GET /contacts');
  });

  test('adds a query parameter', async () => {
    const message = await replay(
      'tags/list',
      elsewhere((url) => url.searchParams.set('page', '2')),
    );
    expect(message).toContain('\n- GET /tags\n+ GET /tags?page=2');
  });

  test('sends a body that is not recorded', async () => {
    const recording: Recording = {
      version: '2.14',
      scenario: 'tags/detach',
      provenance: { kind: 'sandbox', source: 'this test' },
      exchanges: [
        {
          request: { method: 'DELETE', path: '/conversations/1/tags/2', headers: {} },
          response: { status: 200, headers: { 'content-type': 'application/json' }, body: {} },
        },
      ],
    };
    await expect(replayExchanges(recording)).resolves.toHaveLength(1);
    const withBody: Tamper = (request) =>
      new Request(request, { method: 'DELETE', body: '{"admin_id":"1"}' });
    await expect(replayExchanges(recording, withBody)).rejects.toThrow('+ body.admin_id = "1"');
  });
});
