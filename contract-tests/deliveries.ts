import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Version } from '../generated/versions.js';
import { resolve, type OpenApiDocument, type Schema } from '../src/description/description.js';
import type { Provenance } from '../src/traffic/exchange.js';

/** One notification as Intercom delivers it to the endpoint of an app. */
export interface Delivery {
  version: Version;
  topic: string;
  provenance: Provenance;
  body: Record<string, unknown>;
}

const DELIVERIES = fileURLToPath(new URL('deliveries/', import.meta.url));

/** Every delivery below a folder with its path there, in a stable order. */
export function readDeliveries(root = DELIVERIES): { name: string; delivery: Delivery }[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      name: name.split(sep).join('/'),
      delivery: JSON.parse(readFileSync(join(root, name), 'utf8')) as Delivery,
    }));
}

interface RequestBody {
  $ref?: string;
  content?: Record<string, { schema: Schema }>;
}

type Webhooks = Record<string, { post: { requestBody: RequestBody } }>;

/** The topics that a document describes. */
export function topicsOf(document: OpenApiDocument): string[] {
  return Object.keys(webhooksOf(document));
}

/** What a document says of the body of a topic; undefined for a topic that it does not know. */
export function notificationSchema(document: OpenApiDocument, topic: string): Schema | undefined {
  const webhooks = webhooksOf(document);
  if (!Object.hasOwn(webhooks, topic)) return undefined;
  const requestBody = webhooks[topic]?.post.requestBody ?? {};
  return resolve(document, requestBody).content?.['application/json']?.schema;
}

function webhooksOf(document: OpenApiDocument): Webhooks {
  return (document as OpenApiDocument & { webhooks?: Webhooks }).webhooks ?? {};
}
