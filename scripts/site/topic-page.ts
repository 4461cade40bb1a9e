import { asObject } from '../../src/description/json.js';
import { dereference } from '../../src/description/openapi.js';
import { relative, topicPage, topicsPage, versionPage } from '../../src/site/addresses.js';
import type { TopicData } from '../../src/site/hook.js';
import type { Block, Page } from './blocks.js';
import {
  countEvidence,
  deviationBlocks,
  historyEntries,
  presence,
  readingFor,
  schemasIn,
  versionLinks,
} from './context.js';
import { exampleBlocks, examplesOf } from './examples.js';
import { fieldBlocks } from './operation-blocks.js';
import type { FieldsOf } from './operation-evidence.js';
import type { Operation, Site, SiteVersion } from './site.js';
import { operationsOf, type TopicCause } from './topic-causes.js';

const lastWith = (site: Site, topic: string): Operation | undefined =>
  site.versions.findLast(({ topics }) => topics.has(topic))?.topics.get(topic);

/** The page of a webhook topic: what it says, what it carries, and how its signature is made. */
export function topicPageOf(
  site: Site,
  version: SiteVersion,
  topic: string,
  fieldsOf: FieldsOf,
  cause: TopicCause | undefined,
): Page {
  const delivery = version.topics.get(topic);
  const path = topicPage(version.name, topic);
  const id = lastWith(site, topic)?.id ?? '';
  const changes =
    site.changes.get(id)?.filter(({ difference }) => difference.kind !== 'operation-added') ?? [];
  const base = {
    path,
    title: lastWith(site, topic)?.summary ?? topic,
    version: version.name,
    banner: `<p class="address"><span class="verb hook">hook</span> <code>${topic}</code></p>`,
    versions: versionLinks(
      site,
      ({ topics }) => topics.has(topic),
      ({ name }) => topicPage(name, topic),
      changes,
    ),
    trail: [
      { text: version.name, path: versionPage(version.name) },
      { text: 'Webhooks', path: topicsPage(version.name) },
    ],
  };
  if (!delivery)
    return {
      ...base,
      stub: true,
      main: [
        {
          kind: 'note',
          tone: 'warning',
          text: `**Not in ${version.name}.** The topic \`${topic}\` is there ${presence(site, ({ topics }) => topics.has(topic))}.`,
        },
        {
          kind: 'list',
          items: [`[All topics of ${version.name}](${relative(path, topicsPage(version.name))})`],
        },
      ],
    };
  const reading = readingFor(site, version, path);
  const body = dereference(version.document, delivery.written.requestBody);
  const [media] = Object.values(asObject(body.content));
  const schema = asObject(asObject(media).schema);
  const names = schemasIn(version.document, schema);
  const [example] = examplesOf(version.document, body);
  return {
    ...base,
    lead: delivery.description,
    data: {
      version: version.name,
      topic,
      payload: example?.value ?? null,
      ...(cause && 'steps' in cause ? { steps: cause.steps } : {}),
    } satisfies TopicData,
    main: [
      { kind: 'html', html: '<section id="hook" class="try" data-island="hook" hidden></section>' },
      { kind: 'heading', level: 2, text: 'What causes it', id: 'cause' },
      { kind: 'prose', text: causeText(cause) },
      { kind: 'heading', level: 2, text: 'What it carries', id: 'payload' },
      ...fieldBlocks(reading, schema, `${delivery.id} request`),
      { kind: 'heading', level: 2, text: 'Signature', id: 'signature' },
      {
        kind: 'prose',
        text: 'The header `X-Hub-Signature` is `sha1=` and the HMAC of the bytes of the body, keyed with the client secret of the app, in hexadecimal digits. `intercom-fetch/webhooks` verifies it before it parses anything.',
      },
      { kind: 'heading', level: 2, text: 'What changed', id: 'changes' },
      {
        kind: 'changes',
        entries: historyEntries(
          site.changes.get(delivery.id) ?? [],
          site.versions[0]?.topics.has(topic) ? site.versions[0].name : '',
          (other) => relative(path, `changes/${other}.html`),
        ).filter(({ title }) => title !== ''),
      },
      { kind: 'heading', level: 2, text: 'How sure', id: 'sure' },
      { kind: 'evidence', counts: countEvidence(site, version, names.flatMap(fieldsOf)) },
      ...deviationBlocks(site, version, [delivery.id, ...names.slice(0, 3)]),
    ],
    aside: [
      {
        kind: 'tabs',
        label: 'Receiving it',
        tabs: [
          { label: 'Handler', blocks: [{ kind: 'code', language: 'ts', text: handlerCode(version, topic) }] },
        ],
      },
      ...(example ? exampleBlocks([example], 'Notification') : []),
    ],
  };
}

const causeText = (cause: TopicCause | undefined): string => {
  if (!cause) return 'Nothing that is known.';
  if ('reason' in cause) return `Nothing in the sandbox: ${cause.reason}.`;
  const names = operationsOf(cause.steps).map((id) => `\`${id}\``);
  const last = names.pop() ?? '';
  const after = names.length > 0 ? `${last}, after ${names.join(' and ')}` : last;
  return `In the sandbox, among other things: ${after}.`;
};

const handlerCode = (
  version: SiteVersion,
  topic: string,
) => `import { createWebhookHandler } from 'intercom-fetch/webhooks';

export const receive = createWebhookHandler({
  version: '${version.name}',
  secret: process.env.INTERCOM_CLIENT_SECRET ?? '',
  onNotification: (notification) => {
    if (notification.topic !== '${topic}') return;
    console.log(notification.data.item);
  },
});`;

export function topicsPageOf(site: Site, version: SiteVersion): Page {
  const path = topicsPage(version.name);
  const families = [
    ...new Set([...version.topics.keys()].map((topic) => topic.split('.')[0] ?? '')),
  ].toSorted();
  return {
    path,
    title: 'Webhooks',
    version: version.name,
    versions: versionLinks(
      site,
      () => true,
      ({ name }) => topicsPage(name),
    ),
    trail: [{ text: version.name, path: versionPage(version.name) }, { text: 'Webhooks' }],
    lead: `The ${version.topics.size} topics that an app can subscribe to in ${version.name}. The version of a notification is the one that is set for the app.`,
    main: families.flatMap((family): Block[] => [
      {
        kind: 'heading',
        level: 2,
        text: family.charAt(0).toUpperCase() + family.slice(1).replaceAll('_', ' '),
        id: family,
      },
      {
        kind: 'list',
        items: [...version.topics]
          .filter(([topic]) => topic.split('.')[0] === family)
          .map(
            ([topic, { summary }]) =>
              `[${topic}](${relative(path, topicPage(version.name, topic))}) ${summary}`,
          ),
      },
    ]),
  };
}
