import { refuse } from '../../errors.js';
import type { Workspace } from '../../workspace.js';

export interface Tag {
  id: string;
  name: string;
}

/** A tag on something, with who put it there and when. */
export interface AppliedTag {
  tagId: string;
  appliedAt: number;
  adminId: string;
}

export function createTag(workspace: Workspace, name: string): Tag {
  return workspace.tags.insert({ id: workspace.ids.next('tag'), name });
}

/** Names are unique whatever their case. */
export const tagNamed = (workspace: Workspace, name: string): Tag | undefined =>
  workspace.tags.find((tag) => tag.name.toLowerCase() === name.toLowerCase());

export function existingTag(workspace: Workspace, id: string): Tag {
  const tag = workspace.tags.get(id);
  if (!tag) throw refuse.tagNotFound('Tag not found');
  return tag;
}

/** A tag that is there already keeps who applied it and when. */
export function addTag(tags: AppliedTag[], tag: Tag, adminId: string, now: number): AppliedTag {
  const already = tags.find(({ tagId }) => tagId === tag.id);
  if (already) return already;
  const applied = { tagId: tag.id, appliedAt: now, adminId };
  tags.push(applied);
  return applied;
}

export function removeTag(tags: AppliedTag[], tag: Tag): AppliedTag | undefined {
  const index = tags.findIndex(({ tagId }) => tagId === tag.id);
  return index === -1 ? undefined : tags.splice(index, 1)[0];
}
