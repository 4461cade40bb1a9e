import { expect, test } from '@jest/globals';
import { SEEDED, talk } from '../../testing/caller.js';

test('admins know their teams; roles come with 2.16', async () => {
  const { body } = await talk('2.15').call('GET', '/admins');
  expect(body).toMatchObject({
    type: 'admin.list',
    admins: [
      { id: SEEDED.owner, job_title: 'Support lead', team_ids: [6100001, 6100002] },
      { id: SEEDED.agent, team_ids: [6100001] },
    ],
  });
  expect(body).not.toHaveProperty('admins.0.role');
  expect(body).not.toHaveProperty('admins.1.job_title');
  expect((await talk('2.16').call('GET', `/admins/${SEEDED.owner}`)).body).toMatchObject({
    role: { type: 'role', name: 'Owner' },
  });
});

test('avatars are listed on request', async () => {
  const { call } = talk('2.14');
  expect((await call('GET', '/admins')).body).not.toHaveProperty('admins.0.avatar');
  expect((await call('GET', '/admins?display_avatar=true')).body).toMatchObject({
    admins: [{ avatar: { image_url: 'https://static.example.com/avatars/owner.png' } }, { avatar: null }],
  });
});

test('teams know their admins', async () => {
  const { call } = talk('2.9');
  expect((await call('GET', '/teams')).body).toMatchObject({ type: 'team.list', teams: [{}, {}] });
  expect((await call('GET', `/teams/${SEEDED.supportTeam}`)).body).toMatchObject({
    type: 'team',
    name: 'Support',
    admin_ids: [Number(SEEDED.owner), Number(SEEDED.agent)],
  });
});
