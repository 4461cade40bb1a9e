import { parse } from 'yaml';
import { ROOT_FILE, VERSIONS_FILE } from './files.js';
import { asObject, escapePointer } from '../../src/description/json.js';
import { readSource, type Source } from './source.js';

// Small sources for the tests of the compiler.

/** The versions of the fixtures, oldest first. 2.10 is newer than 2.9, which numbers would get wrong. */
export const VERSIONS = ['2.9', '2.10', '2.11', 'Unstable'] as const;

const VERSIONS_YAML = `versions:
  - { version: '2.9', wire: ['2.9'] }
  - { version: '2.10', wire: ['2.10'] }
  - { version: '2.11', wire: ['2.11'] }
  - { version: Unstable, wire: [Unstable, Preview] }
`;

const ROOT_YAML = `openapi: 3.1.0
info: { title: Fixture, version: Unstable, license: { name: MIT, identifier: MIT } }
servers: [{ url: https://api.intercom.io }]
security: []
tags: [{ name: Tags, description: Labels. }]
`;

export const timeline = readSource(sourceFiles({})).timeline;

/** The files of a source: those given, and a root that indexes their paths and webhooks. */
export function sourceFiles(files: Record<string, string>): Map<string, string> {
  const texts = new Map([
    [VERSIONS_FILE, VERSIONS_YAML],
    [ROOT_FILE, ROOT_YAML + index('paths', files) + index('webhooks', files)],
  ]);
  for (const [name, text] of Object.entries(files)) texts.set(name, text);
  return texts;
}

function index(section: string, files: Record<string, string>): string {
  const entries = Object.entries(files)
    .filter(([file]) => file.startsWith('openapi/resources/') || file.startsWith('openapi/webhooks/'))
    .flatMap(([file, text]) =>
      Object.keys(asObject(asObject(parse(text, { uniqueKeys: false, logLevel: 'silent' }))[section])).map(
        (name) =>
          `  '${name}': { $ref: '${file.replace('openapi/', '')}#/${section}/${escapePointer(name)}' }\n`,
      ),
    );
  return entries.length === 0 ? '' : `${section}:\n${entries.join('')}`;
}

export const TAGS_FILE = 'openapi/resources/tags.yaml';

/** A resource file with one operation, which answers the schema Tag. */
export function tagsFile(tag: string, more = ''): string {
  const body = tag.trim().replaceAll('\n', '\n      ');
  return `paths:
  /tags:
    get:
      operationId: listTags
      summary: List tags
      description: Every tag.
      tags: [Tags]
      responses:
        '200':
          description: The tags.
          content: { application/json: { schema: { $ref: '#/components/schemas/Tag' } } }
components:
  schemas:
    Tag:
      ${body}
${more}`;
}

export function sourceOf(files: Record<string, string>): Source {
  return readSource(sourceFiles(files));
}
