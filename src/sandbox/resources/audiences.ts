import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';

export const Audiences = table<Schemas['Audience']>({ name: 'audiences', ids: 3_101 });

export const audiences: Resource = {
  handlers: handlers({
    listAudiences: (call) => list(call, call.world.all(Audiences), { perPage: 50 }),

    createAudience({ world, body: { name, predicates = [], role_predicates = [] }, now }) {
      checkName(name);
      return world.add(Audiences, {
        type: 'audience',
        name,
        predicates,
        role_predicates,
        created_at: now,
        updated_at: now,
      });
    },

    retrieveAudience: ({ world, params }) => world.get(Audiences, params.audience_id),

    updateAudience({ world, params, body, now }) {
      const { id } = world.get(Audiences, params.audience_id);
      if (body.name !== undefined) checkName(body.name);
      return world.change(Audiences, id, { ...body, updated_at: now });
    },

    deleteAudience: ({ world, params }) => void world.remove(Audiences, params.audience_id),
  }),
};

function checkName(name: string): void {
  if (name.trim() === '') throw refuse.validationError('A name is needed', 'name');
}
