import { refuse } from '../../errors.js';
import { handle, type Call, type Handler } from '../../handler.js';
import { isAtMost } from '../../version.js';
import { tokenOwner } from '../admins/model.js';
import { addTag, createTag, existingTag, removeTag, tagNamed, type AppliedTag, type Tag } from './model.js';
import { viewTag } from './view.js';

interface Target {
  id?: string;
  company_id?: string;
  untag?: boolean;
}

interface CreateTagBody {
  name: string;
  id?: string;
  users?: Target[];
  companies?: Target[];
}

const listTags: Handler = ({ workspace }) => ({ type: 'list', data: workspace.tags.all().map(viewTag) });

const createOrApplyTag = handle<CreateTagBody>((call) => {
  const { workspace, body } = call;
  if (body.name.trim() === '') throw refuse.parameterInvalid('invalid tag parameters', 'name');
  if (body.id !== undefined) return viewTag(renameTag(call, body.id));

  const tag = tagNamed(workspace, body.name) ?? createTag(workspace, body.name);
  const users = apply(call, tag, body.users, ({ id }) => workspace.contacts.get(id ?? ''));
  const companies = apply(call, tag, body.companies, ({ id, company_id }) =>
    workspace.companies.find((company) => company.id === id || company.companyId === company_id),
  );
  return { ...viewTag(tag), ...(users ? { users } : {}), ...(companies ? { companies } : {}) };
});

function renameTag({ workspace, body }: Call<CreateTagBody>, id: string): Tag {
  const tag = existingTag(workspace, id);
  const other = tagNamed(workspace, body.name);
  if (other && other !== tag) throw refuse.parameterInvalid('Another tag has this name already', 'name');
  tag.name = body.name;
  return tag;
}

/** Up to 2.15 something missing is a 404, after the tag was made; from 2.16 it is passed over. */
function apply(
  { workspace, version, now }: Call<CreateTagBody>,
  tag: Tag,
  targets: Target[] | undefined,
  find: (target: Target) => { id: string; tags: AppliedTag[] } | undefined,
) {
  return targets?.flatMap((target) => {
    const entity = find(target);
    if (!entity && isAtMost(version, '2.15')) throw refuse.notFound('Resource Not Found');
    if (!entity) return [];
    if (target.untag) removeTag(entity.tags, tag);
    else addTag(entity.tags, tag, tokenOwner(workspace).id, now);
    return [{ id: entity.id, tagged: !target.untag }];
  });
}

export const tagHandlers = { listTags, createTag: createOrApplyTag };
