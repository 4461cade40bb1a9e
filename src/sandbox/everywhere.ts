// What `intercom-fetch/sandbox` offers on every runtime, beside `createSandbox`.
export type { Sandbox } from './sandbox.js';
export { SANDBOX_SECRET, SANDBOX_TOKEN, type SandboxOptions, type Snapshot } from './core.js';
export type { SandboxBug } from './bug.js';
export { SANDBOX_EPOCH, type Clock } from './clock.js';
export { SandboxRefusal, type ErrorEntry } from './errors.js';
export type { Fault } from './faults.js';
export type { ListenOptions, SandboxServer } from './listen.js';
export type { SandboxRequest, SandboxResponse } from './message.js';
export {
  reply,
  type Answer,
  type AnyHandler,
  type Call,
  type Handler,
  type OperationId,
} from './operation.js';
export type { LoggedRequest } from './request-log.js';
export type { SeedName } from './resource.js';
export type { SandboxEvent } from './world.js';
export {
  SANDBOX_CLIENT_SECRET,
  type SandboxWebhooks,
  type WebhookDelivery,
  type WebhookSubscription,
} from './webhooks.js';
export type { Notification } from './notification.js';
