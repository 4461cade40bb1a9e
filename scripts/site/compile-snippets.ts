import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Version } from '../../generated/versions.js';
import { createControl, valueOf } from '../../src/site/form.js';
import { bodyOf, exampleValues, shapeOfCall } from '../../src/site/operation.js';
import { writeSnippets } from '../../src/site/snippets.js';
import { readOperationForms } from './operation-forms.js';
import { readTestPlans } from './test-plans.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(root, 'scripts/site/snippets');

/** All that the forms of a version write when they are filled with each of their examples, by file name. */
export async function snippetFiles(version: Version): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const forms = readOperationForms(version);
  const plans = await readTestPlans(version, forms);
  for (const { document, operation, data } of forms) {
    const plan = plans.get(operation.operationId);
    const values = exampleValues(document, operation, data);
    const query = Object.fromEntries(
      Object.entries(data.parameters).flatMap(([key, value]) =>
        key.startsWith('query.') ? [[key.slice('query.'.length), value] as const] : [],
      ),
    );
    const body = bodyOf(operation);
    const bodies = body
      ? data.examples.map(({ value }) => valueOf(createControl(document, body.schema, value)))
      : [undefined];
    bodies.forEach((filled, index) => {
      const { byName, byPath, test } = writeSnippets(
        shapeOfCall(document, operation, { ...data, ...(plan ? { test: plan } : {}) }),
        {
          path: values.path,
          query: { ...query, ...values.query },
          ...(filled === undefined ? {} : { body: filled }),
        },
      );
      for (const [kind, text] of Object.entries({ byName, byPath, test }))
        files.set(`${operation.operationId}.${index}.${kind}.ts`, `${text}\n`);
    });
  }
  return files;
}

/** What the compiler has against modules that import the package, each as `file: message`. */
export function compileSnippets(files: ReadonlyMap<string, string>): string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    paths: {
      'intercom-fetch': [join(root, 'src/client/index.ts')],
      'intercom-fetch/operations': [join(root, 'src/client/operations.ts')],
      'intercom-fetch/sandbox': [join(root, 'src/sandbox/index.ts')],
    },
  };
  const texts = new Map([...files].map(([name, text]) => [join(FOLDER, name), text]));
  const host = ts.createCompilerHost(options);
  const below = ts.createCompilerHost(options);
  host.fileExists = (file) => texts.has(file) || below.fileExists(file);
  host.readFile = (file) => texts.get(file) ?? below.readFile(file);
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(file);
    return text === undefined
      ? below.getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...texts.keys()], options, host);
  // What the package itself is made of is checked elsewhere.
  return [...texts.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(
      ({ messageText }) =>
        `${file.slice(FOLDER.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  });
}
