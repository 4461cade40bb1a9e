import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { NEWEST } from '../../src/description/versions.js';
import { compile } from './compile.js';
import { report } from './findings.js';
import { renditions } from './renditions.js';
import { load, scratchFolder } from './scratch.js';

interface Module {
  generateZodClientFromOpenAPI: (options: { openApiDoc: object; distPath: string }) => Promise<string>;
}

/**
 * What it makes of legal OpenAPI does not compile in two places: it writes null into `z.enum`, which takes text alone, and
 * the variants of a discriminator that are an `allOf` into `z.discriminatedUnion`, which takes plain objects alone.
 */
const NO_OVERLOAD = 2769;
const MISSING_PROPERTIES = 2740;

const isOfTheTool = ({ code, messageText }: ts.Diagnostic): boolean => {
  const message = ts.flattenDiagnosticMessageText(messageText, ' ');
  return (
    (code === NO_OVERLOAD && /Argument of type '\[(?:string, )+null\]'/.test(message)) ||
    (code === MISSING_PROPERTIES && message.startsWith("Type 'ZodIntersection<"))
  );
};

const { generateZodClientFromOpenAPI } = await load<Module>('openapi-zod-client');
const files: string[] = [];
for (const { version, openapi, document } of renditions([NEWEST])) {
  const distPath = join(scratchFolder(), 'generated', `${version}-${openapi}.ts`);
  mkdirSync(dirname(distPath), { recursive: true });
  await generateZodClientFromOpenAPI({ openApiDoc: document, distPath });
  files.push(distPath);
}
report(compile(files, isOfTheTool), `${files.length} generated files`);
