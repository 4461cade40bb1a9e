import { asStrings, type Json } from '../description/json.js';
import {
  cut,
  describeShape,
  describeSource,
  describeValues,
  further,
  need,
  nullText,
  valueSet,
  word,
} from './describe.js';
import { breaks, type Breaking, type Direction, type Kind } from './difference.js';
import type { SchemaReader, Shape, Source } from './normalize.js';
import { pairAll, pairVariants } from './variants.js';

/** A difference before it is known which operations it reaches. */
export interface Found {
  kind: Kind;
  path: string;
  before: string | null;
  after: string | null;
  breaking: Breaking;
  /** What the description names in its place. */
  instead?: readonly string[];
}

/** What differs in one component, or in one body, without what its references lead to. */
export interface Part {
  /** The component; null for the body of an operation. */
  schema: string | null;
  direction: Direction;
  found: Found[];
  next: Set<Part>;
}

/**
 * `match` pairs the branches of two unions; `flatten` does so only if constants give each branch its partner, and else
 * reads each union as one shape that covers its branches: two authors cut the same thing differently.
 */
export type UnionRule = 'match' | 'flatten';

/** Where a walk is: the part that it reports to and the pairs that it is inside of. */
interface Position {
  part: Part;
  path: string;
  above: readonly string[];
}

/**
 * Compares schemas of two documents. Each pair of components is compared once in each direction, and every place that
 * refers to it gets the same part, so that what differs in a component is one difference and not one for each use.
 */
export class SchemaComparison {
  readonly #components = new Map<string, Part>();

  constructor(
    readonly before: SchemaReader,
    readonly after: SchemaReader,
    readonly unions: UnionRule,
  ) {}

  /** Compares two bodies, parameters or headers. */
  compare(before: Source, after: Source, direction: Direction): Part {
    const part: Part = { schema: null, direction, found: [], next: new Set() };
    this.#site(before, after, { part, path: '', above: [] });
    return part;
  }

  /** Compares what stands at one place: first the place itself, then what is inside. */
  #site(a: Source, b: Source, at: Position): void {
    if (a.length === 0 && b.length === 0) return;
    const before = this.before.shape(a);
    const after = this.after.shape(b);
    this.#types(before, after, at);
    if (after.name !== null) {
      this.#enter(after.name, this.before.key(a), at, (inside) => this.#inside(before, after, inside));
      return;
    }
    const pair = `${this.before.key(a)} ${this.after.key(b)}`;
    if (!at.above.includes(pair)) this.#inside(before, after, { ...at, above: [...at.above, pair] });
  }

  /** Goes on in a component, unless the same pair has been compared already. */
  #enter(schema: string, beforeKey: string, at: Position, compare: (inside: Position) => void): void {
    const { direction } = at.part;
    const key = `${direction} ${schema} ${beforeKey}`;
    let part = this.#components.get(key);
    if (!part) {
      part = { schema, direction, found: [], next: new Set() };
      this.#components.set(key, part);
      compare({ part, path: '', above: [] });
    }
    at.part.next.add(part);
  }

  #types(before: Shape, after: Shape, at: Position): void {
    const narrowed =
      !before.types.every((type) => accepts(after, type)) || (isAnything(before) && !isAnything(after));
    const widened =
      !after.types.every((type) => accepts(before, type)) || (isAnything(after) && !isAnything(before));
    if (narrowed || widened) {
      const [from, to] = this.#words(before, after);
      this.#report(at, 'type', { narrowed, widened }, from, to);
    } else if (before.nullable !== after.nullable && !isAnything(before)) {
      const change = { narrowed: before.nullable, widened: after.nullable };
      this.#report(at, 'nullable', change, nullText(before), nullText(after));
    }
  }

  /** Two types in words. Components of one name that differ are told apart by what they are made of. */
  #words(before: Shape, after: Shape): [string, string] {
    const texts = (a: Shape, b: Shape): [string, string] => [
      describeShape(this.before, a),
      describeShape(this.after, b),
    ];
    const [from, to] = texts(before, after);
    return from === to ? texts({ ...before, name: null }, { ...after, name: null }) : [from, to];
  }

  #inside(before: Shape, after: Shape, at: Position): void {
    if (isAnything(before) || isAnything(after)) return;
    if (before.types.some((type) => type !== 'object' && type !== 'array' && accepts(after, type))) {
      this.#values(before, after, at);
    }
    this.#constraints(before, after, at);
    if (before.types.includes('array') && after.types.includes('array')) {
      this.#site(before.items ?? [], after.items ?? [], { ...at, path: `${at.path}[]` });
    }
    if (before.types.includes('object') && after.types.includes('object')) this.#objects(before, after, at);
  }

  #objects(before: Shape, after: Shape, at: Position): void {
    const pairs = this.unions === 'match' ? pairVariants : pairAll;
    const pairing =
      before.variants.length > 1 && after.variants.length > 1
        ? pairs(
            { branches: before.variants, reader: this.before },
            { branches: after.variants, reader: this.after },
          )
        : null;
    if (!pairing) {
      this.#fields(before, after, at);
      return;
    }
    for (const label of pairing.removed) {
      this.#report(at, 'variant-removed', { narrowed: true, widened: false }, label, null);
    }
    for (const label of pairing.added) {
      this.#report(at, 'variant-added', { narrowed: false, widened: true }, null, label);
    }
    for (const pair of pairing.pairs) {
      const compare = (inside: Position): void =>
        this.#fields(this.before.shapeOf([pair.before]), this.after.shapeOf([pair.after]), inside);
      if (pair.after.name !== null) this.#enter(pair.after.name, pair.before.name ?? pair.label, at, compare);
      else compare({ ...at, path: `${at.path}(${pair.label})` });
    }
  }

  #fields(before: Shape, after: Shape, at: Position): void {
    // An author who lists no fields at all has not described the object: that is one difference, not one for each field.
    if (this.unions === 'flatten' && isBare(before) !== isBare(after)) {
      const list = (shape: Shape): string =>
        isBare(shape) ? 'any fields' : cut([...shape.fields.keys()]) || 'a map';
      const path = at.path === '' ? '*' : `${at.path}.*`;
      const kind = isBare(before) ? 'field-added' : 'field-removed';
      this.#report({ ...at, path }, kind, UNNOTICED, list(before), list(after));
      return;
    }
    for (const name of new Set([...before.fields.keys(), ...after.fields.keys()])) {
      const there = { ...at, path: at.path === '' ? name : `${at.path}.${name}` };
      const a = before.fields.get(name);
      const b = after.fields.get(name);
      if (a && b) {
        if (a.required !== b.required) {
          const narrowed = b.required;
          this.#report(
            there,
            'required',
            { narrowed, widened: !narrowed },
            need(a.required),
            need(b.required),
          );
        }
        if (a.deprecated !== b.deprecated) {
          this.#note(
            there,
            'deprecated',
            null,
            word(a.deprecated, 'deprecated'),
            word(b.deprecated, 'deprecated'),
            b.source,
          );
        }
        this.#site(a.source, b.source, there);
      } else if (a) {
        const map = mapOf(after);
        if (map) this.#site(a.source, map, there);
        // Who sends or reads the field has to stop doing so, required or not.
        else {
          this.#report(there, 'field-removed', BOTH, describeSource(this.before, a.source), null, a.source);
        }
      } else if (b) {
        const map = mapOf(before);
        const text = `${describeSource(this.after, b.source)}${b.required ? ', required' : ''}`;
        if (map) this.#site(map, b.source, there);
        else this.#report(there, 'field-added', { narrowed: b.required, widened: false }, null, text);
      }
    }
    this.#furtherFields(before, after, at);
  }

  #furtherFields(before: Shape, after: Shape, at: Position): void {
    const a = before.additional;
    const b = after.additional;
    if (a && b) this.#site(a, b, { ...at, path: `${at.path}{}` });
    else if (a && b === null && after.fields.size === 0) this.#site(a, [], { ...at, path: `${at.path}{}` });
    else if (b && a === null && before.fields.size === 0) this.#site([], b, { ...at, path: `${at.path}{}` });
    else if ((a === false) !== (b === false)) {
      const change = { narrowed: b === false, widened: a === false };
      this.#report(at, 'constraint', change, further(a !== false), further(b !== false));
    }
  }

  #values(before: Shape, after: Shape, at: Position): void {
    const a = before.values;
    const b = after.values;
    if (!a && !b) return;
    const closedBefore = a !== null && !before.open;
    const closedAfter = b !== null && !after.open;
    const removed = (a ?? []).filter((value) => !b?.includes(value));
    const added = (b ?? []).filter((value) => !a?.includes(value));
    if (closedBefore !== closedAfter) {
      const kind = !closedAfter ? 'enum-opened' : b.length === 1 ? 'constant' : 'enum-closed';
      const change = { narrowed: closedAfter, widened: closedBefore };
      this.#report(at, kind, change, valueSet(a, before.open), valueSet(b, after.open));
    }
    // In an open set a value comes and goes without making anything valid or invalid.
    const open = !closedBefore && !closedAfter;
    if (removed.length > 0 && (closedBefore === closedAfter || b)) {
      const kind = open ? 'known-value-removed' : 'enum-value-removed';
      this.#report(at, kind, { narrowed: closedAfter, widened: false }, describeValues(removed), null);
    }
    if (added.length > 0 && closedBefore === closedAfter) {
      const kind = open ? 'known-value-added' : 'enum-value-added';
      this.#report(at, kind, { narrowed: false, widened: closedBefore }, null, describeValues(added));
    }
  }

  #constraints(before: Shape, after: Shape, at: Position): void {
    for (const name of new Set([...Object.keys(before.constraints), ...Object.keys(after.constraints)])) {
      const a = before.constraints[name];
      const b = after.constraints[name];
      if (a === b) continue;
      const [from, to] = [a, b].map((value) =>
        value === undefined ? null : `${name} ${JSON.stringify(value)}`,
      );
      // A format says what a text looks like; it is not enforced.
      const change = name === 'format' ? UNNOTICED : bound(name, a, b);
      this.#report(at, 'constraint', change, from ?? null, to ?? null);
    }
  }

  #report(
    at: Position,
    kind: Kind,
    change: { narrowed: boolean; widened: boolean },
    before: string | null,
    after: string | null,
    source: Source = [],
  ): void {
    this.#note(at, kind, breaks(at.part.direction, change), before, after, source);
  }

  #note(
    at: Position,
    kind: Kind,
    breaking: Breaking,
    before: string | null,
    after: string | null,
    source: Source = [],
  ): void {
    const instead = replacementsOf(source);
    at.part.found.push({
      kind,
      path: at.path,
      before,
      after,
      breaking,
      ...(instead.length > 0 ? { instead } : {}),
    });
  }
}

/** What the description names in place of something. */
const replacementsOf = (source: Source): string[] => [
  ...new Set(source.flatMap((schema) => asStrings([schema['x-replaced-by']].flat()))),
];

const BOTH = { narrowed: true, widened: true };
const UNNOTICED = { narrowed: false, widened: false };

function isAnything(shape: Shape): boolean {
  return shape.types.length === 0 && !shape.nullable;
}

/** An object of which nothing is said. */
function isBare(shape: Shape): boolean {
  return shape.fields.size === 0 && shape.additional === null;
}

function accepts(shape: Shape, type: string): boolean {
  if (isAnything(shape) || shape.types.includes(type)) return true;
  return type === 'integer' && shape.types.includes('number');
}

/** The values of a pure map: a field that the other side names is one of them. */
function mapOf(shape: Shape): Source | null {
  return shape.fields.size === 0 && shape.additional ? shape.additional : null;
}

function bound(
  name: string,
  before: Json | undefined,
  after: Json | undefined,
): { narrowed: boolean; widened: boolean } {
  if (typeof before === 'number' && typeof after === 'number') {
    const grows = after > before;
    if (/^(min|exclusiveMin)/.test(name)) return { narrowed: grows, widened: !grows };
    if (/^(max|exclusiveMax)/.test(name)) return { narrowed: !grows, widened: grows };
  }
  return { narrowed: after !== undefined, widened: before !== undefined };
}
