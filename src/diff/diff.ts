// What differs between two OpenAPI documents in a way that somebody who calls the API could notice.
// Texts and examples are left out. Operations are matched by method and path, whatever the path's parameters are called.
import type { JsonObject } from '../description/json.js';
import { describeSource, need, word } from './describe.js';
import {
  joinBreaking,
  KINDS,
  type Breaking,
  type Difference,
  type Direction,
  type Kind,
} from './difference.js';
import { SchemaReader } from './normalize.js';
import { operationsOf, type Content, type Input, type Operation } from './operations.js';
import { SchemaComparison, type Part, type UnionRule } from './schemas.js';

export interface DiffOptions {
  /** How unions are compared. Default `match`. */
  unions?: UnionRule;
}

/** All differences from one document to another; shared schemas' differences once each. Sorted, so equal input gives equal output. */
export function diffDocuments(
  before: JsonObject,
  after: JsonObject,
  options: DiffOptions = {},
): Difference[] {
  const diff = new DocumentDiff(before, after, options.unions ?? 'match');
  const from = operationsOf(before);
  const to = operationsOf(after);
  for (const [key, operation] of from) {
    const other = to.get(key);
    if (other) diff.compare(operation, other);
    else diff.presence('operation-removed', operation);
  }
  for (const [key, operation] of to) if (!from.has(key)) diff.presence('operation-added', operation);
  return diff.differences();
}

class DocumentDiff {
  readonly #found = new Map<string, Difference & { directions: Set<Direction> }>();
  readonly #before: SchemaReader;
  readonly #after: SchemaReader;
  readonly #schemas: SchemaComparison;

  constructor(before: JsonObject, after: JsonObject, unions: UnionRule) {
    this.#before = new SchemaReader(before);
    this.#after = new SchemaReader(after);
    this.#schemas = new SchemaComparison(this.#before, this.#after, unions);
  }

  presence(kind: 'operation-removed' | 'operation-added', operation: Operation): void {
    const text = operation.webhook ? `webhook ${operation.path}` : `${operation.method} ${operation.path}`;
    const removed = kind === 'operation-removed';
    // A webhook that no longer comes is missed by its readers; nobody sends it.
    const breaking = removed ? (operation.webhook ? 'callers reading' : 'both') : null;
    const { id, replacedBy } = operation;
    const [from, to] = removed ? [text, null] : [null, text];
    this.#add(id, 'operation', kind, from, to, breaking, { instead: removed ? replacedBy : [] });
  }

  compare(before: Operation, after: Operation): void {
    const id = after.id;
    if (before.deprecated !== after.deprecated) {
      const [from, to] = [word(before.deprecated, 'deprecated'), word(after.deprecated, 'deprecated')];
      this.#add(id, 'operation', 'deprecated', from, to, null, { instead: after.replacedBy });
    }
    this.#security(before, after);
    this.#inputs(id, before.inputs, after.inputs);
    this.#requestBody(before, after);
    this.#answers(before, after);
  }

  differences(): Difference[] {
    const list = [...this.#found.values()].map(({ directions, ...difference }) => {
      if (difference.schema !== null) {
        difference.where = [...directions]
          .sort()
          .map((direction) => `${direction}s`)
          .join(' and ');
      }
      return { ...difference, operations: [...difference.operations].sort() };
    });
    return list.sort(
      (a, b) =>
        compareText(a.schema ?? '', b.schema ?? '') ||
        (a.schema === null ? compareText(a.operations[0] ?? '', b.operations[0] ?? '') : 0) ||
        (a.schema === null ? compareText(a.where, b.where) : 0) ||
        compareText(a.path, b.path) ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        compareText(a.after ?? a.before ?? '', b.after ?? b.before ?? ''),
    );
  }

  #security(before: Operation, after: Operation): void {
    const [from, to] = [before, after].map(({ security }) => security.join(' or ') || 'nothing');
    if (from === undefined || to === undefined || from === to) return;
    const lost =
      before.security.some((alternative) => !after.security.includes(alternative)) || from === 'nothing';
    this.#add(after.id, 'operation', 'security', from, to, lost ? 'callers sending' : null);
  }

  #inputs(id: string, before: ReadonlyMap<string, Input>, after: ReadonlyMap<string, Input>): void {
    for (const [key, a] of before) {
      const b = after.get(key);
      if (b) this.#input(id, `parameter ${b.name}`, a, b, 'request');
      else {
        const text = describeSource(this.#before, a.source);
        const { replacedBy: instead } = a;
        this.#add(id, `parameter ${a.name}`, 'parameter-removed', text, null, 'callers sending', { instead });
      }
    }
    for (const [key, b] of after) {
      if (before.has(key)) continue;
      const text = `${describeSource(this.#after, b.source)}${b.required ? ', required' : ''}`;
      this.#add(
        id,
        `parameter ${b.name}`,
        'parameter-added',
        null,
        text,
        b.required ? 'callers sending' : null,
      );
    }
  }

  #input(id: string, where: string, a: Input, b: Input, direction: Direction): void {
    if (a.required !== b.required) {
      const narrowed = b.required;
      const breaking =
        direction === 'request' ? (narrowed ? 'callers sending' : null) : narrowed ? null : 'callers reading';
      this.#add(id, where, 'required', need(a.required), need(b.required), breaking);
    }
    if (a.deprecated !== b.deprecated) {
      this.#add(
        id,
        where,
        'deprecated',
        word(a.deprecated, 'deprecated'),
        word(b.deprecated, 'deprecated'),
        null,
      );
    }
    this.#collect(id, where, this.#schemas.compare(a.source, b.source, direction));
  }

  #requestBody(before: Operation, after: Operation): void {
    const { id } = after;
    const a = before.body;
    const b = after.body;
    const direction = after.webhook ? 'response' : 'request';
    const breaking = after.webhook ? 'callers reading' : 'callers sending';
    if (a && b) {
      if (a.required !== b.required) {
        const narrowed = b.required !== after.webhook;
        this.#add(
          id,
          'request',
          'request-body-required',
          need(a.required),
          need(b.required),
          narrowed ? breaking : null,
        );
      }
      this.#content(id, 'request', a.content, b.content, direction);
    } else if (a) {
      this.#add(id, 'request', 'request-body-removed', [...a.content.keys()].join(', '), null, breaking);
    } else if (b) {
      const text = `${[...b.content.keys()].join(', ')}${b.required ? ', required' : ''}`;
      this.#add(
        id,
        'request',
        'request-body-added',
        null,
        text,
        b.required && !after.webhook ? breaking : null,
      );
    }
  }

  #answers(before: Operation, after: Operation): void {
    const { id } = after;
    // What the receiver of a webhook answers is for the sender to read.
    for (const [status, a] of before.answers) {
      const where = `response ${status}`;
      const b = answerFor(after, status);
      if (!b) {
        this.#add(id, where, 'status-removed', status, null, isError(status) ? null : 'callers reading');
        continue;
      }
      for (const [name, header] of a.headers) {
        const other = b.headers.get(name);
        if (other) this.#input(id, `${where} ${name}`, header, other, 'response');
        else {
          const text = describeSource(this.#before, header.source);
          this.#add(id, `${where} ${name}`, 'header-removed', text, null, 'callers reading');
        }
      }
      for (const [name, header] of b.headers) {
        if (a.headers.has(name)) continue;
        this.#add(
          id,
          `${where} ${name}`,
          'header-added',
          null,
          describeSource(this.#after, header.source),
          null,
        );
      }
      this.#content(id, where, a.content, b.content, 'response');
    }
    for (const status of after.answers.keys()) {
      if (answerFor(before, status)) continue;
      this.#add(
        id,
        `response ${status}`,
        'status-added',
        null,
        status,
        isError(status) ? null : 'callers reading',
      );
    }
  }

  #content(id: string, where: string, before: Content, after: Content, direction: Direction): void {
    const breaking = direction === 'request' ? 'callers sending' : 'callers reading';
    for (const [type, source] of before) {
      const other = after.get(type);
      if (other) this.#collect(id, where, this.#schemas.compare(source, other, direction));
      else this.#add(id, where, 'media-type-removed', type, null, breaking);
    }
    for (const type of after.keys()) {
      // A further answer format comes only to who asks for it; a body where there was none comes to all.
      if (!before.has(type)) this.#add(id, where, 'media-type-added', null, type, null);
    }
  }

  /** Adds what differs in a body and in every component that can be reached from it. */
  #collect(id: string, where: string, root: Part): void {
    const reached = new Set([root]);
    for (const part of reached) {
      for (const next of part.next) reached.add(next);
      for (const { kind, path, before, after, breaking, instead = [] } of part.found) {
        this.#add(id, where, kind, before, after, breaking, { path, part, instead });
      }
    }
  }

  #add(
    id: string,
    where: string,
    kind: Kind,
    before: string | null,
    after: string | null,
    breaking: Breaking,
    { path = '', part, instead = [] }: { path?: string; part?: Part; instead?: readonly string[] } = {},
  ): void {
    const schema = part?.schema ?? null;
    const key = JSON.stringify([schema, schema === null ? [id, where] : null, path, kind, before, after]);
    const known = this.#found.get(key);
    const directions = part ? [part.direction] : [];
    if (!known) {
      this.#found.set(key, {
        kind,
        schema,
        operations: [id],
        where,
        path,
        before,
        after,
        breaking,
        ...(instead.length > 0 ? { instead } : {}),
        directions: new Set(directions),
      });
      return;
    }
    if (!known.operations.includes(id)) known.operations.push(id);
    known.breaking = joinBreaking(known.breaking, breaking);
    for (const direction of directions) known.directions.add(direction);
  }
}

/** The answer that a document gives for a status: its own, or the one for its class, or for an error the default. */
function answerFor(
  operation: Operation,
  status: string,
): Operation['answers'] extends ReadonlyMap<string, infer A> ? A | undefined : never {
  const { answers } = operation;
  return (
    answers.get(status) ??
    answers.get(`${status.charAt(0)}XX`) ??
    (isError(status) ? answers.get('default') : undefined)
  );
}

function isError(status: string): boolean {
  return /^[45]|^default$/.test(status);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
