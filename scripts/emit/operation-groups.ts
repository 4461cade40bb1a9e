// The operations by name: for each tag a group, in each group the operationIds. What is said of an operation is the same
// in all versions, so it stands once, in a file for all of them; the file of a version says which of them it has.
import { asList, asObject, textOf, type JsonObject } from '../../src/description/json.js';
import { pathOperations } from './outputs.js';

const BANNER = '// Made from openapi/ by `npm run generate`. Do not edit.\n';

export function groupsFile(version: string): string {
  return `generated/operations/${version}.ts`;
}

type Described = ReturnType<typeof pathOperations>[number];

/** Operations by group and id; of each the newest description. */
function groupsOf(documents: ReadonlyMap<string, JsonObject>): [tag: string, [id: string, Described][]][] {
  const groups = new Map<string, Map<string, Described>>();
  for (const described of pathOperations(documents)) {
    const [tag] = asList(described.operation.tags);
    const group = groups.get(textOf(tag)) ?? new Map<string, Described>();
    groups.set(textOf(tag), group.set(textOf(described.operation.operationId), described));
  }
  return sorted(groups).map(([tag, group]) => [tag, sorted(group)]);
}

/** generated/operations.ts: where the operations are, as a table that is there at run time. */
export function operationsModule(documents: ReadonlyMap<string, JsonObject>): string {
  const groups = groupsOf(documents).map(([tag, group]) => {
    const lines = group.map(([id, { method, path }]) => `    ${id}: '${method.toUpperCase()} ${path}',\n`);
    return `  ${camelCase(tag)}: {\n${lines.join('')}  },\n`;
  });
  return `${BANNER}
/** Method and path of each operation, by group and name. */
export const OPERATIONS: Record<string, Record<string, string>> = {
${groups.join('')}};
`;
}

/** generated/operations/groups.ts: an interface for each group, with what is to be known of each operation. */
export function groupsModule(documents: ReadonlyMap<string, JsonObject>): string {
  const tags = new Map(
    [...documents.values()].flatMap((document) =>
      asList(document.tags).map((tag) => [textOf(asObject(tag).name), textOf(asObject(tag).description)]),
    ),
  );
  const interfaces = groupsOf(documents).map(([tag, group]) => {
    const members = group.map(
      ([id, { operation }]) => `${comment(operation, '  ')}  ${id}: ${typeOf(id, operation)};\n`,
    );
    return `${comment({ summary: tags.get(tag) ?? tag }, '')}export interface ${pascalCase(tag)}<Operations> {\n${members.join('\n')}}\n`;
  });
  return `${BANNER}import type { ListOperation, Operation } from '../../src/client/operation.js';

${interfaces.join('\n')}`;
}

function typeOf(id: string, operation: JsonObject): string {
  const { items } = asObject(operation['x-pagination']);
  return items === undefined
    ? `Operation<Operations, '${id}'>`
    : `ListOperation<Operations, '${id}', '${textOf(items)}'>`;
}

/** generated/operations/<version>.ts: the groups as one version has them. */
export function versionGroups(version: string, documents: ReadonlyMap<string, JsonObject>): string {
  const own = groupsOf(new Map([[version, documents.get(version) ?? {}]]));
  const all = new Map(groupsOf(documents));
  const interfaces = own.map(([tag, group]) => {
    const whole = `all.${pascalCase(tag)}<operations>`;
    const names = group.map(([id]) => `'${id}'`);
    const base = names.length === all.get(tag)?.length ? whole : `Pick<${whole}, ${names.join(' | ')}>`;
    return `export interface ${pascalCase(tag)} extends ${base} {}\n`;
  });
  const members = own.map(([tag]) => `  ${camelCase(tag)}: ${pascalCase(tag)};\n`);
  return `${BANNER}import type { operations } from '../types/${version}.js';
import type * as all from './groups.js';

/** The operations of version ${version}, by group. */
export interface Groups {
${members.join('')}}

${interfaces.join('')}`;
}

/** generated/operations/versions.ts: the groups of each version. */
export function groupsByVersion(versions: Iterable<string>): string {
  const members = [...versions].map((version) => `  '${version}': import('./${version}.js').Groups;\n`);
  return `${BANNER}
/** The operations of each version, by group. */
export interface GroupsByVersion {
${members.join('')}}
`;
}

function comment({ summary, description, deprecated }: JsonObject, indent: string): string {
  const lines = [
    ...textOf(summary).trim().split('\n'),
    ...(description === undefined ? [] : ['', ...textOf(description).trim().split('\n')]),
    ...(deprecated === true ? ['', '@deprecated'] : []),
  ];
  const text = lines.map((line) => `${indent} * ${line.replaceAll('*/', '*\\/')}`.trimEnd());
  return [`${indent}/**`, ...text, `${indent} */\n`].join('\n');
}

/** `Help Center` → `HelpCenter`, `IP Allowlist` → `IpAllowlist`. */
function pascalCase(tag: string): string {
  return tag
    .split(/\W+/)
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`)
    .join('');
}

function camelCase(tag: string): string {
  const name = pascalCase(tag);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function sorted<Value>(entries: ReadonlyMap<string, Value>): [string, Value][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
