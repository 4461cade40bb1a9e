import type { Workspace } from '../../workspace.js';

export interface Team {
  id: string;
  name: string;
  adminIds: string[];
}

export function createTeam(workspace: Workspace, name: string, adminIds: string[]): Team {
  return workspace.teams.insert({ id: workspace.ids.next('team'), name, adminIds });
}
