import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NEWEST } from '../../src/description/versions.js';
import { compile } from './compile.js';
import { report } from './findings.js';
import { renditions } from './renditions.js';
import { load, scratchFolder } from './scratch.js';

interface Module {
  generateZodClientFromOpenAPI: (options: { openApiDoc: object; distPath: string }) => Promise<string>;
}

const { generateZodClientFromOpenAPI } = await load<Module>('openapi-zod-client');
const files: string[] = [];
for (const { version, openapi, document } of renditions([NEWEST])) {
  const distPath = join(scratchFolder(), 'generated', `${version}-${openapi}.ts`);
  mkdirSync(dirname(distPath), { recursive: true });
  await generateZodClientFromOpenAPI({ openApiDoc: document, distPath });
  files.push(distPath);
}
report(compile(files), `${files.length} generated files`);
