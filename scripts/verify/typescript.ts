import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readExamples } from '../package/document-examples.js';
import { entriesOf, type Manifest } from '../package/installed-package.js';
import { PROGRAMS, typesOfEntries } from '../package/programs.js';
import { report } from './findings.js';
import { findingsOf } from './project.js';
import { scratchFolder } from './scratch.js';

/** Module resolution by the `module` that it goes with. The last one ended with TypeScript 6. */
const RESOLUTIONS = [
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
  { module: 'ESNext', moduleResolution: 'Bundler' },
  { module: 'CommonJS', moduleResolution: 'Node10' },
];

const project = scratchFolder();
const packages = join(project, 'node_modules');
const manifest = JSON.parse(readFileSync(join(packages, 'intercom-fetch/package.json'), 'utf8')) as Manifest;
const entries = (await entriesOf({ project, tarball: '', manifest })).filter(({ kind }) => kind !== 'file');

function write(name: string, text: string): void {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  writeFileSync(join(project, name), text);
}

rmSync(join(project, 'app'), { recursive: true, force: true });
write('app/package.json', '{"type":"module"}');
write('app/entries.ts', typesOfEntries(entries));
for (const name of ['README.md', 'docs/guide.md'])
  write(`app/${name}.ts`, readExamples(name, readFileSync(name, 'utf8')).program);
write('app/common.cts', PROGRAMS['common.cts']);

const findings: string[] = [];
const compilers = readdirSync(packages).filter((name) => name.startsWith('typescript-'));
for (const compiler of compilers) {
  for (const resolution of RESOLUTIONS) {
    const isGone = resolution.moduleResolution === 'Node10' && compiler === 'typescript-7';
    if (isGone) continue;
    const include = resolution.moduleResolution === 'NodeNext' ? ['app'] : ['app/entries.ts'];
    const compilerOptions = { ...resolution, target: 'ES2022', strict: true, noEmit: true, types: ['node'] };
    const name = `${compiler}-${resolution.moduleResolution}.json`;
    write(name, JSON.stringify({ compilerOptions: { ...compilerOptions, skipLibCheck: false }, include }));
    findings.push(
      ...(await findingsOf(process.execPath, [join(packages, compiler, 'bin/tsc'), '-p', name], project)),
    );
  }
}
report(findings, `${compilers.join(', ')}, ${entries.length} entries`);
