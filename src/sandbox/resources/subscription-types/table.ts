import type { Schemas } from '../../operation.js';
import { table } from '../../world.js';

export const SubscriptionTypes = table<Schemas['SubscriptionType']>({
  name: 'subscription-types',
  ids: 9_101,
});
