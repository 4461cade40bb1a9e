// What others make of the finished documents: a validator of OpenAPI documents, a second linter, a second generator, and
// the TypeScript compiler without leniency. Redocly's lint is part of `npm run generate`.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import ts from 'typescript';
import { VERSIONS } from '../generated/versions.js';

const generated = fileURLToPath(new URL('../generated/', import.meta.url));
const pathOf = (version: string): string => `${generated}openapi/${version}.json`;
const read = (version: string) =>
  JSON.parse(readFileSync(pathOf(version), 'utf8')) as Record<string, unknown>;

/** What the compiler has to say about files, with the declarations of libraries checked too. */
function complaints(files: string[]): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  };
  const program = ts.createProgram(files, options);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe.each(VERSIONS)('%s', (version) => {
  test('is a valid OpenAPI 3.1 document', async () => {
    const { valid, errors } = await new Validator().validate(read(version));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  test('has nothing that Spectral would report', async () => {
    const linter = new spectralCore.Spectral();
    linter.setRuleset({
      extends: [[rulesets.oas as RulesetDefinition, 'recommended']],
      rules: {
        // The project has no address that answers for Intercom's API.
        'info-contact': 'off',
        // Redocly validates the examples; Spectral takes a `default` inside an example for a schema's.
        'oas3-valid-schema-example': 'off',
        'oas3-valid-media-example': 'off',
      },
    });
    const results = await linter.run(read(version));
    expect(results.map(({ code, path, message }) => `${code} ${path.join('.')} ${message}`)).toEqual([]);
  });
});

test('the types of all versions compile with skipLibCheck: false', () => {
  const files = readdirSync(`${generated}types`).map((name) => `${generated}types/${name}`);
  expect(files).toHaveLength(VERSIONS.length);
  expect(complaints(files)).toEqual([]);
});

describe('another generator', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ecosystem-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('makes types that compile from each document', async () => {
    for (const version of VERSIONS) {
      await createClient({
        input: pathOf(version),
        output: join(folder, version),
        plugins: ['@hey-api/typescript'],
        logs: { level: 'silent' },
      });
    }
    expect(complaints(VERSIONS.map((version) => join(folder, version, 'types.gen.ts')))).toEqual([]);
  });
});
