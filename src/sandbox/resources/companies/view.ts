import type { Workspace } from '../../workspace.js';
import { viewTag } from '../tags/view.js';
import { existingTag } from '../tags/model.js';
import type { Company } from './model.js';

export const viewCompany = (workspace: Workspace, company: Company) => ({
  type: 'company',
  id: company.id,
  company_id: company.companyId,
  app_id: workspace.id,
  name: company.name,
  created_at: company.createdAt,
  updated_at: company.updatedAt,
  monthly_spend: 0,
  session_count: 0,
  user_count: workspace.contacts.all().filter(({ companyIds }) => companyIds.includes(company.id)).length,
  plan: {},
  custom_attributes: {},
  tags: { type: 'tag.list', tags: company.tags.map(({ tagId }) => viewTag(existingTag(workspace, tagId))) },
  segments: { type: 'segment.list', segments: [] },
});
