import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Version } from '../../generated/versions.js';
import {
  describe,
  resolve,
  type Description,
  type OpenApiDocument,
  type Schema,
} from '../../src/description/description.js';
import { matchOperation } from '../../src/description/match.js';
import type { Exchange } from '../../src/traffic/exchange.js';
import { asObject, isObject, textOf, type Json, type JsonObject } from '../../src/description/json.js';
import { bodyHead } from './places.js';
import type { Body } from './seen.js';

/** A file of contract-tests that says how it came to be: exchanges, or one notification. */
export interface Testimony {
  kind: string;
  version: string;
  exchanges?: Exchange[];
  topic?: string;
  body?: Json;
}

/** Reads all recordings and notifications below a folder, without those that are only our sandbox's word. */
export function readTestimonies(folder: string): Testimony[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => asObject(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .filter((file) => isObject(file.provenance) && file.provenance.kind !== 'sandbox')
    .map((file) => ({ ...file, kind: asObject(file.provenance).kind }) as unknown as Testimony);
}

/** The bodies that a file holds, each beside what the document of its version says of it. */
export function bodiesOf(document: JsonObject, { version, exchanges = [], topic, body }: Testimony): Body[] {
  const description = describe(version as Version, document as unknown as OpenApiDocument);
  const bodies = exchanges.flatMap((exchange) => bodiesOfExchange(description, exchange));
  return topic === undefined ? bodies : [...bodies, ...notification(description, topic, body)];
}

/** A refused request says nothing about what the API takes. */
function bodiesOfExchange(description: Description, { request, response }: Exchange): Body[] {
  const { pathname } = new URL(request.path, 'https://api.intercom.io');
  const match = matchOperation(description, request.method, pathname);
  if (match.kind !== 'operation') return [];
  const { operationId: id, requestBody, responses } = match.operation;
  const at = (part: string) => bodyHead({ id, webhook: false }, part);
  const statuses = [String(response.status), `${String(response.status)[0]}XX`, 'default'];
  const status = statuses.find((key) => responses[key]);
  const asked = response.status < 400 && requestBody?.content[JSON_TYPE];
  const answered = status !== undefined && responses[status]?.content[JSON_TYPE];
  return [
    ...(asked && request.body !== undefined
      ? [{ schema: asked, head: at('request'), value: request.body as Json }]
      : []),
    ...(answered && response.body !== undefined
      ? [{ schema: answered, head: at(status), value: response.body as Json }]
      : []),
  ];
}

const JSON_TYPE = 'application/json';

function notification({ document }: Description, topic: string, value: Json = null): Body[] {
  const { post } = asObject(asObject((document as unknown as JsonObject).webhooks)[topic]);
  const { operationId, requestBody } = asObject(post);
  const { content } = resolve<Delivered>(document, asObject(requestBody));
  const schema = content?.[JSON_TYPE]?.schema;
  return schema
    ? [{ schema, head: bodyHead({ id: textOf(operationId), webhook: true }, 'request'), value }]
    : [];
}

interface Delivered {
  $ref?: string;
  content?: Record<string, { schema: Schema }>;
}
