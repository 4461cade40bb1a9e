import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { executeCommand } from '../../src/cli/testing/execute-command.js';
import { compareCommand } from './compare-command.js';

const root = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(root, { recursive: true }));

const OURS = `
openapi: 3.1.0
paths:
  /contacts:
    get:
      operationId: listContacts
      parameters: [{ name: per_page, in: query, schema: { type: integer } }]
      responses:
        '200': { content: { application/json: { schema: { type: object, required: [data], properties: { data: { type: array, items: { $ref: '#/components/schemas/Contact' } } } } } } }
        '429': { description: Too many. }
  /contacts/{contact_id}:
    get:
      operationId: retrieveContact
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/Contact' } } } } }
components:
  schemas:
    Contact:
      type: object
      required: [type, id, avatar]
      properties:
        type: { const: contact }
        id: { type: string }
        avatar: { type: [string, 'null'] }
        email: { type: [string, 'null'] }
        role: { type: string, x-extensible-enum: [user, lead] }
        place: { $ref: '#/components/schemas/Place' }
    Place: { type: object, properties: { city: { type: [string, 'null'] }, code: { type: string } } }
`;

const THEIRS = `
openapi: 3.0.1
paths:
  /contacts:
    get:
      operationId: ListContacts
      responses:
        '200': { content: { application/json: { schema: { type: object, properties: { data: { type: array, items: { $ref: '#/components/schemas/contact' } } } } } } }
  /contacts/{id}:
    get:
      responses: { '200': { content: { application/json: { schema: { $ref: '#/components/schemas/contact' } } } } }
    delete:
      operationId: DeleteContact
      responses: { '200': { description: Gone. } }
components:
  schemas:
    contact:
      type: object
      properties:
        type: { type: string }
        id: { type: string, format: uuid }
        avatar: { type: object, nullable: true, properties: { image_url: { type: string } } }
        email: { type: string }
        fax: { type: string }
        role: { type: string, enum: [user, lead, visitor] }
        place: { type: object, properties: { city: { type: string } } }
`;

const row = (where: string, ours = 'so', versions = '>=1'): string =>
  `  - { where: '${where}', versions: '${versions}', vendor: otherwise, ours: ${ours}, kind: precision, evidence: seen }\n`;

const ALL_ROWS = [
  row('Contact.avatar'),
  row('Contact.email'),
  row('Contact.fax', 'absent'),
  row('Contact.role'),
  row('Contact.place.*'),
  row('listContacts ?per_page'),
  row('DeleteContact', 'absent'),
].join('');

beforeEach(() => {
  for (const folder of ['openapi', 'generated/openapi']) mkdirSync(join(root, folder), { recursive: true });
  const versions = `versions: [{ version: '1', wire: ['1'] }, { version: Next, wire: [Next, Preview] }]`;
  writeFileSync(join(root, 'openapi/versions.yaml'), versions);
  writeFileSync(join(root, 'generated/openapi/1.json'), JSON.stringify(parse(OURS)));
  writeFileSync(join(root, 'theirs.yaml'), THEIRS);
  writeFileSync(join(root, 'openapi/deviations.yaml'), '[]');
});

const run = (...args: string[]) => executeCommand(compareCommand(root, root), args);

const rows = (text: string): void => writeFileSync(join(root, 'openapi/deviations.yaml'), text);

test('what no row explains fails, by the address that a row would have', async () => {
  expect(await run('theirs.yaml', '--version', '1')).toEqual({
    code: 1,
    stderr: '',
    stdout: `theirs.yaml, compared with our description of 1

Unexplained: each needs a change of the description, or a row in openapi/deviations.yaml
  DeleteContact
    DeleteContact: only in theirs: DELETE /contacts/{id}
  listContacts
    listContacts ?per_page: only in ours: integer
  Contact, in responses
    Contact.avatar: theirs object or null, ours string or null
    Contact.email: theirs never null, ours can be null
    Contact.fax: only in theirs: string
    Contact.role: values that only theirs has: "visitor"
  Place, in responses
    Place.city: theirs never null, ours can be null
    Place.code: only in ours: string

Summary
  8 unexplained
  0 explained by 0 rows
  0 rows without a difference
  8 refinements (status-added 1, required 4, enum-opened 1, constant 1, constraint 1)`,
  });
});

test('where the source is at hand, each is shown with its line and what to paste there', async () => {
  const source = join(root, 'openapi/resources');
  const generated = join(root, 'generated/openapi/Next.json');
  mkdirSync(source);
  writeFileSync(generated, JSON.stringify(parse(OURS)));
  writeFileSync(join(root, 'openapi/openapi.yaml'), 'openapi: 3.1.0\n');
  writeFileSync(
    join(source, 'contacts.yaml'),
    `paths:
  /contacts:
    get:
      operationId: listContacts
components:
  schemas:
    Contact:
      type: object
      properties:
        role: { type: string, x-extensible-enum: [user, lead] }
        avatar: { type: [string, 'null'] }
`,
  );
  const more = THEIRS.replace(
    'ListContacts\n',
    'ListContacts\n      parameters: [{ name: to, in: query, schema: { type: array, items: { type: string } } }]\n',
  )
    .replace("'200': { content", "'418': { description: Tea. }\n        '200': { content")
    .replace('fax: { type: string }', 'fax: { type: array, nullable: true, items: { type: string } }');
  writeFileSync(join(root, 'theirs.yaml'), more);
  const { stdout } = await run('theirs.yaml', '--version', 'Next');
  for (const made of [source, generated, join(root, 'openapi/openapi.yaml')])
    rmSync(made, { recursive: true });
  expect(stdout.slice(stdout.indexOf('  DeleteContact'), stdout.indexOf('  Place'))).toBe(`  DeleteContact
    DeleteContact: only in theirs: DELETE /contacts/{id}
      openapi/resources
        /contacts/{id}:
          delete:
            x-versions: '=Next'
            operationId: …
            summary: …
            responses: …
  listContacts
    listContacts ?per_page: only in ours: integer
      openapi/resources/contacts.yaml:3
    listContacts ?to: only in theirs: array of string
      openapi/resources/contacts.yaml:3
        parameters:
          - name: to
            in: query
            x-versions: '=Next'
            description: …
            schema:
              type: array
              items:
                type: string
    listContacts 418: only in theirs: 418
      openapi/resources/contacts.yaml:3
        responses:
          '418':
            x-versions: '=Next'
            description: …
  Contact, in responses
    Contact.avatar: theirs object or null, ours string or null
      openapi/resources/contacts.yaml:11
    Contact.email: theirs never null, ours can be null
      openapi/resources/contacts.yaml:9
    Contact.fax: only in theirs: null or array of string
      openapi/resources/contacts.yaml:7
        properties:
          fax:
            x-versions: '=Next'
            type: [array, 'null']
            items:
              type: string
            description: …
    Contact.role: values that only theirs has: "visitor"
      openapi/resources/contacts.yaml:10
        x-extensible-enum: [user, lead, visitor]
`);
});

test('what we do not describe can be left out', async () => {
  rows(ALL_ROWS);
  expect(await run('theirs.yaml', '--version', '1', '--described')).toEqual({
    code: 0,
    stderr: '',
    stdout: `theirs.yaml, compared with our description of 1

Summary
  0 unexplained
  7 explained by 6 rows
  0 rows without a difference
  8 refinements (status-added 1, required 4, enum-opened 1, constant 1, constraint 1)
  1 operation of theirs that ours leaves out`,
  });
});

test('a row that explains nothing fails', async () => {
  rows(ALL_ROWS + row('Contact.id.below') + row('Contact.email', 'so', '=Next'));
  expect(await run('theirs.yaml', '--version', '1')).toEqual({
    code: 1,
    stderr: '',
    stdout: `theirs.yaml, compared with our description of 1

Rows that explain no difference in 1: correct their range, or remove them
  openapi/deviations.yaml:8 Contact.id.below

Summary
  0 unexplained
  8 explained by 7 rows
  1 row without a difference
  8 refinements (status-added 1, required 4, enum-opened 1, constant 1, constraint 1)`,
  });
});

test('the result is also JSON', async () => {
  rows(ALL_ROWS.replace(row('Contact.email'), ''));
  const { code, stdout } = await run('theirs.yaml', '--version', '1', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    version: '1',
    unexplained: [
      {
        address: 'Contact.email',
        kind: 'nullable',
        schema: 'Contact',
        operations: ['listContacts', 'retrieveContact'],
        where: 'responses',
        path: 'email',
        before: 'never null',
        after: 'can be null',
        breaking: 'callers reading',
      },
    ],
    stale: [],
    undescribed: [],
  });
});

test('JSON files are read too', async () => {
  writeFileSync(join(root, 'theirs.json'), JSON.stringify(parse(OURS)));
  expect((await run('theirs.json', '--version', '1')).stdout)
    .toBe(`theirs.json, compared with our description of 1

Summary
  0 unexplained
  0 explained by 0 rows
  0 rows without a difference
  0 refinements`);
});

test.each<[args: string[], exitCode: number, message: string]>([
  [[], 2, 'compare: Expected one description file, but got 0. See `npm run compare -- --help`.'],
  [['a', 'b'], 2, 'compare: Expected one description file, but got 2. See `npm run compare -- --help`.'],
  [
    ['theirs.yaml'],
    2,
    'compare: Say which version theirs.yaml describes: `npm run compare -- theirs.yaml --version 2.14`.',
  ],
  [['theirs.yaml', '--version', '7'], 2, "compare: There is no version '7'. The versions are 1, Next."],
  [['theirs.yaml', '--strict'], 2, "compare: Unknown option '--strict'. See npm run compare -- --help."],
  [['lost.yaml', '--version', '1'], 2, 'compare: lost.yaml cannot be read: there is no such file.'],
  [['openapi', '--version', '1'], 2, 'compare: openapi cannot be read: it is a folder.'],
  [
    ['broken.yaml', '--version', '1'],
    2,
    'compare: broken.yaml:1:9 is neither YAML nor JSON: Flow sequence in block collection must be sufficiently indented and end with a ].',
  ],
  [
    ['swagger.yaml', '--version', '1'],
    2,
    'compare: swagger.yaml is not an OpenAPI 3.0 or 3.1 description: it has no `openapi:` at the top.',
  ],
  [
    ['openapi-2.yaml', '--version', '1'],
    2,
    'compare: openapi-2.yaml is not an OpenAPI 3.0 or 3.1 description: it says `openapi: 2.0.0`.',
  ],
  [
    ['theirs.yaml', '--version', 'Preview'],
    1,
    'compare: There is no generated/openapi/Next.json. Run `npm run generate` first.',
  ],
])('compare %j says what is wrong', async (args, code, message) => {
  writeFileSync(join(root, 'broken.yaml'), 'paths: [');
  writeFileSync(join(root, 'swagger.yaml'), "swagger: '2.0'");
  writeFileSync(join(root, 'openapi-2.yaml'), 'openapi: 2.0.0');
  expect(await run(...args)).toEqual({ code, stdout: '', stderr: message });
});

test('a broken file of deviations says where', async () => {
  rows('  - where: Contact');
  const { code, stderr } = await run('theirs.yaml', '--version', '1');
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /^compare: openapi\/deviations\.yaml:1:5 error bad-deviation\n {2}A row has no kind\./,
  );
});

test('--help explains the command', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: npm run compare -- <description file> --version <version>/);
});
