import { unwrap } from '../../../src/client/index.js';
import { assertHas, assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'macros',
  name: 'of-a-team',
  since: 'Unstable',
  async run({ client }) {
    const { data } = await unwrap(client.GET('/macros'));
    const macro = data.find(({ visible_to }) => visible_to === 'specific_teams');
    const [team_id] = macro?.visible_to_team_ids ?? [];
    assertHas(macro && team_id, 'a macro that is kept to a team');
    const params = { path: { macro_id: macro.id } };
    await unwrap(client.GET('/macros/{macro_id}', { params }));

    const { id } = await unwrap(client.GET('/me'));
    const of = { params: { path: { team_id } } };
    const { admin_ids } = await unwrap(client.GET('/teams/{team_id}', of));
    const others = admin_ids.filter((member) => String(member) !== id);
    await unwrap(client.PUT('/teams/{team_id}', { ...of, body: { admin_ids: others } }));
    assertRefused(await client.GET('/macros/{macro_id}', { params }), 404, 'not_found');
    await unwrap(client.PUT('/teams/{team_id}', { ...of, body: { admin_ids } }));
  },
});
