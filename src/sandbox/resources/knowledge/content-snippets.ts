import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, reply, type Call, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { DEFAULT_LOCALE } from '../help-center/table.js';
import { paragraphsOf, textOf } from './markup.js';
import { checkAudiences, readAvailability, UNAVAILABLE } from './references.js';
import { ContentSnippets, type ContentSnippet } from './table.js';
import { attachTag, detachTag } from './tagging.js';

type Request = Call<'updateContentSnippet'>['body'];

const missingToTag = () => refuse.contentSnippetNotFound('Content snippet not found');

/** Which languages Fin speaks only the real service knows; here it is every code of two letters, or with a region. */
const LOCALE = /^[a-z]{2}(-[A-Z]{2})?$/;

export const contentSnippets: Resource = {
  handlers: handlers({
    listContentSnippets: (call) => list(call, call.world.newest(ContentSnippets), { view: viewSnippet }),

    createContentSnippet({ world, body, now }) {
      check(world, body);
      const snippet = world.add(ContentSnippets, {
        type: 'content_snippet',
        title: body.title,
        locale: body.locale ?? DEFAULT_LOCALE,
        json_blocks: [],
        body_markdown: '',
        ...readContent(body),
        ...readAvailability(body, UNAVAILABLE),
        created_at: now,
        updated_at: now,
        audience_ids: body.audience_ids ?? [],
        applied_tags: [],
      });
      return viewSnippet(snippet);
    },

    retrieveContentSnippet: ({ world, params }) =>
      viewSnippet(world.get(ContentSnippets, params.content_snippet_id)),

    updateContentSnippet({ world, params, body, now }) {
      const before = world.get(ContentSnippets, params.content_snippet_id);
      check(world, body);
      const snippet = world.change(ContentSnippets, before.id, {
        title: body.title === undefined ? before.title : body.title,
        locale: body.locale ?? before.locale,
        ...readContent(body),
        ...readAvailability(body, before),
        audience_ids: body.audience_ids === undefined ? before.audience_ids : (body.audience_ids ?? []),
        updated_at: now,
      });
      return viewSnippet(snippet);
    },

    deleteContentSnippet({ world, params }) {
      world.remove(ContentSnippets, params.content_snippet_id);
      return reply(204);
    },

    attachTagToContentSnippet: (call) =>
      attachTag(call, ContentSnippets, call.params.content_snippet_id, missingToTag),

    detachTagFromContentSnippet: (call) =>
      detachTag(call, ContentSnippets, call.params.content_snippet_id, missingToTag),
  }),
};

function check(world: World, { title, locale, json_blocks, body_markdown, audience_ids }: Request): void {
  if (title?.trim() === '') throw refuse.validationError('A title is needed', 'title');
  if (json_blocks !== undefined && typeof body_markdown === 'string')
    throw refuse.validationError('Only one of json_blocks and body_markdown can be sent', 'json_blocks');
  if (locale !== undefined && !LOCALE.test(locale))
    throw refuse.validationError(`Fin does not speak ${locale}`, 'locale');
  checkAudiences(world, audience_ids);
}

/** The content in both forms: a block's text is a paragraph, and a paragraph is a block. */
function readContent({ json_blocks, body_markdown }: Request) {
  if (json_blocks !== undefined) {
    return { json_blocks, body_markdown: textOf(json_blocks) };
  }
  if (body_markdown === undefined) return {};
  if (body_markdown === null) return { json_blocks: [], body_markdown: '' };
  const blocks = paragraphsOf(body_markdown).map((text) => ({ type: 'paragraph', text }));
  return { json_blocks: blocks, body_markdown };
}

function viewSnippet({ applied_tags: _, ...snippet }: ContentSnippet): Schemas['ContentSnippet'] {
  return snippet;
}
