// The form of an operation as data: what can be filled in, and what it says then. How it looks is form-view.ts.
import { resolve, type OpenApiDocument, type Schema } from '../description/description.js';
import { schemasOf } from '../description/schemas.js';
import { sampleOf } from './sample.js';

/** One thing to fill in. */
export type Control = Text | Group | List | Choice | Json;

/** A text, a number, or one of a few words. */
export interface Text {
  kind: 'text';
  types: readonly string[];
  /** Words to choose from; with `open`, others are taken too. */
  words?: readonly string[];
  open: boolean;
  nullable: boolean;
  text: string;
  isNull: boolean;
  /** Whether digits are a text: where a text and a number are both right. */
  quoted: boolean;
  /** Whether the empty text is sent as one: where an example sends it. */
  sendsEmpty: boolean;
  /** Whether it is the content of a file. */
  isFile?: true;
}

export interface Group {
  kind: 'group';
  entries: Entry[];
}

export interface Entry {
  name: string;
  required: boolean;
  schema: Schema;
  /** Made when it is wanted: what an object may hold can go on for ever. */
  control: () => Control;
  /** Whether the field is sent. What is required is; the rest when it is filled. */
  used: boolean;
  made?: Control;
}

export interface List {
  kind: 'list';
  items: Control[];
  another: () => Control;
}

export interface Choice {
  kind: 'choice';
  options: readonly { label: string; control: () => Control }[];
  chosen: number;
  made: Map<number, Control>;
}

/** What no form fits: it is written as JSON. */
export interface Json {
  kind: 'json';
  text: string;
}

const NOTHING = Symbol('nothing');
type Given = unknown;

/** A control for a schema, filled with a value if one is given. */
export function createControl(document: OpenApiDocument, written: Schema, ...value: [] | [unknown]): Control {
  return make(document, written, value.length === 0 ? NOTHING : value[0]);
}

function make(document: OpenApiDocument, written: Schema, value: Given): Control {
  const { base, branches } = flatten(document, written);
  if (branches.length > 1) return makeChoice(document, base, branches, value);
  const schema = branches[0] ? merge(base, flatten(document, branches[0]).base) : base;
  const types = typesOf(schema);
  if (schema.properties && (value === NOTHING || isObject(value))) return makeGroup(document, schema, value);
  if (types.length === 1 && types[0] === 'array' && schema.items) {
    const items = schema.items;
    return {
      kind: 'list',
      items: Array.isArray(value) ? value.map((item) => make(document, items, item)) : [],
      another: () => make(document, items, sampleOf(document, items)),
    };
  }
  const isPlain = types.length > 0 && types.every((type) => PLAIN.includes(type));
  const fits = value === NOTHING || value === null || typeof value !== 'object';
  if (isPlain && fits && (value !== null || isNullable(schema))) return makeText(schema, types, value);
  return { kind: 'json', text: value === NOTHING ? '' : JSON.stringify(value, null, 2) };
}

const PLAIN = ['string', 'integer', 'number', 'boolean'];

function makeText(schema: Schema, types: readonly string[], value: Given): Text {
  const { const: only, enum: several, 'x-extensible-enum': known } = schema;
  const words =
    only !== undefined
      ? [only]
      : (several ?? known ?? (types.join() === 'boolean' ? [true, false] : undefined));
  return {
    kind: 'text',
    types,
    ...(words ? { words: words.filter((word) => word !== null).map(String) } : {}),
    open: known !== undefined && several === undefined,
    nullable: isNullable(schema),
    text:
      value === NOTHING || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value),
    isNull: value === null,
    quoted: value === NOTHING || value === null ? types.includes('string') : typeof value === 'string',
    sendsEmpty: value === '',
    ...(schema.format === 'binary' ? { isFile: true as const } : {}),
  };
}

function makeGroup(document: OpenApiDocument, schema: Schema, value: Given): Control {
  const given = isObject(value) ? value : {};
  const fields = Object.entries(schema.properties ?? {});
  // What the schema does not name can only be written as JSON.
  if (Object.keys(given).some((key) => !fields.some(([name]) => name === key)))
    return { kind: 'json', text: JSON.stringify(value, null, 2) };
  const required = new Set(schema.required);
  const entries = fields.map(([name, of]): Entry => {
    const isGiven = Object.hasOwn(given, name);
    const isNeeded = required.has(name);
    return {
      name,
      schema: resolve(document, of),
      required: isNeeded,
      used: isGiven || (isNeeded && value === NOTHING),
      control: () =>
        isGiven
          ? make(document, of, given[name])
          : isNeeded
            ? make(document, of, sampleOf(document, of))
            : make(document, of, NOTHING),
    };
  });
  return { kind: 'group', entries: entries.toSorted((a, b) => Number(b.required) - Number(a.required)) };
}

function makeChoice(
  document: OpenApiDocument,
  base: Schema,
  branches: readonly Schema[],
  value: Given,
): Choice {
  const whole = branches.map((branch) => (base.properties ? { allOf: [base, branch] } : branch));
  const schemas = schemasOf(document);
  const fitting =
    value === NOTHING ? 0 : whole.findIndex((branch) => schemas.errors(branch, value).length === 0);
  const chosen = Math.max(fitting, 0);
  return {
    kind: 'choice',
    chosen,
    made: new Map(),
    options: whole.map((branch, index) => ({
      label: labelOf(document, branches[index] ?? branch),
      control: () =>
        index === chosen && value !== NOTHING
          ? make(document, branch, value)
          : make(document, branch, sampleOf(document, branch)),
    })),
  };
}

/** How a form of something is told from the others: by its name, the word that it pins, or its type. */
function labelOf(document: OpenApiDocument, branch: Schema): string {
  const name = branch.$ref?.split('/').at(-1);
  if (name !== undefined) return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2');
  const { base } = flatten(document, branch);
  const pinned = Object.entries(base.properties ?? {}).find(
    ([, field]) => resolve(document, field).const !== undefined,
  );
  if (pinned) return `${pinned[0]}: ${String(resolve(document, pinned[1]).const)}`;
  if (base.required?.length) return `with ${base.required.join(', ')}`;
  return typesOf(base).join(' or ') || 'anything';
}

/** The fields of a schema and of all that `allOf` joins to it, and the branches that there are beside them. */
function flatten(
  document: OpenApiDocument,
  written: Schema,
  depth = 0,
): { base: Schema; branches: readonly Schema[] } {
  const { allOf = [], oneOf, anyOf, ...own } = resolve(document, written);
  let base: Schema = own;
  let branches: readonly Schema[] = (oneOf ?? anyOf ?? []).filter(({ type }) => type !== 'null');
  if ((oneOf ?? anyOf ?? []).length > branches.length)
    base = { ...base, type: [...new Set([...typesOf(base), 'null'])] };
  if (depth > 8) return { base, branches: [] };
  for (const part of allOf) {
    const inner = flatten(document, part, depth + 1);
    base = merge(base, inner.base);
    if (inner.branches.length > 0) branches = inner.branches;
  }
  // Branches that only ask for fields which stand here already are for the validator to see.
  const known = new Set(Object.keys(base.properties ?? {}));
  const onlyAsk = branches.every((branch) => {
    const { properties, required } = flatten(document, branch, depth + 1).base;
    return (
      (required?.length ?? 0) > 0 &&
      Object.keys(properties ?? {}).every((name) => known.has(name)) &&
      branch.$ref === undefined
    );
  });
  return { base, branches: known.size > 0 && onlyAsk ? [] : branches };
}

function merge(a: Schema, b: Schema): Schema {
  return {
    ...a,
    ...b,
    ...((a.properties ?? b.properties) ? { properties: { ...a.properties, ...b.properties } } : {}),
    required: [...new Set([...(a.required ?? []), ...(b.required ?? [])])],
  };
}

function typesOf(schema: Schema): string[] {
  const words =
    schema.const !== undefined ? [schema.const] : (schema.enum ?? schema['x-extensible-enum'] ?? []);
  const types =
    schema.type === undefined
      ? words.map((word) => (word === null ? 'null' : typeof word))
      : [schema.type].flat();
  const real = [...new Set(types)].filter((type) => type !== 'null');
  return real.length === 0 && schema.properties ? ['object'] : real;
}

const isNullable = (schema: Schema): boolean =>
  [schema.type].flat().includes('null') || (schema.enum?.includes(null) ?? false);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The control of a field, made when it is first wanted. */
export const controlOf = (entry: Entry): Control => (entry.made ??= entry.control());

/** The control of the chosen form. */
export function chosenOf(choice: Choice): Control {
  let made = choice.made.get(choice.chosen);
  if (!made)
    choice.made.set(
      choice.chosen,
      (made = choice.options[choice.chosen]?.control() ?? { kind: 'json', text: '' }),
    );
  return made;
}

/** What a control says; undefined where nothing is filled in. */
export function valueOf(control: Control): unknown {
  switch (control.kind) {
    case 'text':
      return textValue(control);
    case 'group':
      return Object.fromEntries(
        control.entries
          .filter(({ used }) => used)
          .map((entry) => [entry.name, valueOf(controlOf(entry))] as const)
          .filter(([, value]) => value !== undefined),
      );
    case 'list':
      return control.items.map(valueOf);
    case 'choice':
      return valueOf(chosenOf(control));
    case 'json':
      return jsonValue(control.text);
  }
}

/** JSON as far as it is JSON; else its text, which the validator will not take for an object. */
function jsonValue(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function textValue({ types, text, isNull, quoted, sendsEmpty }: Text): unknown {
  if (isNull) return null;
  if (text === '') return sendsEmpty ? '' : undefined;
  if (quoted && types.includes('string')) return text;
  if (types.includes('boolean') && (text === 'true' || text === 'false')) return text === 'true';
  const number = Number(text);
  if ((types.includes('integer') || types.includes('number')) && text.trim() !== '' && !Number.isNaN(number))
    return number;
  return text;
}
