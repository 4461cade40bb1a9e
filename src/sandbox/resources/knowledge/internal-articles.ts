import { deleted } from '../../deleted.js';
import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Call, type Schemas } from '../../operation.js';
import { whenMissing, type Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { DEFAULT_LOCALE } from '../help-center/table.js';
import { foldersWithin } from './folders.js';
import { readText } from './markup.js';
import { checkAdmin, checkAudiences, checkFolder, readAvailability, UNAVAILABLE } from './references.js';
import { InternalArticles, type InternalArticle } from './table.js';
import { attachTag, detachTag, viewTags } from './tagging.js';

const missingToTag = () => refuse.internalArticleNotFound('Internal article not found');

export const internalArticles: Resource = {
  malformed: {
    createInternalArticle: whenMissing(refuse.parameterNotFound),
  },

  handlers: handlers({
    listInternalArticles: (call) =>
      list(call, call.world.newest(InternalArticles), {
        view: (article) => viewInternalArticle(call.world, article),
        perPage: 50,
      }),

    createInternalArticle({ world, body, now }) {
      check(world, body);
      const article = world.add(InternalArticles, {
        title: body.title,
        ...(readText(body) ?? { body: '', body_markdown: '' }),
        owner_id: body.owner_id,
        author_id: body.author_id,
        created_at: now,
        updated_at: now,
        locale: body.locale ?? DEFAULT_LOCALE,
        folder_id: body.folder_id ?? null,
        audience_ids: body.audience_ids ?? [],
        ...readAvailability(body, UNAVAILABLE),
        applied_tags: [],
      });
      return viewInternalArticle(world, article);
    },

    /** Without a folder nothing is found. */
    searchInternalArticles(call) {
      const { world, query } = call;
      const within = query.folder_id === undefined ? [] : foldersWithin(world, query.folder_id);
      const found = within.flatMap((folder) => world.where(InternalArticles, 'folder', String(folder)));
      return list(call, found, { view: (article) => viewInternalArticle(world, article), perPage: 10 });
    },

    retrieveInternalArticle: ({ world, params }) =>
      viewInternalArticle(world, world.get(InternalArticles, params.internal_article_id)),

    updateInternalArticle({ world, params, body, now }) {
      const before = world.get(InternalArticles, params.internal_article_id);
      check(world, body);
      const article = world.change(InternalArticles, before.id, {
        title: body.title ?? before.title,
        ...readText(body),
        owner_id: body.owner_id ?? before.owner_id,
        author_id: body.author_id ?? before.author_id,
        folder_id: body.folder_id === undefined ? before.folder_id : body.folder_id,
        audience_ids: body.audience_ids === undefined ? before.audience_ids : body.audience_ids,
        ...readAvailability(body, before),
        updated_at: now,
      });
      return viewInternalArticle(world, article);
    },

    deleteInternalArticle({ world, params }) {
      const { id } = world.remove(InternalArticles, params.internal_article_id);
      return deleted('internal_article', { id: String(id) });
    },

    attachTagToInternalArticle: (call) =>
      attachTag(call, InternalArticles, call.params.internal_article_id, missingToTag),

    detachTagFromInternalArticle: (call) =>
      detachTag(call, InternalArticles, call.params.internal_article_id, missingToTag),
  }),
};

function check(world: World, body: Call<'updateInternalArticle'>['body']): void {
  if (body.body !== undefined && body.body_markdown !== undefined)
    throw refuse.parameterInvalid('Only one of body and body_markdown can be sent', 'body_markdown');
  if (body.json_blocks !== undefined && body.body_markdown !== undefined)
    throw refuse.parameterInvalid('Only one of json_blocks and body_markdown can be sent', 'json_blocks');
  checkAdmin(world, body.owner_id, 'owner_id');
  checkAdmin(world, body.author_id, 'author_id');
  checkFolder(world, body.folder_id, 'folder_id');
  checkAudiences(world, body.audience_ids);
}

function viewInternalArticle(world: World, article: InternalArticle): Schemas['InternalArticle'] {
  const { applied_tags, ...fields } = article;
  return { ...fields, tags: viewTags(world, applied_tags) };
}
