import { deleted } from '../../deleted.js';
import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Answer } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import {
  addCollection,
  collectionUrl,
  readTranslations,
  recentFirst,
  removeCollection,
  viewTranslations,
} from './collections.js';
import { Collections, type Collection } from './table.js';

/** Sections are what 2.9 calls the collections inside of others. */
export const sections: Resource = {
  handlers: handlers({
    listSections(call) {
      const shown = recentFirst(call.world).filter(({ parent_id }) => parent_id !== null);
      return list(call, shown, {
        view: (section) => ({ ...viewSection(call.world, section), parent_id: Number(section.parent_id) }),
      });
    },

    createSection({ world, body, now }) {
      const section = addCollection(world, now, {
        name: body.name,
        description: null,
        parent_id: parentOf(world, body.parent_id),
        help_center_id: null,
        translations: readTranslations(body.translated_content),
      });
      return viewSection(world, section);
    },

    retrieveSection({ world, params }) {
      const section = sectionOf(world, params.section_id);
      return { ...viewSection(world, section), parent_id: Number(section.parent_id) };
    },

    updateSection({ world, params, body, now }) {
      const before = sectionOf(world, params.section_id);
      const section = world.change(Collections, before.id, {
        name: body.name ?? before.name,
        parent_id: body.parent_id === undefined ? before.parent_id : parentOf(world, body.parent_id),
        translations: readTranslations(body.translated_content, before.translations),
        updated_at: now,
      });
      return viewSection(world, section);
    },

    deleteSection: ({ world, params }) =>
      deleted('section', removeCollection(world, sectionOf(world, params.section_id).id)),
  }),
};

function viewSection(world: World, section: Collection): Answer<'createSection'> {
  const { id, name, order, parent_id, created_at, updated_at } = section;
  return {
    type: 'section',
    id,
    workspace_id: world.id,
    name,
    created_at,
    updated_at,
    url: collectionUrl(world, section),
    order,
    parent_id: parent_id ?? '',
    ...viewTranslations(world, section),
  };
}

function sectionOf(world: World, id: string): Collection {
  const section = world.get(Collections, id);
  if (section.parent_id === null) throw Collections.missing();
  return section;
}

/** In 2.9 there are two levels only. */
function parentOf(world: World, id: number): string {
  const parent = world.find(Collections, id);
  if (parent?.parent_id !== null)
    throw refuse.parameterInvalid(`No collection has the id ${id}`, 'parent_id');
  return parent.id;
}
