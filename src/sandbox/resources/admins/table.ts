import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import { table, type Id, type World } from '../../world.js';

/** What an admin is. The teams know who belongs to them. */
export interface Admin extends Omit<Schemas['Admin'], 'team_ids' | 'avatar'> {
  avatar_url: string | null;
}

export const Admins = table<Admin>({
  ids: 5_017_001,
  missing: () => refuse.adminNotFound('Admin not found'),
});

/** The admin that a request body names as the one who acts. */
export function actingAdmin(world: World, id: Id | undefined): Admin {
  const admin = world.find(Admins, id);
  if (!admin) throw refuse.adminNotFound('Admin not found', 'admin_id');
  return admin;
}

/** The admin to whom the access token belongs: the first of the workspace. */
export function tokenOwner(world: World): Admin {
  const [owner] = world.all(Admins);
  if (!owner) throw new Error('A workspace has at least one admin.');
  return owner;
}

/** Somebody who can be looked up, in a few words. */
export const adminReference = (id: string) => ({ type: 'admin' as const, id });
