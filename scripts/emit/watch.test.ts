import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { watchSource } from './watch.js';

let root: string;
let stop: AbortController;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(join(root, 'openapi/resources'), { recursive: true });
  stop = new AbortController();
});

afterEach(() => rmSync(root, { recursive: true }));

const edit = (text: string): void => writeFileSync(join(root, 'openapi/resources/tags.yaml'), text);

test('runs at once, again after an edit, and once more for an edit during a run', async () => {
  const runs: string[] = [];
  const done = watchSource(
    root,
    async () => {
      runs.push(`run ${runs.length + 1}`);
      if (runs.length === 1) edit('first');
      if (runs.length === 2) edit('second');
      if (runs.length === 3) stop.abort();
      await Promise.resolve();
    },
    stop.signal,
  );
  expect(await done).toBe(0);
  expect(runs).toEqual(['run 1', 'run 2', 'run 3']);
});

test('hands on what a run throws, and watches no longer', async () => {
  const broken = watchSource(root, () => Promise.reject(new Error('disk full')));
  await expect(broken).rejects.toThrow('disk full');
});
