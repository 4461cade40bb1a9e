import type { Table, World } from '../../world.js';
import { actingAdmin, tokenOwner } from '../admins/table.js';
import { Tags, viewAppliedTag, withoutTag, withTag, type AppliedTag, type Tagged } from '../tags/table.js';

interface Attach {
  world: World;
  now: number;
  body: { id: string | number; admin_id?: string | number | null };
}

/** Tags an article, an internal article or a snippet; `missing` is for a row that is not there. */
export function attachTag<Row extends Tagged>(
  { world, now, body }: Attach,
  table: Table<Row>,
  rowId: string,
  missing = table.missing,
) {
  const { id, applied_tags } = find(world, table, rowId, missing);
  const tag = world.get(Tags, body.id);
  const { admin_id } = body;
  const { id: adminId } =
    admin_id === undefined || admin_id === null ? tokenOwner(world) : actingAdmin(world, admin_id);
  const before = applied_tags.find(({ tagId }) => tagId === tag.id);
  const applied = before ?? { tagId: tag.id, appliedAt: now, adminId };
  world.change<Tagged>(table as unknown as Table<Tagged>, id, {
    applied_tags: withTag(applied_tags, applied),
  });
  return viewAppliedTag(world, applied);
}

interface Detach {
  world: World;
  params: { tag_id: string };
}

/** Takes a tag off. One that was not there is answered like one that does not exist. */
export function detachTag<Row extends Tagged>(
  { world, params }: Detach,
  table: Table<Row>,
  rowId: string,
  missing = table.missing,
) {
  const { id, applied_tags } = find(world, table, rowId, missing);
  const tag = world.get(Tags, params.tag_id);
  if (!applied_tags.some(({ tagId }) => tagId === tag.id)) throw Tags.missing();
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

function find<Row extends Tagged>(world: World, table: Table<Row>, id: string, missing: Missing): Row {
  const row = world.find(table, id);
  if (!row) throw missing();
  return row;
}

type Missing = Table['missing'];
