import type { Version } from '../../generated/versions.js';
import { signPayload } from '../webhooks/signature.js';
import type { SandboxBug } from './bug.js';
import type { Clock } from './clock.js';
import type { Notification, Notifications } from './notification.js';
import type { SandboxEvent } from './world.js';

/** Signs deliveries unless a subscription names another secret. */
export const SANDBOX_CLIENT_SECRET = 'sandbox-client-secret';

/** Where notifications go, and which. */
export interface WebhookSubscription {
  /** The `http:` or `https:` address that notifications are posted to. */
  url: string;
  /** The topics that are delivered. Default: every topic of the version. */
  topics?: readonly string[];
  /** The client secret of the app, which signs. Default {@link SANDBOX_CLIENT_SECRET}. */
  secret?: string;
  /** In whose shape things are told. Default: the version of the sandbox. */
  version?: Version;
}

/** One notification to one address, and what became of it. */
export interface WebhookDelivery {
  /** Of the notification: the same at both attempts. */
  readonly id: string;
  readonly topic: string;
  readonly url: string;
  /** `waiting` for its first or second attempt; `dropped` after the second, or because the receiver answered 410. */
  readonly state: 'waiting' | 'delivered' | 'dropped';
  /** When each attempt was made, in Unix seconds of the sandbox's clock, and what was answered or why nothing was. */
  readonly attempts: readonly { readonly at: number; readonly status?: number; readonly error?: string }[];
  /** What was sent at the last attempt, or is to be sent. */
  readonly notification: Readonly<Notification>;
}

/** The webhooks of a sandbox. */
export interface SandboxWebhooks {
  /**
   * Sends what happens from now on to an address.
   *
   * @returns What ends it; what waits for a second attempt is dropped then.
   * @throws TypeError for an address, a topic or a secret that cannot be used.
   */
  register(subscription: WebhookSubscription): () => void;
  /**
   * Resolves when every attempt that is due was made. A second attempt is due a minute after the first on the sandbox's
   * clock: advance a manual clock by 60 seconds and wait once more.
   */
  settled(): Promise<void>;
  /** Every delivery since the start or the last reset, in the order in which things happened. */
  readonly deliveries: readonly WebhookDelivery[];
}

/** After how many seconds a failed delivery is tried once more. */
const RETRY_SECONDS = 60;
/** How long a receiver has for its answer. */
const TIMEOUT_MS = 5000;

interface Subscription extends Required<WebhookSubscription> {
  active: boolean;
}

interface Delivery {
  id: string;
  topic: string;
  url: string;
  state: WebhookDelivery['state'];
  attempts: { at: number; status?: number; error?: string }[];
  notification: Notification;
  subscription: Subscription;
  dueAt: number;
}

interface WebhookEnvironment {
  notifications: Notifications;
  clock: Clock;
  /** Whether time goes by without anybody moving the clock. */
  runs: boolean;
  version: Version;
  app: string;
  report: (bug: SandboxBug) => void;
  /** Told of every attempt, once it is over. */
  onAttempt?: ((delivery: WebhookDelivery) => void) | undefined;
}

export interface WebhookSender extends SandboxWebhooks {
  tell(event: SandboxEvent): void;
  /** Whether anything is delivered anywhere. */
  hasSubscriptions(): boolean;
  reset(): void;
}

export function createWebhooks(
  initial: readonly WebhookSubscription[],
  { notifications, clock, runs, version, app, report, onAttempt }: WebhookEnvironment,
): WebhookSender {
  const subscriptions: Subscription[] = [];
  const deliveries: Delivery[] = [];
  /** What is still to be delivered of one thing: a delivery waits for those before it. */
  const lines = new Map<string, Delivery[]>();
  const busy = new Map<Delivery[], Promise<void>>();
  let count = 0;

  const register = (given: WebhookSubscription) => {
    const subscription = read(given, notifications, version);
    subscriptions.push(subscription);
    return () => void (subscription.active = false);
  };

  const pump = (): void => {
    for (const [key, line] of lines) {
      while (line[0] && (line[0].state !== 'waiting' || !line[0].subscription.active)) drop(line);
      const [next] = line;
      if (!next) lines.delete(key);
      else if (!busy.has(line) && next.dueAt <= clock.now()) {
        const attempt = send(next, clock.now()).finally(() => {
          busy.delete(line);
          onAttempt?.(next);
          if (runs && next.state === 'waiting') wake(RETRY_SECONDS);
          pump();
        });
        busy.set(line, attempt);
      }
    }
  };

  const wake = (seconds: number): void => {
    const timer: unknown = setTimeout(pump, seconds * 1000);
    // A pending second attempt keeps no process alive.
    (timer as { unref?: () => void }).unref?.();
  };

  const start = () => initial.forEach(register);
  start();
  return {
    register,
    deliveries,
    async settled() {
      for (pump(); busy.size > 0; pump()) await Promise.all(busy.values());
    },
    hasSubscriptions: () => subscriptions.length > 0,
    tell(event) {
      for (const [index, subscription] of subscriptions.entries()) {
        if (!subscription.active || !subscription.topics.includes(event.topic)) continue;
        const id = `notif_00000000-0000-4000-8000-${(count += 1).toString(16).padStart(12, '0')}`;
        const shown = notifications.show(event, subscription.version, { id, app });
        if (!shown) continue;
        if (!('data' in shown)) {
          report(shown);
          continue;
        }
        const delivery: Delivery = {
          id,
          topic: event.topic,
          url: subscription.url,
          state: 'waiting',
          attempts: [],
          notification: shown,
          subscription,
          dueAt: clock.now(),
        };
        deliveries.push(delivery);
        const key = `${index} ${subjectOf(event.item)}`;
        const line = lines.get(key) ?? [];
        line.push(delivery);
        lines.set(key, line);
      }
      pump();
    },
    reset() {
      subscriptions.length = 0;
      deliveries.length = 0;
      lines.clear();
      busy.clear();
      count = 0;
      start();
    },
  };
}

function drop(line: Delivery[]): void {
  const gone = line.shift();
  if (gone?.state === 'waiting') gone.state = 'dropped';
}

/** One attempt. It never rejects: what went wrong stands in the log. */
async function send(delivery: Delivery, now: number): Promise<void> {
  const { subscription, attempts, url } = delivery;
  const attempt: Delivery['attempts'][number] = { at: now };
  attempts.push(attempt);
  delivery.notification = { ...delivery.notification, delivery_attempts: attempts.length };
  const body = JSON.stringify(delivery.notification);
  try {
    const { status } = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'X-Hub-Signature': await signPayload(body, subscription.secret),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    attempt.status = status;
  } catch (error) {
    const { cause, message } = error as Error;
    attempt.error = cause instanceof Error && cause.message !== '' ? cause.message : message;
  }
  const { status = 0 } = attempt;
  if (status === 410) subscription.active = false;
  if (status >= 200 && status < 300) delivery.state = 'delivered';
  else if (attempts.length === 2 || status === 410) delivery.state = 'dropped';
  else delivery.dueAt = now + RETRY_SECONDS;
}

/** What an event is about, so that events about one conversation come in their order. */
function subjectOf(item: unknown): string {
  const { conversation, ticket, contact, ...rest } = item as Record<string, { id?: string }>;
  const { id, conversation_id } = (conversation ?? ticket ?? contact ?? rest) as Record<string, string>;
  return conversation_id ?? id ?? '';
}

function read(
  { url, topics, secret = SANDBOX_CLIENT_SECRET, version }: WebhookSubscription,
  notifications: Notifications,
  standard: Version,
): Subscription {
  const shape = version ?? standard;
  const known = notifications.topicsOf(shape);
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new TypeError(`webhooks.url is ${JSON.stringify(url)}. Expected an http: or https: address.`);
  if (secret === '') throw new TypeError('webhooks.secret is empty. Leave it out, or give a secret.');
  for (const topic of topics ?? [])
    if (!known.includes(topic))
      throw new TypeError(
        `${JSON.stringify(topic)} in webhooks.topics is no topic of ${shape}. Its topics: ${known.join(', ')}.`,
      );
  return { url, topics: topics ?? known, secret, version: shape, active: true };
}
