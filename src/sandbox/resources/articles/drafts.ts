import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { isMultilingual, localesOf } from '../help-center/table.js';
import { publish, stageTexts, textsIn } from './contents.js';
import {
  ArticleContents,
  Articles,
  ArticleVersions,
  contentsOf,
  mainContent,
  type ArticleContent,
  type ArticleVersion,
} from './table.js';
import { viewDraft } from './view.js';

/** What is staged for an article, and what it was before. */
export const articleDrafts: Resource = {
  handlers: handlers({
    retrieveArticleDraft({ world, version, params }) {
      const article = world.get(Articles, params.article_id);
      if (!contentsOf(world, article.id).some(({ draft }) => draft)) throw Articles.missing();
      return viewDraft(world, version, article);
    },

    stageArticleDraft({ world, version, params, body, now }) {
      const article = world.get(Articles, params.article_id);
      const main = mainContent(world, article.id);
      if (main.state !== 'published')
        throw refuse.unprocessableParameter('Only a published article can have a draft');
      stageTexts(world, now, main, textsIn(body));
      for (const content of contentsOf(world, article.id)) {
        const sent = body.translated_content?.[content.locale];
        if (content.state === 'published' && typeof sent === 'object' && sent !== null)
          stageTexts(world, now, world.get(ArticleContents, content.id), textsIn(sent));
      }
      return viewDraft(world, version, article);
    },

    publishArticleDraft({ world, version, params, body, now }) {
      const article = world.get(Articles, params.article_id);
      const staged = contentsOf(world, article.id).filter(({ draft }) => draft);
      if (staged.length === 0) throw refuse.unprocessableParameter('The article has no draft');
      const { locales } = body ?? {};
      if (isMultilingual(world) && !locales)
        throw refuse.unprocessableMissing('Several languages: say in locales which to publish', 'locales');
      const unstaged =
        locales?.filter((locale) => !staged.some((content) => content.locale === locale)) ?? [];
      if (unstaged.length > 0)
        throw refuse.unprocessableParameter(`Nothing is staged in ${unstaged.join(', ')}`, 'locales');
      for (const content of staged)
        if (locales?.includes(content.locale) ?? true) publish(world, now, content);
      return viewDraft(world, version, world.change(Articles, article.id, { updated_at: now }));
    },

    listArticleVersions(call) {
      const { world, params, query } = call;
      const content = contentIn(world, params.article_id, query.locale);
      const versions = content ? world.where(ArticleVersions, 'content', content.id).toReversed() : [];
      return list(call, versions, { view: (row) => viewSummary(world, row) });
    },

    retrieveArticleVersion({ world, params, query }) {
      const row = world.get(ArticleVersions, params.article_version_id);
      const content = world.get(ArticleContents, row.content_id);
      const asked = query.locale === undefined ? content : contentIn(world, params.article_id, query.locale);
      if (content.article_id !== world.get(Articles, params.article_id).id || asked?.id !== content.id)
        throw ArticleVersions.missing();
      const { body, body_markdown, created_at } = row;
      return { ...viewSummary(world, row), body, body_markdown, updated_at: created_at };
    },
  }),
};

/** @throws a refusal for a language that the workspace does not use. */
function contentIn(world: World, article: string, locale?: string): ArticleContent | undefined {
  const { id } = world.get(Articles, article);
  if (locale === undefined) return mainContent(world, id);
  if (!localesOf(world).includes(locale)) throw refuse.parameterInvalid('Unknown locale', 'locale');
  return contentsOf(world, id).find((content) => content.locale === locale);
}

function viewSummary(world: World, row: ArticleVersion): Schemas['ArticleVersionSummary'] {
  const { id, content_id, title, description, author_id, created_by_id, from_version_id, created_at } = row;
  const { article_id, state, version_id } = world.get(ArticleContents, content_id);
  return {
    type: 'article_version',
    id,
    article_id,
    title,
    description,
    author_id: String(author_id),
    created_by_id: String(created_by_id),
    created_via: 'api',
    from_version_id,
    state: state === 'published' && version_id === id ? 'published' : 'draft',
    created_at,
  };
}
