import { join } from 'node:path';
import { NEWEST } from '../../src/description/versions.js';
import { compile } from './compile.js';
import { report } from './findings.js';
import { renditions } from './renditions.js';
import { load, scratchFolder } from './scratch.js';

interface Module {
  generate: (options: { input: { target: string }; output: object }) => Promise<void>;
}

/** A property that is no value of the index signature beside it. Legal in OpenAPI; an interface cannot say it. */
const PROPERTY_BESIDE_INDEX = 2411;

const { generate } = await load<Module>('orval');
const all = renditions([NEWEST]);
const files: string[] = [];
for (const { version, openapi, file } of all) {
  for (const client of ['fetch', 'zod']) {
    const target = join(scratchFolder(), 'generated', `${version}-${openapi}-${client}.ts`);
    await generate({ input: { target: file }, output: { target, client, mode: 'single' } });
    files.push(target);
  }
}
const findings = compile(
  files,
  ({ code, file }) => code === PROPERTY_BESIDE_INDEX && file?.fileName.endsWith('-fetch.ts') === true,
);
report(findings, `${files.length} generated files`);
