import { deleted } from '../../deleted.js';
import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Call, type OperationId } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { search } from '../../search.js';
import { isAtMost } from '../../version.js';
import type { World } from '../../world.js';
import { Contacts } from '../contacts/table.js';
import { viewContact } from '../contacts/view.js';
import { inSegment } from '../segments/table.js';
import { createOrUpdateCompany, readFields, removeCompany } from './fields.js';
import { companySearch } from './search.js';
import { Companies, type Company } from './table.js';
import { viewCompany, viewCompanyWithNotes } from './view.js';

/** The size of a page that does not say it, and how many companies pages can reach. */
const PER_PAGE = 15;
const REACHABLE = 10_000;

export const companies: Resource = {
  handlers: handlers({
    retrieveCompany(call) {
      const { world, query } = call;
      const { company_id, name } = query;
      if (company_id === undefined && name === undefined)
        return list(call, chosen(call), { view: (company) => show(call, company), perPage: PER_PAGE });
      const [company] =
        company_id === undefined
          ? world.where(Companies, 'name', name)
          : world.where(Companies, 'company_id', company_id);
      if (!company) throw refuse.companyNotFound('Company Not Found');
      return show(call, company);
    },

    createOrUpdateCompany: (call) => show(call, createOrUpdateCompany(call.world, call.body)),

    listAllCompanies(call) {
      const { page = 1, per_page = PER_PAGE, order = 'desc' } = call.query;
      if (page * per_page > REACHABLE) throw refuse.badRequest('page limit reached, please use scroll API');
      const rows = byActivity(populated(call.world));
      const view = (company: Company) => show(call, company);
      return list(call, order === 'asc' ? rows.toReversed() : rows, { view, perPage: PER_PAGE });
    },

    scrollOverAllCompanies: (call) =>
      list(call, call.world.all(Companies), { view: (company) => show(call, company) }),

    searchCompanies(call) {
      if (call.body.sort?.field === 'tag_id')
        throw refuse.invalidField('tag_id cannot be sorted by', 'sort.field');
      const found = search(call, Companies, companySearch).filter(({ id }) => hasContacts(call.world, id));
      return list(call, found, { view: (company) => show(call, company), perPage: PER_PAGE });
    },

    retrieveCompanyById: (call) => show(call, call.world.get(Companies, call.params.company_id)),

    updateCompany(call) {
      const { world, body, now } = call;
      const { id, custom_attributes } = world.get(Companies, call.params.company_id);
      const fields = readFields(world, body, custom_attributes);
      return show(call, world.change(Companies, id, { ...fields, updated_at: now }));
    },

    deleteCompany: ({ world, params }) => deleted('company', removeCompany(world, params.company_id)),

    listCompanyContacts(call) {
      const { id } = call.world.get(Companies, call.params.company_id);
      return list(call, call.world.where(Contacts, 'company', id), {
        view: (contact) => viewContact(call.world, contact),
        perPage: 50,
      });
    },
  }),

  seed(world, seed) {
    if (seed === 'empty') return;
    createOrUpdateCompany(world, { company_id: 'company-1', name: 'Example Company' });
  },
};

/** From 2.16 a company comes with its notes wherever it is shown. */
const show = ({ world, version }: Pick<Call<OperationId>, 'world' | 'version'>, company: Company) =>
  isAtMost(version, '2.15') ? viewCompany(world, company) : viewCompanyWithNotes(world, company);

const hasContacts = (world: World, id: string) => world.where(Contacts, 'company', id).length > 0;

/** Lists leave out a company without a contact. */
const populated = (world: World): readonly Company[] =>
  world.newest(Companies).filter(({ id }) => hasContacts(world, id));

/** The companies that carry the tag, or fall into the segment, or all of them. */
function chosen({ world, query: { tag_id, segment_id } }: Call<'retrieveCompany'>): readonly Company[] {
  const rows = populated(world);
  if (tag_id !== undefined)
    return rows.filter(({ applied_tags }) => applied_tags.some(({ tagId }) => tagId === tag_id));
  return segment_id === undefined ? rows : inSegment(world, segment_id, rows, companySearch);
}

/** Who was active last comes first, who never was last. */
const byActivity = (rows: readonly Company[]): Company[] =>
  [...rows].sort((a, b) => (b.last_request_at ?? 0) - (a.last_request_at ?? 0));
