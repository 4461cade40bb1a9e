import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import type { Command } from '../../src/cli/command.js';
import { readArgs, UsageError } from '../../src/cli/usage.js';
import { asObject, type JsonObject } from '../../src/description/json.js';
import type { VersionSet } from '../../src/description/range.js';
import { project } from '../project/project.js';
import { readSourceFiles } from '../source/files.js';
import { readSource } from '../source/source.js';
import { formatPublished, placesInExamples, PUBLISHED_FILE } from './published.js';

const HELP = `Usage: npm run published -- <folder>

Reads Intercom's own descriptions, <version>.yaml for each version and 0.yaml for the newest, as they lie in
github.com/intercom/Intercom-OpenAPI, and writes to ${PUBLISHED_FILE} which places of our description their whole
examples show: names alone, no values. A version without a file has nothing published. Run \`npm run generate\` after it.

Exit code: 0 written, 2 if the command was called wrongly.
`;

/** Writes the list below `root`. A relative folder is looked for in `cwd`. */
export function publishedCommand(root: string, cwd: string): Command {
  return {
    name: 'published',
    help: HELP,
    run: (args, { print }) => {
      const folder = resolve(cwd, readFolder(args));
      // The source and not generated/, which cannot be written before this list knows a new name.
      const { superset, timeline } = readSource(readSourceFiles(root));
      const published = new Map<string, VersionSet>();
      const without: string[] = [];
      timeline.forEach(({ name }, index) => {
        const theirs = readTheirs(folder, index === timeline.length - 1 ? '0' : name);
        if (!theirs) return void without.push(name);
        for (const address of placesInExamples(theirs, project(superset, timeline, name))) {
          published.set(address, (published.get(address) ?? 0) | (1 << index));
        }
      });
      if (without.length === timeline.length)
        throw new UsageError(
          `There is no description in ${folder}. Expected a file for each version, such as 2.16.yaml.`,
        );
      writeFileSync(join(root, PUBLISHED_FILE), formatPublished(published, timeline));
      print(`${PUBLISHED_FILE} has ${published.size} places.`);
      if (without.length > 0) print(`Nothing is published there of ${without.join(', ')}.`);
      return 0;
    },
  };
}

function readFolder(args: string[]): string {
  const { positionals } = readArgs('npm run published -- --help', { args, allowPositionals: true });
  const [folder] = positionals;
  if (folder !== undefined && positionals.length === 1) return folder;
  throw new UsageError(
    `Expected one folder with their descriptions, but got ${positionals.length}. See \`npm run published -- --help\`.`,
  );
}

/** Nothing for a version of which Intercom has published no file. */
function readTheirs(folder: string, name: string): JsonObject | undefined {
  const file = join(folder, `${name}.yaml`);
  if (!existsSync(file)) return undefined;
  return asObject(parseDocument(readFileSync(file, 'utf8')).toJS());
}
