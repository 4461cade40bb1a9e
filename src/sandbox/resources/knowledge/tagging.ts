import type { SandboxRefusal } from '../../errors.js';
import type { Id, Table, World } from '../../world.js';
import { actingAdmin, tokenOwner } from '../admins/table.js';
import { Tags, viewAppliedTag, withoutTag, withTag, type AppliedTag } from '../tags/table.js';

interface Tagged {
  id: Id;
  applied_tags: readonly AppliedTag[];
}

interface Request {
  world: World;
  now: number;
  body: { id: string | number; admin_id?: string | number | null };
}

/** Tags an article, an internal article or a snippet; `missing` is for a row that is not there. */
export function attachTag<Row extends Tagged>(
  { world, now, body }: Request,
  table: Table<Row>,
  rowId: string,
  missing: SandboxRefusal,
) {
  const { id, applied_tags } = find(world, table, rowId, missing);
  const tag = world.get(Tags, body.id);
  const admin =
    typeof body.admin_id === 'string' || typeof body.admin_id === 'number' ? body.admin_id : undefined;
  const { id: adminId } = admin === undefined ? tokenOwner(world) : actingAdmin(world, admin);
  const before = applied_tags.find(({ tagId }) => tagId === tag.id);
  const applied = before ?? { tagId: tag.id, appliedAt: now, adminId };
  world.change<Tagged>(table as unknown as Table<Tagged>, id, {
    applied_tags: withTag(applied_tags, applied),
  });
  return viewAppliedTag(world, applied);
}

/** Takes a tag off. One that was not there is answered like one that does not exist. */
export function detachTag<Row extends Tagged>(
  world: World,
  table: Table<Row>,
  rowId: string,
  tagId: string,
  missing: SandboxRefusal,
) {
  const { id, applied_tags } = find(world, table, rowId, missing);
  const tag = world.get(Tags, tagId);
  if (!applied_tags.some(({ tagId: applied }) => applied === tag.id)) throw Tags.missing();
  world.change<Tagged>(table as unknown as Table<Tagged>, id, {
    applied_tags: withoutTag(applied_tags, tag.id),
  });
  return { ...tag, applied_at: null, applied_by: null };
}

/** The tags on a piece of content, without those that are gone from the workspace. */
export const viewTags = (world: World, applied_tags: readonly AppliedTag[]) => ({
  type: 'tag.list' as const,
  tags: applied_tags
    .filter(({ tagId }) => world.find(Tags, tagId))
    .map((applied) => viewAppliedTag(world, applied)),
});

function find<Row extends Tagged>(world: World, table: Table<Row>, id: string, missing: SandboxRefusal): Row {
  const row = world.find(table, id);
  if (!row) throw missing;
  return row;
}
