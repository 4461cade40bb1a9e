import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { tokenOwner } from './admins/table.js';
import { Teams } from './teams.js';

const Macros = table<Schemas['Macro']>({
  name: 'macros',
  ids: 4_501,
  missing: () => refuse.notFound('Macro not found'),
});

/** A macro that is kept to teams exists for their members only, and the token is its owner's. */
const mayUse = (world: World) => {
  const teams = new Set(world.where(Teams, 'admin', tokenOwner(world).id).map(({ id }) => id));
  return ({ visible_to, visible_to_team_ids }: Schemas['Macro']) =>
    visible_to === 'everyone' || visible_to_team_ids.some((id) => teams.has(id));
};

export const macros: Resource = {
  handlers: handlers({
    listMacros(call) {
      const { updated_since = Number.NEGATIVE_INFINITY } = call.query;
      const shown = call.world
        .newest(Macros)
        .filter(mayUse(call.world))
        .filter(({ updated_at }) => Date.parse(updated_at) / 1000 > updated_since)
        .toSorted((a, b) => b.updated_at.localeCompare(a.updated_at));
      return list(call, shown, { perPage: 50 });
    },

    retrieveMacro({ world, params }) {
      const macro = world.get(Macros, params.macro_id);
      if (!mayUse(world)(macro)) throw Macros.missing();
      return macro;
    },
  }),

  /** One for everybody, and one that is kept to the first team. */
  seed(world, seed) {
    const [team] = world.all(Teams);
    if (seed === 'empty' || !team) return;
    const moment = new Date(world.now * 1000).toISOString();
    const saved = { type: 'macro' as const, created_at: moment, updated_at: moment };
    world.add(Macros, {
      ...saved,
      name: 'Ask for the order number',
      body: '<p>Hi <attribute key="user.first_name" default="there"/>, which order is it about?</p>',
      body_text: 'Hi {{user.first_name|fallback:"there"}}, which order is it about?',
      visible_to: 'everyone',
      visible_to_team_ids: [],
      available_on: ['inbox', 'messenger'],
    });
    world.add(Macros, {
      ...saved,
      name: 'Hand over to the second line',
      body: '<p>Somebody who knows more will write to you.</p>',
      body_text: 'Somebody who knows more will write to you.',
      visible_to: 'specific_teams',
      visible_to_team_ids: [team.id],
      available_on: ['inbox'],
    });
  },
};
