import { expect, test } from '@jest/globals';
import { layout } from './layout.js';

const component = (schema: string): string =>
  `components:\n  schemas:\n    Tag:\n${schema.trim().replaceAll(/^/gm, '      ')}\n`;

test('a schema that fits is on one line, one that does not has an entry a line, and comments keep theirs', () => {
  const long = `description: A text that is as long as it takes to push the whole schema over the edge of the page.`;
  const before = component(`
type: object
properties:
  id:
    type: string
    description: Id, or none.
  name: { type: [string, 'null'], ${long} }
  parts:
    {
      type: array,
      ${long},
      items: &part { anyOf: [{ type: string }, { $ref: '#/components/schemas/Tag' }] },
    }
  kind:
    # Why.
    type: string
  other: *part`);
  const after = component(`
type: object
properties:
  id: { type: string, description: 'Id, or none.' }
  name:
    type: [string, 'null']
    ${long}
  parts:
    type: array
    ${long}
    items: &part { anyOf: [{ type: string }, { $ref: '#/components/schemas/Tag' }] }
  kind:
    # Why.
    type: string
  other: *part`);
  expect(layout(before)).toBe(after);
  expect(layout(after)).toBe(after);
});

test('components are headings, and examples are as they were written', () => {
  const text = `paths:
  /tags:
    get:
      requestBody:
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Tag' }
            example:
              id: a
${component('type: string')}`;
  expect(layout(text)).toBe(text);
});
