import { deleted } from '../deleted.js';
import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { ArticleContents } from './articles/table.js';
import { Brands } from './brands.js';

type DynamicContent = Schemas['DynamicContent'];
type Variation = Schemas['DynamicContentVariation'];
type Request = Pick<DynamicContent, 'content_type' | 'default_locale'> & {
  variations: readonly Schemas['DynamicContentVariationRequest'][];
};

const DynamicContents = table<DynamicContent, 'name' | 'key'>({
  name: 'dynamic-contents',
  ids: 731,
  index: { name: ({ name }) => name, key: ({ key }) => key },
});

/** Hands out ids of what stands within them. */
const Variations = table({ name: 'variations', ids: 7_310, missing: DynamicContents.missing });

export const dynamicContents: Resource = {
  handlers: handlers({
    listDynamicContents: (call) =>
      list(
        call,
        call.world.newest(DynamicContents).toSorted((a, b) => b.updated_at - a.updated_at),
        { perPage: 50, mostPerPage: 50 },
      ),

    createDynamicContent({ world, body, now }) {
      const { content_type, default_locale } = body;
      return world.add(DynamicContents, {
        type: 'dynamic_content',
        name: freeName(world, body.name),
        key: freeKey(world, body.name),
        content_type,
        default_locale,
        variations: readVariations(world, body, []),
        created_at: now,
        updated_at: now,
      });
    },

    retrieveDynamicContent: ({ world, params }) => world.get(DynamicContents, params.dynamic_content_id),

    updateDynamicContent({ world, params, body, now }) {
      const before = world.get(DynamicContents, params.dynamic_content_id);
      const { name, default_locale = before.default_locale, variations = before.variations } = body;
      const { content_type } = before;
      return world.change(DynamicContents, before.id, {
        ...(name === undefined ? {} : { name: freeName(world, name, before.id) }),
        default_locale,
        variations: readVariations(world, { content_type, default_locale, variations }, before.variations),
        updated_at: now,
      });
    },

    deleteDynamicContent({ world, params }) {
      const { id, key } = world.get(DynamicContents, params.dynamic_content_id);
      if (world.all(ArticleContents).some(({ body }) => names(body, key)))
        throw refuse.unprocessable('An article uses this dynamic content');
      return deleted('dynamic_content', world.remove(DynamicContents, id));
    },
  }),
};

/** How an article names dynamic content no public page shows; here it is the key in double braces. */
const names = (body: string, key: string): boolean =>
  [...body.matchAll(/\{\{\s*([\w.-]+)\s*\}\}/g)].some(([, named]) => named === key);

function freeName(world: World, sent: string, own?: string): string {
  if (sent.trim() === '') throw refuse.validationError('A name is needed', 'name');
  const name = sent.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  if (world.where(DynamicContents, 'name', name).some(({ id }) => id !== own))
    throw refuse.validationError('Another dynamic content has this name', 'name');
  return name;
}

/** Made from the first name; where that is taken, with a number behind. */
function freeKey(world: World, name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? ['content'];
  const isFree = (key: string) => world.where(DynamicContents, 'key', key).length === 0;
  let key = words.join('_');
  for (let count = 2; !isFree(key); count += 1) key = `${words.join('_')}_${count}`;
  return key;
}

/** A language and a brand that were there already keep their variation. */
function readVariations(world: World, request: Request, before: readonly Variation[]): Variation[] {
  const placed = request.variations.map((sent) => ({ ...sent, brand_id: sent.brand_id ?? null }));
  const places = placed.map(({ locale, brand_id }) => JSON.stringify([locale, brand_id]));
  if (new Set(places).size < places.length) throw invalid('A language and a brand are there twice');
  if (!placed.some(({ locale, brand_id }) => locale === request.default_locale && brand_id === null))
    throw invalid(`A variation in ${request.default_locale} for all brands is needed`);
  return placed.map((sent) => {
    const { locale, brand_id, intentionally_empty = false } = sent;
    if (brand_id !== null && !world.find(Brands, brand_id)) throw invalid(`No brand has the id ${brand_id}`);
    const known = before.find((other) => other.locale === locale && other.brand_id === brand_id);
    const said = readContent(request.content_type, sent);
    const isSame = known && JSON.stringify(said) === JSON.stringify(contentOf(known));
    return {
      type: 'dynamic_content_variation',
      id: known?.id ?? String(world.nextId(Variations)),
      locale,
      brand_id,
      ...said,
      intentionally_empty,
      created_at: known?.created_at ?? world.now,
      updated_at: isSame ? known.updated_at : world.now,
    };
  });
}

type Content = Pick<Variation, 'text_content' | 'json_blocks'>;

const contentOf = ({ text_content, json_blocks }: Content): Content => ({ text_content, json_blocks });

function readContent(type: DynamicContent['content_type'], sent: Partial<Content>): Content {
  const { text_content = null, json_blocks = null } = sent;
  if (type === 'inline' && json_blocks !== null) throw invalid('Inline content has no blocks');
  if (type === 'block' && text_content !== null) throw invalid('Content of blocks has no text_content');
  return type === 'inline'
    ? { text_content: text_content ?? '', json_blocks: null }
    : { text_content: null, json_blocks: json_blocks ?? [] };
}

const invalid = (message: string) => refuse.validationError(message, 'variations');
