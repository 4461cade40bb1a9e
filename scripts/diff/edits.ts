// What somebody's description has and ours lacks, as edits of the source that a maintainer reads and applies.
import { escapePointer } from '../../src/description/json.js';
import type { Kind } from '../../src/diff/difference.js';
import type { Source } from '../../src/suite/drift/source.js';
import type { Address } from '../../src/suite/drift/written.js';
import type { Located } from './compare.js';

/** Where the description would change, and how. */
export interface Edit {
  /** A file of the source, or the folder where its author chooses one. */
  file: string;
  /** From 1; null in a folder. */
  line: number | null;
  /** YAML for that place: what theirs has and ours lacks. Undefined where the two say different things, or ours says more. */
  snippet: string | undefined;
}

/**
 * The edit that a difference asks for; undefined where nothing of the place is in the source.
 *
 * @param range what the source says of something that begins in this version, such as `>=2.17`; undefined in the oldest
 */
export function editOf({ difference }: Located, source: Source, range: string | undefined): Edit | undefined {
  const { schema, operations, where, path, kind, before } = difference;
  const steps = stepsOf(path);
  const isField = kind === 'field-removed';
  const name = isField ? (steps.at(-1) ?? '') : '';
  const address: Address = schema
    ? { section: 'schemas', name: schema, pointer: pointerTo(isField ? steps.slice(0, -1) : steps) }
    : { section: 'operations', name: operations[0] ?? '', pointer: pointerWithin(where) };
  const found =
    kind === 'operation-removed' ? { file: 'openapi/resources', line: null } : source.find(address);
  if (!found) return undefined;
  const snippet = SNIPPETS[kind];
  if (before === null || !snippet) return { ...found, snippet: undefined };
  const since = range === undefined ? [] : [`x-versions: '${range}'`];
  const list = (keyword: string) => source.list(address, keyword);
  return { ...found, snippet: snippet({ theirs: before, where, name, since, list }) };
}

/** What a snippet is made of. */
interface Missing {
  /** What theirs says, in words. */
  theirs: string;
  where: string;
  /** The field that is missing. */
  name: string;
  /** `x-versions`, where it is needed. */
  since: readonly string[];
  /** A list at the place, as the source has it. */
  list: (keyword: string) => string[] | undefined;
}

/** YAML for what is missing, by the kind of difference. Of the others nothing is added, but changed. */
const SNIPPETS: Partial<Record<Kind, (missing: Missing) => string>> = {
  'field-removed': ({ theirs, name, since }) =>
    nest(['properties:', `${name}:`], [...since, ...typeLines(theirs), 'description: …']),
  'parameter-removed': ({ theirs, where, since }) => {
    const [, place = 'query', parameter = ''] = /^parameter (\w+)\.(.+)$/.exec(where) ?? [];
    const schema = typeLines(theirs).map((line) => `  ${line}`);
    return nest(
      ['parameters:', `- name: ${parameter}`],
      [`in: ${place}`, ...since, 'description: …', 'schema:', ...schema],
    );
  },
  'enum-value-removed': addWords,
  'known-value-removed': addWords,
  'status-removed': ({ where, since }) =>
    nest(['responses:', `'${where.replace('response ', '')}':`], [...since, 'description: …']),
  'operation-removed': ({ theirs, since }) => {
    const [method = '', path = ''] = theirs.split(' ');
    const lines = [...since, 'operationId: …', 'summary: …', 'responses: …'];
    return nest([`${path}:`, `${method.toLowerCase()}:`], lines);
  },
};

function addWords({ theirs, list }: Missing): string {
  const keyword = list('x-extensible-enum') ? 'x-extensible-enum' : 'enum';
  const words = [...theirs.matchAll(/"([^"]*)"/g)].map(([, word = '']) => word);
  const [, more] = / and (\d+) more$/.exec(theirs) ?? [];
  const all = [...(list(keyword) ?? []), ...words].join(', ');
  return `${keyword}: [${all}]${more === undefined ? '' : ` # and ${more} more`}`;
}

/** Lines below keys, each key below the one before. */
const nest = (keys: readonly string[], lines: readonly string[]) =>
  [...keys.map((key, depth) => '  '.repeat(depth) + key), ...lines.map((line) => '    ' + line)].join('\n');

/** A type in words, such as `null or array of string`, as the source writes it. */
function typeLines(words: string): string[] {
  const [, orNull, items] = /^(null or )?array of (.+)$/.exec(words) ?? [];
  if (items !== undefined) {
    const type = orNull === undefined ? 'array' : "[array, 'null']";
    return [`type: ${type}`, 'items:', ...typeLines(items).map((line) => `  ${line}`)];
  }
  const types = words.split(' or ').map((type) => (type === 'null' ? "'null'" : type));
  if (!types.every((type) => JSON_TYPES.has(type))) return [`# ${words}`];
  const type = types.length === 1 ? types.join('') : `[${types.join(', ')}]`;
  return types.includes('object') ? [`type: ${type}`, 'properties: …'] : [`type: ${type}`];
}

const JSON_TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', "'null'"]);

/** `parts[].author` in its steps: `[]` for the items of a list, `{}` for the values of a map. */
const stepsOf = (path: string): string[] => path.match(/\[\]|\{\}|[^.[\]{}]+/g) ?? [];

const pointerTo = (steps: readonly string[]) =>
  steps
    .map((step) =>
      step === '[]'
        ? '/items'
        : step === '{}'
          ? '/additionalProperties'
          : `/properties/${escapePointer(step)}`,
    )
    .join('');

/** Where in an operation something stands, as far as the source can be looked through by it. */
function pointerWithin(where: string): string {
  const [, status] = /^response (\w+)/.exec(where) ?? [];
  if (status !== undefined) return `/responses/${status}`;
  if (where === 'request') return '/requestBody';
  return where.startsWith('parameter ') ? '/parameters' : '';
}
