import type { Workspace } from '../../workspace.js';
import type { Admin } from './model.js';

export const viewAdminReference = (id: string) => ({ type: 'admin', id });

export function viewAdmin(workspace: Workspace, admin: Admin) {
  const teamIds = workspace.teams
    .all()
    .filter((team) => team.adminIds.includes(admin.id))
    .map((team) => Number(team.id));
  return {
    type: 'admin',
    id: admin.id,
    name: admin.name,
    email: admin.email,
    ...(admin.jobTitle === undefined ? {} : { job_title: admin.jobTitle }),
    away_mode_enabled: false,
    away_mode_reassign: false,
    away_status_reason_id: null,
    has_inbox_seat: admin.hasInboxSeat,
    team_ids: teamIds,
    team_priority_level: {},
    role: { type: 'role', ...admin.role },
  };
}

export function viewAdminWithApp(workspace: Workspace, admin: Admin) {
  return {
    type: 'admin',
    id: admin.id,
    email: admin.email,
    name: admin.name,
    email_verified: true,
    app: {
      type: 'app',
      id_code: workspace.id,
      name: 'Sandbox workspace',
      created_at: workspace.createdAt,
      secure: false,
      identity_verification: false,
      timezone: 'Etc/UTC',
      region: 'US',
    },
    avatar: { type: 'avatar', image_url: admin.avatarUrl },
    has_inbox_seat: admin.hasInboxSeat,
    role: { type: 'role', ...admin.role },
  };
}
