// The types of all versions say most things once for each of them. In the package each declaration stands once, in a
// file of the versions that have it, and the types of a version are put together from such files: a compiler that reads
// all versions has a third of the work, and one that reads a single version has no more than before.
import { createHash } from 'node:crypto';
import ts from 'typescript';
import { reachable } from '../source/reachable.js';

/** A member of `paths`, of `operations`, of `components["schemas"]` … as one version has it. */
interface Declaration {
  section: string;
  /** With its comment. */
  text: string;
  /** The keys of the declarations that it names. */
  refs: string[];
}

/** The types of one version, taken apart. */
interface Parsed {
  /** Every section that it has, also one without declarations. */
  sections: string[];
  declarations: Map<string, Declaration>;
  /** Members of `components` without content. */
  empty: string[];
  /** Names for single components. */
  aliases: string[];
  /** Types that openapi-typescript adds for its own use. */
  helpers: string[];
}

/** Declarations that mean the same in exactly these versions, by section. */
interface Group {
  versions: string[];
  sections: Map<string, string[]>;
}

const BANNER = `// The types of Intercom's REST API.
// Made from openapi/ by \`npm run build\`. Do not edit.
`;

const TOP_SECTIONS = ['paths', 'webhooks', 'operations'];

/** The one declaration that differs from version to version for no other reason than to name it. */
const VERSION_KEY = 'parameters/IntercomVersion';

/**
 * Takes the types of all versions, by version, and returns the declaration files of the package, by path. `<version>.d.ts`
 * exports the same names as before; the declarations are in `parts/`, a file for each set of versions that share some.
 */
export function shareTypes(types: ReadonlyMap<string, string>): Map<string, string> {
  const parsed = new Map([...types].map(([version, text]) => [version, parse(text)]));
  const groups = groupsOf(parsed);
  const files = new Map(groups.map((group) => [`${partOf(group)}.d.ts`, renderPart(group, groups, parsed)]));
  for (const [version, { aliases, sections }] of parsed) {
    const names = [...TOP_SECTIONS.filter((section) => sections.includes(section)), 'components'].join(', ');
    const part = `'./parts/${version}.js'`;
    const imports = [`export type { ${names} } from ${part};`, `import type { components } from ${part};`];
    files.set(`${version}.d.ts`, [BANNER, ...imports, ...aliases, ''].join('\n'));
  }
  return files;
}

function parse(text: string): Parsed {
  const source = ts.createSourceFile('types.d.ts', text, ts.ScriptTarget.Latest);
  const parsed: Parsed = { sections: [], declarations: new Map(), empty: [], aliases: [], helpers: [] };
  const nameOf = (member: ts.TypeElement) => (member.name as ts.StringLiteral | ts.Identifier).text;
  const take = (section: string, members: readonly ts.TypeElement[]): void => {
    parsed.sections.push(section);
    for (const member of members) {
      const own = member.getFullText(source).replace(/^\n/, '');
      parsed.declarations.set(`${section}/${nameOf(member)}`, { section, text: own, refs: refsOf(own) });
    }
  };
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) {
      const own = statement.getText(source);
      (own.startsWith('export ') ? parsed.aliases : parsed.helpers).push(own);
    } else if (TOP_SECTIONS.includes(statement.name.text)) {
      take(statement.name.text, statement.members);
    } else {
      for (const member of statement.members) {
        const { type } = member as ts.PropertySignature;
        if (type && ts.isTypeLiteralNode(type)) take(nameOf(member), type.members);
        else parsed.empty.push(member.getText(source));
      }
    }
  }
  return parsed;
}

function refsOf(text: string): string[] {
  const components = text.matchAll(/components\["(\w+)"\]\["([^"]+)"\]/g);
  const operations = text.matchAll(/operations\["(\w+)"\]/g);
  return [
    ...[...components].map(([, section, name]) => `${section}/${name}`),
    ...[...operations].map(([, name]) => `operations/${name}`),
  ];
}

function groupsOf(parsed: ReadonlyMap<string, Parsed>): Group[] {
  const variants = new Map<string, { versions: string[]; declaration: Declaration }>();
  for (const [version, { declarations }] of parsed) {
    for (const [key, declaration] of declarations) {
      const id = identity(key, declarations);
      const variant = variants.get(id) ?? { versions: [], declaration };
      variant.versions.push(version);
      variants.set(id, variant);
    }
  }
  const groups = new Map<string, Group>();
  const groupAt = (versions: string[]): Group => {
    const group = groups.get(versions.join()) ?? { versions, sections: new Map<string, string[]>() };
    groups.set(versions.join(), group);
    return group;
  };
  for (const version of parsed.keys()) groupAt([version]);
  for (const { versions, declaration } of variants.values()) {
    const { sections } = groupAt(versions);
    sections.set(declaration.section, [...(sections.get(declaration.section) ?? []), declaration.text]);
  }
  return [...groups.values()];
}

/** The same for two versions exactly when a declaration, and all that it leads to, reads the same in both. */
function identity(key: string, declarations: ReadonlyMap<string, Declaration>): string {
  const refsIn = (one: string) => declarations.get(one)?.refs.filter((ref) => ref !== VERSION_KEY) ?? [];
  const reached = reachable([key], refsIn);
  const hash = createHash('sha256').update(key);
  for (const one of [...reached].sort()) hash.update(`\n${one}\n${declarations.get(one)?.text}`);
  return hash.digest('hex');
}

function renderPart(group: Group, groups: readonly Group[], parsed: ReadonlyMap<string, Parsed>): string {
  // Whatever a declaration leads to is the same in all versions that have the declaration, and perhaps in more.
  const wider = groups.filter((other) => other !== group && isSuperset(other.versions, group.versions));
  const imports = wider.map((other, index) => `import type * as s${index} from '../${partOf(other)}.js';`);
  const own = [...group.sections].map(([section, members]) =>
    block(`export interface own_${section}`, members),
  );
  const versions = group.versions.flatMap((version) => parsed.get(version) ?? []);
  const [{ sections = [], empty = [], helpers = [] } = {}] = versions;
  const views = sections.map((section) => {
    const bases = [
      ...wider.flatMap((other, index) => (other.sections.has(section) ? [`s${index}.own_${section}`] : [])),
      ...(group.sections.has(section) ? [`own_${section}`] : []),
    ];
    const heritage = bases.length > 0 ? ` extends ${bases.join(', ')}` : '';
    const members = section === 'parameters' && versions.length > 1 ? [versionOf(versions)] : [];
    return block(`export interface ${viewOf(section)}${heritage}`, members);
  });
  const components = sections.filter((section) => viewOf(section) !== section);
  const members = [...components.map((section) => `${section}: ${viewOf(section)};`), ...empty];
  const all = block('export interface components', members);
  return nameRepeated([BANNER, ...imports, ...own, ...views, all, ...helpers, ''].join('\n'));
}

/** The name under which a part sees all declarations of a section; declarations name those of TOP_SECTIONS themselves. */
function viewOf(section: string): string {
  return TOP_SECTIONS.includes(section) ? section : `all_${section}`;
}

/** Gives a name to each type of headers that a file repeats: nearly every operation has the same ones. */
function nameRepeated(text: string): string {
  const names = new Map<string, string>();
  const named = text.replace(/\b(headers?\??): (\{[^{}]*\});/g, (_, key: string, type: string) => {
    const flat = type.replace(/\s+/g, ' ');
    const name = names.get(flat) ?? `headers_${names.size}`;
    names.set(flat, name);
    return `${key}: ${name};`;
  });
  return [named, ...[...names].map(([type, name]) => `type ${name} = ${type};\n`)].join('');
}

/** The parameter as a declaration that several versions share has it. */
function versionOf(versions: readonly Parsed[]): string {
  const types = versions.flatMap(({ declarations }) => {
    const { text = '' } = declarations.get(VERSION_KEY) ?? {};
    return /IntercomVersion: ([^;]+);/.exec(text)?.[1] ?? [];
  });
  return `        IntercomVersion: ${types.join(' | ')};`;
}

function block(head: string, members: readonly string[]): string {
  return [`${head} {`, ...members, '}'].join('\n');
}

function partOf({ versions }: Group): string {
  return `parts/${versions.join('+')}`;
}

function isSuperset(larger: readonly string[], smaller: readonly string[]): boolean {
  return smaller.every((version) => larger.includes(version));
}
