import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutEffects } from '../contract-tests/effects.js';
import { scenarios } from '../contract-tests/scenarios/index.js';
import { runAsProcess } from '../src/cli/command.js';
import { readArgs } from '../src/cli/usage.js';
import { tryBodies } from './mutants/bodies.js';
import {
  BAR,
  differences,
  formatVerdicts,
  isBelowBar,
  survivorsOf,
  type Verdict,
} from './mutants/catalogue.js';
import { tryClients } from './mutants/client.js';
import { tryDescriptions } from './mutants/description.js';
import { readExchanged, survey } from './mutants/places.js';

const FILE = 'contract-tests/mutants.json';

const HELP = `Usage: npm run mutants [-- --update]

Makes something wrong, in many ways, and tells how much of it the contract suite notices: bodies and answers, the description, the
client, and the sandbox. Noticed is a finding (warnings count) or a story that fails, never the comparison with a recording.
Of kinds with many places some are tried, spread evenly by a fixed seed. Survivors are named in ${FILE}.

  --update   write that file
  --help     print this text

Exit code: 0, or 1 if other mutants survive than the file names.
`;

const root = fileURLToPath(new URL('..', import.meta.url));

await runAsProcess({ name: 'mutants', help: HELP, run });

async function run(
  args: string[],
  { print, note }: { print: (text: string) => void; note: (text: string) => void },
): Promise<number> {
  const { values } = readArgs('npm run mutants -- --help', {
    args,
    options: { update: { type: 'boolean', default: false } },
  });
  const recordings = readExchanged(`${root}contract-tests`);
  const { places, answers } = survey(recordings);
  const verdicts: Verdict[] = [];
  note('bodies');
  verdicts.push(...(await tryBodies(places, answers, scenarios)));
  note('description');
  verdicts.push(...tryDescriptions(recordings));
  note('client');
  verdicts.push(...(await tryClients(recordings, scenarios)));
  note('sandbox');
  verdicts.push(await tryEffects());

  print(formatVerdicts(verdicts));
  const below = verdicts.filter(isBelowBar);
  for (const { group, kind } of below) print(`below the bar of ${BAR * 100} %: ${group}: ${kind}`);
  const found = survivorsOf(verdicts);
  if (values.update) {
    writeFileSync(root + FILE, `${JSON.stringify(found, null, 2)}\n`);
    print(`${FILE} is written.`);
    return 0;
  }
  const known = existsSync(root + FILE)
    ? (JSON.parse(readFileSync(root + FILE, 'utf8')) as typeof found)
    : {};
  const stale = differences(known, found);
  for (const line of stale) print(line);
  if (stale.length > 0)
    print(`${FILE} is stale. Make a story notice, or run npm run mutants -- --update and say why.`);
  return stale.length === 0 ? 0 : 1;
}

async function tryEffects(): Promise<Verdict> {
  const effects = await withoutEffects(scenarios);
  return {
    ...{
      group: 'sandbox',
      kind: 'an effect that does not happen',
      places: effects.length,
      tried: effects.length,
    },
    survivors: effects.filter(({ noticed }) => noticed.length === 0).map(({ operationId }) => operationId),
  };
}
