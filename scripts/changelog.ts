import { fileURLToPath } from 'node:url';
import { renderChangelog } from './diff/changelog.js';
import { diffDocuments } from './diff/diff.js';
import { versionNamed, InputError, readGenerated, readVersions } from './diff/published.js';

const HELP = `Usage: npm run changelog -- <from> <to> [--json]

Prints what changed between two versions of the API for somebody who calls it, as Markdown.
Lines marked ⚠ can break existing code: code that sends requests, or code that reads responses.

  --json    print the differences as JSON
  --help    print this text

Example: npm run changelog -- 2.11 2.16
`;

const FLAGS = ['--json', '--help'];

/** Where a command reads from and prints to. */
export interface Terminal {
  root: string;
  print: (text: string) => void;
  printError: (text: string) => void;
}

/** Runs the command and returns its exit code: 0, 1 if a file is missing or broken, 2 if it was called wrongly. */
export function changelog(args: readonly string[], { root, print, printError }: Terminal): number {
  try {
    if (args.includes('--help')) {
      print(HELP);
      return 0;
    }
    const { from, to } = readArguments(args, root);
    const before = readGenerated(root, from);
    const after = readGenerated(root, to);
    print(
      args.includes('--json')
        ? JSON.stringify({ from, to, differences: diffDocuments(before, after) }, null, 2)
        : renderChangelog(before, after, { before: from, after: to }),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    printError(`changelog: ${error.message}`);
    return error.exitCode;
  }
}

function readArguments(args: readonly string[], root: string): { from: string; to: string } {
  const unknown = args.find((arg) => arg.startsWith('-') && !FLAGS.includes(arg));
  if (unknown !== undefined) {
    throw new InputError(`There is no option '${unknown}'. The options are ${FLAGS.join(' and ')}.`);
  }
  const names = args.filter((arg) => !arg.startsWith('-'));
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2) {
    throw new InputError(
      `Expected two versions, such as \`npm run changelog -- 2.11 2.16\`, but got ${names.length}.`,
    );
  }
  const timeline = readVersions(root);
  const from = versionNamed(timeline, first);
  const to = versionNamed(timeline, second);
  if (from === to) throw new InputError(`${first} and ${second} are the same version: nothing changed.`);
  const position = (name: string): number => timeline.findIndex((version) => version.name === name);
  if (position(from) > position(to)) {
    throw new InputError(
      `${from} is newer than ${to}. Give the older one first: \`npm run changelog -- ${to} ${from}\`.`,
    );
  }
  return { from, to };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = changelog(process.argv.slice(2), {
    root: fileURLToPath(new URL('..', import.meta.url)),
    print: (text) => console.log(text.trimEnd()),
    printError: (text) => console.error(text),
  });
}
