// The code that the form of an operation writes: the call by its name and by its path, curl, and a test.

/** What of an operation its code depends on. */
export interface CallShape {
  version: string;
  operationId: string;
  /** The name of its group in the client: `contacts`. */
  group: string;
  method: string;
  /** The template: `/contacts/{contact_id}`. */
  path: string;
  /** The media type of its body, if it takes one. */
  mediaType?: string;
  /** The fields of a form that are files, with the name that the file has. */
  files?: Readonly<Record<string, string>>;
  /** The status that its test asks for. */
  status: number;
  /** What its test calls before, so that what it names is there. */
  before: readonly CallBefore[];
  /** Whether a success has a body. */
  answers: boolean;
}

/** A call that a test makes before the one that it is about. */
export interface CallBefore {
  group: string;
  operationId: string;
  path: Readonly<Record<string, string>>;
  body?: unknown;
}

/** A field of a `multipart/form-data`. `file` is the name of the file whose content the value is. */
export interface FormEntry {
  name: string;
  value: string;
  file?: string;
}

/** What a form says. Empty parts are left out. */
export interface CallValues {
  path: Readonly<Record<string, unknown>>;
  query: Readonly<Record<string, unknown>>;
  body?: unknown;
}

export interface Snippets {
  byName: string;
  byPath: string;
  curl: string;
  test: string;
}

export function writeSnippets(shape: CallShape, values: CallValues): Snippets {
  return {
    byName: writeByName(shape, values),
    byPath: writeByPath(shape, values),
    curl: writeCurl(shape, values),
    test: writeTest(shape, values),
  };
}

function writeByName(shape: CallShape, values: CallValues): string {
  const call = callByName(shape, values, shape.answers ? 'const answer = await ' : 'await ');
  return [
    `import { createIntercomApi } from 'intercom-fetch/operations';`,
    '',
    'const api = createIntercomApi({',
    `  version: '${shape.version}',`,
    `  token: process.env.INTERCOM_TOKEN ?? '',`,
    '});',
    ...formLines(shape, values),
    '',
    ...(shape.answers ? [`const answer = await ${call};`, 'console.log(answer);'] : [`await ${call};`]),
  ].join('\n');
}

function writeByPath(shape: CallShape, values: CallValues): string {
  const params = compact({ path: compact(values.path), query: compact(values.query) });
  const init = compact({ params, body: bodyOf(shape, values) });
  const before = `const { data, error, response } = await client.${shape.method}('${shape.path}'`;
  const rest = init === undefined ? '' : `, ${literal(init, '', before.length + 2)}`;
  return [
    `import { createIntercomClient } from 'intercom-fetch';`,
    '',
    'const client = createIntercomClient({',
    `  version: '${shape.version}',`,
    `  token: process.env.INTERCOM_TOKEN ?? '',`,
    '});',
    ...formLines(shape, values),
    '',
    `${before}${rest});`,
    'console.log(response.status, error ?? data);',
  ].join('\n');
}

function writeTest(shape: CallShape, values: CallValues): string {
  const call = callByName(shape, values, '  const { response } = await ');
  return [
    `import assert from 'node:assert/strict';`,
    `import { test } from 'node:test';`,
    `import { createIntercomApi } from 'intercom-fetch/operations';`,
    `import { createSandbox, SANDBOX_TOKEN } from 'intercom-fetch/sandbox';`,
    '',
    `test('${shape.operationId} answers ${shape.status}', async () => {`,
    ...[
      'const sandbox = createSandbox();',
      'const api = createIntercomApi({',
      `  version: '${shape.version}',`,
      '  token: SANDBOX_TOKEN,',
      '  fetch: sandbox.fetch,',
      '});',
      ...shape.before.map((one) => beforeLine(one)),
      ...formLines(shape, values),
      '',
      `const { response } = await ${call}.result();`,
      `assert.equal(response.status, ${shape.status});`,
    ]
      .flatMap((line) => line.split('\n'))
      .map((line) => (line === '' ? '' : `  ${line}`)),
    '});',
  ].join('\n');
}

function beforeLine({ group, operationId, path, body }: CallBefore): string {
  const call = `await api.${group}.${operationId}(`;
  return `${call}${literal({ ...path, body }, '', call.length + 2)});`;
}

function writeCurl(shape: CallShape, { path: params, query, body }: CallValues): string {
  const { method, path, version, mediaType } = shape;
  const address = `https://api.intercom.io${targetOf(path, { path: params, query })}`;
  const lines = [
    `curl -X ${method} ${quote(address)}`,
    `-H "Authorization: Bearer $INTERCOM_TOKEN"`,
    `-H 'Intercom-Version: ${version}'`,
  ];
  const form = formOf(shape, body);
  if (form)
    for (const { name, value, file } of form)
      lines.push(`-F ${quote(`${name}=${file === undefined ? value : `@${file}`}`)}`);
  else if (body !== undefined)
    lines.push(
      `-H 'Content-Type: ${mediaType ?? 'application/json'}'`,
      `-d ${quote(JSON.stringify(body, null, 2))}`,
    );
  return lines.join(' \\\n  ');
}

/** Path and query as they are sent. A list in a query stands behind one name, separated by commas. */
export function targetOf(template: string, { path, query }: Pick<CallValues, 'path' | 'query'>): string {
  const filled = template.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(textOf(path[name])),
  );
  const search = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => {
      const values = Array.isArray(value) ? value : [value];
      return `${encodeURIComponent(name)}=${values.map((one) => encodeURIComponent(textOf(one))).join(',')}`;
    });
  return search.length === 0 ? filled : `${filled}?${search.join('&')}`;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

/** A call by name, which has one argument: parameters of path and query side by side, and the body. */
function callByName(shape: CallShape, values: CallValues, before: string): string {
  const call = `api.${shape.group}.${shape.operationId}(`;
  const input = compact({ ...values.path, ...values.query, body: bodyOf(shape, values) });
  return `${call}${input === undefined ? '' : literal(input, '', before.length + call.length)})`;
}

/** Stands for a variable in what {@link literal} prints. */
class Name {
  constructor(readonly text: string) {}
}

const isForm = ({ mediaType }: CallShape) => mediaType?.startsWith('multipart/') ?? false;

const bodyOf = (shape: CallShape, { body }: CallValues): unknown =>
  body === undefined ? undefined : isForm(shape) ? new Name('form') : body;

function formLines(shape: CallShape, { body }: CallValues): string[] {
  const form = formOf(shape, body);
  if (!form) return [];
  return [
    'const form = new FormData();',
    ...form.map(({ name, value, file }) => {
      const content = file === undefined ? literal(value) : `new File([${literal(value)}], ${literal(file)})`;
      return `form.set(${literal(name)}, ${content});`;
    }),
  ];
}

/** What is sent as `multipart/form-data`; undefined where the body is another or none. */
export function formOf(shape: CallShape, body: unknown): FormEntry[] | undefined {
  if (body === undefined || !isForm(shape)) return undefined;
  return Object.entries(body ?? {}).map(([name, value]) => {
    const file = shape.files?.[name];
    return { name, value: textOf(value), ...(file === undefined ? {} : { file }) };
  });
}

/** Without what is undefined; undefined if nothing is left. */
function compact(object: Readonly<Record<string, unknown>>): Record<string, unknown> | undefined {
  const entries = Object.entries(object).filter(([, value]) => value !== undefined);
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Longer than this a literal is broken into lines: the code stands in a narrow column. */
const LINE = 60;

/** A value as TypeScript writes it, in the layout of Prettier. `column` is where it begins in its line. */
export function literal(value: unknown, indent = '', column = indent.length): string {
  if (value instanceof Name) return value.text;
  if (typeof value === 'string') return quoteText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const isList = Array.isArray(value);
  const entries = isList
    ? value.map((item) => ['', item] as const)
    : Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return isList ? '[]' : '{}';
  const inside = `${indent}  `;
  const printed = entries.map(([key, item]) => {
    const before = isList ? '' : `${keyOf(key)}: `;
    const text = literal(item, inside, inside.length + before.length);
    return !isList && item instanceof Name && key === item.text ? key : before + text;
  });
  const [open, close] = isList ? ['[', ']'] : ['{ ', ' }'];
  const flat = `${open}${printed.join(', ')}${close}`;
  if (!flat.includes('\n') && column + flat.length <= LINE) return flat;
  return `${open.trim()}\n${printed.map((line) => `${inside}${line},`).join('\n')}\n${indent}${close.trim()}`;
}

const keyOf = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoteText(key));

/** In single quotes, unless that takes more escapes than double ones. */
function quoteText(text: string): string {
  const double = JSON.stringify(text);
  if (text.includes("'") && !text.includes('"')) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** For a shell: in single quotes, with those inside closed and escaped. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
