import { describe, expect, test } from '@jest/globals';
import { SEEDED, talk } from '../../testing/caller.js';

test('a name makes a tag, or finds the one that has it, whatever its case', async () => {
  const { call } = talk('2.14');
  expect((await call('POST', '/tags', { name: 'Beta' })).body).toEqual({
    type: 'tag',
    id: '7500003',
    name: 'Beta',
  });
  expect((await call('POST', '/tags', { name: 'beta' })).body).toEqual({
    type: 'tag',
    id: '7500003',
    name: 'Beta',
  });
});

test('a name with an id renames', async () => {
  const { call } = talk('2.9');
  await call('POST', '/tags', { id: SEEDED.urgentTag, name: 'Now' });
  expect((await call('GET', '/tags')).body).toEqual({
    type: 'list',
    data: [
      { type: 'tag', id: SEEDED.urgentTag, name: 'Now' },
      { type: 'tag', id: SEEDED.feedbackTag, name: 'Feedback' },
    ],
  });
});

test('an empty name is refused', async () => {
  expect(await talk().call('POST', '/tags', { name: '  ' })).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'parameter_invalid', message: 'invalid tag parameters', field: 'name' }] },
  });
});

describe('on contacts and companies', () => {
  test('tags and untags, and says so from 2.16', async () => {
    const { call } = talk('2.16');
    const tagged = await call('POST', '/tags', { name: 'VIP', users: [{ id: SEEDED.customer }] });
    expect(tagged.body).toMatchObject({ name: 'VIP', users: [{ id: SEEDED.customer, tagged: true }] });
    expect((await call('GET', `/contacts/${SEEDED.customer}`)).body).toMatchObject({
      tags: { data: [{ type: 'tag', id: '7500003', url: '/tags/7500003' }], total_count: 1 },
    });
    await call('POST', '/tags', { name: 'VIP', users: [{ id: SEEDED.customer, untag: true }] });
    expect((await call('GET', `/contacts/${SEEDED.customer}`)).body).toMatchObject({ tags: { data: [] } });

    const company = await call('POST', '/tags', { name: 'VIP', companies: [{ company_id: 'company-1' }] });
    expect(company.body).toMatchObject({ companies: [{ id: SEEDED.company, tagged: true }] });
  });

  test('somebody unknown is a 404 up to 2.15, although the tag is made; from 2.16 passed over', async () => {
    const sent = { name: 'VIP', users: [{ id: 'nobody' }] };
    const older = talk('2.15').call;
    expect((await older('POST', '/tags', sent)).status).toBe(404);
    expect((await older('GET', '/tags')).body).toMatchObject({ data: [{}, {}, { name: 'VIP' }] });
    expect(await talk('2.16').call('POST', '/tags', sent)).toMatchObject({
      status: 200,
      body: { name: 'VIP', users: [] },
    });
  });
});

test('an unknown company is a 404 up to 2.15, and so is an unknown tag that is to be renamed', async () => {
  const tagging = { name: 'x', companies: [{ company_id: 'nope' }] };
  expect(await talk('2.14').call('POST', '/tags', tagging)).toMatchObject({
    status: 404,
    body: { errors: [{ code: 'company_not_found' }] },
  });
  const renaming = { id: '1', name: 'x' };
  expect(await talk('2.15').call('POST', '/tags', renaming)).toMatchObject({
    status: 404,
    body: { errors: [{ code: 'tag_not_found' }] },
  });
  expect(await talk('2.16').call('POST', '/tags', renaming)).toMatchObject({
    status: 400,
    body: { errors: [{ code: 'parameter_invalid', field: 'id' }] },
  });
});

test('a tag that is deleted is gone from all that carried it', async () => {
  const { sandbox, call } = talk();
  const source = { sync_behavior: 'api', url: 'https://docs.example.com' };
  const { id: source_id } = (await call<{ id: number }>('POST', '/ai/content_import_sources', source)).body;
  const texts = { title: 'Passwords', body: '<p>Ask us.</p>', author_id: Number(SEEDED.owner) };
  const page = { title: 'Passwords', html: '<p>Ask us.</p>', locale: 'en', source_id, external_id: 'a' };
  const made = [
    ['/articles', texts],
    ['/internal_articles', { ...texts, owner_id: Number(SEEDED.owner) }],
    ['/content_snippets', { title: 'Passwords', body_markdown: 'Ask us.' }],
    ['/ai/external_pages', page],
  ] as const;
  const carriers: string[] = [];
  for (const [path, body] of made) {
    const { id } = (await call<{ id: string }>('POST', path, body)).body;
    expect((await call('POST', `${path}/${id}/tags`, { id: SEEDED.urgentTag })).status).toBe(200);
    carriers.push(String(id));
  }
  expect((await call('DELETE', `/tags/${SEEDED.urgentTag}`)).status).toBe(200);
  const rows = [...sandbox.snapshot().world.stores.values()].flatMap(({ rows }) => [...rows.values()]);
  const tagged = rows.filter((row) => carriers.includes(String(row?.id)) && row && 'applied_tags' in row);
  expect(tagged.map((row) => (row as unknown as { applied_tags: unknown }).applied_tags)).toEqual(
    carriers.map(() => []),
  );
});
