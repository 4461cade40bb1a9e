import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import type { World } from '../../world.js';
import { tokenOwner } from '../admins/table.js';
import { existingJob, refuseBulk, runBulk, viewJob } from '../bulk-jobs.js';
import { createOrUpdateCompany } from '../companies/fields.js';
import { Companies } from '../companies/table.js';
import { Tags, withoutTag, withTag } from '../tags/table.js';
import { createContact, readFields, updateContact } from './fields.js';
import { deleteContact } from './states.js';
import { Contacts, type Contact } from './table.js';

const kind = 'contacts';
const type = 'contacts.bulk.job' as const;

/** Jobs do for many contacts what the operations on one do. */
export const contactJobs: Resource = {
  handlers: handlers({
    bulkCreateContacts: ({ world, body: { contacts: items, job } }) => ({
      type,
      ...runBulk({ world, kind, items, job }, ({ companies, tags, ...fields }) =>
        attach(world, createContact(world, readFields(world, fields, {})), { companies, tags }),
      ),
    }),

    bulkUpdateContacts: ({ world, body: { contacts: items, job } }) => ({
      type,
      ...runBulk({ world, kind, items, job }, ({ id, companies, tags, ...fields }) =>
        attach(world, updateContact(world, world.get(Contacts, id), fields), { companies, tags }),
      ),
    }),

    bulkDeleteContacts: ({ world, body: { contacts: items, job } }) => ({
      type,
      ...runBulk({ world, kind, items, job }, ({ id }) => deleteContact(world, id)),
    }),

    retrieveBulkContactsJob: ({ world, params }) => ({
      type,
      ...viewJob(world, existingJob(world, kind, params.job_id)),
    }),
  }),

  malformed: {
    bulkCreateContacts: refuseBulk,
    bulkUpdateContacts: refuseBulk,
    bulkDeleteContacts: refuseBulk,
  },
};

interface Attached {
  companies: Schemas['BulkContactUpdate']['companies'] | undefined;
  tags: Schemas['BulkContactUpdate']['tags'] | undefined;
}

/** A company that is not there is made, and one that is gets the name; an unknown tag is passed over. */
function attach(
  world: World,
  { id, company_ids, applied_tags }: Contact,
  { companies = [], tags = {} }: Attached,
): void {
  const belongsTo = new Set(company_ids);
  for (const { company_id, name, remove } of companies) {
    if (remove) belongsTo.delete(world.where(Companies, 'company_id', company_id)[0]?.id ?? '');
    else if (company_id !== '')
      belongsTo.add(createOrUpdateCompany(world, { company_id, ...(name === undefined ? {} : { name }) }).id);
  }
  let carried = applied_tags;
  for (const { id: tagId } of tags.add ?? [])
    if (world.find(Tags, tagId))
      carried = withTag(carried, { tagId, appliedAt: world.now, adminId: tokenOwner(world).id });
  for (const { id: tagId } of tags.remove ?? []) carried = withoutTag(carried, tagId);
  world.change(Contacts, id, { company_ids: [...belongsTo], applied_tags: carried });
}
