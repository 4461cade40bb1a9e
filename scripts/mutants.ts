import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { withoutEffects } from '../contract-tests/effects.js';
import { scenarios } from '../contract-tests/scenarios/index.js';
import { runAsProcess } from '../src/cli/command.js';
import { readArgs, readNumber, UsageError } from '../src/cli/usage.js';
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
import { chooseBy, readExchanged, survey, type Choose } from './mutants/places.js';

const FILE = 'contract-tests/mutants.json';

const HELP = `Usage: npm run mutants [-- options]

Makes something wrong, in many ways, and tells how much of it the contract suite notices: bodies and answers, the description, the
client, and the sandbox. Noticed is a finding (warnings count) or a story that fails, never the comparison with a recording.
Of kinds with many places some are tried, spread evenly by a seed. Survivors are named in ${FILE}.

  --update         write that file
  --only <group>   bodies, description, client or sandbox
  --seed <number>  try others than usual
  --all            try everything
  --help           print this text

With --only, --seed or --all the survivors are printed, and the file is left alone.

Exit code: 0, or 1 if a kind is below the bar or other mutants survive than the file names.
`;

const root = fileURLToPath(new URL('..', import.meta.url));

await runAsProcess({ name: 'mutants', help: HELP, run });

async function run(
  args: string[],
  { print, note }: { print: (text: string) => void; note: (text: string) => void },
): Promise<number> {
  const { values } = readArgs('npm run mutants -- --help', {
    args,
    options: {
      update: { type: 'boolean', default: false },
      only: { type: 'string' },
      seed: { type: 'string' },
      all: { type: 'boolean', default: false },
    },
  });
  const { update, only, seed, all } = values;
  const isUsual = only === undefined && seed === undefined && !all;
  if (update && !isUsual)
    throw new UsageError('--update writes what usually survives. Leave --only, --seed and --all away.');
  const choose: Choose = all ? (items) => items : chooseBy(readNumber('--seed', seed ?? '1', 2 ** 31));
  const verdicts: Verdict[] = [];
  for (const [group, tryGroup] of Object.entries(groups(choose))) {
    if (only !== undefined && only !== group) continue;
    note(group);
    verdicts.push(...(await tryGroup()));
  }
  if (verdicts.length === 0)
    throw new UsageError(`--only is ${only}. Expected bodies, description, client or sandbox.`);

  print(formatVerdicts(verdicts));
  const below = verdicts.filter(isBelowBar);
  for (const { group, kind } of below) print(`below the bar of ${BAR * 100} %: ${group}: ${kind}`);
  const code = below.length === 0 ? 0 : 1;
  const found = survivorsOf(verdicts);
  if (!isUsual) {
    print(JSON.stringify(found, null, 2));
    return code;
  }
  if (update) {
    writeFileSync(root + FILE, `${JSON.stringify(found, null, 2)}\n`);
    print(`${FILE} is written.`);
    return code;
  }
  const known = existsSync(root + FILE)
    ? (JSON.parse(readFileSync(root + FILE, 'utf8')) as typeof found)
    : {};
  const stale = differences(known, found);
  for (const line of stale) print(line);
  if (stale.length > 0)
    print(`${FILE} is stale. Make a story notice, or run npm run mutants -- --update and say why.`);
  return stale.length === 0 ? code : 1;
}

function groups(choose: Choose): Record<Verdict['group'], () => Verdict[] | Promise<Verdict[]>> {
  const recordings = readExchanged(`${root}contract-tests`);
  return {
    bodies() {
      const { places, answers } = survey(recordings);
      return tryBodies(places, answers, scenarios, choose);
    },
    description: () => tryDescriptions(recordings, choose),
    client: () => tryClients(recordings, scenarios, choose),
    sandbox: async () => [await tryEffects()],
  };
}

async function tryEffects(): Promise<Verdict> {
  // What leaves nothing behind only reads: a list that takes its page in a body.
  const effects = (await withoutEffects(scenarios)).filter(({ hasEffect }) => hasEffect);
  return {
    ...{ group: 'sandbox', kind: 'an effect that does not happen' },
    ...{ places: effects.length, tried: effects.length },
    survivors: effects.filter(({ noticed }) => noticed.length === 0).map(({ operationId }) => operationId),
  };
}
