import { asPlaintext } from '../../html.js';
import { list } from '../../list.js';
import type { Answer, Call } from '../../operation.js';
import { isAtMost } from '../../version.js';
import type { World } from '../../world.js';
import { Collections } from '../help-center/table.js';
import { Articles, contentsOf, mainContent, type Article, type Texts } from './table.js';
import { viewListed } from './view.js';

type Piece = { type: 'highlight' | 'plain'; text: string };

/** The articles that have the phrase in any language, the newest first. */
export function searchArticles(call: Call<'searchArticles'>): Answer<'searchArticles'> {
  const { world, version, query } = call;
  const { phrase = '', state = 'all', help_center_id, highlight = false } = query;
  const found = world
    .newest(Articles)
    .filter(({ id }) => state === 'all' || mainContent(world, id).state === state)
    .filter((article) => help_center_id === undefined || isIn(world, article, help_center_id))
    .filter(({ id }) => contentsOf(world, id).some((content) => hasPhrase(content, phrase)));
  const page = list(call, found, { view: (article) => viewListed(world, version, article), perPage: 10 });
  // From 2.17 on, what is found nowhere is an empty list.
  if (found.length === 0 && !isAtMost(version, '2.16')) return { ...page, data: [] };
  const { articles } = page.data as Exclude<typeof page.data, unknown[]>;
  const highlights = highlight ? articles.map(({ id }) => highlightsOf(world, id, phrase)) : [];
  return { ...page, data: { articles, highlights } };
}

const isIn = (world: World, { parent_ids }: Article, help_center_id: number): boolean =>
  parent_ids.some((parent) => {
    let collection = world.find(Collections, parent);
    while (collection?.parent_id) collection = world.find(Collections, collection.parent_id);
    return collection?.help_center_id === help_center_id;
  });

/** Whether a content says a phrase, whatever its case. Without a phrase it is whatever there is. */
const hasPhrase = ({ title, description, body }: Texts, phrase: string): boolean =>
  [title, description, asPlaintext(body)].some((text) => text.toLowerCase().includes(phrase.toLowerCase()));

function highlightsOf(world: World, article_id: string, phrase: string) {
  const { title, description, body } = mainContent(world, article_id);
  const passages = [description, asPlaintext(body)].map((text) => cut(text, phrase));
  return {
    article_id,
    highlighted_title: cut(title, phrase),
    highlighted_summary: passages.filter((pieces) => pieces.some(({ type }) => type === 'highlight')),
  };
}

/** A text in pieces: what is the phrase, and what stands between. */
function cut(text: string, phrase: string): Piece[] {
  if (phrase === '') return [{ type: 'plain', text }];
  const pattern = new RegExp(`(${phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')})`, 'gi');
  return text
    .split(pattern)
    .map((piece, index): Piece => ({ type: index % 2 === 1 ? 'highlight' : 'plain', text: piece }))
    .filter((piece) => piece.text !== '');
}
