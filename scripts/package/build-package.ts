import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { VERSIONS } from '../../generated/versions.js';
import { FindingError } from '../../src/cli/command.js';
import type { JsonObject } from '../../src/description/json.js';
import { declarationsOf } from '../emit/types.js';
import { writeDeclarations } from './declarations.js';
import { MODULES, writeModules } from './modules.js';
import { shareTypes } from './shared-types.js';
import { writeVersionEntries } from './version-entries.js';

/**
 * Builds dist/: the compiled sources, and beside them the generated files that tsc leaves behind. tsc does not write
 * them, and without them the published types silently become `any`.
 * @throws {FindingError} when the sources do not compile; the compiler has said why
 */
export async function buildPackage(root: string): Promise<void> {
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  compile(root);
  for (const file of ['generated/operations.json', 'generated/topics.json'])
    cpSync(join(root, file), join(dist, file));
  const documents = new Map(
    VERSIONS.map((version) => [version, readFileSync(join(root, `generated/openapi/${version}.json`))]),
  );
  writeTypes(join(dist, 'types'), documents);
  await writeModules(root, dist);
  writeDescriptions(dist, documents);
  writeDeclarations(dist, MODULES);
  writeVersionEntries(dist);
}

function compile(root: string): void {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const config = join(root, 'scripts/package/tsconfig.build.json');
  const { status } = spawnSync(process.execPath, [compiler, '-p', config], { stdio: 'inherit' });
  if (status !== 0) throw new FindingError('The sources do not compile.');
}

function writeTypes(folder: string, documents: ReadonlyMap<string, Buffer>): void {
  const types = new Map(
    [...documents].map(([version, document]) => [
      version,
      declarationsOf(JSON.parse(document.toString()) as JsonObject),
    ]),
  );
  mkdirSync(join(folder, 'generated/types/parts'), { recursive: true });
  for (const [file, text] of shareTypes(types)) {
    // A third of the types is the spaces before them; a tab does as well.
    const tabbed = text.replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4));
    writeFileSync(join(folder, 'generated/types', file), tabbed);
  }
  // The client does without the names of single components, so the compiler need not read them for it.
  const operations = VERSIONS.map((version) => `generated/operations/${version}.d.ts`);
  for (const file of ['generated/versions.d.ts', ...operations].map((name) => join(folder, name))) {
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\/types\//g, '/types/parts/'));
  }
}

/** Each description as a module: bundlers can follow it, and on Node it is read as a file. */
function writeDescriptions(dist: string, documents: ReadonlyMap<string, Buffer>): void {
  mkdirSync(join(dist, 'generated/openapi'), { recursive: true });
  for (const [version, document] of documents) {
    const packed = gzipSync(asAscii(document), { level: 9 }).toString('base64');
    writeFileSync(join(dist, `generated/openapi/${version}.packed.js`), `export default '${packed}';\n`);
  }
}

/** The same JSON without what is there for readers: half as long, and of characters that are decoded fastest. */
const asAscii = (document: Buffer): string =>
  JSON.stringify(JSON.parse(document.toString())).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
