import { appliedSchemas, fieldSchemas } from '../description/applied.js';
import type { OpenApiDocument, Operation, Parameter, Schema } from '../description/description.js';
import { isObject } from '../description/json.js';
import { parseComponentRef } from '../description/openapi.js';
import { schemasOf } from '../description/schemas.js';
import { splitTarget, type Exchange } from '../traffic/exchange.js';

/** What of a contract can be exercised, each by a name that is stable within the contract. */
export interface Places {
  /** `query.per_page`, `path.contact_id`, `header.prefer`; the version's own header is none. */
  parameters: ReadonlySet<string>;
  /** Branches of the unions in a request body: `/from Contact`. Whether something is null is no branch. */
  variants: ReadonlySet<string>;
  /** Fields of the bodies of successes: `200 /data/*∕id` with an asterisk for an item and `{}` for a name that a workspace gives. */
  fields: ReadonlySet<string>;
}

export type PlaceKind = keyof Places;
export const PLACE_KINDS: readonly PlaceKind[] = ['parameters', 'variants', 'fields'];

/** Everything of an operation that an exchange could exercise. */
export function placesOf(document: OpenApiDocument, operation: Operation): Places {
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  return {
    parameters: new Set(operation.parameters.filter(isCounted).map(nameOf)),
    variants: new Set(
      Object.values(operation.requestBody?.content ?? {}).flatMap((schema) =>
        declaredVariants(document, schema),
      ),
    ),
    fields: new Set(
      successes.flatMap(([status, { content }]) =>
        Object.values(content).flatMap((schema) => declaredFields(document, schema, `${status} `)),
      ),
    ),
  };
}

/** What of that an exchange exercises: its request only if it was accepted, its answer only if it is a success. */
export function exercisedBy(document: OpenApiDocument, operation: Operation, exchange: Exchange): Places {
  const { request, response } = exchange;
  if (response.status >= 400) return NOTHING;
  const { query } = splitTarget(request.path);
  const asked = contentOf(operation.requestBody?.content ?? {}, request.headers);
  const status = [String(response.status), `${String(response.status)[0]}XX`].find(
    (key) => operation.responses[key],
  );
  const answered = status && contentOf(operation.responses[status]?.content ?? {}, response.headers);
  return {
    parameters: new Set(
      operation.parameters
        .filter((parameter) => isCounted(parameter) && isSent(parameter, query, request.headers))
        .map(nameOf),
    ),
    variants:
      asked === undefined || request.body === undefined
        ? NONE
        : exercisedVariants(document, asked, request.body),
    fields: answered ? exercisedFields(document, answered, response.body, `${status} `) : NONE,
  };
}

const NONE: ReadonlySet<string> = new Set();
const NOTHING: Places = { parameters: NONE, variants: NONE, fields: NONE };

const isCounted = ({ in: place, name }: Parameter) =>
  place !== 'header' || name.toLowerCase() !== 'intercom-version';
const nameOf = ({ in: place, name }: Parameter) => `${place}.${name}`;

function isSent(
  { in: place, name }: Parameter,
  query: URLSearchParams,
  headers: Readonly<Record<string, string>>,
): boolean {
  if (place === 'path') return true;
  if (place === 'header') return Object.hasOwn(headers, name.toLowerCase());
  return [...query.keys()].some((key) => key === name || key.startsWith(`${name}[`));
}

function contentOf(
  content: Readonly<Record<string, Schema>>,
  headers: Readonly<Record<string, string>>,
): Schema | undefined {
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  return type === undefined ? undefined : content[type];
}

/** The fields that a schema declares at any depth. What comes back to itself is followed once. */
export function declaredFields(document: OpenApiDocument, schema: Schema, head = ''): string[] {
  const found = new Set<string>();
  walkDeclared(
    document,
    [schema],
    head,
    (at) => void found.add(at),
    () => undefined,
  );
  return [...found];
}

function declaredVariants(document: OpenApiDocument, schema: Schema): string[] {
  const found = new Set<string>();
  walkDeclared(
    document,
    [schema],
    '',
    () => undefined,
    (at, part) => {
      for (const { name } of branchesOf(part, at)) found.add(`${at} ${name}`);
    },
  );
  return [...found];
}

type OnPart = (at: string, part: Schema) => void;

function walkDeclared(
  document: OpenApiDocument,
  schemas: readonly Schema[],
  at: string,
  onField: (at: string) => void,
  onPart: OnPart,
  above: ReadonlySet<Schema> = new Set(),
): void {
  const parts = appliedSchemas(document)
    .expand(schemas)
    .filter((part) => !above.has(part));
  const within = new Set([...above, ...parts]);
  for (const part of parts) onPart(at, part);
  const names = new Set(parts.flatMap(({ properties }) => Object.keys(properties ?? {})));
  for (const name of names) {
    onField(`${at}/${name}`);
    const below = parts.flatMap(({ properties = {} }) =>
      Object.hasOwn(properties, name) && properties[name] ? [properties[name]] : [],
    );
    walkDeclared(document, below, `${at}/${name}`, onField, onPart, within);
  }
  const items = itemsOf(parts);
  if (items.length > 0) walkDeclared(document, items, `${at}/*`, onField, onPart, within);
  const others = parts.flatMap(({ additionalProperties: each }) => (typeof each === 'object' ? [each] : []));
  if (others.length > 0) walkDeclared(document, others, `${at}/{}`, onField, onPart, within);
}

export function exercisedFields(
  document: OpenApiDocument,
  schema: Schema,
  value: unknown,
  head = '',
): Set<string> {
  const found = new Set<string>();
  walkValue(
    rootOf(document, schema, head),
    value,
    (at) => void found.add(at),
    () => undefined,
  );
  return found;
}

function exercisedVariants(document: OpenApiDocument, schema: Schema, value: unknown): Set<string> {
  const found = new Set<string>();
  const schemas = schemasOf(document);
  walkValue(
    rootOf(document, schema, ''),
    value,
    () => undefined,
    ({ at, branches }, here) => {
      for (const { name, branch } of branches) if (schemas.isValid(branch, here)) found.add(`${at} ${name}`);
    },
  );
  return found;
}

function walkValue(
  place: Place,
  value: unknown,
  onField: (at: string) => void,
  onPlace: (place: Place, value: unknown) => void,
): void {
  onPlace(place, value);
  if (Array.isArray(value)) {
    const { items } = place;
    for (const item of value) walkValue(items, item, onField, onPlace);
  } else if (isObject(value)) {
    for (const [name, child] of Object.entries(value)) {
      const { below, isNamed } = place.field(name);
      if (isNamed) onField(below.at);
      if (below.parts.length > 0) walkValue(below, child, onField, onPlace);
    }
  }
}

/** A place in the bodies of a contract, with all that could apply there. What hangs below it is found out once. */
class Place {
  readonly parts: readonly Schema[];
  readonly #fields = new Map<string, { below: Place; isNamed: boolean }>();
  #items: Place | undefined;
  #branches: readonly Branch[] | undefined;

  constructor(
    readonly document: OpenApiDocument,
    schemas: readonly Schema[],
    readonly at: string,
  ) {
    this.parts = appliedSchemas(document).expand(schemas);
  }

  get items(): Place {
    return (this.#items ??= new Place(this.document, itemsOf(this.parts), `${this.at}/*`));
  }

  get branches(): readonly Branch[] {
    return (this.#branches ??= this.parts.flatMap((part) => branchesOf(part, this.at)));
  }

  field(name: string): { below: Place; isNamed: boolean } {
    const known = this.#fields.get(name);
    if (known) return known;
    const isNamed = this.parts.some(({ properties }) => Object.hasOwn(properties ?? {}, name));
    const schemas = this.parts.flatMap((part) => fieldSchemas(part, name));
    const below = new Place(this.document, schemas, `${this.at}/${isNamed ? name : '{}'}`);
    this.#fields.set(name, { below, isNamed });
    return { below, isNamed };
  }
}

const roots = new WeakMap<Schema, Map<string, Place>>();

/** The place at which a body begins. */
function rootOf(document: OpenApiDocument, schema: Schema, head: string): Place {
  const heads = roots.get(schema) ?? new Map<string, Place>();
  roots.set(schema, heads);
  const root = heads.get(head) ?? new Place(document, [schema], head);
  heads.set(head, root);
  return root;
}

const itemsOf = (parts: readonly Schema[]): Schema[] =>
  parts.flatMap(({ items, prefixItems = [] }) => (items ? [items, ...prefixItems] : prefixItems));

interface Branch {
  name: string;
  branch: Schema;
}

/**
 * The branches of the unions of a schema, null aside, if there is more than one to choose from. A word among the values of
 * a map is none: it stands there for a field of the map that TypeScript wants to be like the others.
 */
function branchesOf(part: Schema, at: string): Branch[] {
  const isInMap = at.endsWith('/{}');
  const branches = [part.oneOf, part.anyOf].flatMap((union = []) => {
    const real = union.filter(
      ({ type, const: only }) => type !== 'null' && !(isInMap && typeof only === 'string'),
    );
    return real.length < 2
      ? []
      : real.map((branch, index) => ({ name: nameOfBranch(branch, index), branch }));
  });
  const seen = new Map<string, number>();
  return branches.map(({ name, branch }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : `${name} ${count}`, branch };
  });
}

/** What a reader knows a branch by: its schema, its discriminating word, what it requires, its type. */
function nameOfBranch(
  { $ref, title, properties = {}, required = [], type, const: only }: Schema,
  index: number,
): string {
  const schema = parseComponentRef($ref)?.name;
  if (schema !== undefined) return schema;
  if (typeof title === 'string') return title;
  const words = Object.entries(properties).flatMap(([name, each]) =>
    typeof each.const === 'string' ? [`${name}=${each.const}`] : [],
  );
  if (words.length > 0) return words.join(' ');
  if (only !== undefined) return JSON.stringify(only);
  if (required.length > 0) return `with ${required.join(', ')}`;
  return type === undefined ? `branch ${index + 1}` : [type].flat().join('|');
}
