import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { Admins } from './admins/table.js';

export const Teams = table<Schemas['Team'], 'admin'>({
  ids: 6_100_001,
  missing: () => refuse.teamNotFound('Team not found'),
  index: { admin: ({ admin_ids }) => admin_ids.map(String) },
});

export const teams: Resource = {
  handlers: handlers({
    listTeams: (call) => list(call, call.world.all(Teams)),
    retrieveTeam: ({ world, params }) => world.get(Teams, params.team_id),
  }),

  seed(world, seed) {
    if (seed === 'empty') return;
    const [owner = 0, agent = 0] = world.all(Admins).map(({ id }) => Number(id));
    const plain = { admin_priority_level: {}, assignment_limit: null, distribution_method: 'manual' };
    world.add(Teams, { type: 'team', name: 'Support', admin_ids: [owner, agent], ...plain });
    world.add(Teams, { type: 'team', name: 'Billing', admin_ids: [owner], ...plain });
  },
};
