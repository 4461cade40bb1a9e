import { refuse } from '../../errors.js';
import { checkNamed } from '../../named.js';
import { handlers, type Call, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { Id, Table, World } from '../../world.js';
import { ExternalPages } from '../ai-content.js';
import { publish, removeContent, setState } from '../articles/contents.js';
import { ArticleContents, Articles } from '../articles/table.js';
import { Tags, withoutTag, withTag, type Tagged } from '../tags/table.js';
import { tokenOwner } from '../admins/table.js';
import { searchContent } from './search.js';
import { ContentSnippets, InternalArticles } from './table.js';

type Action = Call<'bulkContentActions'>['body'];
type Reference = Schemas['ContentReference'];
type Availability = Schemas['ContentAvailabilityBulkAction']['availability'];

export const content: Resource = {
  handlers: handlers({
    searchContent,

    /** The work is done at once here; what an action cannot be done to is passed over. */
    bulkContentActions({ world, body, now }) {
      if (body.action === 'update_tags') checkTags(world, body.tags);
      for (const reference of body.content_ids) act(world, now, body, reference);
      return { type: 'content_bulk_action', status: 'queued' };
    },
  }),
};

function act(world: World, now: number, body: Action, reference: Reference): void {
  switch (body.action) {
    case 'publish':
    case 'unpublish': {
      const found =
        reference.type === 'article_content' ? world.find(ArticleContents, reference.id) : undefined;
      if (!found) return;
      if (body.action === 'publish') publish(world, now, found);
      else setState(world, found, 'draft');
      return;
    }
    case 'delete':
      return remove(world, reference);
    case 'set_availability':
      return aim(world, reference, () => fieldsOf(reference, body.availability));
    case 'set_audience':
      return aim(world, reference, ({ audience_ids }) => {
        const { add_segment_ids = [], remove_segment_ids = [], remove_all } = body.audience;
        const kept = remove_all ? [] : (audience_ids ?? []).filter((id) => !remove_segment_ids.includes(id));
        return { audience_ids: [...new Set([...kept, ...add_segment_ids])] };
      });
    case 'update_tags':
      return tag(world, now, reference, body.tags);
  }
}

function remove(world: World, { type, id }: Reference): void {
  if (type === 'content_snippet' && world.find(ContentSnippets, id)) world.remove(ContentSnippets, id);
  if (type === 'internal_article' && world.find(InternalArticles, id)) world.remove(InternalArticles, id);
  const found = type === 'article_content' ? world.find(ArticleContents, id) : undefined;
  if (found) removeContent(world, found);
}

interface Aimed {
  id: Id;
  audience_ids: number[] | null;
}

/** What can be aimed, whole articles and files apart. */
const AIMED = {
  article_content: ArticleContents,
  content_snippet: ContentSnippets,
  external_content: ExternalPages,
  internal_article: InternalArticles,
};

function aim(world: World, { type, id }: Reference, change: (row: Aimed) => object): void {
  if (!Object.hasOwn(AIMED, type)) return;
  const table = AIMED[type as keyof typeof AIMED] as unknown as Table<Aimed>;
  const row = world.find(table, id);
  if (row) world.change(table, row.id, change(row));
}

/** Pages from outside have names of their own for Fin. */
function fieldsOf(
  { type }: Reference,
  { ai_agent: agent, copilot, sales_agent: sales }: Availability,
): object {
  const external = { ai_agent_availability: agent, fin_availability: agent };
  const forAgent = type === 'external_content' ? external : { ai_chatbot_availability: agent };
  return {
    ...(agent === undefined ? {} : forAgent),
    ...(copilot === undefined ? {} : { ai_copilot_availability: copilot }),
    ...(sales === undefined ? {} : { ai_sales_agent_availability: sales }),
  };
}

/** What can be tagged: articles as a whole, not their languages. */
const TAGGED = {
  article: Articles,
  content_snippet: ContentSnippets,
  external_content: ExternalPages,
  internal_article: InternalArticles,
};

interface TagIds {
  add_tag_ids?: number[];
  remove_tag_ids?: number[];
}

function tag(world: World, now: number, { type, id }: Reference, ids: TagIds): void {
  if (!Object.hasOwn(TAGGED, type)) return;
  const table = TAGGED[type as keyof typeof TAGGED] as unknown as Table<Tagged>;
  const row = world.find(table, id);
  if (!row) return;
  const adminId = tokenOwner(world).id;
  let tags = row.applied_tags;
  for (const tagId of ids.remove_tag_ids ?? []) tags = withoutTag(tags, String(tagId));
  for (const tagId of ids.add_tag_ids ?? [])
    tags = withTag(tags, { tagId: String(tagId), appliedAt: now, adminId });
  world.change(table, row.id, { applied_tags: tags });
}

const MOST_TAGS = 100;

function checkTags(world: World, { add_tag_ids = [], remove_tag_ids = [] }: TagIds): void {
  const ids = [...new Set([...add_tag_ids, ...remove_tag_ids])];
  if (ids.length > MOST_TAGS)
    throw refuse.unprocessableParameter(`At most ${MOST_TAGS} tags can be sent, got ${ids.length}`, 'tags');
  checkNamed(world, Tags, 'tag', ids, 'tags', refuse.unprocessableParameter);
}
