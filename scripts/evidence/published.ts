// openapi/published.json: the places that whole examples in Intercom's own descriptions show, as names alone: what they
// hang below → range of versions → the places, separated by spaces. An answer that has such an example, `listTags 200`,
// hangs below nothing: its place is empty. `npm run published` makes it.
import { dereference, operationsIn } from '../../src/description/openapi.js';
import { operationsOf, pathKey, type Content, type Operation } from '../../src/diff/operations.js';
import { asObject, textOf, type Json, type JsonObject } from '../../src/description/json.js';
import { versionsOf } from '../../src/description/range.js';
import { rangesFor, type Timeline, type VersionSet } from '../source/versions.js';
import { bodyHead, headOf } from './places.js';
import { noticeFields, type Body } from './seen.js';

export const PUBLISHED_FILE = 'openapi/published.json';

/** Address → the versions whose published examples show it. */
export type Published = ReadonlyMap<string, VersionSet>;

export function readPublished(text: string, timeline: Timeline): Published {
  const published = new Map<string, VersionSet>();
  for (const [head, ranges] of Object.entries(asObject(JSON.parse(text)))) {
    for (const [range, places] of Object.entries(asObject(ranges))) {
      for (const place of textOf(places).split(' ')) {
        const address = place === '' || /^[[{]/.test(place) ? `${head}${place}` : `${head}.${place}`;
        published.set(address, (published.get(address) ?? 0) | versionsOf(range, timeline));
      }
    }
  }
  return published;
}

export function formatPublished(published: Published, timeline: Timeline): string {
  const heads: Record<string, Record<string, string[]>> = {};
  for (const [address, versions] of [...published].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const head = headOf(address);
    const ranges = (heads[head] ??= {});
    for (const range of rangesFor(timeline, versions)) {
      (ranges[range] ??= []).push(address.slice(head.length).replace(/^\./, ''));
    }
  }
  return `${JSON.stringify(heads, (_, value: unknown) => (Array.isArray(value) ? value.join(' ') : value), 2)}\n`;
}

/** The fields of our description that the whole examples of a published one show, and the answers that have one. */
export function placesInExamples(theirs: JsonObject, ours: JsonObject): Set<string> {
  const operations = operationsOf(ours);
  const shown = new Set<string>();
  for (const { method, path, operation } of operationsIn(theirs, ['paths'])) {
    const described = operations.get(`${method.toUpperCase()} ${pathKey(path)}`);
    if (!described) continue;
    for (const body of exampleBodies(theirs, operation, described)) {
      noticeFields(ours, body, (address, present) => present && shown.add(address));
      if (/ \d/.test(body.head)) shown.add(body.head);
    }
  }
  return shown;
}

/** The whole examples of an operation, each beside the schema that we have for its body. */
function exampleBodies(theirs: JsonObject, published: JsonObject, ours: Operation): Body[] {
  const at = (part: string, content: Content | undefined, raw: unknown): Body[] => {
    const [schema] = content?.get(JSON_TYPE) ?? [];
    if (!schema) return [];
    const examples = examplesOf(asObject(asObject(dereference(theirs, raw).content)[JSON_TYPE]));
    return examples.map((value) => ({ schema, head: bodyHead(ours, part), value }));
  };
  return [
    ...at('request', ours.body?.content, published.requestBody),
    ...Object.entries(asObject(published.responses)).flatMap(([status, response]) => {
      const part = ours.answers.has(status) ? status : 'default';
      return at(part, ours.answers.get(part)?.content, response);
    }),
  ];
}

const JSON_TYPE = 'application/json';

function examplesOf({ example, examples }: JsonObject): Json[] {
  const values = Object.values(asObject(examples)).map((entry) => asObject(entry).value);
  return [example, ...values].filter((value) => value !== undefined);
}
