import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readSourceFiles } from './source/files.js';
import { layout } from './source/layout.js';

const HELP = `Usage: npm run format, or tsx scripts/format.ts [--check]

Gives the schemas of openapi/ their one layout: on one line where that fits, an entry a line where it does not.

  --check   write nothing; exit 1 if a file has another layout
  --help    print this text
`;

const root = fileURLToPath(new URL('..', import.meta.url));

function main(args: string[]): number {
  let values: { check?: boolean; help?: boolean };
  try {
    const options = { check: { type: 'boolean' }, help: { type: 'boolean' } } as const;
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    console.error(`format: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const changed = [...readSourceFiles(root)].filter(([file, text]) => {
    const formatted = layout(text);
    if (formatted === text) return false;
    if (!values.check) writeFileSync(join(root, file), formatted);
    console.log(values.check ? `another layout: ${file}` : `formatted ${file}`);
    return true;
  });
  if (!values.check || changed.length === 0) return 0;
  console.error('format: these files have another layout. Run `npm run format`.');
  return 1;
}

process.exitCode = main(process.argv.slice(2));
