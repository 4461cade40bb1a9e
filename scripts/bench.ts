import { parseArgs } from 'node:util';
import { benchClient } from './bench/client.js';
import { benchGenerate } from './bench/generate.js';

const HELP = `Usage: npm run bench -- <what> [--runs <n>]

Measures on this machine, side by side in one run. Nothing here passes or fails: quote ratios of a quiet machine.

  client     size, import, calls and types of the client, against the official SDK and bare fetch
  generate   a cold build of all versions, against the public tools on the same documents

  --runs <n>  counted rounds, after one that is not counted; default 3
  --help      print this text
`;

const BENCHES: Record<string, (runs: number) => Promise<void>> = {
  client: benchClient,
  generate: benchGenerate,
};

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [name = '', ...more] = positionals;
  const bench = BENCHES[name];
  if (!bench || more.length > 0) {
    const given = name === '' ? 'nothing is given' : `there is no '${[name, ...more].join(' ')}'`;
    throw new Error(`${given}. Give one of ${Object.keys(BENCHES).join(', ')}; --help says more.`);
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Error(`--runs is '${values.runs}'. Give a number from 1.`);
  await bench(runs);
  return 0;
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { runs: { type: 'string', default: '3' }, help: { type: 'boolean', default: false } },
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(`bench: ${(error as Error).message}`);
  process.exitCode = 2;
}
