import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file under generated/ that is not as it should be. */
export interface Difference {
  state: 'stale' | 'missing' | 'extra';
  file: string;
}

/** The folders that hold nothing but generated files, so that any other file in them is a leftover. */
const OWN_FOLDERS = ['generated/changelog', 'generated/openapi', 'generated/operations', 'generated/types'];

/** Compares what is on disk with what should be there, byte by byte. */
export function compareFiles(root: string, files: ReadonlyMap<string, string>): Difference[] {
  const differences: Difference[] = [];
  for (const [file, text] of files) {
    const present = readIfThere(join(root, file));
    if (present === undefined) differences.push({ state: 'missing', file });
    else if (!present.equals(Buffer.from(text))) differences.push({ state: 'stale', file });
  }
  for (const folder of OWN_FOLDERS) {
    for (const name of listIfThere(join(root, folder))) {
      const file = `${folder}/${name}`;
      if (!files.has(file)) differences.push({ state: 'extra', file });
    }
  }
  return differences;
}

/** Writes the files that differ and removes the leftovers. */
export function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  differences: readonly Difference[],
): void {
  for (const { state, file } of differences) {
    const path = join(root, file);
    if (state === 'extra') {
      rmSync(path);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, files.get(file) ?? '');
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function listIfThere(path: string): string[] {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true, encoding: 'utf8' })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(path.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
