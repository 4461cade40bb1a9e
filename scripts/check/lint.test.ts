import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { formatDiagnostics } from '../source/diagnostics.js';
import { sourceOf, TAGS_FILE, tagsFile } from '../source/fixture.js';
import { lint, LINT_RULES, type Projected } from './lint.js';
import { toJson } from '../emit/outputs.js';
import { project } from '../project/project.js';
import type { Source } from '../source/source.js';

const RULES = fileURLToPath(new URL(`../../${LINT_RULES}`, import.meta.url));

function projected({ superset, timeline }: Source, versions: string[]): Projected[] {
  return versions.map((version) => {
    const origins = new WeakMap<object, object>();
    const document = project(superset, timeline, version, { origins });
    return { version, document, text: toJson(document), origins };
  });
}

async function report(source: Source, rules = RULES): Promise<string> {
  const documents = projected(source, ['2.9', '2.10', 'Unstable']);
  return formatDiagnostics(await lint(documents, source.timeline, source.places, rules));
}

test('a problem is reported once, where it stands in the source, with the versions that have it', async () => {
  const tag = `type: object
description: A label.
properties:
  id: { type: string, x-versions: '>=2.10', example: 7 }
  name: { type: string, or: null }`;
  const source = sourceOf({ [TAGS_FILE]: tagsFile(tag) });
  expect(await report(source)).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:8:7 error operation-4xx-response
      Operation must have at least one \`4XX\` response. (2.9–2.10, Unstable)
      Expected: what the rule operation-4xx-response of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:8:7 error rule/operation-says-401
      Every operation can answer 401. (2.9–2.10, Unstable)
      Expected: what the rule operation-says-401 of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:8:7 error rule/operation-says-429-or-default
      Every operation can be refused for its rate; it answers 429 or has a default response. (2.9–2.10, Unstable)
      Expected: what the rule operation-says-429-or-default of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:19:31 error struct
      Property \`or\` is not expected here. (2.9–2.10, Unstable)
      Expected: one of id, not, if, $id, xml.

    4 problems in the source."
  `);
});

test('each rule of our own can fail', async () => {
  const text = `paths:
  /tags:
    get:
      operationId: listTags
      summary: List tags
      tags: [Tags, Labels]
      parameters: [{ name: page, in: query, schema: { type: integer } }]
      responses:
        '200':
          description: The tags.
          headers: { X-Rate: { schema: { type: integer } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Tag' } } }
        '404': { description: None. }
components:
  schemas:
    Tag: { type: string }
`;
  const source = sourceOf({ [TAGS_FILE]: text });
  expect(await report(source)).toMatchInlineSnapshot(`
    "openapi/resources/tags.yaml:4:7 error rule/operation-has-a-description
      Every operation says in its description what a caller needs to know. (2.9–2.10, Unstable)
      Expected: what the rule operation-has-a-description of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:6:7 error rule/operation-has-one-tag
      Every operation has exactly one tag. (2.9–2.10, Unstable)
      Expected: what the rule operation-has-one-tag of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:6:20 error operation-tag-defined
      Operation tags should be defined in global tags. (2.9–2.10, Unstable)
      Expected: what the rule operation-tag-defined of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:7:20 error rule/parameter-has-a-description
      Every parameter has a description. (2.9–2.10, Unstable)
      Expected: what the rule parameter-has-a-description of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:8:7 error rule/operation-says-401
      Every operation can answer 401. (2.9–2.10, Unstable)
      Expected: what the rule operation-says-401 of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:8:7 error rule/operation-says-429-or-default
      Every operation can be refused for its rate; it answers 429 or has a default response. (2.9–2.10, Unstable)
      Expected: what the rule operation-says-429-or-default of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:11:30 error rule/header-has-a-description
      Every header has a description. (2.9–2.10, Unstable)
      Expected: what the rule header-has-a-description of openapi/redocly.yaml asks for.

    openapi/resources/tags.yaml:16:10 error rule/schema-component-has-a-description
      Every schema component has a description. (2.9–2.10, Unstable)
      Expected: what the rule schema-component-has-a-description of openapi/redocly.yaml asks for.

    8 problems in the source."
  `);
});

test('rules that the CLI does not accept are a sentence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rules-'));
  const rules = join(folder, 'redocly.yaml');
  writeFileSync(rules, 'extends: [no-such-rules]\n');
  try {
    expect(await report(sourceOf({ [TAGS_FILE]: tagsFile('{ type: string }') }), rules))
      .toMatchInlineSnapshot(`
      "openapi/redocly.yaml:1:1 error lint-failed
        The lint could not run: Failed to load the configuration file: - Invalid config no-such-rules: there is no such built-in config.
        Expected: one of rules that the Redocly CLI accepts.

      1 problem in the source."
    `);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
