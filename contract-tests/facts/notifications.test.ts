import { expect, test } from '@jest/globals';
import { checkValue } from '../../src/contract/body.js';
import { loadDescription } from '../../src/description/load.js';
import { selectVersions } from '../../src/description/versions.js';
import { notificationSchema } from '../deliveries.js';
import { AT, ID, list } from './bodies.js';
import { edited, gone, type Edit } from './judge.js';

/** What a notification really carries, as edits of `data.item`. */
interface NotificationFact {
  fact: string;
  source: string;
  versions: string;
  topic: string;
  item: object;
  /** What of the notification the fact is about. */
  at: string;
  accepts: readonly Edit[];
  /** Each is refused with an error. */
  rejects: readonly Edit[];
}

/** What a notification about subscriptions told of a contact in 2024. */
const sparseContact = {
  type: 'contact',
  id: ID,
  workspace_id: 'q1w2e3r4',
  external_id: 'usr-1001',
  role: 'user',
  email: 'ada@example.com',
  phone: null,
  marked_email_as_spam: false,
  unsubscribed_from_emails: true,
  created_at: '2026-01-10T06:29:21.953+00:00',
  updated_at: '2026-01-10T08:00:00.000+00:00',
  signed_up_at: null,
};

const WITHOUT_SUBSCRIPTION_TYPES =
  'the older form of a change of subscriptions: a sparse contact and no types';

const facts: readonly NotificationFact[] = [
  ...['contact.subscribed', 'contact.unsubscribed', 'granular.subscribe', 'granular.unsubscribe'].map(
    (topic): NotificationFact => ({
      fact: WITHOUT_SUBSCRIPTION_TYPES,
      source: 'webhookdb/webhookdb, a delivery of April 2024',
      versions: '<2.14',
      topic,
      item: {
        type: topic.replace('.', '_').replace('subscribed', 'subscribe'),
        contact: sparseContact,
        created_at: AT,
      },
      at: '/data/item',
      accepts: [{ '/subscription_types': list() }, { '/contact/name': 'Ada Example' }],
      rejects: [...gone('/contact', '/created_at', '/contact/id', '/contact/email'), { '/contact/name': 5 }],
    }),
  ),
  {
    fact: 'the tags of content are references, with numbers for ids',
    source: 'recorded traffic, 2.9',
    versions: '>=2.9',
    topic: 'content_stat.email',
    item: {
      type: 'content_stat.email',
      created_at: '2026-01-10T08:00:00.000+00:00',
      content_stat: {
        id: 1,
        content_type: 'email',
        content_id: 2,
        stat_type: 'open',
        content_title: null,
        ruleset_id: 3,
        ruleset_version_id: 4,
        tags: {
          ...list({ id: 8313930, type: 'tag', url: '/tags/8313930' }),
          total_count: 1,
          has_more: false,
        },
      },
      contact: 'any',
    },
    at: '/data/item/content_stat',
    accepts: [{ '/content_stat/tags/data': [] }],
    rejects: [
      { '/content_stat/tags/data/0/id': true },
      { '/content_stat/tags/data/0/name': 'No name is sent' },
      ...gone('/content_stat/tags/data/0/id', '/content_stat/tags/data/0/type'),
    ],
  },
];

const envelope = (topic: string, item: unknown) => ({
  type: 'notification_event',
  id: 'notif_5d0c0c3c-7c5b-4f0e-9f5a-3f6f6f0a9b1e',
  topic,
  app_id: 'q1w2e3r4',
  created_at: AT,
  first_sent_at: AT,
  delivery_attempts: 1,
  delivery_status: 'pending',
  delivered_at: 0,
  links: {},
  self: null,
  data: { type: 'notification_event_data', item },
});

test.each(
  facts.map((fact) => [`${fact.topic}: ${fact.fact} — ${fact.source} [${fact.versions}]`, fact] as const),
)('%s', (_, { versions, topic, item, at, accepts, rejects }) => {
  for (const version of selectVersions(versions)) {
    const { document } = loadDescription(version);
    const schema = notificationSchema(document, topic) ?? {};
    const errors = (edit: Edit) =>
      checkValue(document, schema, envelope(topic, edited(item, edit)))
        .filter(({ severity, rule }) => severity === 'error' || rule === 'missing-field')
        .filter(({ path }) => path.startsWith(at))
        .map(({ path, message }) => `${version} ${path}: ${message}`);
    expect(errors({})).toEqual([]);
    for (const edit of accepts) expect(errors(edit)).toEqual([]);
    for (const edit of rejects) expect([edit, errors(edit)]).not.toEqual([edit, []]);
  }
});
