import type { Diagnostic, Place } from '../../source/diagnostics.js';
import type { Json } from '../../../src/description/json.js';
import { METHODS } from '../../../src/description/openapi.js';
import type { Kind } from '../../source/grammar.js';
import type { Source } from '../../source/source.js';
import type { Visit } from '../../source/visits.js';

export type { Visit };

/** What a check looks at: the source, and every object in it. */
export interface Subject extends Source {
  visits: readonly Visit[];
}

export type Problem = Omit<Diagnostic, 'id'>;

/** One rule for the source. Its id is what a message shows and what openapi/EXTENSIONS.md explains. */
export interface Check {
  id: string;
  check: (subject: Subject) => Problem[];
}

export function placeOf({ places }: Subject, { owner, key }: Visit): Place {
  return places.ofKey(owner, key);
}

/** A name for a visited object that a reader finds in the source: `GET /tags`, `schema Tag`, `Tag.properties.name`. */
export function nameOf({ path, kind }: Visit): string {
  const [root = '', section = '', ...rest] = path;
  if (root === 'components') {
    const [name = '', ...below] = rest;
    return below.length === 0 ? `${NOUNS[kind]} ${name}` : [name, ...below].join('.');
  }
  if (root === 'paths' || root === 'webhooks') {
    const [method, ...below] = rest;
    if (method === undefined || !METHODS.some((known) => known === method))
      return [section, ...rest].join(' ');
    return [`${method.toUpperCase()} ${section}`, below.join('.')].filter(Boolean).join(' ');
  }
  return path.join('.') || 'the description';
}

export const NOUNS: Readonly<Record<Kind, string>> = {
  document: 'description',
  components: 'section',
  tag: 'tag',
  commonResponses: 'list of common responses',
  pathItem: 'path item',
  operation: 'operation',
  pagination: 'pagination',
  parameter: 'parameter',
  header: 'header',
  requestBody: 'request body',
  response: 'response',
  mediaType: 'media type',
  example: 'example',
  schema: 'schema',
};

/** The operations of paths, leaving webhooks aside. */
export function operationsOf({ visits }: Subject): Visit[] {
  return visits.filter(({ kind, path }) => kind === 'operation' && path[0] === 'paths');
}

export function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Whether the visited object is a whole component. */
export function isComponent({ path }: Visit): boolean {
  return path.length === 3 && path[0] === 'components';
}
