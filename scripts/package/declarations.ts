// The declarations of dist/. They stand once, in dist/types, in the format of CommonJS: that is what both sides can
// import with every compiler, where CommonJS would be refused those of an ES module. An ES module has a declaration of its
// own beside it, which says that it is one and takes the rest from there.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { reachable } from '../source/reachable.js';
import { keepFiles } from './keep-files.js';

/** The start of an import and the relative module that it names. */
export const SPECIFIER = /((?:from |import\(|^import )['"])(\.{1,2}\/[^'"]+)/gm;

/** Leaves of the compiler's declarations those that the modules are made of, and says that each of these is an ES module. */
export function writeDeclarations(dist: string, modules: readonly string[]): void {
  const types = join(dist, 'types');
  const needed = readDeclarations(types, modules);
  keepFiles(types, /\.d\.ts$/, (file) => needed.has(file) || file.startsWith('generated/types/'));
  write(dist, 'types/package.json', '{"type":"commonjs"}\n');
  for (const module of modules) writeModuleDeclaration(dist, module, module);
}

/** Declares an ES module of dist/ by a file of dist/types. */
export function writeModuleDeclaration(dist: string, module: string, declared: string): void {
  const target = posix.relative(posix.dirname(module), posix.join('types', declared));
  write(dist, `${module}.d.ts`, `export * from '${relative(target)}.js';\n`);
}

/** The declarations that modules are made of, by path in the folder, without those that are left out and what only these name. */
export function readDeclarations(
  types: string,
  modules: readonly string[],
  isLeftOut: (file: string) => boolean = () => false,
): Map<string, string> {
  const files = new Map<string, string>();
  reachable(
    modules.map((module) => `${module}.d.ts`),
    (file) => {
      if (isLeftOut(file) || !existsSync(join(types, file))) return [];
      const text = readFileSync(join(types, file), 'utf8');
      files.set(file, text);
      return declarationsIn(file, text);
    },
  );
  return files;
}

/** The declarations that one of them names. */
export function declarationsIn(file: string, text: string): string[] {
  return [...text.matchAll(SPECIFIER)].map(([, , target = '']) => resolve(file, target));
}

export function resolve(file: string, target: string): string {
  return posix.join(posix.dirname(file), target).replace(/\.js$/, '.d.ts');
}

export function relative(path: string): string {
  return path.startsWith('.') ? path : `./${path}`;
}

export function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
