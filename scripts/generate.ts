import { fileURLToPath } from 'node:url';
import { generate } from './emit/pipeline.js';
import { watchSource } from './emit/watch.js';

const HELP = `Usage: npm run generate [-- options]

Compiles openapi/ into generated/: a document, a set of types and a changelog for each version; versions.ts,
operations.json, operations.ts and pagination.ts. The source is checked and the documents are linted first; with a
problem in either, nothing is written. A version that an edit does not touch is neither typed nor linted again.

  --check     write nothing; exit 1 if a file under generated/ is not what openapi/ says. Everything is done afresh
  --watch     run, and run again after each change below openapi/, until Ctrl+C
  --no-lint   leave the lint out, for quick rounds while editing
  --help      print this text
`;

const FLAGS = ['--check', '--watch', '--no-lint', '--help'];
const root = fileURLToPath(new URL('..', import.meta.url));

async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => !FLAGS.includes(arg));
  if (unknown !== undefined) {
    console.error(`generate: there is no option '${unknown}'. The options are ${FLAGS.join(', ')}.`);
    return 2;
  }
  if (args.includes('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const run = () =>
    generate({
      root,
      check: args.includes('--check'),
      lint: !args.includes('--no-lint'),
      print: (line) => console.log(`${eraseLine}${line}`),
      progress: (step) => process.stderr.write(interactive ? `${eraseLine}${step} … ` : `${step}\n`),
    });
  try {
    if (args.includes('--watch')) return await watchSource(root, run);
    return (await run()) ? 0 : 1;
  } catch (error) {
    // A file that cannot be read or written. Anything else is a bug and keeps its trace.
    if (!(error instanceof Error) || !('syscall' in error)) throw error;
    console.error(`${eraseLine}generate: ${error.message}`);
    return 1;
  }
}

const interactive = process.stderr.isTTY;
const eraseLine = interactive ? '\r\u001B[K' : '';

process.exitCode = await main(process.argv.slice(2));
