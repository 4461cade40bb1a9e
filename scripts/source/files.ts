import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT_FILE = 'openapi/openapi.yaml';
export const VERSIONS_FILE = 'openapi/versions.yaml';

/** The folders below openapi/ whose files make up the description, besides the root file. */
const FOLDERS = ['openapi/shared', 'openapi/resources', 'openapi/webhooks'];

/** The files of the source by their name relative to `root`, in the order in which they are merged. */
export function readSourceFiles(root: string): Map<string, string> {
  const names = [VERSIONS_FILE, ROOT_FILE].filter((name) => existsSync(join(root, name)));
  for (const folder of FOLDERS) {
    if (!existsSync(join(root, folder))) continue;
    const found = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.yaml'));
    names.push(...found.sort());
  }
  return new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}
