import { refuse } from '../../errors.js';
import type { SearchField } from '../../search.js';
import { table, type Id, type World } from '../../world.js';
import { adminReference } from '../admins/table.js';

export interface Tag {
  type: 'tag';
  id: string;
  name: string;
}

/** A tag on something, with who put it there and when. */
export interface AppliedTag {
  tagId: string;
  appliedAt: number;
  adminId: string;
}

/** What can carry tags. */
export interface Tagged {
  id: Id;
  applied_tags: readonly AppliedTag[];
}

export const Tags = table<Tag, 'name'>({
  name: 'tags',
  ids: 7_500_001,
  missing: () => refuse.tagNotFound('Tag not found'),
  index: { name: ({ name }) => name.toLowerCase() },
});

/** Names are unique whatever their case. */
export const tagNamed = (world: World, name: string): Tag | undefined =>
  world.where(Tags, 'name', name.toLowerCase())[0];

/** The tag that an operation on tags or on what carries them names. */
export function existingTag(world: World, id: Id): Tag {
  const tag = world.find(Tags, id);
  if (!tag) throw refuse.notFound('Resource Not Found');
  return tag;
}

/** A tag that is there already keeps who applied it and when. */
export const withTag = (tags: readonly AppliedTag[], added: AppliedTag): readonly AppliedTag[] =>
  tags.some(({ tagId }) => tagId === added.tagId) ? tags : [...tags, added];

export const withoutTag = (tags: readonly AppliedTag[], removed: string): readonly AppliedTag[] =>
  tags.filter(({ tagId }) => tagId !== removed);

export const viewAppliedTag = (world: World, { tagId, appliedAt, adminId }: AppliedTag) => ({
  ...world.get(Tags, tagId),
  applied_at: appliedAt,
  applied_by: adminReference(adminId),
});

/** What carries tags is found by them. */
export const tagIds: SearchField<{ applied_tags: readonly AppliedTag[] }> = {
  type: 'string',
  operators: ['=', '!='],
  read: ({ applied_tags }) => applied_tags.map(({ tagId }) => tagId),
};
