import type { Version } from '../../generated/versions.js';
import { checkValue } from '../contract/body.js';
import type { Finding } from '../contract/finding.js';
import { resolve, type Description, type OpenApiDocument, type Schema } from '../description/description.js';
import { schemasOf } from '../description/schemas.js';
import { notificationBug, type SandboxBug } from './bug.js';
import { createConvert } from './convert.js';
import { rewritesFor, type LoadDescription } from './plan.js';
import type { Changes } from './resource.js';
import { VERSIONS_DESCENDING } from './version.js';
import type { SandboxEvent } from './world.js';

/** A notification as it is sent, but for what changes from attempt to attempt. */
export interface Notification {
  type: 'notification_event';
  id: string;
  topic: string;
  app_id: string;
  created_at: number;
  first_sent_at: number;
  delivery_attempts: number;
  delivery_status: 'pending';
  delivered_at: 0;
  links: object;
  self: null;
  data: { type: 'notification_event_data'; item: unknown };
}

export interface Notifications {
  /** The topics that a version describes. */
  topicsOf(version: Version): readonly string[];
  /**
   * An event in the shape of a version: nothing where the version does not have the topic, and a bug where what is to
   * be sent contradicts the description.
   */
  show(
    event: SandboxEvent,
    version: Version,
    about: { id: string; app: string },
  ): Notification | SandboxBug | undefined;
}

export function createNotifications(load: LoadDescription, changes: readonly Changes[]): Notifications {
  const converts = new Map<string, (item: unknown) => unknown>();

  const convertTo = (topic: string, to: Description) => {
    const schema = schemaOf(to.document, topic);
    const key = `${to.version} ${topic}`;
    let convert = converts.get(key);
    if (!convert) {
      const from = newestWith(load, topic);
      const source = schemaOf(from.document, topic);
      const run = createConvert({
        from: from.document,
        to: to.document,
        unknown: 'drop',
        rewrites: rewritesFor(changes, to.version, 'older'),
      });
      convert = (value) => (source && schema && from !== to ? run(source, schema, value) : value);
      converts.set(key, convert);
    }
    return convert;
  };

  return {
    topicsOf: (version) =>
      Object.keys(load(version).document.webhooks ?? {}).filter((topic) => !isFinEvent(topic)),

    show({ topic, item, created_at, only }, version, { id, app }) {
      if (only?.isIn(version) === false) return undefined;
      const description = load(version);
      const schema = schemaOf(description.document, topic);
      if (!schema) return undefined;
      const body = convertTo(
        only?.like ?? topic,
        description,
      )({
        type: 'notification_event',
        id,
        topic,
        app_id: app,
        created_at,
        first_sent_at: created_at,
        delivery_attempts: 1,
        delivery_status: 'pending',
        delivered_at: 0,
        links: {},
        self: null,
        data: { type: 'notification_event_data', item },
      });
      if (schemasOf(description.document).accepts(schema, body)) return body as Notification;
      const findings = checkValue(description.document, schema, body)
        .filter(({ severity, rule }) => severity === 'error' || rule === 'missing-field')
        .map((violation): Finding => ({ ...violation, operationId: topic, version, target: 'request' }));
      if (findings.length === 0) return body as Notification;
      return notificationBug(topic, version, findings);
    },
  };
}

/** The events of the Fin Agent API have a name in place of a topic, and another endpoint. */
const isFinEvent = (topic: string) => !topic.includes('.') && topic !== 'ping';

function newestWith(load: LoadDescription, topic: string): Description {
  const version = VERSIONS_DESCENDING.find((candidate) => load(candidate).document.webhooks?.[topic]);
  if (version === undefined) throw new Error(`No version has the topic ${topic}.`);
  return load(version);
}

interface Body {
  $ref?: string;
  content?: Record<string, { schema: Schema }>;
}

function schemaOf(document: OpenApiDocument, topic: string): Schema | undefined {
  const webhooks = document.webhooks ?? {};
  if (!Object.hasOwn(webhooks, topic)) return undefined;
  const { requestBody } = (webhooks[topic] as { post: { requestBody: Body } }).post;
  return resolve(document, requestBody).content?.['application/json']?.schema;
}
