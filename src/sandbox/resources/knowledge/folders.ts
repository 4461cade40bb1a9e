import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { named } from '../../named.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { Articles } from '../articles/table.js';
import { Folders, InternalArticles, type Folder } from './table.js';

export const folders: Resource = {
  handlers: handlers({
    listFolders(call) {
      const { world, query } = call;
      const { parent_folder_id: parent } = query;
      const shown =
        parent === undefined ? world.all(Folders) : world.where(Folders, 'parent', String(parent));
      return list(call, shown, { view: (folder) => withoutNulls(viewFolder(world, folder)), perPage: 50 });
    },

    createFolder({ world, body: { folder }, now }) {
      const { name, description = null, emoji = null, parent_folder_id = null } = folder;
      checkParent(world, parent_folder_id);
      const fields = { name, description, emoji, parent_folder_id, created_at: now, updated_at: now };
      return viewFolder(world, world.add(Folders, fields));
    },

    retrieveFolder: ({ world, params }) => viewFolder(world, world.get(Folders, params.folder_id)),

    updateFolder({ world, params, body: { folder }, now }) {
      const { id } = world.get(Folders, params.folder_id);
      checkParent(world, folder.parent_folder_id, id);
      return viewFolder(world, world.change(Folders, id, { ...folder, updated_at: now }));
    },

    deleteFolder({ world, params }) {
      const { id } = world.get(Folders, params.folder_id);
      const isEmpty = countOf(world, id) === 0 && world.where(Folders, 'parent', String(id)).length === 0;
      if (!isEmpty) throw refuse.unprocessable('Only an empty folder can be deleted');
      world.remove(Folders, id);
      return { id, object: 'folder', deleted: true };
    },
  }),
};

/** A folder with all that lies in it, at every depth. */
export const foldersWithin = (world: World, id: number): number[] => [
  id,
  ...world.where(Folders, 'parent', String(id)).flatMap((child) => foldersWithin(world, child.id)),
];

const viewFolder = (world: World, folder: Folder): Schemas['Folder'] => ({
  ...folder,
  content_count: countOf(world, folder.id),
});

const countOf = (world: World, id: number): number =>
  world.where(Articles, 'folder', String(id)).length +
  world.where(InternalArticles, 'folder', String(id)).length;

/** Lists leave out what is not set. */
function withoutNulls({
  description,
  emoji,
  parent_folder_id,
  ...folder
}: Schemas['Folder']): Schemas['Folder'] {
  return {
    ...folder,
    ...(description ? { description } : {}),
    ...(emoji ? { emoji } : {}),
    ...(parent_folder_id ? { parent_folder_id } : {}),
  };
}

/** @throws a refusal for a parent that is missing, or that lies in the folder itself. */
function checkParent(world: World, parent: number | null | undefined, self?: number): void {
  if (parent === undefined || parent === null) return;
  named(world, Folders, 'folder', parent, 'parent_folder_id');
  if (self !== undefined && foldersWithin(world, self).includes(parent))
    throw refuse.parameterInvalid('A folder cannot lie in itself', 'parent_folder_id');
}
