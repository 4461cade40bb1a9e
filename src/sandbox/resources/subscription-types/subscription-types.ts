import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { Contacts } from '../contacts/table.js';
import { SubscriptionTypes } from './table.js';

export const subscriptionTypes: Resource = {
  handlers: handlers({
    listSubscriptionTypes: (call) => list(call, call.world.all(SubscriptionTypes)),

    listContactSubscriptions(call) {
      const { subscription_ids } = call.world.get(Contacts, call.params.contact_id);
      return list(
        call,
        subscription_ids.map((id) => call.world.get(SubscriptionTypes, id)),
      );
    },

    attachSubscriptionTypeToContact({ world, params, body }) {
      const contact = world.get(Contacts, params.contact_id);
      const type = world.get(SubscriptionTypes, body.id);
      if (type.consent_type !== body.consent_type)
        throw refuse.parameterInvalid(
          `The consent type of the subscription is ${type.consent_type}`,
          'consent_type',
        );
      if (!contact.subscription_ids.includes(type.id))
        world.change(Contacts, contact.id, { subscription_ids: [...contact.subscription_ids, type.id] });
      return type;
    },

    detachSubscriptionTypeFromContact({ world, params }) {
      const { id, subscription_ids } = world.get(Contacts, params.contact_id);
      const type = world.get(SubscriptionTypes, params.subscription_id);
      if (!subscription_ids.includes(type.id)) throw SubscriptionTypes.missing();
      world.change(Contacts, id, { subscription_ids: subscription_ids.filter((other) => other !== type.id) });
      return type;
    },
  }),

  /** One of each consent type: no operation makes them. */
  seed(world, seed) {
    if (seed === 'empty') return;
    const add = (
      consent_type: Schemas['SubscriptionType']['consent_type'],
      name: string,
      description: string,
      content_types: string[],
    ) => {
      const default_translation = { name, description, locale: 'en' };
      world.add(SubscriptionTypes, {
        type: 'subscription',
        state: 'live',
        consent_type,
        default_translation,
        translations: [default_translation],
        content_types,
      });
    };
    add('opt_out', 'Release notes', 'What each release changes', ['email']);
    add('opt_in', 'Offers', 'Reduced prices and gifts', ['email', 'sms_message']);
  },
};
