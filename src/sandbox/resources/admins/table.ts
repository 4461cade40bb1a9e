import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import { table, type Id, type World } from '../../world.js';

/** What an admin is. The teams know who belongs to them. */
export interface Admin extends Omit<Schemas['Admin'], 'team_ids' | 'avatar'> {
  avatar_url: string | null;
}

export const Admins = table<Admin>({
  name: 'admins',
  ids: 5_017_001,
  missing: (field) => refuse.adminNotFound('Admin not found', field),
});

/** The admin that a request body names as the one who acts. */
export const actingAdmin = (world: World, id: Id | undefined): Admin => world.get(Admins, id, 'admin_id');

/** The admin to whom the access token belongs: the first of the workspace. */
export function tokenOwner(world: World): Admin {
  const [owner] = world.all(Admins);
  if (!owner) throw new Error('A workspace has at least one admin.');
  return owner;
}

/** Somebody who can be looked up, in a few words. */
export const adminReference = (id: string) => ({ type: 'admin' as const, id });
