import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';

export const Audiences = table<Schemas['Audience']>({
  ids: 3_101,
  missing: () => refuse.notFound('Audience not found'),
});

export const audiences: Resource = {
  handlers: handlers({
    listAudiences: (call) => list(call, call.world.all(Audiences)),

    createAudience: ({ world, body: { name, predicates = [], role_predicates = [] }, now }) =>
      world.add(Audiences, {
        type: 'audience',
        name,
        predicates,
        role_predicates,
        created_at: now,
        updated_at: now,
      }),

    retrieveAudience: ({ world, params }) => world.get(Audiences, params.audience_id),

    updateAudience: ({ world, params, body, now }) =>
      world.change(Audiences, params.audience_id, { ...body, updated_at: now }),

    deleteAudience: ({ world, params }) => void world.remove(Audiences, params.audience_id),
  }),
};
