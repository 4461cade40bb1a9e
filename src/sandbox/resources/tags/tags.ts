import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Call } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { isAtMost } from '../../version.js';
import type { Table, World } from '../../world.js';
import { tokenOwner } from '../admins/table.js';
import { ExternalPages } from '../ai-content.js';
import { Articles } from '../articles/table.js';
import { Companies } from '../companies/table.js';
import { ArchivedContacts, Contacts } from '../contacts/table.js';
import { Conversations } from '../conversations/table.js';
import { ContentSnippets, InternalArticles } from '../knowledge/table.js';
import { segmentsBuiltOn } from '../segments/table.js';
import {
  existingTag,
  tagNamed,
  Tags,
  withoutTag,
  withTag,
  type AppliedTag,
  type Tag,
  type Tagged,
} from './table.js';

/** What a request says of one thing to tag; which of the fields a kind of thing has, the description knows. */
interface Target {
  id?: string;
  company_id?: string;
  untag?: boolean;
}

export const tags: Resource = {
  handlers: handlers({
    listTags: (call) => list(call, call.world.all(Tags)),

    retrieveTag: ({ world, params }) => existingTag(world, params.tag_id),

    deleteTag({ world, params }) {
      const { id } = existingTag(world, params.tag_id);
      const dependent = segmentsBuiltOn(world, ({ field, value }) => field === 'tag_id' && value === id);
      if (dependent.length > 0)
        throw refuse.tagInUse(
          `Unable to delete Tag with dependent objects. Segments: ${dependent.map(({ name }) => name).join(', ')}.`,
        );
      untagEverything(world, id);
      world.remove(Tags, id);
    },

    createTag(call) {
      const { world } = call;
      const body: { name: string; id?: string; users?: Target[]; companies?: Target[] } = call.body;
      if (body.name.trim() === '') throw refuse.parameterInvalid('invalid tag parameters', 'name');
      if (body.id !== undefined) return renameTag(call, body.id);

      const tag = tagNamed(world, body.name) ?? world.add(Tags, { type: 'tag', name: body.name });
      world.keep();
      const users = body.users?.flatMap(({ id = '', untag }) => {
        const contact = found(call, world.find(Contacts, id), refuse.notFound('Resource Not Found'));
        if (!contact) return [];
        world.change(Contacts, contact.id, { applied_tags: applied(call, contact.applied_tags, tag, untag) });
        return [{ id: contact.id, tagged: !untag }];
      });
      const companies = body.companies?.flatMap(({ id, company_id, untag }) => {
        const known = world.find(Companies, id) ?? world.where(Companies, 'company_id', company_id)[0];
        const company = found(call, known, refuse.companyNotFound('Company Not Found'));
        if (!company) return [];
        world.change(Companies, company.id, {
          applied_tags: applied(call, company.applied_tags, tag, untag),
        });
        return [{ id: company.id, tagged: !untag }];
      });
      return { ...tag, ...(users ? { users } : {}), ...(companies ? { companies } : {}) };
    },
  }),

  seed(world, seed) {
    if (seed === 'empty') return;
    for (const name of ['Urgent', 'Feedback']) world.add(Tags, { type: 'tag', name });
  },
};

/** What can carry tags. */
const TAGGED = [
  Contacts,
  ArchivedContacts,
  Companies,
  Conversations,
  Articles,
  InternalArticles,
  ContentSnippets,
  ExternalPages,
] as unknown as readonly Table<Tagged>[];

function untagEverything(world: World, id: string): void {
  for (const table of TAGGED)
    for (const { id: row, applied_tags } of world.all(table))
      if (applied_tags.some(({ tagId }) => tagId === id))
        world.change(table, row, { applied_tags: withoutTag(applied_tags, id) });
}

function renameTag({ world, version, body }: Call<'createTag'>, id: string): Tag {
  const tag = world.find(Tags, id);
  // From 2.16 the operation knows no 404.
  if (!tag) throw isAtMost(version, '2.15') ? Tags.missing() : refuse.parameterInvalid('Tag not found', 'id');
  const other = tagNamed(world, body.name);
  if (other && other.id !== tag.id)
    throw refuse.parameterInvalid('Another tag has this name already', 'name');
  return world.change(Tags, id, { name: body.name });
}

/** Up to 2.15 something missing is a 404, after the tag was made; from 2.16 it is passed over. */
function found<Row>({ version }: Call<'createTag'>, row: Row | undefined, missing: Error): Row | undefined {
  if (!row && isAtMost(version, '2.15')) throw missing;
  return row;
}

const applied = (
  { world, now }: Call<'createTag'>,
  before: readonly AppliedTag[],
  tag: Tag,
  untag: boolean | undefined,
): readonly AppliedTag[] =>
  untag
    ? withoutTag(before, tag.id)
    : withTag(before, { tagId: tag.id, appliedAt: now, adminId: tokenOwner(world).id });
