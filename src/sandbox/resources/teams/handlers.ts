import { refuse } from '../../errors.js';
import { param, type Handler } from '../../handler.js';
import { viewTeam } from './view.js';

const listTeams: Handler = ({ workspace }) => ({
  type: 'team.list',
  teams: workspace.teams.all().map(viewTeam),
});

const retrieveTeam: Handler = (call) => {
  const team = call.workspace.teams.get(param(call, 'team_id'));
  if (!team) throw refuse.teamNotFound('Team not found');
  return viewTeam(team);
};

export const teamHandlers = { listTeams, retrieveTeam };
