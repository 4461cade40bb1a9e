// The code of dist/. The client and the webhooks stay one file per source, as the compiler made them, so that a bundler
// takes what a site uses and nothing else. The rest, of which nobody uses a part, is one file per entry, with what
// entries share beside them. For a `require` that cannot load ES modules there is all of it once more, in dist/cjs.
import { readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { reachable } from '../source/reachable.js';
import { write } from './declarations.js';
import { keepFiles } from './keep-files.js';

/** What can be imported, by its source, and stays as the compiler made it. */
const SEPARATE = ['src/client/index', 'src/client/operations', 'src/client/redis', 'src/webhooks/index'];

/** What can be imported, and is bundled. */
const BUNDLED = ['src/suite/index', 'src/suite/replay', 'src/sandbox/index'];

/** The same where there is no Node. */
const WITHOUT_NODE = ['src/suite/browser', 'src/sandbox/browser'];

/** What is run and not imported. */
const COMMAND = 'src/cli/main';

/** The modules behind the entries of the package, without those of single versions. */
export const MODULES = [...SEPARATE, ...BUNDLED, ...WITHOUT_NODE];

/** Puts the modules of the package in the place of those that the compiler wrote to dist/, one for each source. */
export async function writeModules(root: string, dist: string): Promise<void> {
  const separate = reachable(
    SEPARATE.map((module) => `${module}.js`),
    (file) => importsOf(file, readFileSync(join(dist, file), 'utf8')),
  );
  keepFiles(dist, /\.js(\.map)?$/, (file) => separate.has(file.replace(/\.map$/, '')));
  const modules = [...BUNDLED, ...WITHOUT_NODE, COMMAND];
  for (const [path, text] of await bundle(root, modules, [leaveSeparate(root, separate), leavePacked()])) {
    write(dist, path, text);
  }
  for (const [path, text] of await bundle(root, [...SEPARATE, ...BUNDLED])) {
    write(dist, path.replace(/^src/, 'cjs'), await toCommonJs(text));
  }
  write(dist, 'cjs/package.json', '{"type":"commonjs"}\n');
}

function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/^(?:import|export) .*from '(\.[^']+)'/gm)].map(([, target = '']) =>
    posix.join(posix.dirname(file), target),
  );
}

/** The text of each module by its path. All stand in a folder of src/, as their sources do: so they find the descriptions. */
async function bundle(root: string, modules: string[], plugins: Plugin[] = []): Promise<[string, string][]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: modules.map((module) => `${module}.ts`),
    outbase: '.',
    outdir: 'dist',
    chunkNames: 'src/shared/[name]-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    packages: 'external',
    plugins,
  });
  return outputFiles.map(({ path, text }) => [relative(join(root, 'dist'), path), text]);
}

/** Imports of what is separate stay imports, so that there is one client, and one class of each error. */
function leaveSeparate(root: string, separate: ReadonlySet<string>): Plugin {
  return {
    name: 'leave-separate',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const file = relative(root, join(resolveDir, path));
        return separate.has(file) ? { path: posix.join('../..', file), external: true } : undefined;
      });
    },
  };
}

/** The packed descriptions stay imports; each is loaded when it is asked for. */
const leavePacked = (): Plugin => ({
  name: 'leave-packed',
  setup(build) {
    build.onResolve({ filter: /\.packed\.js$/ }, ({ path }) => ({
      path: posix.join('../../generated', path),
      external: true,
    }));
  },
});

async function toCommonJs(text: string): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    define: { 'import.meta.url': 'importMetaUrl' },
  });
  return code.includes('importMetaUrl')
    ? `const importMetaUrl = require('node:url').pathToFileURL(__filename).href;\n${code}`
    : code;
}
