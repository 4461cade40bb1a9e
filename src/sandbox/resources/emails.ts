import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';

export const EmailSettings = table<Schemas['EmailSetting']>({
  name: 'email-settings',
  ids: 21,
  missing: () => refuse.notFound('Email setting not found'),
});

export const emails: Resource = {
  handlers: handlers({
    listEmails: (call) => list(call, call.world.all(EmailSettings)),
    retrieveEmail: ({ world, params }) => world.get(EmailSettings, params.email_setting_id),
  }),

  /** One address. The brands, which come later, say which of them uses it. */
  seed(world, seed) {
    if (seed === 'empty') return;
    world.add(EmailSettings, {
      type: 'email_setting',
      email: 'help@shop.example.com',
      verified: true,
      domain: 'shop.example.com',
      brand_id: null,
      forwarding_enabled: true,
      forwarded_email_last_received_at: world.now,
      created_at: world.now,
      updated_at: world.now,
    });
  },
};
