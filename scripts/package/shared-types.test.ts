import { expect, test } from '@jest/globals';
import ts from 'typescript';
import type { JsonObject } from '../../src/description/json.js';
import { shareTypes } from './shared-types.js';
import { declarationsOf, typesOf } from '../emit/types.js';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const text: JsonObject = { type: 'string' };

/** A version with a tag that is the same everywhere, and a contact of which `name` differs. */
function documentWith(version: string, name: JsonObject): JsonObject {
  const get = (operationId: string, schema: JsonObject): JsonObject => ({
    operationId,
    parameters: [{ $ref: '#/components/parameters/IntercomVersion' }],
    responses: { 200: { description: 'Fine.', content: { 'application/json': { schema } } } },
  });
  return {
    openapi: '3.1.0',
    info: { title: 'T', version },
    paths: {
      '/tags': { get: get('listTags', ref('Tag')) },
      '/contacts': { get: get('listContacts', ref('Contact')) },
    },
    components: {
      parameters: { IntercomVersion: { name: 'Intercom-Version', in: 'header', schema: { const: version } } },
      schemas: {
        Tag: object({ id: text, owner: ref('Admin') }),
        Admin: object({ id: text }),
        Contact: object({ tag: ref('Tag'), name }),
      },
    },
  };
}

const DOCUMENTS = [
  documentWith('1', text),
  documentWith('2', text),
  documentWith('3', { type: ['string', 'null'] }),
].map((document, index) => [String(index + 1), document] as const);
const DECLARATIONS = new Map(DOCUMENTS.map(([version, document]) => [version, declarationsOf(document)]));
const TYPES = new Map(DOCUMENTS.map(([version, document]) => [version, typesOf(document)]));

/** All that the types need of a library. */
const LIB = 'type Record<Key extends keyof any, Value> = { [K in Key]: Value };';

/** What the compiler says of an app that reads the files. */
function compile(files: ReadonlyMap<string, string>, app: string): string[] {
  const sources = new Map([...files].map(([path, content]) => [`/${path}`, content]))
    .set('/app.ts', app)
    .set('/lib.d.ts', LIB);
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    noLib: true,
    types: [],
    module: ts.ModuleKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(['/lib.d.ts', '/app.ts'], options, {
    ...host,
    fileExists: (path) => sources.has(path),
    readFile: (path) => sources.get(path),
    directoryExists: () => true,
    getSourceFile: (path, target) => ts.createSourceFile(path, sources.get(path) ?? '', target),
  });
  return program
    .getSemanticDiagnostics()
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('a declaration stands once, in the part of exactly the versions in which all that it leads to is the same', () => {
  const files = shareTypes(DECLARATIONS);
  const where = (declaration: string) =>
    [...files]
      .filter(([, content]) => content.includes(declaration))
      .map(([file]) => file)
      .sort();
  expect(where('export interface Tag {')).toEqual(['parts/1+2+3.d.ts']);
  expect(where('listTags: {')).toEqual(['parts/1+2+3.d.ts']);
  expect(where('name?: string;')).toEqual(['parts/1+2.d.ts']);
  expect(where('listContacts: {')).toEqual(['parts/1+2.d.ts', 'parts/3.d.ts']);
  expect(where('export type Tag =')).toEqual(['1.d.ts', '2.d.ts', '3.d.ts']);
});

test('a version says through its parts what it said in one file', () => {
  const files = shareTypes(DECLARATIONS);
  const whole = new Map([...TYPES].map(([version, content]) => [`whole/${version}.d.ts`, content]));
  const app = (version: string) => `
    import type * as Whole from './whole/${version}.js';
    import type * as Parts from './${version}.js';
    type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
    const schemas: Same<Whole.components['schemas'][keyof Whole.components['schemas']], Parts.components['schemas'][keyof Parts.components['schemas']]> = true;
    const names: Same<keyof Whole.paths | keyof Whole.operations, keyof Parts.paths | keyof Parts.operations> = true;
    const answer: Same<Whole.paths['/contacts']['get']['responses'], Parts.paths['/contacts']['get']['responses']> = true;
    const alias: Same<Whole.Contact, Parts.Contact> = true;`;
  for (const version of TYPES.keys()) {
    expect(compile(new Map([...files, ...whole]), app(version))).toEqual([]);
  }
  // The comparison itself notices a difference.
  expect(compile(new Map([...files, ...whole]), app('1').replace(`'./1.js'`, `'./3.js'`))).not.toEqual([]);
});

test('what several versions share names all of them as its version, and what one has alone names itself', () => {
  const files = shareTypes(DECLARATIONS);
  expect(files.get('parts/1+2.d.ts')).toContain('IntercomVersion: "1" | "2";');
  expect(files.get('parts/3.d.ts')).toContain('IntercomVersion: "3";');
});
