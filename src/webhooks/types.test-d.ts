// Types of the webhooks. `npm run types` is what runs this: it fails when a line that must compile does not, and when a
// line marked with @ts-expect-error does. Nothing here is executed.

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebhookTicket, TicketAndPart } from '../../generated/types/2.15.js';
import {
  createNodeWebhookHandler,
  createWebhookHandler,
  parseFinEvent,
  parseNotification,
  verifySignature,
  type Notification,
  type NotificationOn,
  type Topic,
} from './index.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function typed<Expected>() {
  return <Actual>(_value: Actual, _same: Same<Actual, Expected>) => {};
}

const old = parseNotification('', { version: '2.14' });
const current = parseNotification('', { version: '2.16' });

// The topic decides what the item is, and the version what the topic is.
if (old.topic === 'ping') typed<string>()(old.data.item.message, true);
if (old.topic === 'ticket.closed') typed<string>()(old.data.item.ticket_id, true);
// @ts-expect-error -- from 2.15 on the ticket is wrapped
if (current.topic === 'ticket.closed') void current.data.item.ticket_id;
if (current.topic === 'ticket.closed') typed<string>()(current.data.item.ticket.ticket_id, true);

// Both names of the topic of an unarchived contact.
if (old.topic === 'contact.unarchive' || old.topic === 'contact.unarchived') {
  typed<'contact'>()(old.data.item.type, true);
}

// A topic of a later version, and one that does not exist, are no topics of this version.
// @ts-expect-error -- content snippets came with 2.16
void (old.topic === 'content_snippet.created');
void (current.topic === 'content_snippet.created');
// @ts-expect-error -- no such topic
void (current.topic === 'unicorn.created');

// What is left is a notification whose item is an object, and whose topic is a string.
export function rest(notification: Notification<'2.14'>): string {
  if (notification.topic === 'ping') return notification.data.item.message;
  const item: object = notification.data.item;
  return `${notification.topic} ${Object.keys(item).length} ${notification.app_id}`;
}

// Destructuring narrows too.
createWebhookHandler({
  version: 'Preview',
  secret: ['a', 'b'],
  onNotification({ topic, data }) {
    if (topic === 'audience.created') void data.item.id;
    return topic === 'ping' ? 200 : 410;
  },
});

// One function per topic.
export function onMerge({ data }: NotificationOn<'2.14', 'contact.merged'>): string {
  return data.item.id;
}
export const some: Topic<'2.9'>[] = ['ping', 'ticket.closed'];
// @ts-expect-error -- not a topic of this version
export type Unknown = NotificationOn<'2.9', 'ticket.resolved'>;
export type Parts = [WebhookTicket, TicketAndPart];

// What must be given, and what is refused.
// @ts-expect-error -- the version is missing
createWebhookHandler({ secret: 'a', onNotification() {} });
// @ts-expect-error -- not a version
parseNotification('', { version: '2.8' });
// @ts-expect-error -- a body that was parsed is not the raw body
void verifySignature({ type: 'notification_event' }, '', 'a');
// @ts-expect-error -- not an answer that Intercom understands
createWebhookHandler({ version: '2.14', secret: 'a', onNotification: () => 301 });

// The Node handler takes what Node gives.
const handle = createNodeWebhookHandler({ version: '2.14', secret: 'a', onNotification() {} });
export const listener = (request: IncomingMessage, response: ServerResponse) =>
  void handle(request, response);

// The events of the Fin Agent API have a name in place of a topic, and are no notifications.
const event = parseFinEvent('', { version: '2.14' });
if (event.event_name === 'fin_replied') typed<string>()(event.message.body, true);
if (event.event_name === 'fin_status_updated') typed<string | undefined>()(event.reason, true);
if (event.event_name === 'csat_requested') typed<string | undefined>()(event.csat.options[0]?.emoji, true);
// @ts-expect-error -- no such event
void (event.event_name === 'fin_reply');
// @ts-expect-error -- an event is no topic
void (old.topic === 'fin_replied');
// @ts-expect-error -- nor was there one before 2.14
void (parseFinEvent('', { version: '2.13' }).event_name === 'fin_replied');
