import type { Workspace } from '../../workspace.js';
import type { AppliedTag } from '../tags/model.js';

/** As much of a company as conversations and contacts show. No operation of the sandbox makes one; the seed does. */
export interface Company {
  id: string;
  /** The id that the workspace's owner gave it. */
  companyId: string;
  name: string;
  createdAt: number;
  updatedAt: number;
  tags: AppliedTag[];
}

export function createCompany(workspace: Workspace, companyId: string, name: string): Company {
  const now = workspace.clock.now();
  const id = workspace.ids.next('company');
  return workspace.companies.insert({ id, companyId, name, createdAt: now, updatedAt: now, tags: [] });
}
