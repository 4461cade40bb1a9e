import type { Team } from './model.js';

export const viewTeam = (team: Team) => ({
  type: 'team',
  id: team.id,
  name: team.name,
  admin_ids: team.adminIds.map(Number),
  admin_priority_level: {},
  assignment_limit: null,
  distribution_method: 'manual',
});
