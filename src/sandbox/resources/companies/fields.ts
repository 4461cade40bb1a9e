import { refuse } from '../../errors.js';
import type { Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { Contacts } from '../contacts/table.js';
import { mergeAttributes } from '../custom-attributes.js';
import { Notes } from '../notes/table.js';
import { Companies, Plans, type Company } from './table.js';

/** Everything about a company that a request can say. */
type Input = Schemas['UpdateCompanyRequest'] &
  Pick<Schemas['CreateOrUpdateCompanyRequest'], 'update_last_request_at'>;

/** The plain fields; one that is cleared is `undefined`, which no answer shows. */
type Cleared = Pick<Partial<Company>, 'name' | 'size' | 'website' | 'industry'>;

/** What a request sets; null clears, and what it does not mention stays as it is. */
export function readFields(world: World, body: Input, before: Company['custom_attributes'] = {}) {
  const { plan, monthly_spend, update_last_request_at, custom_attributes, ...fields } = body;
  return {
    ...(Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, value ?? undefined]),
    ) as Cleared),
    ...(plan === undefined ? {} : { plan: planNamed(world, plan) }),
    ...(monthly_spend === undefined ? {} : { monthly_spend: Math.trunc(monthly_spend) }),
    ...(update_last_request_at ? { last_request_at: world.now } : {}),
    custom_attributes: mergeAttributes(world, 'company', before, custom_attributes),
  };
}

const planNamed = (world: World, name: string): Company['plan'] =>
  name === '' ? {} : (world.where(Plans, 'name', name)[0] ?? world.add(Plans, { type: 'plan', name }));

/** Finds the company by its `company_id`, or makes one that has it. */
export function createOrUpdateCompany(world: World, body: Schemas['CreateOrUpdateCompanyRequest']): Company {
  const { company_id, ...rest } = body;
  if (!company_id) throw refuse.parameterMissing('company_id is missing', 'company_id');
  const [known] = world.where(Companies, 'company_id', company_id);
  const fields = readFields(world, rest, known?.custom_attributes);
  if (known) return world.change(Companies, known.id, { ...fields, updated_at: world.now });
  return world.add(Companies, {
    type: 'company',
    company_id,
    app_id: world.id,
    created_at: world.now,
    updated_at: world.now,
    monthly_spend: 0,
    session_count: 0,
    plan: {},
    applied_tags: [],
    ...fields,
  });
}

/** Its contacts stay; its notes go with it. */
export function removeCompany(world: World, id: string): Company {
  const company = world.remove(Companies, id);
  for (const { id: contact, company_ids } of world.where(Contacts, 'company', id))
    world.change(Contacts, contact, { company_ids: company_ids.filter((other) => other !== id) });
  world.removeWhere(Notes, 'company', id);
  return company;
}
