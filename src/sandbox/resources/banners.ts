import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { Contacts } from './contacts/table.js';

/** A banner that everybody is to see. No operation makes one; the seed does. */
type Banner = Omit<Schemas['Banner'], 'view_id' | 'created_at'>;

/** A banner as it stands with one contact, from the first time that it was asked for. */
interface BannerView {
  id: string;
  banner_id: string;
  contact_id: string;
  dismissed: boolean;
  created_at: number;
}

const Banners = table<Banner>({ name: 'banners', ids: 480_101 });
const BannerViews = table<BannerView, 'contact'>({
  name: 'banner-views',
  ids: 640_200_001,
  index: { contact: ({ contact_id }) => contact_id },
});

export const banners: Resource = {
  handlers: handlers({
    listContactBanners(call) {
      const { world } = call;
      const { id } = world.get(Contacts, call.params.contact_id);
      const shown = world
        .all(Banners)
        .map((banner) => ({ banner, seen: viewFor(world, banner.id, id) }))
        .filter(({ seen }) => !seen.dismissed)
        .map(({ banner, seen }) => ({ ...banner, view_id: seen.id, created_at: seen.created_at }));
      return list(call, shown);
    },

    dismissContactBanner({ world, params }) {
      const { id: contact } = world.get(Contacts, params.contact_id);
      const { id } = world.getWithin(BannerViews, 'contact', contact, params.view_id);
      world.change(BannerViews, id, { dismissed: true });
      return { type: 'banner_dismiss', view_id: id, dismissed: true };
    },
  }),

  seed(world, seed) {
    if (seed === 'empty') return;
    world.add(Banners, {
      type: 'banner',
      title: 'Maintenance',
      body: '<p>The service rests on Sunday from 6 to 7.</p>',
      style: 'floating',
      position: 'bottom',
      show_dismiss_button: true,
      action: { type: 'url', label: 'Details', target: 'https://status.example.com' },
      client_targeting: null,
    });
  },
};

const viewFor = (world: World, banner_id: string, contact_id: string): BannerView =>
  world.where(BannerViews, 'contact', contact_id).find((seen) => seen.banner_id === banner_id) ??
  world.add(BannerViews, { banner_id, contact_id, dismissed: false, created_at: world.now });
