// How a place in a description is named in openapi/deviations.yaml and in the report of `npm run compare`:
//
//   Contact                          a schema as a whole, by its name in our description
//   Contact.avatar                   a field; `[]` stands for the items of a list and `{}` for the values of a map:
//   ContactList.data[].avatar        Contact.custom_attributes{}
//   listContacts                     an operation with its parameters, answers and own bodies
//   listContacts ?per_page           a query parameter; header.<name> and path.<name> name the others
//   listContacts 404                 an answer, `listContacts 200 header.link` one of its headers
//   listContacts 200.pages.next      a field of an answer's body
//   createContact request.role       a field of the request's body
//
// `*` stands for any name or part of a name (`*.type`, `Create*Request.role`, `* 429`), `**` for any number of steps.
// A word after the place limits it to one aspect: `Contact.* required`, `ConversationStatistics.* null`, `Contact.owner_id type`,
// `Contact.role values`.
// A place includes what is below it: `Contact` also names `Contact.avatar.image_url`. It ends at the next shared schema, which
// is a place of its own.
// A path may lead through shared schemas: `Conversation.source.type` is the same place as `ConversationSource.type`.
import { asObject, asObjects, type JsonObject } from '../../src/description/json.js';
import { parseComponentRef } from '../../src/description/openapi.js';
import { childrenOf, type Kind as NodeKind } from '../source/grammar.js';
import type { Difference, Kind } from '../../src/diff/difference.js';
import { SchemaReader, type Shape, type Source } from '../../src/diff/normalize.js';
import { operationsOf, type Content, type Operation } from '../../src/diff/operations.js';

/** An address taken apart: the schema or operation, then the steps down from it. */
export type Address = readonly string[];

/** What a row speaks of: a place, and perhaps only one aspect of it. */
export interface Subject {
  address: Address;
  aspect: string | null;
}

/** The aspects by the kinds of difference that they comprise. */
const ASPECTS: Readonly<Record<string, readonly Kind[]>> = {
  required: ['required', 'request-body-required'],
  null: ['nullable'],
  type: ['type'],
  values: [
    'constant',
    'enum-opened',
    'enum-closed',
    'enum-value-removed',
    'enum-value-added',
    'known-value-removed',
    'known-value-added',
  ],
};

/** Reads `where` of a row. */
export function parseSubject(text: string): Subject {
  const words = text.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const aspect = words.length > 1 && Object.hasOwn(ASPECTS, last) ? last : null;
  return { address: parseAddress(aspect === null ? text : words.slice(0, -1).join(' ')), aspect };
}

/** Whether a kind of difference belongs to an aspect; null stands for all aspects. */
export function isAbout(aspect: string | null, kind: Kind): boolean {
  return aspect === null || ASPECTS[aspect]?.includes(kind) === true;
}

/** `listContacts 200.data[].id` → `['listContacts', '200', 'data', '[]', 'id']` */
export function parseAddress(text: string): Address {
  const [head = '', ...rest] = text.trim().split(/\s+/);
  if (rest.length === 0) return steps(head);
  return [
    head,
    ...rest.flatMap((part) =>
      part.startsWith('?') ? [part] : /^(header|path|cookie)\./.test(part) ? [part] : steps(part),
    ),
  ];
}

function steps(path: string): string[] {
  return path.split('.').flatMap((part) => part.match(/\[\]|\{\}|[^[\]{}]+/g) ?? []);
}

/** Where a difference lies. */
export function addressOf(difference: Difference): string {
  const { schema, where, path } = difference;
  const below = path === '' || /^[[{(]/.test(path) ? path : `.${path}`;
  if (schema !== null) return `${schema}${below}`;
  const id = difference.operations[0] ?? '';
  if (where === 'operation') return id;
  const place = where
    .replace(/^response /, '')
    .replace(/^parameter query\./, '?')
    .replace(/^parameter /, '');
  return `${id} ${place}${below}`;
}

/** Whether a pattern names an address or something above it. */
export function covers(pattern: Address, address: Address): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return true;
  if (first === '**')
    return covers(rest, address) || (address.length > 0 && covers(pattern, address.slice(1)));
  const [step, ...below] = address;
  return step !== undefined && matches(first, step) && covers(rest, below);
}

/** The body of a request or of an answer. */
function contentOf(operation: Operation, part: string | undefined): Source | undefined {
  const content = part === 'request' ? operation.body?.content : operation.answers.get(part ?? '')?.content;
  return content && [...content.values()].flat();
}

/** Whether a step of a pattern stands for a name. */
function matches(step: string, name: string): boolean {
  return step === name || (step.includes('*') && glob(step).test(name));
}

const globs = new Map<string, RegExp>();

function glob(step: string): RegExp {
  const known = globs.get(step);
  if (known) return known;
  const made = new RegExp(`^${step.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
  globs.set(step, made);
  return made;
}

/** Finds places in one of our documents. */
export class AddressBook {
  readonly #reader: SchemaReader;
  readonly #raw: JsonObject;
  readonly #members: ReadonlySet<string>;
  readonly #schemas: ReadonlyMap<string, Source>;
  readonly #operations: ReadonlyMap<string, Operation>;

  constructor(document: JsonObject) {
    this.#reader = new SchemaReader(document);
    this.#raw = asObject(asObject(document.components).schemas);
    this.#members = unionMembers(document);
    this.#schemas = new Map(
      Object.keys(this.#raw).map((name) => [name, [{ $ref: `#/components/schemas/${name}` }]]),
    );
    this.#operations = new Map(
      [...operationsOf(document).values()].map((operation) => [operation.id, operation]),
    );
  }

  /** Whether the schema or operation that an address starts with exists. */
  knows(address: Address): boolean {
    return this.#heads(address).length > 0;
  }

  /**
   * The same places by the shortest way, from the last shared schema on the path; empty if there is no such place.
   * Wildcards stay, except where the path goes on through a shared schema behind them.
   */
  resolve(address: Address): Address[] {
    const [, ...rest] = address;
    return this.#heads(address).flatMap((head) => {
      const schema = this.#schemas.get(head);
      if (schema) return this.#walk(this.#reader.shape(schema), [head], rest);
      const operation = this.#operations.get(head);
      return operation ? this.#inOperation(operation, rest) : [];
    });
  }

  /** Further names of a place: by the schemas that its schema is made of, and by the members of unions on the way to it. */
  aliases([head = '', ...rest]: Address): Address[] {
    const found: Address[] = this.#bases(head).map((base) => [base, ...rest]);
    const operation = this.#operations.get(head);
    let source = operation ? contentOf(operation, rest.shift()) : this.#schemas.get(head);
    while (source && rest.length > 0) {
      const shape: Shape = this.#reader.shape(source);
      for (const { name } of shape.variants) if (name !== null) found.push([name, ...rest]);
      const step = rest.shift() ?? '';
      if (step === '[]') source = shape.items ?? undefined;
      else if (step === '{}') source = shape.additional || undefined;
      else source = shape.fields.get(step)?.source;
    }
    return found;
  }

  /** Whether a schema is a branch of some union, which a comparison may have read as one shape with its other branches. */
  isUnionMember(name: string): boolean {
    return this.#members.has(name);
  }

  /** The schemas that a schema is made of by `allOf`, directly and in turn. */
  #bases(name: string): string[] {
    const found = new Set<string>();
    const visit = (schema: JsonObject | undefined): void => {
      for (const part of asObjects(schema?.allOf)) {
        const base = parseComponentRef(part.$ref)?.name;
        if (base === undefined || found.has(base)) continue;
        found.add(base);
        visit(asObject(this.#raw[base]));
      }
    };
    visit(asObject(this.#raw[name]));
    return [...found];
  }

  #heads([head = '']: Address): string[] {
    return [...this.#schemas.keys(), ...this.#operations.keys()].filter((name) => matches(head, name));
  }

  #inOperation(operation: Operation, [part, ...rest]: Address): Address[] {
    const { id } = operation;
    if (part === undefined || part === '**') return [part === undefined ? [id] : [id, part]];
    const found: Address[] = [];
    for (const input of operation.inputs.values()) {
      const name = input.name.replace(/^query\./, '?');
      if (matches(part, name)) found.push(...this.#walk(this.#reader.shape(input.source), [id, name], rest));
    }
    if (operation.body && matches(part, 'request')) {
      found.push(...this.#inContent(operation.body.content, [id, 'request'], rest));
    }
    for (const [status, answer] of operation.answers) {
      if (!matches(part, status)) continue;
      const [header] = rest;
      if (header?.startsWith('header.')) {
        const names = [...answer.headers.keys()].filter((name) => matches(header, name));
        found.push(...names.map((name) => [id, status, name]));
      } else found.push(...this.#inContent(answer.content, [id, status], rest));
    }
    return found;
  }

  #inContent(content: Content, at: Address, rest: Address): Address[] {
    if (rest.length === 0) return [at];
    return [...content.values()].flatMap((source) => {
      const shape = this.#reader.shape(source);
      return this.#walk(shape, shape.name === null ? at : [shape.name], rest);
    });
  }

  #walk(shape: Shape, at: Address, [step, ...rest]: Address): Address[] {
    if (step === undefined) return [at];
    if (step === '**') return [[...at, step, ...rest]];
    const below: [string, Source][] = [...shape.fields].map(([name, field]) => [name, field.source]);
    if (shape.items) below.push(['[]', shape.items]);
    if (shape.additional) below.push(['{}', shape.additional]);
    const found = below.filter(([name]) => matches(step, name));
    if (rest.length === 0) return found.length > 0 ? [[...at, step]] : [];
    return found.flatMap(([name, source]) => {
      const next = this.#reader.shape(source);
      return this.#walk(next, next.name === null ? [...at, name] : [next.name], rest);
    });
  }
}

/** The names of all schemas that are branches of unions in the document. */
function unionMembers(document: JsonObject): Set<string> {
  const members = new Set<string>();
  const visit = (kind: NodeKind, node: JsonObject): void => {
    for (const union of [node.oneOf, node.anyOf]) {
      const names = asObjects(union).flatMap((member) => parseComponentRef(member.$ref)?.name ?? []);
      // A reference or null is no union.
      if (names.length > 1) for (const name of names) members.add(name);
    }
    for (const child of childrenOf(kind, node)) visit(child.kind, child.node);
  };
  visit('document', document);
  return members;
}
