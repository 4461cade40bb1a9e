import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import { table } from '../../world.js';
import type { AppliedTag } from '../tags/table.js';

/** Who may use a piece of content. */
export interface Availability {
  ai_chatbot_availability: boolean;
  ai_copilot_availability: boolean;
  ai_sales_agent_availability: boolean;
}

export type Folder = Omit<Required<Schemas['Folder']>, 'content_count'>;

export const Folders = table<Folder, 'parent'>({
  name: 'folders',
  ids: (count) => 6_601 + count,
  index: { parent: ({ parent_folder_id }) => parent_folder_id?.toString() },
});

export interface InternalArticle extends Availability {
  id: number;
  title: string;
  body: string;
  body_markdown: string;
  owner_id: number;
  author_id: number;
  locale: string;
  folder_id: number | null;
  audience_ids: number[] | null;
  applied_tags: readonly AppliedTag[];
  created_at: number;
  updated_at: number;
}

export const InternalArticles = table<InternalArticle, 'folder'>({
  name: 'internal-articles',
  ids: (count) => 8_401 + count,
  index: { folder: ({ folder_id }) => folder_id?.toString() },
});

export type ContentSnippet = Schemas['ContentSnippet'] & {
  body_markdown: string;
  applied_tags: readonly AppliedTag[];
};

export const ContentSnippets = table<ContentSnippet>({
  name: 'content-snippets',
  ids: 12_301,
  missing: () => refuse.notFound('Content snippet not found'),
});
