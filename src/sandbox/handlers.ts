import type { Handler } from './handler.js';
import { adminHandlers } from './resources/admins/handlers.js';
import { contactHandlers } from './resources/contacts/handlers.js';
import { conversationHandlers } from './resources/conversations/handlers.js';
import { tagHandlers } from './resources/tags/handlers.js';
import { teamHandlers } from './resources/teams/handlers.js';

/** What the sandbox can do, by operationId. A described operation that is missing here answers 501. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...adminHandlers,
  ...contactHandlers,
  ...conversationHandlers,
  ...tagHandlers,
  ...teamHandlers,
};
