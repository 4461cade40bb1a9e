import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers } from '../../operation.js';
import { whenMissing, type Resource } from '../../resource.js';
import { tokenOwner } from '../admins/table.js';
import { Companies } from '../companies/table.js';
import { viewCompanyWithNotes, viewCompany } from '../companies/view.js';
import { existingTag, viewAppliedTag, withoutTag, withTag } from '../tags/table.js';
import { Contacts } from './table.js';

/** To how many companies a contact can belong. */
const COMPANY_LIMIT = 1000;

/** The companies and the tags of a contact. */
export const memberships: Resource = {
  malformed: {
    attachContactToCompany: whenMissing(refuse.parameterNotFound),
  },

  handlers: handlers({
    listContactCompanies(call) {
      const { company_ids } = call.world.get(Contacts, call.params.contact_id);
      const companies = company_ids.map((id) => call.world.get(Companies, id));
      return list(call, companies, { view: (company) => viewCompany(call.world, company), perPage: 50 });
    },

    attachContactToCompany({ world, params, body }) {
      const contact = world.get(Contacts, params.contact_id);
      const company = world.get(Companies, body.id);
      if (!contact.company_ids.includes(company.id)) {
        if (contact.company_ids.length >= COMPANY_LIMIT)
          throw refuse.companyLimitExceeded(`A contact can belong to ${COMPANY_LIMIT} companies`);
        world.change(Contacts, contact.id, { company_ids: [...contact.company_ids, company.id] });
      }
      return viewCompanyWithNotes(world, company);
    },

    detachContactFromCompany({ world, params }) {
      const { id, company_ids } = world.get(Contacts, params.contact_id);
      const company = world.get(Companies, params.company_id);
      if (!company_ids.includes(company.id)) throw Companies.missing();
      world.change(Contacts, id, { company_ids: company_ids.filter((other) => other !== company.id) });
      return viewCompanyWithNotes(world, company);
    },

    listContactTags(call) {
      const { applied_tags } = call.world.get(Contacts, call.params.contact_id);
      return list(
        call,
        applied_tags.map((tag) => viewAppliedTag(call.world, tag)),
      );
    },

    attachTagToContact({ world, params, body, now }) {
      const contact = world.get(Contacts, params.contact_id);
      const { id: tagId } = existingTag(world, body.id);
      const added = { tagId, appliedAt: now, adminId: tokenOwner(world).id };
      const applied_tags = withTag(contact.applied_tags, added);
      world.change(Contacts, contact.id, { applied_tags });
      return viewAppliedTag(world, applied_tags.find((tag) => tag.tagId === tagId) ?? added);
    },

    detachTagFromContact({ world, params }) {
      const { id, applied_tags } = world.get(Contacts, params.contact_id);
      const removed = applied_tags.find(({ tagId }) => tagId === existingTag(world, params.tag_id).id);
      if (!removed) throw refuse.notFound('Resource Not Found');
      world.change(Contacts, id, { applied_tags: withoutTag(applied_tags, removed.tagId) });
      return viewAppliedTag(world, removed);
    },
  }),
};
