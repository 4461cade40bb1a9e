// What others make of the finished documents: a validator of OpenAPI documents and a second linter. Redocly's lint is
// part of `npm run generate`.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import { loadDescription } from '../../src/description/load.js';
import { toOpenApi30 } from '../../src/description/openapi-3.0.js';
import { VERSIONS } from '../../generated/versions.js';

const read = (version: string) =>
  JSON.parse(
    readFileSync(new URL(`../../generated/openapi/${version}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;

describe.each(VERSIONS)('%s', (version) => {
  test('is a valid OpenAPI 3.1 document', async () => {
    const { valid, errors } = await new Validator().validate(read(version));
    expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  });

  test('is a valid OpenAPI 3.0 document in that rendition', async () => {
    const { valid, errors } = await new Validator().validate(toOpenApi30(loadDescription(version).document));
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
