import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { EmailSettings } from './emails.js';
import { HelpCenters } from './help-center/table.js';

export const Brands = table<Schemas['Brand']>({
  name: 'brands',
  ids: 3,
  missing: () => refuse.notFound('Brand not found'),
});

export const brands: Resource = {
  handlers: handlers({
    listBrands: (call) => list(call, call.world.all(Brands)),
    retrieveBrand: ({ world, params }) => world.get(Brands, params.brand_id),
  }),

  /** The default brand, which has the code of the workspace and the default help center; and one with its own address. */
  seed(world, seed) {
    const made = {
      type: 'brand' as const,
      created_at: world.now,
      updated_at: world.now,
      help_center_id: null,
    };
    const site = world.all(HelpCenters).find(({ default: isDefault }) => isDefault);
    const fields = {
      ...made,
      name: 'Sandbox workspace',
      is_default: true,
      ...(site ? { help_center_id: site.id } : {}),
      default_address_settings_id: null,
    };
    world.add(Brands, { ...fields, id: world.id });
    const [address] = world.all(EmailSettings);
    if (seed === 'empty' || !address) return;
    const shop = {
      ...made,
      name: 'Sandbox shop',
      is_default: false,
      default_address_settings_id: address.id,
    };
    const { id } = world.add(Brands, shop);
    world.change(EmailSettings, address.id, { brand_id: id });
  },
};
