import { table, type World } from '../../world.js';
import { DEFAULT_LOCALE } from '../help-center/table.js';
import type { Text } from '../knowledge/markup.js';
import type { Availability } from '../knowledge/table.js';
import type { AppliedTag } from '../tags/table.js';

/** An article holds what is the same in all languages. */
export interface Article {
  id: string;
  /** Ids of collections. */
  parent_ids: number[];
  folder_id: number | null;
  applied_tags: readonly AppliedTag[];
  scheduled_publish_at: number | null;
  scheduled_unpublish_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface Texts extends Text {
  title: string;
  description: string;
}

/** An article in one language. */
export interface ArticleContent extends Texts, Availability {
  id: string;
  article_id: string;
  locale: string;
  author_id: number;
  state: 'published' | 'draft';
  audience_ids: number[];
  /** What is staged on top of the published texts. */
  draft: (Texts & { version_id: string; updated_at: number }) | null;
  /** The version that has the texts of this row. */
  version_id: string;
  was_published: boolean;
  created_at: number;
  updated_at: number;
  created_by_id: number;
  updated_by_id: number;
}

/** The texts of a content as they were. */
export interface ArticleVersion extends Texts {
  id: string;
  content_id: string;
  author_id: number;
  created_by_id: number;
  from_version_id: string | null;
  created_at: number;
}

export const textsOf = ({ title, description, body, body_markdown }: Texts): Texts => ({
  title,
  description,
  body,
  body_markdown,
});

export const Articles = table<Article, 'collection' | 'folder'>({
  name: 'articles',
  ids: 381_001,
  index: {
    collection: ({ parent_ids }) => parent_ids.map(String),
    folder: ({ folder_id }) => folder_id?.toString(),
  },
});

export const ArticleContents = table<ArticleContent, 'article'>({
  name: 'article-contents',
  ids: 512_001,
  index: { article: ({ article_id }) => article_id },
});

export const ArticleVersions = table<ArticleVersion, 'content'>({
  name: 'article-versions',
  ids: 30_001,
  index: { content: ({ content_id }) => content_id },
});

export const contentsOf = (world: World, article: string): readonly ArticleContent[] =>
  world.where(ArticleContents, 'article', article);

/** The content whose fields are shown as the article's own. Every article has it. */
export function mainContent(world: World, article: string): ArticleContent {
  const content = contentsOf(world, article).find(({ locale }) => locale === DEFAULT_LOCALE);
  if (!content) throw new Error(`Article ${article} has no content in ${DEFAULT_LOCALE}.`);
  return content;
}
