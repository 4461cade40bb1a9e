import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Locked {
  link?: boolean;
  integrity?: string;
  resolved?: string;
  bin?: unknown;
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([folder, { link }]) => folder !== '' && !link);
const foldersWhere = (is: (entry: Locked) => boolean) =>
  locked.filter(([, entry]) => is(entry)).map(([folder]) => folder);

test('every locked package has the checksum of what may be installed, those of other systems too', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(foldersWhere(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('no locked package names the registry that it came from', () => {
  expect(foldersWhere(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('the oldest compiler does not take the place of the compiler', () => {
  expect(packages['node_modules/typescript-oldest']).not.toHaveProperty('bin');
});
