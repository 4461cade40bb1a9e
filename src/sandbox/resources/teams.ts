import { refuse } from '../errors.js';
import { list } from '../list.js';
import { named } from '../named.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { logActivity } from './activity-logs.js';
import { Admins } from './admins/table.js';
import { Conversations } from './conversations/table.js';

type Team = Schemas['Team'];

export const Teams = table<Team, 'admin'>({
  name: 'teams',
  ids: 6_100_001,
  missing: () => refuse.teamNotFound('Team not found'),
  index: { admin: ({ admin_ids }) => admin_ids.map(String) },
});

export const teams: Resource = {
  rules: {
    updateTeamMembers: 'No team balances its load: to be asked first is of no effect.',
  },
  handlers: handlers({
    listTeams: (call) => list(call, call.world.all(Teams)),
    retrieveTeam: ({ world, params }) => world.get(Teams, params.team_id),

    updateTeamMembers({ world, params, body, url }) {
      const team = world.get(Teams, params.team_id);
      if (url.search !== '') throw refuse.parameterInvalid('This operation takes no query parameters');
      refuseOtherChanges(team, body);
      const admin_ids = [...new Set(body.admin_ids)];
      for (const id of admin_ids) named(world, Admins, 'admin', id, 'admin_ids');
      checkPriority(team, admin_ids, body.admin_priority_level ?? {});
      logActivity(world, {
        activity_type: 'app_team_membership_modification',
        activity_description: `The members of ${team.name} were replaced.`,
        metadata: { before: team.admin_ids.join(), after: admin_ids.join() },
      });
      return world.change(Teams, team.id, { admin_ids });
    },

    listTeamMetrics(call) {
      const { world, now, params, query } = call;
      const threshold = Math.min(86_400, Math.max(1, query.idle_threshold ?? 1_800));
      const members = world.get(Teams, params.team_id).admin_ids;
      return list(
        call,
        members.map((id) => metricOf(world, id, now - threshold)),
      );
    },
  }),

  seed(world, seed) {
    if (seed === 'empty') return;
    const [owner = 0, agent = 0] = world.all(Admins).map(({ id }) => Number(id));
    const plain = { admin_priority_level: {}, assignment_limit: null, distribution_method: 'manual' };
    world.add(Teams, { type: 'team', name: 'Support', admin_ids: [owner, agent], ...plain });
    world.add(Teams, { type: 'team', name: 'Billing', admin_ids: [owner], ...plain });
  },
};

/** A team that was retrieved may be sent back whole, as long as nothing but the members is another. */
function refuseOtherChanges(team: Team, body: Schemas['UpdateTeamMembersRequest']): void {
  const fields = ['id', 'name', 'assignment_limit', 'distribution_method'] as const;
  const changed = fields.find((field) => body[field] !== undefined && body[field] !== team[field]);
  if (changed)
    throw refuse.parameterInvalid(`Only the members of a team can be changed, not ${changed}`, changed);
}

/** No team of a sandbox balances its load, so nobody can be asked second and to be asked first is of no effect. */
function checkPriority(
  team: Team,
  members: readonly number[],
  { primary_admin_ids, secondary_admin_ids }: NonNullable<Schemas['UpdateAdminPriorityLevelRequest']>,
): void {
  const refused = (message: string) => refuse.parameterInvalid(message, 'admin_priority_level');
  const named = [...(primary_admin_ids ?? []), ...(secondary_admin_ids ?? [])];
  const stranger = named.find((id) => !members.includes(id) && !team.admin_ids.includes(id));
  if (stranger !== undefined) throw refused(`The admin ${stranger} is no member of the team`);
  const twice = named.find((id, index) => named.indexOf(id) !== index);
  if (twice !== undefined) throw refused(`The admin ${twice} is named twice`);
  if (secondary_admin_ids?.length) throw refused('Only a load_balanced team has secondary members');
}

/** Idle is an open conversation whose contact has waited since before a moment. */
function metricOf(world: World, id: number, idleBefore: number): Schemas['TeamMetric'] {
  const held = world.all(Conversations).filter(({ admin_assignee_id }) => admin_assignee_id === id);
  const open = held.filter(({ state }) => state === 'open');
  return {
    type: 'team_metric',
    admin_id: String(id),
    open: open.length,
    idle: open.filter(({ waiting_since }) => waiting_since !== null && waiting_since < idleBefore).length,
    snoozed: held.filter(({ state }) => state === 'snoozed').length,
  };
}
