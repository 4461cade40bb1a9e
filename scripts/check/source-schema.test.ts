// openapi/source.schema.json helps in editors. It must accept the whole source, or nobody will look at its complaints,
// and it must notice the slips that it is there for.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readSourceFiles, VERSIONS_FILE } from '../source/files.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(readFileSync(`${root}openapi/source.schema.json`, 'utf8')) as object;
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

function complaints(text: string): string[] {
  validate(parse(text));
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, message, params }) =>
      [instancePath, message, params.additionalProperty as string | undefined].filter(Boolean).join(' '),
    );
}

const files = [...readSourceFiles(root)].filter(([name]) => name !== VERSIONS_FILE);

test.each(files)('%s fits', (name, text) => {
  expect(complaints(text)).toEqual([]);
  const depth = name.split('/').length - 2;
  const line = `# yaml-language-server: $schema=${'../'.repeat(depth)}source.schema.json\n`;
  expect(text.startsWith(line)).toBe(true);
});

const inSchema = (slip: string) => `components: { schemas: { Tag: { type: object, ${slip} } } }`;

test.each([
  [
    'a misspelt keyword',
    inSchema('descripton: A tag.'),
    ['/components/schemas/Tag must NOT have additional properties descripton'],
  ],
  [
    'a misspelt extension',
    inSchema("x-version: '>=2.12'"),
    ['/components/schemas/Tag must NOT have additional properties x-version'],
  ],
  [
    'a comma in a plain text',
    inSchema('description: When, in Unix seconds'),
    ['/components/schemas/Tag must NOT have additional properties in Unix seconds'],
  ],
  [
    'a range that is a number',
    inSchema('x-versions: 2.12'),
    ['/components/schemas/Tag/x-versions must be string'],
  ],
  [
    'an unknown type',
    inSchema('properties: { id: { type: text } }'),
    [
      '/components/schemas/Tag/properties/id/type must be equal to one of the allowed values',
      '/components/schemas/Tag/properties/id/type must be array',
      '/components/schemas/Tag/properties/id/type must match a schema in anyOf',
    ],
  ],
  [
    'an operation without an id',
    'paths: { /tags: { get: { summary: S, description: D, responses: {} } } }',
    ["/paths/~1tags/get must have required property 'operationId'"],
  ],
])('%s is noticed', (_, text, expected) => {
  expect(complaints(text)).toEqual(expected);
});
