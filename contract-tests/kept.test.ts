import { expect, test } from '@jest/globals';
import { deepStrictEqual } from 'node:assert';
import { REGIONS } from '../src/client/index.js';
import { loadDescription } from '../src/description/load.js';
import { NEWEST } from '../src/description/versions.js';
import { createCore, SANDBOX_TOKEN, type SandboxCore } from '../src/sandbox/core.js';
import type { DataFile } from '../src/sandbox/kept.js';
import { runScenario } from '../src/suite/run.js';
import { scenarios } from './scenarios/index.js';

/** A file in memory. */
function fileOf(lines: string[]): DataFile {
  const append = (line: string) => void lines.push(line);
  return {
    path: 'memory',
    lines: [...lines],
    append,
    rewrite(fresh) {
      lines.length = 0;
      for (const line of fresh) lines.push(line);
    },
    close: () => undefined,
  };
}

const openFrom = (lines: string[]) =>
  createCore(
    { data: 'memory' },
    { load: loadDescription, onBug: ({ message }) => void message, openData: () => fileOf(lines) },
  );

/** Every row, in its order, and how many ids were given out. */
const stateOf = (core: SandboxCore) =>
  [...core.snapshot().world.stores]
    .map(([{ name }, { rows, count }]) => ({ name, rows: [...rows], count }))
    .filter(({ rows, count }) => rows.length > 0 || count > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));

test('what the stories leave behind is the same when it is read from a file', async () => {
  const lines: string[] = [];
  const core = openFrom(lines);
  const open = () => ({ baseUrl: REGIONS.us, token: SANDBOX_TOKEN, tag: '', fetch: core.fetch });
  for (const scenario of scenarios.filter(({ before }) => before === undefined))
    await runScenario(scenario, NEWEST, { kind: 'sandbox', label: 'a sandbox that is kept', open });
  const before = lines.length;
  deepStrictEqual(stateOf(openFrom(lines)), stateOf(core));
  expect(lines.length).toBeLessThan(before);
});
