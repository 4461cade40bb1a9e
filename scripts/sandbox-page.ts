import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { play } from '../contract-tests/played.js';
import { readMaterial, renderSandboxPage, SANDBOX_PAGE } from '../contract-tests/sandbox-page.js';
import { scenarios } from '../contract-tests/scenarios/index.js';
import { FindingError, runAsProcess } from '../src/cli/command.js';
import { readArgs } from '../src/cli/usage.js';

const HELP = `Usage: npm run sandbox:page [-- --check]

Tells the stories to a sandbox and writes down in ${SANDBOX_PAGE} what each of its operations does.

  --check  write nothing; exit 1 if the page is not what the code says
  --help   print this text
`;

const file = fileURLToPath(new URL(`../${SANDBOX_PAGE}`, import.meta.url));

await runAsProcess({ name: 'sandbox:page', help: HELP, run });

async function run(args: string[]): Promise<number> {
  const { values } = readArgs('npm run sandbox:page -- --help', {
    args,
    options: { check: { type: 'boolean', default: false } },
  });
  const { played } = await play(scenarios);
  const text = await format(renderSandboxPage({ played, ...readMaterial() }), {
    parser: 'markdown',
    printWidth: 110,
  });
  if (!values.check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text)
    throw new FindingError(`${SANDBOX_PAGE} is stale. Run \`npm run sandbox:page\`.`);
  return 0;
}
