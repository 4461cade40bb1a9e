import type { VERSION_ALIASES, WebhooksByVersion } from '../../generated/versions.js';

/** A version for which an app can be set up, under any of its names. */
export type WebhookVersion = keyof WebhooksByVersion | keyof typeof VERSION_ALIASES;

/** The notifications of a version by topic; those of the version that it is another name for, if it is one. */
export type WebhooksOf<V extends WebhookVersion> = V extends keyof typeof VERSION_ALIASES
  ? WebhooksByVersion[(typeof VERSION_ALIASES)[V]]
  : V extends keyof WebhooksByVersion
    ? WebhooksByVersion[V]
    : never;

/** The topics of a version that are described. Intercom adds topics without a new version. */
export type Topic<V extends WebhookVersion> = {
  [T in keyof WebhooksOf<V>]: Delivered<WebhooksOf<V>[T]> extends { topic: unknown } ? T : never;
}[keyof WebhooksOf<V>] &
  string;

/** The notification of one topic, or of several. */
export type NotificationOn<V extends WebhookVersion, T extends Topic<V>> = T extends unknown
  ? Delivered<WebhooksOf<V>[T]> & { topic: T }
  : never;

/** Any notification of a version; `topic` tells which. */
export type Notification<V extends WebhookVersion> =
  { [T in Topic<V>]: Delivered<WebhooksOf<V>[T]> }[Topic<V>] | UnknownNotification;

/** The body of a webhook, as openapi-typescript writes it. */
type Delivered<Webhook> = Webhook extends {
  post: { requestBody: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

declare const unknownTopic: unique symbol;

/**
 * A topic that this version of the package does not describe: a string that cannot be mistaken for one of the topics
 * that are, so that comparing `topic` with one of those rules {@link UnknownNotification} out.
 */
// A bare `string & {…}` would not do: TypeScript narrows by literals and by template literals, and by nothing else.
export type UnknownTopic = `${string}.${string}` & { readonly [unknownTopic]: true };

/** A notification on a topic that is not described. */
export interface UnknownNotification {
  /** Always `notification_event`. */
  type: 'notification_event';
  /** The topic. */
  topic: UnknownTopic;
  /** Id of the notification, the same at every attempt. */
  id: string | null;
  /** The workspace. */
  app_id: string;
  /** When the notification was made, in Unix seconds. */
  created_at: number;
  /** When it was sent for the first time, in Unix seconds. */
  first_sent_at: number;
  /** Which attempt this is, counted from 1. */
  delivery_attempts: number;
  /** What it is about. */
  data: {
    /** Always `notification_event_data`. */
    type: 'notification_event_data';
    /** Nothing is known of it but that it is an object. */
    item: Record<string, unknown>;
  };
}
