import { fileURLToPath } from 'node:url';
import { generate } from './generate-files.js';

const HELP = `Usage: npm run generate [-- options]

Compiles openapi/ into generated/: a document and a set of types for each version, versions.ts and operations.json.
The source is checked and the documents are linted first; with a problem in either, nothing is written.

  --check     write nothing; exit 1 if a file under generated/ is not what openapi/ says
  --no-lint   leave the lint out, for quick rounds while editing
  --help      print this text
`;

const FLAGS = ['--check', '--no-lint', '--help'];

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
  try {
    const ok = await generate({
      root: fileURLToPath(new URL('..', import.meta.url)),
      check: args.includes('--check'),
      lint: !args.includes('--no-lint'),
      print: (line) => console.log(`${eraseLine}${line}`),
      progress: (step) => process.stderr.write(interactive ? `${eraseLine}${step} … ` : `${step}\n`),
    });
    return ok ? 0 : 1;
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
