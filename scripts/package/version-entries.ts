// `intercom-fetch/v/<version>`: everything of the client and the webhooks, for projects that speak one version.
// At run time it is the same code. Its declarations are those of the package, over a table of versions that holds this
// one only, so that the compiler does not read the types of the other versions.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { VERSION_ALIASES, VERSIONS, type Version } from '../../generated/versions.js';
import { reachable } from '../source/reachable.js';

/** What names all versions, and the text that names one of them in its place. */
const TABLES: Record<string, (version: Version) => string> = {
  'generated/versions.d.ts': versionsOf,
  'generated/operations/versions.d.ts': (version) =>
    `export interface GroupsByVersion { '${version}': import('../../../../generated/operations/${version}.js').Groups }\n`,
};

/** The module behind each entry, by what follows the version in its name. */
const ENTRIES = {
  '': 'src/client/index',
  '/operations': 'src/client/operations',
  '/webhooks': 'src/webhooks/index',
};

/**
 * Writes dist/v/, which holds the entries and nothing else because all of it can be imported, and dist/versions/, which
 * holds their declarations. Those of the package must be in `dist` already.
 */
export function writeVersionEntries(dist: string): void {
  const graph = readDeclarations(
    dist,
    Object.values(ENTRIES).map((module) => `${module}.d.ts`),
  );
  const dependent = dependents(graph);
  for (const version of VERSIONS) {
    const folder = posix.join('versions', version);
    for (const [entry, module] of Object.entries(ENTRIES)) {
      const file = `v/${version}${entry}`;
      const from = posix.dirname(file);
      write(dist, `${file}.js`, `export * from '${posix.relative(from, module)}.js';\n`);
      write(
        dist,
        `${file}.d.ts`,
        `export * from '${posix.relative(from, posix.join(folder, module))}.js';\n`,
      );
    }
    for (const [table, textOf] of Object.entries(TABLES)) {
      write(dist, posix.join(folder, table), textOf(version));
    }
    for (const file of dependent) {
      const text = (graph.get(file) ?? '').replace(SPECIFIER, (whole, before: string, target: string) => {
        const resolved = resolve(file, target);
        if (dependent.has(resolved) || resolved in TABLES) return whole;
        const from = posix.dirname(posix.join(folder, file));
        return `${before}${relative(posix.relative(from, resolved)).replace(/\.d\.ts$/, '.js')}`;
      });
      write(dist, posix.join(folder, file), text.replace(/^\/\/# sourceMappingURL=.*\n?/m, ''));
    }
  }
}

/** The start of an import and the relative module that it names. */
const SPECIFIER = /((?:from |import\()['"])(\.{1,2}\/[^'"]+)/g;

/** The declarations that the entries are made of, by path in dist. */
function readDeclarations(dist: string, entries: string[]): Map<string, string> {
  const files = new Map<string, string>();
  reachable(entries, (file) => {
    if (file in TABLES || !existsSync(join(dist, file))) return [];
    const text = readFileSync(join(dist, file), 'utf8');
    files.set(file, text);
    return importsOf(file, text);
  });
  return files;
}

/** Those that name a table of versions, or another one that does. */
function dependents(graph: ReadonlyMap<string, string>): Set<string> {
  const imports = [...graph].map(([file, text]) => ({ file, targets: importsOf(file, text) }));
  const found = reachable(Object.keys(TABLES), (target) =>
    imports.filter(({ targets }) => targets.includes(target)).map(({ file }) => file),
  );
  for (const table of Object.keys(TABLES)) found.delete(table);
  return found;
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(SPECIFIER)].map(([, , target = '']) => resolve(file, target));
}

/** generated/versions.d.ts, as if there were no other version. */
function versionsOf(version: Version): string {
  const aliases = Object.entries(VERSION_ALIASES).filter(([, name]) => name === version);
  const types = `../../../generated/types/parts/${version}.js`;
  return `/** The version of this entry. */
export declare const VERSIONS: readonly ['${version}'];
export type Version = '${version}';
export declare const VERSION_ALIASES: { ${aliases.map(([alias, name]) => `readonly ${alias}: '${name}'`).join('; ')} };
export interface PathsByVersion { '${version}': import('${types}').paths }
export interface WebhooksByVersion { '${version}': import('${types}').webhooks }
`;
}

function resolve(file: string, target: string): string {
  return posix.join(posix.dirname(file), target).replace(/\.js$/, '.d.ts');
}

function relative(path: string): string {
  return path.startsWith('.') ? path : `./${path}`;
}

function write(dist: string, file: string, text: string): void {
  mkdirSync(dirname(join(dist, file)), { recursive: true });
  writeFileSync(join(dist, file), text);
}
