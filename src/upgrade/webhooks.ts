import type { Description } from '../description/description.js';
import { isObject, textOf, type JsonObject } from '../description/json.js';
import { operationsIn } from '../description/openapi.js';

/** The webhooks of a version: what each is about, a topic or the name of an event, → its operationId. */
export function webhooksOf({ document }: Description): ReadonlyMap<string, string> {
  const written = operationsIn(document as unknown as JsonObject, ['webhooks']);
  return new Map(written.map(({ path, operation }) => [path, textOf(operation.operationId)]));
}

/** The topic of a notification, or the name of an event of the Fin Agent API; undefined for any other body. */
export function topicOf(body: unknown): string | undefined {
  if (!isObject(body)) return undefined;
  const name = body.type === 'notification_event' ? body.topic : body.event_name;
  return typeof name === 'string' ? name : undefined;
}
