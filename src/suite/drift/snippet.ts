import type { Schema } from '../../description/description.js';
import type { Drift } from './collect.js';
import { formatOfShape, typesOfShape, type Shape } from './shape.js';

/** What a snippet may say, and what its place says already. */
export interface SnippetContext {
  /** Whether names and words that are somebody's may be shown. */
  showWords: boolean;
  /** The versions to which what is new belongs, as the source writes ranges; undefined if in all that were seen. */
  range: string | undefined;
  /** A list such as `required` at the place, as the source has it. */
  list: (keyword: string) => string[] | undefined;
}

/** YAML to paste at the place of a drift. It shows no values, and words only when asked. */
export function snippetOf(drift: Drift, context: SnippetContext): string {
  const { kind, at, name, shape } = drift;
  const { node } = at;
  const words = wordsOf(drift, context.showWords);
  switch (kind) {
    case 'field':
      return ['properties:', ...fieldsOf(drift, context).flatMap((lines) => indent(lines, 2))].join('\n');
    case 'known-word':
      return listWith('x-extensible-enum', node['x-extensible-enum'] ?? [], words, context);
    case 'word':
      return listWith('enum', node.enum ?? ('const' in node ? [node.const] : []), words, context);
    case 'optional':
      return optional(node, name ?? '', context);
    case 'nullable':
      return nullable(node);
    case 'type':
      return typeLines(node, shape).join('\n');
    case 'variant':
      return [
        `${node.anyOf ? 'anyOf' : 'oneOf'}: # tell its members apart, or add one`,
        ...words.map((word) => `  # for ${word}`),
      ].join('\n');
    case 'constraint':
      return `# ${drift.expected}: what comes is not so`;
    case 'status':
      return ['responses:', `  '${name ?? ''}':`, '    description: …', ...bodyLines(Number(name))].join(
        '\n',
      );
    case 'media-type':
      return contentLines(name).join('\n');
    case 'body':
      if (drift.expected === 'no body') return contentLines(name).join('\n');
      return isRequest(drift) ? 'required: false' : 'x-may-be-empty: true';
    case 'parameter':
      return parameter(drift, words, context);
    case 'optional-parameter':
      return 'required: false';
    case 'operation': {
      const [method = '', path = ''] = (
        words[0] !== undefined && context.showWords ? ([...drift.words][0] ?? '') : (name ?? '')
      ).split(' ');
      return [
        `${key(path)}:`,
        `  ${method.toLowerCase()}:`,
        '    operationId: …',
        '    summary: …',
        '    responses: …',
      ].join('\n');
    }
  }
}

/** The words that came: themselves when they are asked for, else as many placeholders. */
export const wordsOf = ({ words }: Drift, showWords: boolean): string[] =>
  [...words].map((word, index) => (showWords ? scalar(word) : `word_${index + 1}`));

/** A new field, or each of those whose names are not shown. */
function fieldsOf(drift: Drift, context: SnippetContext): string[][] {
  const names = drift.name === undefined ? (context.showWords ? [...drift.words] : ['…']) : [drift.name];
  return names.map((name) => [
    `${name === '…' ? '…' : key(name)}:`,
    ...indent(
      [
        ...(context.range === undefined ? [] : [`x-versions: '${context.range}'`]),
        ...schemaLines(drift.shape, drift.name ?? '', context),
        'description: …',
      ],
      2,
    ),
  ]);
}

function schemaLines(shape: Shape, name: string, context: SnippetContext): string[] {
  const types = typesOfShape(shape);
  if (types.join() === 'null') return ["type: 'null' # nothing but null came"];
  const format = formatOfShape(shape, name);
  const lines = [`type: ${typeList(types)}`, ...(format === undefined ? [] : [`format: ${format}`])];
  if (shape.items) lines.push('items:', ...indent(schemaLines(shape.items, '', context), 2));
  else if (types.includes('array')) lines.push('items: # none came');
  if (types.includes('object')) lines.push(...objectLines(shape, context));
  return lines;
}

function objectLines({ fields }: Shape, context: SnippetContext): string[] {
  if (fields.size === 0) return ['properties: # none came'];
  if (!context.showWords) return [`properties: # ${fields.size} whose names are not shown`];
  return [
    'properties:',
    ...[...fields].flatMap(([name, field]) =>
      indent([`${key(name)}:`, ...indent(schemaLines(field, name, context), 2)], 2),
    ),
  ];
}

/** The list with what is new, or what is new alone where the list is long. */
function listWith(
  keyword: string,
  said: readonly unknown[],
  words: readonly string[],
  { list }: SnippetContext,
): string {
  const before =
    list(keyword) ?? said.map((word) => (typeof word === 'string' ? scalar(word) : String(word)));
  const line = `${keyword}: [${[...before, ...words].join(', ')}]`;
  if (line.length <= 100) return line;
  return [
    `${keyword}: # after the ${before.length} that are there`,
    ...words.map((word) => `  - ${word}`),
  ].join('\n');
}

function optional(node: Schema, name: string, { list, range }: SnippetContext): string {
  const before = list('required') ?? (node.required ?? []).map(scalar);
  if (range !== undefined) return `x-required-versions: { ${key(name)}: '${range}' }`;
  const left = before.filter((entry) => entry !== key(name));
  return left.length === 0
    ? `# without required, whose only name is ${key(name)}`
    : `required: [${left.join(', ')}]`;
}

function nullable(node: Schema): string {
  if (typeof node.$ref === 'string')
    return ['anyOf:', `  - { $ref: '${node.$ref}' }`, "  - { type: 'null' }"].join('\n');
  if (node.type !== undefined) return `type: ${typeList([...[node.type].flat(), 'null'])}`;
  for (const union of ['anyOf', 'oneOf'] as const)
    if (node[union]) return [`${union}: # after those that are there`, "  - { type: 'null' }"].join('\n');
  return node.enum ? `enum: [${[...node.enum.map(String), 'null'].join(', ')}]` : "type: 'null'";
}

function typeLines(node: Schema, shape: Shape): string[] {
  const came = typesOfShape(shape);
  const union = node.oneOf ? 'oneOf' : 'anyOf';
  if (node.type === undefined)
    return [`${union}: # after those that are there`, `  - { type: ${typeList(came)} }`];
  const said = [node.type].flat();
  const both = new Set([...said.filter((type) => type !== 'null'), ...came, ...said]);
  return [`type: ${typeList([...both])}`];
}

const contentLines = (mediaType = '…'): string[] => ['content:', `  ${mediaType}:`, '    schema: …'];

const isRequest = ({ seenIn }: Drift) => [...seenIn].every((where) => where.endsWith(' request'));

const bodyLines = (status: number): string[] =>
  status >= 400
    ? ['    # or a response of shared/errors.yaml in its place']
    : status === 204
      ? []
      : ['    content: …'];

function parameter({ name, shape }: Drift, words: readonly string[], { showWords }: SnippetContext): string {
  const shown = name ?? (showWords ? (words[0] ?? '…').replace(/^query\./, '') : '…');
  const format = formatOfShape(shape, shown);
  return [
    'parameters:',
    `  - name: ${shown}`,
    '    in: query',
    `    schema: { type: string${format === undefined ? '' : `, format: ${format}`} }`,
    '    description: …',
  ].join('\n');
}

const indent = (lines: readonly string[], by: number): string[] => lines.map((line) => ' '.repeat(by) + line);

const typeList = (types: readonly string[]): string => {
  const names = types.map((type) => (type === 'null' ? "'null'" : type));
  return names.length === 1 ? (names[0] ?? '') : `[${names.join(', ')}]`;
};

/** Words that YAML, or a reader of it, takes for something else. */
const TAKEN = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** A text as the source would write it; whatever a terminal would obey is written as an escape. */
export function scalar(text: string): string {
  if (/^([a-z_][\w./-]*|\/[\w{}./-]*)$/i.test(text) && !TAKEN.test(text)) return text;
  if (/^[\x20-\x7e]*$/.test(text) && !text.includes("'")) return `'${text}'`;
  return JSON.stringify(text).replaceAll(
    /[^\x20-\x7e\p{L}\p{N}\p{P}\p{S}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}

const key = scalar;
