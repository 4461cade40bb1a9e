import type { World } from '../../world.js';
import { DEFAULT_LOCALE, removeRedirects } from '../help-center/table.js';
import { readText, type SentText } from '../knowledge/markup.js';
import { doer, readAvailability } from '../knowledge/references.js';
import type { Availability } from '../knowledge/table.js';
import {
  ArticleContents,
  Articles,
  ArticleVersions,
  contentsOf,
  textsOf,
  type Article,
  type ArticleContent,
  type Texts,
} from './table.js';

/** What a request says of an article in one language. */
export interface SentContent extends SentText, Partial<Availability> {
  title?: string;
  description?: string | null;
  author_id?: number;
  state?: 'published' | 'draft';
  audience_ids?: number[] | null;
}

/** The simple rule for a new article: Fin and Copilot may use it, the sales agent may not. */
const AVAILABLE: Availability = {
  ai_chatbot_availability: true,
  ai_copilot_availability: true,
  ai_sales_agent_availability: false,
};

export function addContent(
  world: World,
  now: number,
  article_id: string,
  locale: string,
  sent: SentContent & { author_id: number },
): ArticleContent {
  const texts = { title: '', description: '', body: '', body_markdown: '', ...textsIn(sent) };
  const id = world.nextId(ArticleContents);
  const by = doer(world);
  return world.add(ArticleContents, {
    id,
    article_id,
    locale,
    ...texts,
    author_id: sent.author_id,
    state: sent.state ?? 'draft',
    audience_ids: sent.audience_ids ?? [],
    ...readAvailability(sent, AVAILABLE),
    draft: null,
    version_id: addVersion(world, now, { id, author_id: sent.author_id }, texts, null),
    was_published: sent.state === 'published',
    created_at: now,
    updated_at: now,
    created_by_id: by,
    updated_by_id: by,
  });
}

/** Changes what is sent. New texts are live at once, unless there is a draft to which they go. */
export function changeContent(
  world: World,
  now: number,
  before: ArticleContent,
  sent: SentContent,
  isStaged: boolean,
): ArticleContent {
  const { id, state } = before;
  const content = world.change(ArticleContents, id, {
    author_id: sent.author_id ?? before.author_id,
    audience_ids: sent.audience_ids === undefined ? before.audience_ids : (sent.audience_ids ?? []),
    ...readAvailability(sent, before),
    updated_at: now,
    updated_by_id: doer(world),
  });
  const texts = textsIn(sent);
  if (state === 'published' && (isStaged || (before.draft && sent.state === undefined)))
    return stageTexts(world, now, content, texts);

  const current = { ...textsOf(before.draft ?? before), ...texts };
  const isNew = Object.keys(texts).length > 0;
  const base = before.draft?.version_id ?? before.version_id;
  return setState(
    world,
    world.change(ArticleContents, id, {
      ...current,
      draft: null,
      version_id: isNew ? addVersion(world, now, content, current, base) : base,
    }),
    sent.state ?? state,
  );
}

/** Keeps new texts beside the published ones. */
export function stageTexts(world: World, now: number, content: ArticleContent, sent: Partial<Texts>) {
  if (Object.keys(sent).length === 0) return content;
  const texts = { ...textsOf(content.draft ?? content), ...sent };
  const base = content.draft?.version_id ?? content.version_id;
  const version_id = addVersion(world, now, content, texts, base);
  return world.change(ArticleContents, content.id, { draft: { ...texts, version_id, updated_at: now } });
}

/** Makes the staged texts, if there are any, the live ones. */
export function publish(world: World, now: number, content: ArticleContent): ArticleContent {
  const { draft } = content;
  const fields = draft ? { ...textsOf(draft), version_id: draft.version_id, draft: null } : {};
  return setState(
    world,
    world.change(ArticleContents, content.id, { ...fields, updated_at: now }),
    'published',
  );
}

/** What is withdrawn is a draft as a whole, with whatever was staged for it. */
export const setState = (world: World, content: ArticleContent, state: ArticleContent['state']) =>
  world.change(ArticleContents, content.id, {
    ...(state === 'draft' && content.draft
      ? { ...textsOf(content.draft), version_id: content.draft.version_id, draft: null }
      : {}),
    state,
    was_published: content.was_published || state === 'published',
  });

/** An article goes with everything that leads to it. */
export function removeArticle(world: World, id: string): Article {
  for (const content of contentsOf(world, id)) removeLanguage(world, content);
  removeRedirects(world, 'article', id);
  return world.remove(Articles, id);
}

/** Without its default language there is no article. */
export const removeContent = (world: World, content: ArticleContent): void =>
  content.locale === DEFAULT_LOCALE
    ? void removeArticle(world, content.article_id)
    : removeLanguage(world, content);

function removeLanguage(world: World, { id }: ArticleContent): void {
  world.removeWhere(ArticleVersions, 'content', id);
  world.remove(ArticleContents, id);
}

/** The texts that a request has. */
export function textsIn(sent: SentContent): Partial<Texts> {
  const { title, description } = sent;
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined || description === null ? {} : { description }),
    ...readText(sent),
  };
}

const addVersion = (
  world: World,
  now: number,
  { id, author_id }: Pick<ArticleContent, 'id' | 'author_id'>,
  texts: Texts,
  from_version_id: string | null,
): string =>
  world.add(ArticleVersions, {
    content_id: id,
    ...textsOf(texts),
    author_id,
    created_by_id: doer(world),
    from_version_id,
    created_at: now,
  }).id;
