import type { Schemas } from '../../operation.js';
import { table, type World } from '../../world.js';

type HelpCenter = Schemas['HelpCenter'];

export interface Collection extends Pick<Schemas['Collection'], 'id' | 'name' | 'parent_id' | 'order'> {
  description: string | null;
  /** Of the first level; what is inside another collection is where that one is. */
  help_center_id: number | null;
  /** Name and description in the languages other than the default one. */
  translations: ReadonlyMap<string, { name: string; description: string | null }>;
  created_at: number;
  updated_at: number;
}

export const HelpCenters = table<HelpCenter>({ name: 'help-centers', ids: 3_301 });

export const Collections = table<Collection, 'parent'>({
  name: 'collections',
  ids: 40_001,
  index: { parent: ({ parent_id }) => parent_id },
});

export const Redirects = table<Schemas['HelpCenterRedirect'], 'site' | 'address' | 'target'>({
  name: 'redirects',
  ids: 2_601,
  index: {
    site: ({ help_center_id }) => help_center_id,
    address: ({ from_url }) => from_url,
    target: ({ target_type, target_id }) => `${target_type} ${target_id}`,
  },
});

export const DEFAULT_LOCALE = 'en';

/** The site where everything goes that does not name another. A workspace that never set one up has none. */
export const defaultSite = (world: World): HelpCenter | undefined => world.all(HelpCenters)[0];

/** The languages of the workspace, the default one first. */
export const localesOf = (world: World): readonly string[] => defaultSite(world)?.locales ?? [DEFAULT_LOCALE];

export const isMultilingual = (world: World): boolean => localesOf(world).length > 1;

/** What other things look like in an address. */
export const slugOf = (id: string, name: string): string =>
  [id, ...(name.toLowerCase().match(/[a-z0-9]+/g) ?? [])].join('-');

/** A redirect goes when its target goes. */
export const removeRedirects = (world: World, type: 'article' | 'collection', id: string): void =>
  world.removeWhere(Redirects, 'target', `${type} ${id}`);
