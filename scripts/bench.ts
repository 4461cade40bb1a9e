import { runAsProcess } from '../src/cli/command.js';
import { readArgs, UsageError } from '../src/cli/usage.js';
import { benchClient } from './bench/client.js';
import { benchContract } from './bench/contract.js';
import { benchGenerate } from './bench/generate.js';
import { benchSandbox } from './bench/sandbox.js';
import { benchSite } from './bench/site.js';

const HELP = `Usage: npm run bench -- <what> [--runs <n>]

Measures on this machine, side by side in one run. Nothing here passes or fails: quote ratios of a quiet machine.

  client     size, import, calls and types of the client, against the official SDK and bare fetch
  contract   judging all recordings, against ajv alone and two other validators; replay and runs of the stories
  generate   a cold build of all versions, against the public tools on the same documents
  sandbox    answers in process and over HTTP, over 10,000 contacts, against Prism, Steady and bare node:http
  site       the reference in headless Chromium, against Redoc and Scalar on the same description

  --runs <n>  counted rounds, after one that is not counted; default 3
  --help      print this text
`;

const BENCHES: Record<string, (runs: number) => Promise<void>> = {
  client: benchClient,
  contract: benchContract,
  generate: benchGenerate,
  sandbox: benchSandbox,
  site: benchSite,
};

await runAsProcess({ name: 'bench', help: HELP, run });

async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArgs('npm run bench -- --help', {
    args,
    allowPositionals: true,
    options: { runs: { type: 'string', default: '3' } },
  });
  const [name = '', ...more] = positionals;
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench || more.length > 0) {
    const given = name === '' ? 'Nothing is given' : `There is no '${[name, ...more].join(' ')}'`;
    throw new UsageError(`${given}. Give one of ${Object.keys(BENCHES).join(', ')}; --help says more.`);
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new UsageError(`--runs is '${values.runs}'. Give a number from 1.`);
  await bench(runs);
  return 0;
}
