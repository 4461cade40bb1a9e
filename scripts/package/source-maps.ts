import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is wrong with the source maps in a folder: a map, or a source of a map, that is not there, or a map of no file. */
export async function sourceMapFaults(folder: string): Promise<string[]> {
  const paths = (await readdir(folder, { recursive: true })).map((path) => join(folder, path));
  const maps = new Set(paths.filter((path) => path.endsWith('.map')));
  const faults: string[] = [];
  for (const path of paths.filter((path) => /\.[cm]?[jt]s$/.test(path))) {
    const [, name] = /^\/\/# sourceMappingURL=(.+)$/m.exec(await readFile(path, 'utf8')) ?? [];
    if (name === undefined) continue;
    const map = join(dirname(path), name);
    if (!maps.delete(map)) faults.push(`${path} names ${name}, which is not there.`);
    else if (!(await hasSources(map))) faults.push(`${map} has sources that are not there.`);
  }
  return [...faults, ...[...maps].map((map) => `${map} is the map of no file.`)];
}

async function hasSources(map: string): Promise<boolean> {
  const { sources, sourcesContent = [] } = JSON.parse(await readFile(map, 'utf8')) as {
    sources: string[];
    sourcesContent?: (string | null)[];
  };
  return sources.every(
    (source, index) => typeof sourcesContent[index] === 'string' || existsSync(join(dirname(map), source)),
  );
}
