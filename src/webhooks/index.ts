// What `import … from 'intercom-fetch/webhooks'` offers. Everything else in this folder is internal.
export { IntercomWebhookError, type RefusalReason } from './errors.js';
export { createWebhookHandler } from './fetch.js';
export {
  parseFinEvent,
  signFinPayload,
  verifyFinSignature,
  type FinEvent,
  type FinEventName,
  type UnknownFinEvent,
} from './fin.js';
export { createNodeWebhookHandler, type NodeRequest, type NodeResponse } from './node.js';
export type {
  Notification,
  NotificationOn,
  Topic,
  UnknownNotification,
  UnknownTopic,
  WebhookVersion,
} from './notification.js';
export { parseNotification, type ParseOptions } from './parse.js';
export type { Reply, WebhookOptions } from './receive.js';
export { signPayload, verifySignature, type RawBody, type Secret } from './signature.js';
