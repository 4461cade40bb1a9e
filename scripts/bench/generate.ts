import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LINT_RULES } from '../check/lint.js';
import { median, seconds, timeProcess } from './measure.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (path: string): string => join(root, 'node_modules', path);
const documents = readdirSync(join(root, 'generated/openapi')).map((name) =>
  join(root, 'generated/openapi', name),
);

/** Ours does everything afresh: source, projection, lint, types, changelogs, and a comparison of every byte. */
function ours(): Promise<number> {
  return timeProcess(['--import', 'tsx', join(root, 'scripts/generate.ts'), '--check']);
}

/** What somebody would run who had the nine documents already: one lint over all, then the types of each. */
async function publicTools(folder: string): Promise<number> {
  const config = `--config=${join(root, LINT_RULES)}`;
  let total = await timeProcess([bin('@redocly/cli/bin/cli.js'), 'lint', ...documents, config]);
  for (const document of documents) {
    total += await timeProcess([
      bin('openapi-typescript/bin/cli.js'),
      document,
      '-o',
      join(folder, 'types.d.ts'),
    ]);
  }
  return total;
}

export async function benchGenerate(runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'intercom-fetch-bench-'));
  const [mine, theirs]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round <= runs; round++) {
      console.error(round === 0 ? 'Warming up' : `Round ${round} of ${runs}`);
      const [a, b] = [await ours(), await publicTools(folder)];
      if (round === 0) continue;
      mine.push(a);
      theirs.push(b);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  const ratios = mine.map((value, index) => value / (theirs[index] ?? NaN));
  console.log(`generate --check, ${documents.length} versions   ${seconds(mine)}`);
  console.log(`redocly lint + openapi-typescript   ${seconds(theirs)}`);
  console.log(`ratio                               ${median(ratios).toFixed(2)} (aim: at most 0.50)`);
}
