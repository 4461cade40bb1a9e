import { list } from '../../list.js';
import { handlers } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { table, type World } from '../../world.js';
import { Companies } from '../companies/table.js';
import { Contacts } from './table.js';

/** By the id of a contact: the companies whose tickets it may read, by Intercom's ids. */
const Grants = table<{ id: string; granted: readonly string[] }>({
  name: 'grants',
});

/** Whose tickets a contact may read without belonging to the company. Every sandbox has that. */
export const grantedCompanies: Resource = {
  handlers: handlers({
    listGrantedCompanies(call) {
      const granted = grantedTo(call.world, call.world.get(Contacts, call.params.contact_id).id);
      const ids = granted.map(({ company_id }) => ({ id: company_id })).toSorted(byId);
      const view = ({ id }: { id: string }) => id;
      return list(call, call.query.order === 'asc' ? ids : ids.toReversed(), {
        perPage: 50,
        mostPerPage: 150,
        view,
      });
    },

    replaceGrantedCompanies({ world, params, body }) {
      const { id } = world.get(Contacts, params.contact_id);
      const companies = body.company_ids.map((company_id) => companyWith(world, company_id));
      grant(world, id, [...new Set(companies.map((company) => company.id))]);
      return { company_ids: grantedTo(world, id).map(({ company_id }) => company_id) };
    },

    removeGrantedCompany({ world, params }) {
      const { id } = world.get(Contacts, params.contact_id);
      const granted = grantedTo(world, id);
      const company = granted.find(({ company_id }) => company_id === params.company_id);
      if (!company) throw Companies.missing();
      grant(
        world,
        id,
        granted.filter((other) => other !== company).map((other) => other.id),
      );
    },
  }),
};

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** A company that is gone is granted no longer. */
const grantedTo = (world: World, contact: string) =>
  (world.find(Grants, contact)?.granted ?? []).flatMap((id) => world.find(Companies, id) ?? []);

function companyWith(world: World, company_id: string) {
  const [company] = world.where(Companies, 'company_id', company_id);
  if (!company) throw Companies.missing('company_ids');
  return company;
}

function grant(world: World, id: string, granted: readonly string[]): void {
  if (world.find(Grants, id)) world.change(Grants, id, { granted });
  else world.add(Grants, { id, granted });
}
