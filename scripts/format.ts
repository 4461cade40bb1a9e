import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import type { Terminal } from '../src/cli/terminal.js';
import { readArgs } from '../src/cli/usage.js';
import { readSourceFiles } from './source/files.js';
import { layout } from './source/layout.js';

const HELP = `Usage: tsx scripts/format.ts [--check], the first step of npm run format

Gives the schemas of openapi/ their one layout: on one line where that fits, an entry a line where it does not.

  --check   write nothing; exit 1 if a file has another layout
  --help    print this text
`;

const root = fileURLToPath(new URL('..', import.meta.url));

await runAsProcess({ name: 'format', help: HELP, run });

function run(args: string[], { print }: Terminal): Promise<number> {
  const { values } = readArgs('tsx scripts/format.ts --help', {
    args,
    options: { check: { type: 'boolean', default: false } },
  });
  const others = [...readSourceFiles(root)]
    .map(([file, text]) => ({ file, text, formatted: layout(text) }))
    .filter(({ text, formatted }) => formatted !== text);
  for (const { file, formatted } of others) {
    if (!values.check) writeFileSync(join(root, file), formatted);
    print(values.check ? `another layout: ${file}` : `formatted ${file}`);
  }
  if (!values.check || others.length === 0) return Promise.resolve(0);
  print('The layout of the schemas is kept by `npm run format`.');
  return Promise.resolve(1);
}
