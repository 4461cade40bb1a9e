import type { Difference } from '../../src/diff/difference.js';

const WHO = {
  'callers sending': 'sending',
  'callers reading': 'reading',
  both: 'sending and reading',
} as const;

const HEAD =
  '| Operation | Breaks | What | Before | After | Instead |\n| --- | --- | --- | --- | --- | --- |';

/** What can break existing code, as one table: a row for each change, with every operation that it reaches. */
export function breakingTable(differences: readonly Difference[]): string {
  const rows = new Map<string, { operations: Set<string>; places: Set<string>; difference: Difference }>();
  for (const difference of differences) {
    const { schema, path, where, kind, breaking, before, after, instead } = difference;
    // What several schemas have in common is one row: the same field, gone from all of them.
    const key = JSON.stringify([schema === null, where, path, kind, breaking, before, after, instead]);
    const row = rows.get(key) ?? { operations: new Set(), places: new Set(), difference };
    for (const id of difference.operations) row.operations.add(id);
    row.places.add(placeOf(difference));
    rows.set(key, row);
  }
  const lines = [...rows.values()]
    .map(({ operations, places, difference }) => {
      const { breaking, instead = [] } = difference;
      const [before, after] = sides(difference);
      return [
        codes([...operations].sort()),
        breaking === null ? '' : WHO[breaking],
        [...places].sort().join(', '),
        before,
        after,
        codes(instead) || '–',
      ];
    })
    .sort((a, b) => compare(a.join(' '), b.join(' ')));
  return [HEAD, ...lines.map((cells) => `| ${cells.map(escape).join(' | ')} |`)].join('\n');
}

/** `` `Contact.owner_id` in responses ``, `` query `page` ``, `the operation` */
function placeOf({ schema, where, path }: Difference): string {
  if (schema !== null) return `\`${path === '' ? schema : `${schema}.${path}`}\` in ${where}`;
  const [, place, name] = /^parameter (\w+)\.(.+)$/.exec(where) ?? [];
  if (name !== undefined) return `${place} \`${path === '' ? name : `${name}.${path}`}\``;
  const [, status, header] = /^response (\w+) header\.(.+)$/.exec(where) ?? [];
  if (header !== undefined) return `header \`${header}\` of response ${status}`;
  if (where === 'operation') return 'the operation';
  return path === '' ? `${where} body` : `\`${path}\` in ${where}`;
}

/** Kinds whose two sides are types. */
const TYPED: ReadonlySet<Difference['kind']> = new Set([
  'type',
  'field-added',
  'field-removed',
  'parameter-added',
  'parameter-removed',
  'header-removed',
]);

/** What an answer has, in place of `required` and `optional`, which are words for requests. */
const PRESENCE: Readonly<Record<string, string>> = { required: 'always there', optional: 'can be absent' };

/** What is written before and after, in the words of the types where it is a type. */
function sides({ kind, before, after, where, breaking }: Difference): [string, string] {
  const [from, to] = [before ?? '', after ?? ''];
  if (TYPED.has(kind)) return [from === '' ? 'not there' : asType(from), to === '' ? 'gone' : asType(to)];
  if (kind === 'variant-added') return ['–', `also ${asType(to)}`];
  if (kind === 'variant-removed') return [asType(from), 'gone'];
  if (kind === 'enum-value-added') return ['–', `also ${to}`];
  if (kind === 'operation-removed') return [`\`${from}\``, 'gone'];
  if (kind === 'status-removed') return [`answers ${from}`, 'gone'];
  if (kind === 'status-added') return ['–', `answers ${to} too`];
  if (kind === 'required' && where.startsWith('response'))
    return [PRESENCE[from] ?? from, PRESENCE[to] ?? to];
  return [from || 'nothing said', to || (breaking === 'callers reading' ? 'nothing said' : 'gone')];
}

/** `string, null or array of integer, required` → `` `string | null | number[]`, required `` */
function asType(text: string): string {
  const [, type = '', addition = ''] = /^(.*?)(, required)?$/.exec(text) ?? [];
  return `\`${unionOf(type)}\`${addition}`;
}

function unionOf(text: string): string {
  // A list or a map comes last, and all that follows is about its entries.
  const [, first = '', kind, entry = ''] = /^(.*?)(array|map) of (.*)$/.exec(text) ?? ['', text];
  const members = first
    .split(/, | or /)
    .filter(Boolean)
    .map((word) => (word === 'integer' ? 'number' : word));
  if (kind === 'map') members.push(`{ [name]: ${unionOf(entry)} }`);
  if (kind === 'array') {
    const inner = unionOf(entry);
    members.push(inner.includes(' | ') ? `(${inner})[]` : `${inner}[]`);
  }
  return [...new Set(members)].join(' | ');
}

const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

const escape = (cell: string) => cell.replaceAll('|', '\\|');

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
