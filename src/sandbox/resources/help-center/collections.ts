import { deleted } from '../../deleted.js';
import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { named } from '../../named.js';
import { handlers, type Call, type Schemas } from '../../operation.js';
import { whenMissing, type Resource } from '../../resource.js';
import { isAtMost } from '../../version.js';
import type { World } from '../../world.js';
import { Articles } from '../articles/table.js';
import {
  Collections,
  DEFAULT_LOCALE,
  defaultSite,
  HelpCenters,
  isMultilingual,
  removeRedirects,
  slugOf,
  type Collection,
} from './table.js';

type Request = Call<'createCollection'>['body']['translated_content'];

export const collections: Resource = {
  malformed: {
    createCollection: whenMissing(refuse.parameterNotFound),
  },

  handlers: handlers({
    /** Up to 2.9 what is inside a collection is a section, and not in this list. */
    listCollections(call) {
      const { world, version } = call;
      const shown = recentFirst(world).filter(
        ({ parent_id }) => parent_id === null || !isAtMost(version, '2.9'),
      );
      return list(call, shown, { view: (collection) => viewCollection(world, collection) });
    },

    createCollection({ world, body, now }) {
      const parent_id = parentOf(world, body.parent_id);
      const collection = addCollection(world, now, {
        name: body.name,
        description: body.description ?? '',
        parent_id,
        help_center_id: parent_id === null ? siteOf(world, body.help_center_id) : null,
        translations: readTranslations(body.translated_content),
      });
      return viewCollection(world, collection);
    },

    retrieveCollection: ({ world, params }) =>
      viewCollection(world, world.get(Collections, params.collection_id)),

    updateCollection({ world, params, body, now }) {
      const before = world.get(Collections, params.collection_id);
      const { name = before.name, description = before.description } = body;
      const parent_id =
        body.parent_id === undefined ? before.parent_id : parentOf(world, body.parent_id, before.id);
      const translations = readTranslations(body.translated_content, before.translations);
      const fields = { name, description, parent_id, translations, updated_at: now };
      return viewCollection(world, world.change(Collections, before.id, fields));
    },

    deleteCollection: ({ world, params }) =>
      deleted('collection', removeCollection(world, params.collection_id)),
  }),

  changes: { Collection: [{ through: '2.9', older: () => ({ type: 'collection' }) }] },
};

/** The one that changed last first. */
export const recentFirst = (world: World): Collection[] =>
  world.newest(Collections).toSorted((a, b) => b.updated_at - a.updated_at);

/** A new one comes last on its level. */
export const addCollection = (
  world: World,
  now: number,
  fields: Pick<Collection, 'name' | 'description' | 'parent_id' | 'help_center_id' | 'translations'>,
): Collection =>
  world.add(Collections, {
    ...fields,
    order: world.all(Collections).filter(({ parent_id }) => parent_id === fields.parent_id).length,
    created_at: now,
    updated_at: now,
  });

/** What was inside goes too; the articles stay, and stand alone if no other collection holds them. */
export function removeCollection(world: World, id: string): Collection {
  const collection = world.remove(Collections, id);
  for (const child of world.where(Collections, 'parent', id)) removeCollection(world, child.id);
  for (const { id: article, parent_ids } of world.where(Articles, 'collection', id))
    world.change(Articles, article, { parent_ids: parent_ids.filter((parent) => String(parent) !== id) });
  removeRedirects(world, 'collection', id);
  return collection;
}

export function readTranslations(
  sent: Request,
  before: Collection['translations'] = new Map(),
): Collection['translations'] {
  const translations = new Map(before);
  for (const [locale, content] of Object.entries(sent ?? {})) {
    if (typeof content !== 'object' || content === null) continue;
    const { name, description } = content as { name?: string; description?: string | null };
    const old = translations.get(locale) ?? { name: '', description: null };
    translations.set(locale, { name: name ?? old.name, description: description ?? old.description });
  }
  return translations;
}

/** The languages that a collection or a section has content in, the default one from its own fields. */
export function viewTranslations(
  world: World,
  { name, description, translations }: Collection,
): { default_locale?: string; translated_content?: Schemas['GroupTranslatedContent'] } {
  if (!isMultilingual(world)) return {};
  const contents = [...translations, [DEFAULT_LOCALE, { name, description }] as const].map(
    ([locale, content]) => [locale, { type: 'group_content' as const, ...content }] as const,
  );
  return {
    default_locale: DEFAULT_LOCALE,
    translated_content: {
      type: 'group_translated_content',
      ...Object.fromEntries(contents),
    } as Schemas['GroupTranslatedContent'],
  };
}

function viewCollection(world: World, collection: Collection): Schemas['Collection'] {
  const { id, name, description, order, parent_id, help_center_id, created_at, updated_at } = collection;
  return {
    id,
    workspace_id: world.id,
    name,
    description,
    created_at,
    updated_at,
    url: collectionUrl(world, collection),
    icon: 'book-bookmark',
    order,
    parent_id,
    help_center_id,
    ...viewTranslations(world, collection),
  };
}

export function collectionUrl(world: World, { id, name, help_center_id }: Collection): string | null {
  const site = world.find(HelpCenters, help_center_id) ?? defaultSite(world);
  return site ? `${site.url}/${DEFAULT_LOCALE}/collections/${slugOf(id, name)}` : null;
}

/** @throws a refusal for a parent that is missing, or that is inside of the collection itself. */
function parentOf(world: World, id: string | number | null | undefined, self?: string): string | null {
  if (id === null || id === undefined) return null;
  const parent = named(world, Collections, 'collection', id, 'parent_id');
  for (let above: Collection | undefined = parent; above; above = world.find(Collections, above.parent_id))
    if (above.id === self) throw refuse.parameterInvalid('A collection cannot be inside itself', 'parent_id');
  return parent.id;
}

function siteOf(world: World, id: number | null | undefined): number | null {
  const site =
    typeof id === 'number'
      ? named(world, HelpCenters, 'Help Center', id, 'help_center_id')
      : defaultSite(world);
  return site ? Number(site.id) : null;
}
