import { defineScenario } from '../../../src/suite/scenario.js';
import { replyAs } from './reply-as.js';

export default defineScenario({
  resource: 'conversations',
  name: 'reply-as-contact',
  since: '2.9',
  // A contact is known by your own id, too.
  run: (story) => replyAs(story, (user_id) => ({ user_id })),
});
