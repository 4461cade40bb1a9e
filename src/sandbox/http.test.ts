import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createSandbox, SANDBOX_TOKEN, type Sandbox, type SandboxServer } from './index.js';
import { SEEDED } from './testing/caller.js';

const AUTHORIZED = { authorization: `Bearer ${SANDBOX_TOKEN}`, 'intercom-version': '2.16' };
const answer = (
  method: string,
  url: string,
  headers: Record<string, string> = {},
  body?: string,
  sandbox = createSandbox(),
) =>
  sandbox.answer({
    method,
    url,
    headers: { ...AUTHORIZED, ...headers },
    ...(body === undefined ? {} : { body }),
  });
const JSON_TYPE = { 'content-type': 'application/json' };

describe('a request', () => {
  test('whose body is too large is refused', async () => {
    const sandbox = createSandbox({ maxBodyBytes: 10 });
    const { status } = await answer('POST', '/tags', JSON_TYPE, '{"name":"longer than ten"}', sandbox);
    expect(status).toBe(413);
  });

  test.each([
    ['Bearer sandbox-token', 200],
    ['BEARER sandbox-token', 200],
    ['Bearer sandbox-token another', 401],
    ['Basic sandbox-token', 401],
  ])('with %s is %d', async (authorization, status) => {
    expect((await answer('GET', '/me', { authorization })).status).toBe(status);
  });

  test('takes media types in any case', async () => {
    const headers = { 'content-type': 'Application/JSON; Charset=UTF-8', accept: 'APPLICATION/JSON' };
    expect((await answer('POST', '/tags', headers, '{"name":"Any case"}')).status).toBe(200);
  });

  test('has one value of a parameter, the last', async () => {
    const { body } = await answer('GET', '/contacts?per_page=1&per_page=2');
    expect(JSON.parse(body as string)).toMatchObject({ pages: { per_page: 2 } });
    expect((await answer('GET', '/contacts?per_page=1&per_page=999')).status).toBe(400);
  });

  test('that is aborted is not answered', async () => {
    const sandbox = createSandbox();
    const reason = new Error('enough');
    await expect(
      sandbox.fetch('https://api.intercom.io/me', { headers: AUTHORIZED, signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
  });

  test('with HTML that opens many tags is answered in time linear in its length', async () => {
    const sandbox = createSandbox();
    const path = `/conversations/${SEEDED.waitingConversation}`;
    const sent = {
      message_type: 'comment',
      type: 'admin',
      admin_id: SEEDED.owner,
      body: '<a '.repeat(64_000),
    };
    await answer('POST', `${path}/reply`, JSON_TYPE, JSON.stringify(sent), sandbox);
    expect((await answer('GET', `${path}?display_as=plaintext`, {}, undefined, sandbox)).status).toBe(200);
  });
});

describe('over HTTP', () => {
  let server: SandboxServer | undefined;
  afterEach(() => server?.close());

  /** `fetch` would not send such a target. */
  async function raw(sandbox: Sandbox, path: string, body?: string): Promise<number | undefined> {
    server = await sandbox.listen();
    const { hostname, port } = new URL(server.url);
    return new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const sent = request({ hostname, port, path, method, headers: { ...AUTHORIZED, ...JSON_TYPE } });
      sent.on('response', (response) => resolve(response.resume().statusCode));
      sent.on('error', reject).end(body);
    });
  }

  test('a target may be a whole address', async () => {
    expect(await raw(createSandbox(), 'http://api.intercom.io/me')).toBe(200);
  });

  test('of a body that is too large no more is read than that takes', async () => {
    const sandbox = createSandbox({ maxBodyBytes: 100 });
    expect(await raw(sandbox, '/tags', JSON.stringify({ name: 'x'.repeat(1000) }))).toBe(413);
  });
});

describe('an answer', () => {
  test('can be empty', async () => {
    const sandbox = createSandbox();
    const headers = { ...JSON_TYPE, 'intercom-version': 'Unstable' };
    const created = await answer('POST', '/audiences', headers, '{"name":"Customers"}', sandbox);
    expect(created.status).toBe(201);
    const { id } = JSON.parse(created.body as string) as { id: string };
    const gone = await answer(
      'DELETE',
      `/audiences/${id}`,
      { 'intercom-version': 'Unstable' },
      undefined,
      sandbox,
    );
    expect([gone.status, gone.body, gone.headers['Content-Type']]).toEqual([204, undefined, undefined]);
    expect((await answer('GET', `/audiences/${id}`, headers, undefined, sandbox)).status).toBe(404);
  });

  test('can be a redirection', async () => {
    const { status, headers, body } = await answer('GET', '/calls/900001/recording');
    expect([status, headers.Location, body]).toEqual([
      302,
      'https://recordings.example.com/900001.mp3',
      undefined,
    ]);
  });

  test('can be text', async () => {
    const { status, headers, body } = await answer('GET', '/calls/900001/transcript', {
      accept: 'text/plain',
    });
    expect([status, headers['Content-Type']]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(headers['Content-Disposition']).toBe('attachment; filename="transcript-900001.txt"');
    expect(body).toContain('Where do I find my invoices?');
  });

  test('can be a file, asked for by its media type', async () => {
    const sandbox = createSandbox();
    const sent = JSON.stringify({ created_at_after: 0, created_at_before: 2_000_000_000 });
    const { body } = await answer('POST', '/export/content/data', JSON_TYPE, sent, sandbox);
    const { job_identifier } = JSON.parse(body as string) as { job_identifier: string };
    const path = `/download/content/data/${job_identifier}`;
    const octets = { accept: 'application/octet-stream' };
    expect((await answer('GET', path, octets, undefined, sandbox)).status).toBe(404);
    sandbox.clock.advance(60);
    const file = await answer('GET', path, octets, undefined, sandbox);
    expect([file.status, file.headers['Content-Type']]).toEqual([200, 'application/octet-stream']);
    expect(gunzipSync(file.body as Uint8Array).toString()).toContain(SEEDED.closedConversation);
    expect((await answer('GET', '/me', octets, undefined, sandbox)).status).toBe(406);
  });

  test('can be to a form', async () => {
    const sandbox = createSandbox();
    const upload = async (fields: Record<string, string>, catalog?: string) => {
      const body = new FormData();
      for (const [name, value] of Object.entries(fields)) body.set(name, value);
      if (catalog !== undefined)
        body.set('catalog', new Blob([catalog], { type: 'application/json' }), 'catalog.json');
      const url = 'https://api.intercom.io/ecommerce/connectors/501/catalog';
      const headers = { ...AUTHORIZED, 'intercom-version': 'Unstable' };
      const response = await sandbox.fetch(url, { method: 'POST', headers, body });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    expect(await upload({}, '[{"id":"1"}]')).toMatchObject({ status: 202, body: { status: 'processing' } });
    sandbox.clock.advance(60);
    const first = await upload({ finalize: 'false', part_number: '1' }, '[]');
    expect(first).toMatchObject({ status: 200, body: { next_part_number: 2 } });
    const done = await upload({ finalize: 'true', import_job_id: String(first.body.import_job_id) });
    expect(done.status).toBe(202);
  });
});
