// The types of all versions say most things once for each of them. In the package each declaration stands once, in a
// file of the versions that have it, and the types of a version are put together from such files: a compiler that reads
// all versions has a third of the work, and one that reads a single version has no more than before.
import { createHash } from 'node:crypto';
import ts from 'typescript';
import { interfacesOf } from '../emit/schema-interfaces.js';
import { reachable } from '../source/reachable.js';

/** A member of `paths`, of `operations`, of `components["schemas"]` … as one version has it. */
interface Declaration {
  section: string;
  member: ts.TypeElement;
  /** As it is printed, comments included. */
  text: string;
  /** The keys of the declarations that it names. */
  refs: string[];
}

/** The types of one version, taken apart. */
interface Parts {
  /** Every section that it has, also one without declarations. */
  sections: string[];
  declarations: Map<string, Declaration>;
  /** Members of `components` without content. */
  empty: ts.TypeElement[];
  /** Names for single components. */
  aliases: ts.Statement[];
  /** Types that openapi-typescript adds for its own use. */
  helpers: ts.Statement[];
}

/** Declarations that mean the same in exactly these versions, by section. */
interface Group {
  versions: string[];
  sections: Map<string, ts.TypeElement[]>;
}

const BANNER = `// The types of Intercom's REST API.
// Made from openapi/ by \`npm run build\`. Do not edit.

`;

const TOP_SECTIONS = ['paths', 'webhooks', 'operations'];

/** The one declaration that differs from version to version for no other reason than to name it. */
const VERSION_PARAMETER = 'IntercomVersion';
const VERSION_KEY = `parameters/${VERSION_PARAMETER}`;

const { factory } = ts;
const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const nowhere = ts.createSourceFile('types.d.ts', '', ts.ScriptTarget.Latest);
const print = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, nowhere);

/**
 * Takes the declarations of all versions, by version, and returns the declaration files of the package, by path.
 * `<version>.d.ts` exports the same names as the whole; the declarations are in `parts/`, a file for each set of versions
 * that share some.
 */
export function shareTypes(types: ReadonlyMap<string, readonly ts.Statement[]>): Map<string, string> {
  const versions = new Map([...types].map(([version, statements]) => [version, takeApart(statements)]));
  const groups = groupsOf(versions);
  const files = new Map(
    groups.map((group) => [`parts/${partOf(group)}.d.ts`, renderPart(group, groups, versions)]),
  );
  for (const [version, { aliases, sections }] of versions) {
    const names = [...TOP_SECTIONS.filter((section) => sections.includes(section)), 'components'];
    const specifiers = names.map((name) => factory.createExportSpecifier(false, undefined, name));
    const part = `./parts/${version}.js`;
    files.set(
      `${version}.d.ts`,
      render([
        factory.createExportDeclaration(
          undefined,
          true,
          factory.createNamedExports(specifiers),
          factory.createStringLiteral(part),
        ),
        importTypes(
          factory.createNamedImports([
            factory.createImportSpecifier(false, undefined, factory.createIdentifier('components')),
          ]),
          part,
        ),
        ...aliases,
      ]),
    );
  }
  return files;
}

function takeApart(statements: readonly ts.Statement[]): Parts {
  const parts: Parts = { sections: [], declarations: new Map(), empty: [], aliases: [], helpers: [] };
  const take = (section: string, members: readonly ts.TypeElement[]): void => {
    parts.sections.push(section);
    for (const member of members) {
      const declaration = { section, member, text: print(member), refs: refsOf(member) };
      parts.declarations.set(`${section}/${nameOf(member)}`, declaration);
    }
  };
  for (const statement of statements) {
    if (!ts.isInterfaceDeclaration(statement)) {
      (isExported(statement) ? parts.aliases : parts.helpers).push(statement);
    } else if (TOP_SECTIONS.includes(statement.name.text)) {
      take(statement.name.text, statement.members);
    } else {
      for (const member of statement.members) {
        const { type } = member as ts.PropertySignature;
        if (type && ts.isTypeLiteralNode(type)) take(nameOf(member), type.members);
        else parts.empty.push(member);
      }
    }
  }
  return parts;
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function nameOf(member: ts.TypeElement): string {
  return (member.name as ts.StringLiteral | ts.Identifier).text;
}

/** `components["schemas"]["Tag"]` → `schemas/Tag`, and `operations["listTags"]` → `operations/listTags`. */
function refsOf(declaration: ts.TypeElement): string[] {
  const refs = new Set<string>();
  const visit = (node: ts.Node): void => {
    const [root, section, name] = accessPath(node);
    if (root === 'operations' && section !== undefined) refs.add(`operations/${section}`);
    if (root === 'components' && name !== undefined) refs.add(`${section}/${name}`);
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return [...refs];
}

/** The name and the keys of a type such as `components["schemas"]["Tag"]`; nothing for another type. */
function accessPath(node: ts.Node): string[] {
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName)) return [node.typeName.text];
  if (!ts.isIndexedAccessTypeNode(node)) return [];
  const { indexType } = node;
  const before = accessPath(node.objectType);
  const isKey = ts.isLiteralTypeNode(indexType) && ts.isStringLiteral(indexType.literal);
  return isKey && before.length > 0 ? [...before, indexType.literal.text] : [];
}

function groupsOf(versions: ReadonlyMap<string, Parts>): Group[] {
  const variants = new Map<string, { versions: string[]; declaration: Declaration }>();
  for (const [version, { declarations }] of versions) {
    for (const [key, declaration] of declarations) {
      const id = identity(key, declarations);
      const variant = variants.get(id) ?? { versions: [], declaration };
      variant.versions.push(version);
      variants.set(id, variant);
    }
  }
  const groups = new Map<string, Group>();
  const groupAt = (members: string[]): Group => {
    const group = groups.get(members.join()) ?? { versions: members, sections: new Map() };
    groups.set(members.join(), group);
    return group;
  };
  for (const version of versions.keys()) groupAt([version]);
  for (const { versions: members, declaration } of variants.values()) {
    const { sections } = groupAt(members);
    sections.set(declaration.section, [...(sections.get(declaration.section) ?? []), declaration.member]);
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

function renderPart(group: Group, groups: readonly Group[], parts: ReadonlyMap<string, Parts>): string {
  // Whatever a declaration leads to is the same in all versions that have the declaration, and perhaps in more.
  const wider = groups.filter((other) => other !== group && isSuperset(other.versions, group.versions));
  const imports = wider.map((other, index) => {
    const all = factory.createNamespaceImport(factory.createIdentifier(`s${index}`));
    return importTypes(all, `./${partOf(other)}.js`);
  });
  const headers = new HeaderNames();
  const own = [...group.sections].flatMap(([section, members]) => {
    const named = headers.nameIn(members);
    if (section !== 'schemas') return [createInterface(`own_${section}`, named)];
    const schemas = interfacesOf(named);
    return [...schemas.interfaces, createInterface(`own_${section}`, schemas.members)];
  });
  const versions = group.versions.flatMap((version) => parts.get(version) ?? []);
  const [{ sections = [], empty = [], helpers = [] } = {}] = versions;
  const views = sections.map((section) => {
    const bases = [
      ...wider.flatMap((other, index) => (other.sections.has(section) ? [`s${index}.own_${section}`] : [])),
      ...(group.sections.has(section) ? [`own_${section}`] : []),
    ];
    const members = section === 'parameters' && versions.length > 1 ? [anyVersionOf(versions)] : [];
    return createInterface(viewOf(section), members, bases);
  });
  const components = sections
    .filter((section) => viewOf(section) !== section)
    .map((section) => createProperty(section, factory.createTypeReferenceNode(viewOf(section))));
  const all = createInterface('components', [...components, ...empty]);
  return render([...imports, ...own, ...views, all, ...helpers, ...headers.declarations()]);
}

/** The name under which a part sees all declarations of a section; declarations name those of TOP_SECTIONS themselves. */
function viewOf(section: string): string {
  return TOP_SECTIONS.includes(section) ? section : `all_${section}`;
}

/** Gives a name to each type of headers that a file repeats: nearly every operation has the same ones. */
class HeaderNames {
  readonly #types = new Map<string, { name: string; type: ts.TypeLiteralNode }>();

  nameIn(members: readonly ts.TypeElement[]): ts.TypeElement[] {
    const visit = (node: ts.Node): ts.Node => {
      if (isHeaders(node)) {
        const { modifiers, name, questionToken, type } = node;
        return factory.updatePropertySignature(node, modifiers, name, questionToken, this.#reference(type));
      }
      return ts.visitEachChild(node, visit, undefined);
    };
    return members.map((member) => visit(member) as ts.TypeElement);
  }

  declarations(): ts.Statement[] {
    return [...this.#types.values()].map(({ name, type }) =>
      factory.createTypeAliasDeclaration(undefined, name, undefined, type),
    );
  }

  #reference(type: ts.TypeLiteralNode): ts.TypeReferenceNode {
    const text = print(type);
    const known = this.#types.get(text) ?? { name: `headers_${this.#types.size}`, type };
    this.#types.set(text, known);
    return factory.createTypeReferenceNode(known.name);
  }
}

/** The property `headers` of an answer, or `header` of parameters, whose type is an object of plain members. */
function isHeaders(node: ts.Node): node is ts.PropertySignature & { type: ts.TypeLiteralNode } {
  if (!ts.isPropertySignature(node) || !node.type) return false;
  if (!['header', 'headers'].includes(nameOf(node))) return false;
  return ts.isTypeLiteralNode(node.type) && !node.type.members.some(holdsObject);
}

function holdsObject(node: ts.Node): boolean {
  return (
    ts.isTypeLiteralNode(node) || (ts.forEachChild(node, (child) => holdsObject(child) || undefined) ?? false)
  );
}

/** The parameter as a declaration that several versions share has it. */
function anyVersionOf(versions: readonly Parts[]): ts.TypeElement {
  const types = versions.flatMap(({ declarations }) => {
    const { type } = (declarations.get(VERSION_KEY)?.member ?? {}) as Partial<ts.PropertySignature>;
    return type ? [type] : [];
  });
  return createProperty(VERSION_PARAMETER, factory.createUnionTypeNode(types));
}

function createProperty(name: string, type: ts.TypeNode): ts.PropertySignature {
  return factory.createPropertySignature(undefined, name, undefined, type);
}

function createInterface(
  name: string,
  members: readonly ts.TypeElement[],
  bases: readonly string[] = [],
): ts.InterfaceDeclaration {
  const types = bases.map((base) =>
    factory.createExpressionWithTypeArguments(factory.createIdentifier(base), undefined),
  );
  const heritage = factory.createHeritageClause(ts.SyntaxKind.ExtendsKeyword, types);
  return factory.createInterfaceDeclaration(
    [factory.createModifier(ts.SyntaxKind.ExportKeyword)],
    name,
    undefined,
    types.length > 0 ? [heritage] : undefined,
    members,
  );
}

function importTypes(bindings: ts.NamedImportBindings, module: string): ts.ImportDeclaration {
  const clause = factory.createImportClause(true, undefined, bindings);
  return factory.createImportDeclaration(undefined, clause, factory.createStringLiteral(module));
}

function render(statements: readonly ts.Statement[]): string {
  return `${BANNER}${statements.map((statement) => `${print(statement)}\n`).join('')}`;
}

function partOf({ versions }: Group): string {
  return versions.join('+');
}

function isSuperset(larger: readonly string[], smaller: readonly string[]): boolean {
  return smaller.every((version) => larger.includes(version));
}
