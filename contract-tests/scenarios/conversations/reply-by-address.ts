import { defineScenario } from '../../../src/suite/scenario.js';
import { replyAs } from './reply-as.js';

export default defineScenario({
  resource: 'conversations',
  name: 'reply-by-address',
  since: '2.9',
  embedded: 'its contact has an address',
  run: (story) => replyAs(story, (externalId) => ({ email: `${externalId}@example.com` })),
});
