import type { Schemas } from '../../operation.js';
import { isAtMost } from '../../version.js';
import type { Version } from '../../../../generated/versions.js';
import type { World } from '../../world.js';
import { Collections, DEFAULT_LOCALE, defaultSite, isMultilingual, slugOf } from '../help-center/table.js';
import { readAvailability } from '../knowledge/references.js';
import { viewTags } from '../knowledge/tagging.js';
import { contentsOf, mainContent, textsOf, type Article, type ArticleContent, type Texts } from './table.js';

/** Nobody reads or reacts to articles here, so all counts are 0. */
const STATISTICS: Schemas['ArticleStatistics'] = {
  type: 'article_statistics',
  views: 0,
  conversations: 0,
  reactions: 0,
  happy_reaction_percentage: 0,
  neutral_reaction_percentage: 0,
  sad_reaction_percentage: 0,
  fin_involvements: 0,
  fin_resolutions: 0,
  fin_resolution_rate: 0,
};

/** An article with everything. */
export const viewArticle = (world: World, version: Version, article: Article): Schemas['Article'] => ({
  ...viewListed(world, version, article),
  statistics: STATISTICS,
  ...viewLanguages(world, article),
});

/** An article as lists show it: without statistics and languages. */
export const viewListed = (world: World, version: Version, article: Article): Schemas['ArticleListItem'] => ({
  ...viewBase(world, version, article, mainContent(world, article.id)),
  tags: viewTags(world, article.applied_tags),
});

/** An article as it will be when its draft is live. */
export function viewDraft(world: World, version: Version, article: Article): Schemas['ArticleDraft'] {
  const content = mainContent(world, article.id);
  return {
    ...viewBase(world, version, article, content, content.draft ?? content),
    ...viewLanguages(world, article),
  };
}

function viewBase(
  world: World,
  version: Version,
  article: Article,
  content: ArticleContent,
  texts: Texts = content,
): Schemas['ArticleBase'] {
  const { id, parent_ids, folder_id, scheduled_publish_at, scheduled_unpublish_at } = article;
  return {
    type: 'article',
    id,
    workspace_id: world.id,
    content_id: content.id,
    ...parentOf(world, version, parent_ids),
    parent_ids,
    folder_id,
    ...textsOf(texts),
    author_id: content.author_id,
    state: content.state,
    created_at: article.created_at,
    updated_at: article.updated_at,
    ...viewStaged(content),
    url: urlOf(world, content),
    scheduled_publish_at,
    scheduled_unpublish_at,
    ...readAvailability({}, content),
    ...(isMultilingual(world) ? {} : { audience_ids: content.audience_ids }),
    created_by_id: content.created_by_id,
    updated_by_id: content.updated_by_id,
  };
}

/** Up to 2.15 one collection is named apart from the others; in 2.9 it can be a section. */
function parentOf(world: World, version: Version, [id]: readonly number[]) {
  if (!isAtMost(version, '2.15')) return {};
  if (id === undefined) return { parent_id: null, parent_type: null };
  const isSection = isAtMost(version, '2.9') && world.get(Collections, id).parent_id !== null;
  return { parent_id: id, parent_type: isSection ? 'section' : 'collection' };
}

function viewLanguages(world: World, { id }: Article) {
  if (!isMultilingual(world)) return {};
  const contents = contentsOf(world, id).map(
    (content) => [content.locale, viewContent(world, content)] as const,
  );
  return {
    default_locale: DEFAULT_LOCALE,
    translated_content: {
      type: 'article_translated_content',
      ...Object.fromEntries(contents),
    } as Schemas['ArticleTranslatedContent'],
  };
}

function viewContent(world: World, content: ArticleContent): Schemas['ArticleContent'] {
  const { id, author_id, state, audience_ids } = content;
  return {
    type: 'article_content',
    content_id: id,
    ...textsOf(content),
    author_id,
    state,
    created_at: content.created_at,
    updated_at: content.updated_at,
    ...viewStaged(content),
    url: urlOf(world, content),
    audience_ids,
    ...readAvailability({}, content),
    created_by_id: content.created_by_id,
    updated_by_id: content.updated_by_id,
  };
}

const viewStaged = ({ draft }: ArticleContent) => ({
  has_unpublished_changes: draft !== null,
  draft_updated_at: draft?.updated_at ?? null,
});

function urlOf(world: World, { state, locale, article_id, title }: ArticleContent): string | null {
  const site = defaultSite(world);
  if (!site || state === 'draft') return null;
  return `${site.url}/${locale}/articles/${slugOf(article_id, title)}`;
}
