import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import type { Version } from '../../../../generated/versions.js';
import { SANDBOX_TOKEN } from '../../core.js';
import { SEEDED, talk } from '../../testing/caller.js';

const SPAN = { created_at_after: 1, created_at_before: 4_000_000_000 };

type Talk = ReturnType<typeof talk>;

/** The lines of a file, and the status that it came with. */
async function download({ sandbox }: Talk, path: string, version: Version = 'Unstable') {
  const headers = {
    Authorization: `Bearer ${SANDBOX_TOKEN}`,
    'Intercom-Version': version,
    Accept: 'application/octet-stream',
  };
  const response = await sandbox.fetch(`https://api.intercom.io${path}`, { headers });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, lines: response.ok ? gunzipSync(bytes).toString().split('\r\n') : [] };
}

interface Job {
  job_identifier: string;
  status: string;
  download_url: string;
}

test('a message export takes a minute, and its file can be had for two days', async () => {
  const here = talk('2.14');
  const { call, sandbox } = here;
  const name = 'Smith, "Jo"';
  const { body: contact } = await call<{ id: string }>('POST', '/contacts', { external_id: 'jo', name });
  const started = { from: { type: 'user', id: contact.id }, body: 'Hello' };
  const { body: message } = await call<{ conversation_id: string }>('POST', '/conversations', started);
  const reply = { message_type: 'comment', type: 'admin', admin_id: SEEDED.owner, body: 'Hi' };
  await call('POST', `/conversations/${message.conversation_id}/reply`, reply);

  const { body: job } = await call<Job>('POST', '/export/content/data', SPAN);
  expect(job.status).toBe('pending');
  const path = `/download/content/data/${job.job_identifier}`;
  expect((await download(here, path)).status).toBe(404);
  sandbox.clock.advance(60);
  const done = await call<Job>('GET', `/export/content/data/${job.job_identifier}`);
  expect(done.body).toMatchObject({ status: 'completed', download_url: `https://api.intercom.io${path}` });
  const { lines } = await download(here, path);
  expect(lines[0]).toMatch(/^user_id,user_external_id,company_id,email,name,/);
  expect(lines.filter((line) => line.startsWith(`${contact.id},jo,,,"Smith, ""Jo""",`))).toHaveLength(1);
  sandbox.clock.advance(2 * 86_400 + 1);
  expect((await download(here, path)).status).toBe(404);
});

test('an export of a span in which nothing was sent says so', async () => {
  const { call, sandbox } = talk();
  const { body } = await call<Job>('POST', '/export/content/data', { ...SPAN, created_at_before: 2 });
  sandbox.clock.advance(60);
  expect((await call('GET', `/export/content/data/${body.job_identifier}`)).body).toMatchObject({
    status: 'no_data',
    download_url: '',
  });
});

test.each<[Version, string]>([
  ['2.15', 'conversation_id'],
  ['2.16', 'standard.conversation_id'],
])('%s asks for the attribute %s', async (version, attribute) => {
  const here = talk(version);
  const enqueue = (attribute_ids: string[]) =>
    here.call<Job>('POST', '/export/reporting_data/enqueue', {
      dataset_id: 'conversation',
      attribute_ids,
      start_time: 1,
      end_time: 4_000_000_000,
    });
  const { body: job } = await enqueue([attribute]);
  expect((await enqueue([attribute, 'mood'])).status).toBe(400);
  here.sandbox.clock.advance(60);
  const { lines } = await download(here, `/download/reporting_data/${job.job_identifier}`, version);
  expect(lines[0]).toBe(attribute);
  expect(lines).toContain(SEEDED.waitingConversation);
  for (let count = 0; count < 5; count += 1) expect((await enqueue([attribute])).status).toBe(200);
  expect((await enqueue([attribute])).status).toBe(429);
});
