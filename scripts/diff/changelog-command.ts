import type { Command } from '../../src/cli/command.js';
import { readArgs, UsageError } from '../../src/cli/usage.js';
import { renderChangelog } from './changelog.js';
import { diffDocuments } from '../../src/diff/diff.js';
import { readGenerated, readVersions, versionNamed } from './published.js';

const HELP = `Usage: npm run changelog -- <from> <to> [--json]

Prints what changed between two versions of the API for somebody who calls it, as Markdown.
Lines marked ⚠ can break existing code: code that sends requests, or code that reads responses.

  --json    print the differences as JSON
  --help    print this text

Example: npm run changelog -- 2.11 2.16
`;

/** Prints what changed between two versions, as they are generated below `root`. */
export function changelogCommand(root: string): Command {
  return {
    name: 'changelog',
    help: HELP,
    run: (args, { print }) => {
      const { values, positionals } = readArgs('npm run changelog -- --help', {
        args,
        allowPositionals: true,
        options: { json: { type: 'boolean', default: false } },
      });
      const { from, to } = readSpan(positionals, root);
      const before = readGenerated(root, from);
      const after = readGenerated(root, to);
      print(
        values.json
          ? JSON.stringify({ from, to, differences: diffDocuments(before, after) }, null, 2)
          : renderChangelog(before, after, { before: from, after: to }),
      );
      return 0;
    },
  };
}

function readSpan(names: readonly string[], root: string): { from: string; to: string } {
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2) {
    throw new UsageError(
      `Expected two versions, such as \`npm run changelog -- 2.11 2.16\`, but got ${names.length}.`,
    );
  }
  const timeline = readVersions(root);
  const from = versionNamed(timeline, first);
  const to = versionNamed(timeline, second);
  if (from === to) throw new UsageError(`${first} and ${second} are the same version: nothing changed.`);
  const position = (name: string): number => timeline.findIndex((version) => version.name === name);
  if (position(from) > position(to)) {
    throw new UsageError(
      `${from} is newer than ${to}. Give the older one first: \`npm run changelog -- ${to} ${from}\`.`,
    );
  }
  return { from, to };
}
