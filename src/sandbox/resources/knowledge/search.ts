import { refuse } from '../../errors.js';
import { asPlaintext } from '../../html.js';
import { list } from '../../list.js';
import type { Answer, Call, Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { ExternalPages } from '../ai-content.js';
import { Articles, contentsOf, mainContent, type Article, type ArticleContent } from '../articles/table.js';
import type { AppliedTag } from '../tags/table.js';
import { doer } from './references.js';
import { ContentSnippets, InternalArticles, type Availability } from './table.js';

type Query = Call<'searchContent'>['query'];

/** A piece of content of whatever kind, or an article in one language, as the filters see it. */
interface Piece {
  texts: (string | null)[];
  state: 'published' | 'draft';
  locale: string;
  applied_tags: readonly AppliedTag[];
  folder_id: number | null;
  copilot: boolean;
  agent: boolean;
  sales: boolean;
  created_at: number;
  updated_at: number;
}

interface Hit {
  /** An article is found by any of its languages. */
  pieces: Piece[];
  result: Schemas['ContentSearchResult'];
}

/** The one that changed last first. Uploaded files are not among them: there is no way to upload one here. */
export function searchContent(call: Call<'searchContent'>): Answer<'searchContent'> {
  const { world, query } = call;
  if (query.folder_ids && !query.folder_entity_type)
    throw refuse.dataInvalid('folder_ids needs folder_entity_type', 'folder_entity_type');
  const { content_types: types = Object.keys(KINDS) } = query;
  const matches = filtersOf(world, query);
  const hits = types
    .flatMap((type) => (Object.hasOwn(KINDS, type) ? KINDS[type as keyof typeof KINDS](world) : []))
    .filter(({ pieces }) => pieces.some((piece) => matches.every((holds) => holds(piece))))
    .toSorted((a, b) => lastChange(b) - lastChange(a));
  return list(call, hits, { view: ({ result }) => result, perPage: 10 });
}

const lastChange = ({ pieces }: Hit) => Math.max(...pieces.map(({ updated_at }) => updated_at));

type Filter = (piece: Piece) => boolean;

/** A filter for everything that the query says. */
function filtersOf(world: World, query: Query): Filter[] {
  const words = query.query?.toLowerCase();
  const hasTag = ({ applied_tags }: Piece, ids: readonly number[]) =>
    applied_tags.some(({ tagId }) => ids.includes(Number(tagId)));
  const within = <Value>(
    value: Value | undefined,
    holds: (piece: Piece, value: Value) => boolean,
  ): Filter[] => (value === undefined ? [] : [(piece) => holds(piece, value)]);
  // Whatever comes through the API is made and changed by the owner of the token.
  const isMine = (_: Piece, ids: readonly number[]) => ids.includes(doer(world));
  return [
    ...within(words, ({ texts }, text) => texts.some((one) => one?.toLowerCase().includes(text))),
    ...within(query.states, ({ state }, states) => states.includes(state)),
    ...within(query.locales, ({ locale }, locales) => locales.includes(locale)),
    ...within(query.tag_ids, (piece, ids) => hasTag(piece, ids) !== (query.tag_operator === 'NIN')),
    ...within(query.any_tag_ids, hasTag),
    ...within(query.folder_ids, ({ folder_id }, ids) => folder_id !== null && ids.includes(folder_id)),
    ...within(query.copilot_state, ({ copilot }, state) => copilot === (state === 'on')),
    ...within(query.fin_service_state, ({ agent }, state) => agent === (state === 'on')),
    ...within(query.fin_sales_state, ({ sales }, state) => sales === (state === 'on')),
    ...within(query.created_by_ids, isMine),
    ...within(query.last_updated_by_ids, isMine),
    ...within(query.created_at_after, ({ created_at }, moment) => created_at >= moment),
    ...within(query.created_at_before, ({ created_at }, moment) => created_at <= moment),
    ...within(query.updated_at_after, ({ updated_at }, moment) => updated_at >= moment),
    ...within(query.updated_at_before, ({ updated_at }, moment) => updated_at <= moment),
  ];
}

/** By the names that `content_types` has. */
const KINDS = {
  article: (world: World): Hit[] =>
    world.newest(Articles).map((article) => ({
      pieces: contentsOf(world, article.id).map((content) => articlePiece(article, content)),
      result: viewArticleHit(world, article.id),
    })),

  internal_article: (world: World): Hit[] =>
    world.newest(InternalArticles).map((article) => ({
      pieces: [
        {
          ...article,
          texts: [article.title, asPlaintext(article.body)],
          state: 'published',
          ...availabilityOf(article),
        },
      ],
      result: { type: 'internal_article', id: String(article.id), title: article.title },
    })),

  snippet: (world: World): Hit[] =>
    world.newest(ContentSnippets).map((snippet) => ({
      pieces: [
        {
          ...snippet,
          texts: [snippet.title, snippet.body_markdown],
          state: 'published',
          folder_id: null,
          ...availabilityOf(snippet),
        },
      ],
      result: { type: 'content_snippet', id: snippet.id, title: snippet.title },
    })),

  external_content: (world: World): Hit[] =>
    world.newest(ExternalPages).map((page) => ({
      pieces: [
        {
          ...page,
          texts: [page.title, asPlaintext(page.html)],
          state: 'published',
          folder_id: null,
          copilot: page.ai_copilot_availability,
          agent: page.ai_agent_availability,
          sales: page.ai_sales_agent_availability,
        },
      ],
      result: { type: 'external_content', id: page.id, title: page.title },
    })),
};

const articlePiece = ({ applied_tags, folder_id }: Article, content: ArticleContent): Piece => ({
  ...content,
  applied_tags,
  folder_id,
  texts: [content.title, content.description, asPlaintext(content.body)],
  ...availabilityOf(content),
});

const availabilityOf = (row: Availability) => ({
  copilot: row.ai_copilot_availability,
  agent: row.ai_chatbot_availability,
  sales: row.ai_sales_agent_availability,
});

const viewArticleHit = (world: World, id: string): Schemas['ContentSearchArticle'] => ({
  type: 'article',
  id,
  title: mainContent(world, id).title,
  contents: contentsOf(world, id).map((content) => ({
    type: 'article_content',
    id: content.id,
    title: content.title,
    locale: content.locale,
  })),
});
