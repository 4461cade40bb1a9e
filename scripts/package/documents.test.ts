import { expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { runCommand } from '../../src/cli/testing/command.js';
import { root } from './installed-package.js';

const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');
const { files } = JSON.parse(read('package.json')) as { files: string[] };
// npm publishes these without being told.
const published = [...files, 'README.md', 'LICENSE'];
const documents = [
  ...readdirSync(`${root}docs`).map((name) => `docs/${name}`),
  ...published.filter((name) => name.endsWith('.md')),
];

test.each(documents)('the links of %s lead to what is published with it', (document) => {
  const broken = [...read(document).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)].filter(
    ([, path = '', heading]) => {
      const target = path === '' ? document : posix.join(posix.dirname(document), path);
      const isPublished = published.some((name) => target === name || target.startsWith(`${name}/`));
      if (!isPublished || !existsSync(`${root}${target}`)) return true;
      return heading !== undefined && !headingsOf(read(target)).includes(heading);
    },
  );
  expect(broken.map(([link]) => link)).toEqual([]);
});

/** What the headings of a document are called in links. */
function headingsOf(document: string): string[] {
  return [...document.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The commands of the package that the documents show, each with where. */
const commands = documents.flatMap((document) =>
  [
    ...read(document)
      .replaceAll(/\\\n\s*/g, ' ')
      .matchAll(/npx intercom-contract ([^|;)`#\n]+)/g),
  ].map(([, words = '']) => [document, words.trim()] as const),
);

test('the documents show every command of the package', async () => {
  const { stdout } = await runCommand(['--help']);
  const all = [...stdout.matchAll(/^ {2}([a-z]\S*)/gm)].map(([, command]) => command);
  expect(new Set(commands.map(([, words]) => words.split(' ')[0]))).toEqual(new Set(all));
});

test.each(commands)('%s: intercom-contract %s', async (_, words) => {
  const [command = '', ...rest] = words.split(/\s+/);
  const { stdout } = await runCommand([command, '--help']);
  expect(stdout).toContain(`Usage: intercom-contract ${command}`);
  const unknown = rest.filter((word) => word.startsWith('--') && !stdout.includes(`${word.split('=')[0]} `));
  expect(unknown).toEqual([]);
});

test('the recipes for tests are the projects that are run', () => {
  const consumers = 'scripts/verify/consumers';
  const projects = readdirSync(`${root}${consumers}`).filter((name) => !['runtime', 'redis'].includes(name));
  const recipes = projects.flatMap((project) =>
    readdirSync(`${root}${consumers}/${project}`)
      // Every project has a manifest; a recipe is what it holds beside it.
      .filter((name) => name !== 'package.json')
      .map(
        (name) =>
          `\`${name}\`\n\n\`\`\`${name.endsWith('.ts') ? 'ts' : 'js'}\n${read(`${consumers}/${project}/${name}`)}\`\`\`\n`,
      ),
  );
  expect(recipes.length).toBeGreaterThan(5);
  const testing = read('docs/testing.md');
  expect(recipes.filter((recipe) => !testing.includes(recipe))).toEqual([]);
});
