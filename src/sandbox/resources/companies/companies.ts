import { list } from '../../list.js';
import { handlers } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { Companies, viewCompany } from './table.js';

export const companies: Resource = {
  handlers: handlers({
    scrollOverAllCompanies: (call) =>
      list(call, call.world.all(Companies), { view: (company) => viewCompany(call.world, company) }),
  }),

  seed(world, seed) {
    if (seed === 'empty') return;
    world.add(Companies, {
      type: 'company',
      company_id: 'company-1',
      app_id: world.id,
      name: 'Example Company',
      created_at: world.now,
      updated_at: world.now,
      monthly_spend: 0,
      session_count: 0,
      plan: {},
      custom_attributes: {},
      applied_tags: [],
    });
  },
};
