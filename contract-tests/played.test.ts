import { expect, test } from '@jest/globals';
import { deepStrictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { openFrom, play } from './played.js';
import { readMaterial, renderSandboxPage, SANDBOX_PAGE } from './sandbox-page.js';
import { scenarios } from './scenarios/index.js';
import type { SandboxCore } from '../src/sandbox/core.js';

/** What a workspace was after a story, and what it is when it is read from its file. */
const kept: [was: unknown, is: unknown][] = [];
const { played } = await play(scenarios, (core, lines) =>
  kept.push([stateOf(core), stateOf(openFrom([...lines]))]),
);
const root = new URL('../', import.meta.url);

/** Every row, in its order, and how many ids were given out. */
function stateOf(sandbox: SandboxCore) {
  return [...sandbox.snapshot().world.stores]
    .map(([{ name }, { rows, count }]) => ({ name, rows: [...rows], count }))
    .filter(({ rows, count }) => rows.length > 0 || count > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

test('what a story leaves behind is the same when it is read from a file', () => {
  expect(kept.length).toBe(scenarios.length);
  for (const [was, is] of kept) deepStrictEqual(is, was);
});

test('the page on the sandbox says what the code does', () => {
  // Tables are aligned by Prettier, which is no affair of this test. If it is stale: `npm run sandbox:page`.
  const plain = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  expect(plain(readFileSync(new URL(SANDBOX_PAGE, root), 'utf8'))).toBe(
    plain(renderSandboxPage({ played, ...readMaterial() })),
  );
});

test('the figures of the README are those of the page', () => {
  const [page, readme] = [SANDBOX_PAGE, 'README.md'].map((file) => readFileSync(new URL(file, root), 'utf8'));
  const [figure] = /plays \d+ of the \d+ operations/.exec(page ?? '') ?? [''];
  expect(figure).not.toBe('');
  expect(readme).toContain(figure);
});
