import { refuse } from '../../errors.js';
import type { Workspace } from '../../workspace.js';

export interface Admin {
  id: string;
  name: string;
  email: string;
  /** Left out of answers while it is unset, as Intercom does. */
  jobTitle?: string;
  avatarUrl: string | null;
  hasInboxSeat: boolean;
  role: { id: string; name: string };
}

export function createAdmin(workspace: Workspace, fields: Omit<Admin, 'id'>): Admin {
  return workspace.admins.insert({ id: workspace.ids.next('admin'), ...fields });
}

/** The admin that a request body names as the one who acts. */
export function actingAdmin(workspace: Workspace, id: string | number): Admin {
  const admin = workspace.admins.get(String(id));
  if (!admin) throw refuse.adminNotFound('Admin not found', 'admin_id');
  return admin;
}

/** The admin to whom the access token belongs: the first of the workspace. */
export function tokenOwner(workspace: Workspace): Admin {
  const [owner] = workspace.admins.all();
  if (!owner) throw new Error('A workspace has at least one admin.');
  return owner;
}
