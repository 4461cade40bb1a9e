import type { Workspace } from '../../workspace.js';
import { viewAdminReference } from '../admins/view.js';
import { existingTag, type AppliedTag, type Tag } from './model.js';

export const viewTag = ({ id, name }: Tag) => ({ type: 'tag', id, name });

export const viewAppliedTag = (workspace: Workspace, { tagId, appliedAt, adminId }: AppliedTag) => ({
  ...viewTag(existingTag(workspace, tagId)),
  applied_at: appliedAt,
  applied_by: viewAdminReference(adminId),
});
