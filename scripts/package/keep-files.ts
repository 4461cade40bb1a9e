import { readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Removes the files below a folder that have such a name and are not to be kept, and the folders that this empties. */
export function keepFiles(folder: string, name: RegExp, isKept: (file: string) => boolean): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  for (const file of files.filter((file) => name.test(file) && !isKept(file))) {
    rmSync(join(folder, file));
    for (let parent = dirname(file); parent !== '.'; parent = dirname(parent)) {
      if (readdirSync(join(folder, parent)).length > 0) break;
      rmdirSync(join(folder, parent));
    }
  }
}
