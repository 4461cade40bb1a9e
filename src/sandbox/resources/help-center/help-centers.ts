import { deleted } from '../../deleted.js';
import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { Articles } from '../articles/table.js';
import { Collections, HelpCenters, Redirects } from './table.js';

export const helpCenters: Resource = {
  handlers: handlers({
    listHelpCenters: (call) => list(call, call.world.all(HelpCenters)),

    retrieveHelpCenter: ({ world, params }) => world.get(HelpCenters, params.help_center_id),

    listHelpCenterRedirects(call) {
      const { id } = call.world.get(HelpCenters, call.params.help_center_id);
      return list(call, call.world.where(Redirects, 'site', id).toReversed(), { perPage: 50 });
    },

    createHelpCenterRedirect({ world, params, body, now }) {
      const site = world.get(HelpCenters, params.help_center_id);
      const { from_url, target_type, target_id } = body;
      if (from_url !== site.url && !from_url.startsWith(`${site.url}/`))
        throw refuse.dataInvalid(`from_url has to begin with ${site.url}`, 'from_url');
      if (world.where(Redirects, 'address', from_url).length > 0)
        throw refuse.resourceConflict('This address leads somewhere already', 'from_url');
      if (target_type === 'article') world.get(Articles, target_id);
      else world.get(Collections, target_id);
      // A language that the site does not have is the default one.
      const locale = site.locales.includes(body.locale) ? body.locale : (site.locales[0] ?? body.locale);
      return world.add(Redirects, {
        type: 'help_center_redirect',
        from_url,
        locale,
        help_center_id: site.id,
        target_type,
        target_id,
        created_at: now,
        updated_at: now,
      });
    },

    retrieveHelpCenterRedirect({ world, params }) {
      const { id } = world.get(HelpCenters, params.help_center_id);
      return world.getWithin(Redirects, 'site', id, params.redirect_id);
    },

    deleteHelpCenterRedirect({ world, params }) {
      const site = world.get(HelpCenters, params.help_center_id);
      const { id } = world.getWithin(Redirects, 'site', site.id, params.redirect_id);
      return deleted('help_center_redirect', world.remove(Redirects, id));
    },
  }),

  /** One site in two languages. */
  seed(world, seed) {
    if (seed === 'empty') return;
    world.add(HelpCenters, {
      workspace_id: world.id,
      created_at: world.now,
      updated_at: world.now,
      identifier: 'sandbox',
      website_turned_on: true,
      display_name: 'Sandbox help',
      url: 'https://help.example.com/sandbox',
      custom_domain: null,
      default: true,
      locales: ['en', 'fr'],
    });
  },
};
