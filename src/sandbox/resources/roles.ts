import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { Admins } from './admins/table.js';

type Role = Schemas['Role'];

const Roles = table<Role>({ name: 'roles' });

export const roles: Resource = {
  handlers: handlers({
    listRoles: (call) => list(call, call.world.all(Roles)),
    retrieveRole: ({ world, params }) => world.get(Roles, params.role_id),
  }),

  /** Every role that an admin has, and by default one that nobody has. */
  seed(world, seed) {
    for (const { role } of world.all(Admins))
      if (role && !world.find(Roles, role.id))
        world.add(Roles, { ...role, description: DESCRIPTIONS.get(role.name ?? '') ?? null });
    if (seed === 'empty') return;
    world.add(Roles, { type: 'role', id: '3', name: 'Observer', description: null });
  },
};

const DESCRIPTIONS = new Map([
  ['Owner', 'May do everything.'],
  ['Agent', 'Talks with customers.'],
]);
