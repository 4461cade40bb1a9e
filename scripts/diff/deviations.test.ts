import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { JsonObject } from '../../src/description/json.js';
import { formatDiagnostics } from '../source/diagnostics.js';
import { checkDeviations } from './deviations.js';

const timeline = ['1', '2', '3'].map((name) => ({ name, wire: [name] }));

function document(fields: string): JsonObject {
  return parse(`
paths: { /contacts: { get: { operationId: listContacts, responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Contact' } } } } } } } }
components: { schemas: { Contact: { properties: { ${fields} } } } }
`) as JsonObject;
}

const documents = new Map([
  ['1', document('name: {}')],
  ['2', document('name: {}, avatar: {}')],
  ['3', document('name: {}, avatar: {}, email: {}')],
]);

const check = (text: string): string => formatDiagnostics(checkDeviations(text, timeline, documents));

test('rows about what our documents have, or leave out, are right', () => {
  const text = `
  - where: Contact.avatar
    versions: '>=2'
    vendor: an object
    ours: a URL
    kind: wrong-on-the-wire
    evidence: a recorded body
  - where: [Contact.n*, listContacts 200.name]
    versions: '>=1'
    vendor: optional
    ours: always there
    kind: precision
    evidence: a recorded body
  - where: Contact.fax
    versions: '>=1'
    vendor: a text
    ours: absent
    kind: wrong-on-the-wire
    evidence: never seen in recorded bodies
`;
  expect(checkDeviations(text, timeline, documents)).toEqual([]);
});

test('a row that matches nothing in a version of its range fails', () => {
  const text = `
  - where: Contact.avatar
    versions: '>=1'
    vendor: an object
    ours: a URL
    kind: wrong-on-the-wire
    evidence: a recorded body
  - where: [Contact.name, Contact.email]
    versions: '<3'
    vendor: a text
    ours: absent
    kind: scope
    evidence: not seen
`;
  expect(check(text)).toBe(`openapi/deviations.yaml:2:5 error deviation-matches-nothing
  The row is about 'Contact.avatar', which is not in our description of 1.
  Expected: an address that exists there, a range without these versions, or \`ours: absent\` for what we leave out.

openapi/deviations.yaml:8:5 error deviation-matches-nothing
  The row says that we leave out 'Contact.name', but it is in 1–2.
  Expected: what we say in \`ours\`, or a range without these versions.

2 problems in the source.`);
});

test('everything that can be wrong with a row is said in one run', () => {
  const text = `
  - where: Contact.name
    version: '>=1'
    versions: '>=4'
    vendor: ''
    ours: a text
    kind: wrong
    evidence: a recorded body
  - just a text
  - versions: '>3'
    vendor: a number
    ours: a text
    kind: naming
`;
  expect(check(text)).toBe(`openapi/deviations.yaml:3:14 error bad-deviation
  A row has no 'version'.
  Expected: only where, versions, kind, vendor, ours, evidence.

openapi/deviations.yaml:4:15 error bad-deviation
  '4' in the range '>=4' is not a version.
  Expected: one of 1, 2, 3.

openapi/deviations.yaml:5:13 error bad-deviation
  A row has no text for 'vendor'.
  Expected: what their description says.

openapi/deviations.yaml:7:11 error bad-deviation
  'wrong' is not a kind.
  Expected: one of wrong-on-the-wire, omission, naming, precision, scope.

openapi/deviations.yaml:9:5 error bad-deviation
  A row is not a mapping.
  Expected: a mapping with where, versions, kind, vendor, ours, evidence.

openapi/deviations.yaml:10:5 error bad-deviation
  A row has no text for 'evidence'.
  Expected: how it is known: a recorded body, an issue, an example.

openapi/deviations.yaml:10:5 error bad-deviation
  A row names no place.
  Expected: \`where: Contact.avatar\`, or a list of such.

openapi/deviations.yaml:10:15 error bad-deviation
  The range '>3' holds no version.
  Expected: a range with at least one version.

8 problems in the source.`);
});

test.each([
  [
    'rows: []',
    `openapi/deviations.yaml:1:1 error bad-deviation
  There is no list of rows.
  Expected: a list of rows, each with where, versions, kind, vendor, ours, evidence.

1 problem in the source.`,
  ],
  [
    '- where: [a',
    `openapi/deviations.yaml:1:12 error yaml-syntax
  This is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ].
  Expected: the entries of one mapping or list in one column.

1 problem in the source.`,
  ],
])('a file without rows says what is missing', (text, message) => {
  expect(check(text)).toBe(message);
});
