import { expect, test } from '@jest/globals';
import { parseNotification } from './index.js';
import { BYTES, PING, TRUNCATED } from './testing/vectors.js';

const parse = (body: Parameters<typeof parseNotification>[0]) => parseNotification(body, { version: '2.14' });

test('gives the notification as it came', () => {
  expect(parse(PING)).toEqual(JSON.parse(PING));
  expect(parse(new TextEncoder().encode(PING))).toEqual(JSON.parse(PING));
});

test('an unknown topic is a notification too', () => {
  const body = PING.replace('"topic":"ping"', '"topic":"planet.discovered"');
  const notification = parse(body);
  expect(notification.topic).toBe('planet.discovered');
  expect(notification.data.item).toEqual({ type: 'ping', message: 'zażółć ☕' });
});

test.each([TRUNCATED, '', 'not json', BYTES])('refuses what is not JSON, without quoting it: %p', (body) => {
  expect(() => parse(body)).toThrow(
    expect.objectContaining({
      name: 'IntercomWebhookError',
      message: 'The body is not JSON',
      reason: 'not-json',
      status: 400,
    }),
  );
});

test.each([
  'null',
  '[]',
  '7',
  '"notification_event"',
  '{}',
  PING.replace('notification_event"', 'conversation"'),
  PING.replace('"topic":"ping",', ''),
  PING.replace('"topic":"ping"', '"topic":7'),
  PING.replace('"item":{', '"object":{'),
  '{"type":"notification_event","topic":"ping","data":null}',
  '{"type":"notification_event","topic":"ping","data":{"item":null}}',
])('refuses JSON that is not a notification: %s', (body) => {
  expect(() => parse(body)).toThrow(
    expect.objectContaining({
      message: 'The body is JSON, but not a notification',
      reason: 'not-a-notification',
      status: 400,
    }),
  );
});
