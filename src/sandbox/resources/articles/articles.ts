import { deleted } from '../../deleted.js';
import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { named } from '../../named.js';
import { handlers, type Call } from '../../operation.js';
import { whenMissing, type Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { Collections, DEFAULT_LOCALE, localesOf } from '../help-center/table.js';
import { checkAdmin, checkAudiences, checkFolder } from '../knowledge/references.js';
import { attachTag, detachTag } from '../knowledge/tagging.js';
import { addContent, changeContent, removeArticle, type SentContent } from './contents.js';
import { publishScheduled, readSchedule } from './schedule.js';
import { searchArticles } from './search.js';
import { Articles, ArticleContents, contentsOf, mainContent, type Article } from './table.js';
import { viewArticle, viewListed } from './view.js';

type Request = Call<'updateArticle'>['body'];

const missingToTag = () => refuse.articleNotFound('Article not found');

export const articles: Resource = {
  malformed: {
    createArticle: whenMissing(refuse.parameterNotFound),
  },

  handlers: handlers({
    listArticles(call) {
      const { world, version } = call;
      return list(call, recentFirst(world), {
        view: (article) => viewListed(world, version, article),
        perPage: 25,
      });
    },

    createArticle({ world, version, body, now }) {
      check(world, body);
      const schedule = readSchedule(body, now, body.state === 'published');
      const article = world.add(Articles, {
        parent_ids: parentsOf(world, body) ?? [],
        folder_id: body.folder_id ?? null,
        applied_tags: [],
        ...{ scheduled_publish_at: null, scheduled_unpublish_at: null, ...schedule },
        created_at: now,
        updated_at: now,
      });
      const waits = schedule.scheduled_publish_at ? { state: 'draft' as const } : {};
      addContent(world, now, article.id, DEFAULT_LOCALE, { ...body, ...waits });
      writeLanguages(world, now, article, body, false);
      return viewArticle(world, version, article);
    },

    searchArticles,

    retrieveArticle: ({ world, version, params }) =>
      viewArticle(world, version, world.get(Articles, params.article_id)),

    updateArticle({ world, version, params, body, now }) {
      const before = world.get(Articles, params.article_id);
      check(world, body);
      const content = mainContent(world, before.id);
      const schedule = readSchedule(body, now, content.was_published || body.state === 'published');
      const article = world.change(Articles, before.id, {
        parent_ids: parentsOf(world, body) ?? before.parent_ids,
        folder_id: body.folder_id === undefined ? before.folder_id : body.folder_id,
        ...schedule,
        updated_at: now,
      });
      // What is planned is not done yet: new texts wait as well, as a draft on top of what is published.
      const isPlanned = typeof schedule.scheduled_publish_at === 'number';
      const { state, ...fields } = body;
      const sent = isPlanned || state === undefined ? fields : { ...fields, state };
      changeContent(world, now, content, sent, isPlanned);
      writeLanguages(world, now, article, body, isPlanned);
      return viewArticle(world, version, article);
    },

    deleteArticle: ({ world, params }) => deleted('article', removeArticle(world, params.article_id)),

    attachTagToArticle: (call) => attachTag(call, Articles, call.params.article_id, missingToTag),

    detachTagFromArticle: (call) => detachTag(call, Articles, call.params.article_id, missingToTag),
  }),

  tick: publishScheduled,
};

/** The one that changed last first. */
const recentFirst = (world: World): Article[] =>
  world.newest(Articles).toSorted((a, b) => b.updated_at - a.updated_at);

/** Everything that a request names has to exist. */
function check(world: World, body: Request): void {
  if (body.body !== undefined && body.body_markdown !== undefined)
    throw refuse.parameterInvalid('Only one of body and body_markdown can be sent', 'body_markdown');
  checkAudiences(world, body.audience_ids);
  checkFolder(world, body.folder_id, 'folder_id');
  checkAdmin(world, body.author_id, 'author_id');
  for (const [, sent] of languagesIn(world, body)) {
    checkAdmin(world, sent.author_id, 'author_id');
    checkAudiences(world, sent.audience_ids);
  }
}

/** The collections that a request names, if it does. A section of 2.9 is one of them. */
function parentsOf(world: World, { parent_ids, parent_id }: Request): number[] | undefined {
  const ids = parent_ids ?? (parent_id === undefined ? undefined : [parent_id]);
  return ids?.map((id) => {
    const field = parent_ids ? 'parent_ids' : 'parent_id';
    return Number(named(world, Collections, 'collection', id, field).id);
  });
}

/** A language that the workspace does not use is passed over. */
const languagesIn = (world: World, { translated_content }: Request): [string, SentContent][] =>
  Object.entries(translated_content ?? {}).flatMap(([locale, sent]): [string, SentContent][] =>
    sent && typeof sent === 'object' && localesOf(world).includes(locale) ? [[locale, sent]] : [],
  );

function writeLanguages(world: World, now: number, { id }: Article, body: Request, isStaged: boolean): void {
  const main = mainContent(world, id);
  for (const [locale, sent] of languagesIn(world, body)) {
    const before = contentsOf(world, id).find((content) => content.locale === locale);
    if (before) changeContent(world, now, before, sent, isStaged);
    else addContent(world, now, id, locale, { author_id: main.author_id, ...sent });
  }
  if (body.audience_ids === undefined) return;
  for (const content of contentsOf(world, id))
    world.change(ArticleContents, content.id, { audience_ids: body.audience_ids ?? [] });
}
