// `intercom-fetch/v/<version>`: everything of the client and the webhooks, for projects that speak one version.
// At run time it is the same code. Its declarations are those of the package, over a table of versions that holds this
// one only, so that the compiler does not read the types of the other versions.
import { join, posix } from 'node:path';
import { VERSION_ALIASES, VERSIONS, type Version } from '../../generated/versions.js';
import { reachable } from '../source/reachable.js';
import {
  declarationsIn,
  readDeclarations,
  relative,
  resolve,
  SPECIFIER,
  write,
  writeModuleDeclaration,
} from './declarations.js';

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
 * Writes dist/v/ and dist/cjs/v/, which hold the entries and nothing else because all of it can be imported, and
 * dist/types/versions/, which holds their declarations. Those of the package must be in dist/types already.
 */
export function writeVersionEntries(dist: string): void {
  const types = join(dist, 'types');
  const graph = readDeclarations(types, Object.values(ENTRIES), (file) => file in TABLES);
  const dependent = dependents(graph);
  for (const version of VERSIONS) {
    const folder = posix.join('versions', version);
    for (const [entry, module] of Object.entries(ENTRIES)) {
      const file = `v/${version}${entry}`;
      const from = posix.dirname(file);
      write(dist, `${file}.js`, `export * from '${posix.relative(from, module)}.js';\n`);
      writeModuleDeclaration(dist, file, file);
      const required = posix.relative(from, module.replace(/^src\//, ''));
      write(dist, `cjs/${file}.js`, `module.exports = require('${required}.js');\n`);
      const declared = posix.relative(from, posix.join(folder, module));
      write(types, `${file}.d.ts`, `export * from '${declared}.js';\n`);
    }
    for (const [table, textOf] of Object.entries(TABLES)) {
      write(types, posix.join(folder, table), textOf(version));
    }
    for (const file of dependent) {
      const text = (graph.get(file) ?? '').replace(SPECIFIER, (whole, before: string, target: string) => {
        const resolved = resolve(file, target);
        if (dependent.has(resolved) || resolved in TABLES) return whole;
        const from = posix.dirname(posix.join(folder, file));
        return `${before}${relative(posix.relative(from, resolved)).replace(/\.d\.ts$/, '.js')}`;
      });
      write(types, posix.join(folder, file), text);
    }
  }
}

/** Those that name a table of versions, or another one that does. */
function dependents(graph: ReadonlyMap<string, string>): Set<string> {
  const imports = [...graph].map(([file, text]) => ({ file, targets: declarationsIn(file, text) }));
  const found = reachable(Object.keys(TABLES), (target) =>
    imports.filter(({ targets }) => targets.includes(target)).map(({ file }) => file),
  );
  for (const table of Object.keys(TABLES)) found.delete(table);
  return found;
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
