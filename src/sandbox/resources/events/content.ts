import { NEWEST } from '../../../description/versions.js';
import type { Schemas } from '../../operation.js';
import type { Changed, RowChange, World } from '../../world.js';
import { ContentImportSources } from '../ai-content.js';
import { ArticleContents, Articles, mainContent, type Article } from '../articles/table.js';
import { viewArticle } from '../articles/view.js';
import { Audiences } from '../audiences.js';
import { DEFAULT_LOCALE } from '../help-center/table.js';
import { ContentSnippets } from '../knowledge/table.js';
import { isoMoment } from './items.js';

/** What is told of articles, snippets, imported content and of the audiences of all that. */
export function tellContent(world: World, changed: Changed): void {
  const edited = new Set(changed(ArticleContents).map(({ before, after }) => (after ?? before)?.article_id));
  for (const change of changed(Articles)) edited.add((change.after ?? change.before)?.id);
  for (const id of edited) if (id !== undefined) tellArticle(world, id, changed);

  for (const change of changed(ContentSnippets)) {
    const { before, after } = change;
    if (!after) world.emit('content_snippet.deleted', gone(change, 'content_snippet'));
    else {
      const { applied_tags: _, ...snippet } = after;
      world.emit(`content_snippet.${before ? 'updated' : 'created'}`, snippet);
    }
  }
  for (const change of changed(ContentImportSources)) {
    const { before, after } = change;
    if (!after) world.emit('content_import_source.deleted', gone(change, 'content_import_source'));
    else if (!before) world.emit('content_import_source.created', after);
    // That a page came in is not told as a change of its source.
    else if (before.updated_at !== after.updated_at || before.url !== after.url)
      world.emit('content_import_source.updated', after);
  }
  for (const change of changed(Audiences)) {
    const { before, after } = change;
    if (after) world.emit(`audience.${before ? 'updated' : 'created'}`, audienceItem(after));
    else world.emit('audience.deleted', gone(change, 'audience'));
  }
  for (const { before, after } of changed(ArticleContents))
    tellAudiences(world, 'article_content', before, after);
  for (const { before, after } of changed(ContentSnippets))
    tellAudiences(world, 'content_snippet', before, after);
}

const gone = <Row extends { id: string | number }>({ before }: RowChange<Row>, type: string) => ({
  type,
  id: before?.id,
  deleted: true,
});

/** What only says that something else changed, or is told by a topic of its own. */
const NO_TEXT = new Set(['state', 'updated_at', 'updated_by_id', 'version_id', 'was_published', 'draft']);

function tellArticle(world: World, id: string, changed: Changed): void {
  const row = changed(Articles).find(({ before, after }) => (after ?? before)?.id === id);
  const article = world.find(Articles, id);
  if (!article) {
    if (row?.before) world.emit('article.deleted', { type: 'article', id, deleted: true });
    return;
  }
  const contents = changed(ArticleContents).filter(({ after }) => after?.article_id === id);
  const main = contents.find(({ after }) => after?.locale === DEFAULT_LOCALE);
  const isNew = row !== undefined && row.before === undefined;
  const tell = (topic: string) => world.emit(`article.${topic}`, articleItem(world, article));
  if (isNew) tell('created');
  else if ([...(row ? [row] : []), ...contents].some(differs)) tell('updated');
  const [was, is] = [main?.before?.state ?? 'draft', mainContent(world, id).state];
  if (main && was !== is) tell(is === 'published' ? 'published' : 'unpublished');
}

const differs = ({ before, after }: { before?: object | undefined; after?: object | undefined }) =>
  Object.entries(after ?? {}).some(
    ([name, value]) =>
      !NO_TEXT.has(name) &&
      JSON.stringify(value) !== JSON.stringify((before as Record<string, unknown> | undefined)?.[name]),
  );

function articleItem(world: World, article: Article): object {
  const shown = viewArticle(world, NEWEST, article);
  // In every version webhooks name one collection apart from the others, as REST did up to 2.15.
  const [parent = null] = shown.parent_ids;
  return {
    id: shown.id,
    type: 'article',
    workspace_id: shown.workspace_id,
    parent_id: parent,
    parent_type: parent === null ? null : 'collection',
    parent_ids: shown.parent_ids,
    statistics: shown.statistics,
    tags: shown.tags,
    content_id: shown.content_id,
    title: shown.title,
    description: shown.description,
    body: shown.body,
    body_markdown: shown.body_markdown,
    author_id: shown.author_id,
    state: shown.state,
    created_at: isoMoment(shown.created_at),
    updated_at: isoMoment(shown.updated_at),
    url: shown.url,
  };
}

type Audience = Schemas['Audience'];

/** What a value is compared with is told as text. */
function audienceItem({ predicates, role_predicates, ...audience }: Audience): object {
  const told = (conditions: Audience['predicates']) =>
    conditions.map(({ value = null, ...condition }) => ({
      ...condition,
      value: value === null || typeof value === 'string' ? value : JSON.stringify(value),
    }));
  return { ...audience, predicates: told(predicates), role_predicates: told(role_predicates) };
}

interface ForAudiences {
  id: string;
  audience_ids?: readonly number[] | null;
}

function tellAudiences(
  world: World,
  type: string,
  before: ForAudiences | undefined,
  after: ForAudiences | undefined,
): void {
  const [had, has] = [before?.audience_ids ?? [], after?.audience_ids ?? []];
  const id = (after ?? before)?.id;
  const tell = (what: string, audiences: readonly number[]) => {
    for (const audience of audiences) {
      const item = { type: 'audience_membership', audience_id: String(audience), content: { type, id } };
      world.emit(`audience.member_${what}`, item);
    }
  };
  tell(
    'added',
    has.filter((audience) => !had.includes(audience)),
  );
  tell(
    'removed',
    had.filter((audience) => !has.includes(audience)),
  );
}
