import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import type { Terminal } from '../src/cli/terminal.js';
import { readArgs } from '../src/cli/usage.js';
import { generate } from './emit/pipeline.js';
import { watchSource } from './emit/watch.js';

const HELP = `Usage: npm run generate [-- options]

Compiles openapi/ into generated/: a document, a set of types and a changelog for each version; versions.ts,
operations.json, operations.ts, pagination.ts and evidence.json; and openapi/source.schema.json, for editors. The source is
checked and the documents are linted first; with a problem in either, nothing is written. A version that an edit does not
touch is neither typed nor linted again.

  --check     write nothing; exit 1 if a generated file is not what openapi/ says. Everything is done afresh
  --watch     run, and run again after each change below openapi/, until Ctrl+C
  --no-lint   leave the lint out, for quick rounds while editing
  --help      print this text
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const interactive = process.stderr.isTTY;
const eraseLine = interactive ? '\r\u001B[K' : '';

await runAsProcess({ name: 'generate', help: HELP, run });

async function run(args: string[], { print }: Terminal): Promise<number> {
  const { values } = readArgs('npm run generate -- --help', {
    args,
    options: {
      check: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      'no-lint': { type: 'boolean', default: false },
    },
  });
  const once = () =>
    generate({
      root,
      check: values.check,
      lint: !values['no-lint'],
      print: (line) => print(`${eraseLine}${line}`),
      progress: (step) => process.stderr.write(interactive ? `${eraseLine}${step} … ` : `${step}\n`),
    });
  if (values.watch) return watchSource(root, once);
  return (await once()) ? 0 : 1;
}
