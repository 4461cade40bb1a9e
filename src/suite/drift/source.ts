import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unescapePointer } from '../../description/json.js';
import type { Address } from './written.js';

/** A line of the source of the description. */
export interface SourcePlace {
  file: string;
  /** From 1. */
  line: number;
}

/** Finds in the source what the projected documents say. */
export interface Source {
  /** The line of a place, or of the nearest thing around it that stands in the source. */
  find: (address: Address) => SourcePlace | undefined;
  /** The entries of a list such as `required` or `x-extensible-enum` at a place, as they are written. */
  list: (address: Address, keyword: string) => string[] | undefined;
}

interface Found {
  file: string;
  lines: readonly string[];
  index: number;
  /** Whether all of the address was found, and not only what is around it. */
  isWhole: boolean;
}

/**
 * The source of the description in a folder; undefined where there is none. It is read line by line: it has one layout,
 * which `npm run format` gives it, and the package brings no reader of YAML.
 */
export function readSource(folder: string): Source | undefined {
  if (!existsSync(join(folder, 'openapi.yaml')) || !existsSync(join(folder, 'versions.yaml')))
    return undefined;
  const index = new Map<string, Found>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.yaml')) readFile(join(folder, name), index);
  return {
    find: (address) => {
      const found = descend(index, address);
      return found && { file: found.file, line: found.index + 1 };
    },
    list: (address, keyword) => {
      const found = descend(index, address);
      return found?.isWhole === true ? listBelow(found, keyword) : undefined;
    },
  };
}

function readFile(file: string, index: Map<string, Found>): void {
  const lines = readFileSync(file, 'utf8').split('\n');
  let [top, section] = ['', ''];
  for (const [at, line] of lines.entries()) {
    const [, indent = '', key] = /^( *)['"]?([^\s'":#][^'":]*)['"]?:/.exec(line) ?? [];
    if (key === undefined) continue;
    if (indent.length === 0) top = key;
    else if (indent.length === 2) section = key;
    else if (indent.length === 4 && top === 'components')
      index.set(`${section}/${key}`, { file, lines, index: at, isWhole: true });
    const [, operationId] = /^ *operationId: (\S+)$/.exec(line) ?? [];
    // `x-undo` names an operation too, deeper in the one that it is part of.
    if (operationId !== undefined && top !== 'components' && !/^ *x-undo:/.test(lines[at - 1] ?? ''))
      index.set(`operations/${operationId}`, { file, lines, index: parentOf(lines, at), isWhole: true });
  }
}

const indentOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
const isBlank = (line: string) => /^\s*(#|$)/.test(line);

function parentOf(lines: readonly string[], at: number): number {
  const indent = indentOf(lines[at] ?? '');
  for (let index = at - 1; index >= 0; index--)
    if (!isBlank(lines[index] ?? '') && indentOf(lines[index] ?? '') < indent) return index;
  return at;
}

function descend(index: ReadonlyMap<string, Found>, { section, name, pointer }: Address): Found | undefined {
  const start = index.get(`${section}/${name}`);
  if (!start) return undefined;
  const { file, lines } = start;
  let at = start.index;
  for (const key of pointer.split('/').slice(1).map(unescapePointer)) {
    const next = childOf(lines, at, key);
    if (next === undefined) return { file, lines, index: at, isWhole: false };
    at = next;
  }
  return { file, lines, index: at, isWhole: true };
}

/** The line of a key below a line, or of the entry of a list. */
function childOf(lines: readonly string[], at: number, key: string): number | undefined {
  const children = childrenOf(lines, at);
  if (/^\d+$/.test(key)) {
    const entries = children.filter((index) => /^ *- /.test(lines[index] ?? ''));
    if (entries.length > 0) return entries[Number(key)];
  }
  return children.find((index) => {
    const text = (lines[index] ?? '').trimStart().replace(/^- /, '');
    return [key, `'${key}'`, `"${key}"`].some((written) => text.startsWith(`${written}:`));
  });
}

function childrenOf(lines: readonly string[], at: number): number[] {
  const own = lines[at] ?? '';
  const isEntry = /^ *- /.test(own);
  const indent = indentOf(own);
  const found: number[] = isEntry ? [at] : [];
  let childIndent = isEntry ? indent + 2 : undefined;
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (isBlank(line)) continue;
    if (indentOf(line) <= indent) break;
    childIndent ??= indentOf(line);
    if (indentOf(line) === childIndent) found.push(index);
  }
  return found;
}

function listBelow({ lines, index }: Found, keyword: string): string[] | undefined {
  const at = childOf(lines, index, keyword);
  // What fits is written on one line: `style: { type: string, enum: [a, b] }`.
  const start = at ?? (/[{[]/.test(lines[index] ?? '') ? index : undefined);
  if (start === undefined) return undefined;
  const block = at === undefined ? [] : childrenOf(lines, at).filter((i) => /^ *- /.test(lines[i] ?? ''));
  if (block.length > 0) return block.map((i) => (lines[i] ?? '').trim().slice(2));
  const text = lines.slice(start, start + 400).join(' ');
  const from = text.search(new RegExp(`(^|[\\s{,])['"]?${keyword}['"]?:\\s*\\[`));
  if (from < 0 || (at === undefined && from > (lines[start] ?? '').length)) return undefined;
  const [, inside = ''] = /\[([^\]]*)\]/.exec(text.slice(from)) ?? [];
  return inside
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
