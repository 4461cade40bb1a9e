import { Script, createContext } from 'node:vm';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import { build, type BuildResult } from 'esbuild';

/** A page that brings its own descriptions: how it loads them is the page's affair. */
const PAGE = `
  import { createCore, SANDBOX_TOKEN } from './core.js';
  import { describe } from '../description/description.js';

  globalThis.open = (document) => {
    const core = createCore({}, { load: (version) => describe(version, document), onBug: console.error });
    return core.answer({
      method: 'GET',
      url: '/tags',
      headers: { authorization: 'Bearer ' + SANDBOX_TOKEN },
    });
  };
`;

let bundle: BuildResult<{ metafile: true; write: false }>;
beforeAll(async () => {
  // A module of Node does not resolve for a browser, and fails the build.
  bundle = await build({
    stdin: { contents: PAGE, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
});

test('what a page loads is the core, and nothing of Node or of a package', () => {
  expect(bundle.errors).toEqual([]);
  const files = Object.keys(bundle.metafile.inputs).filter((file) => file !== '<stdin>');
  expect(files.filter((file) => !/^(src|generated)\//.test(file))).toEqual([]);
  expect(files.filter((file) => /\/(listen|load|sandbox)\.ts$/.test(file))).toEqual([]);
});

test('and it answers where there is no Node', async () => {
  const page = createContext({ URL, TextEncoder, TextDecoder, structuredClone, atob, btoa, console });
  new Script(bundle.outputFiles[0]?.text ?? '').runInContext(page);
  expect(new Script('typeof process + typeof Buffer + typeof require').runInContext(page)).toBe(
    'undefinedundefinedundefined',
  );
  const schema = {
    type: 'object',
    properties: { type: { const: 'list' }, data: { type: 'array', items: { type: 'object' } } },
  };
  const listTags = {
    operationId: 'listTags',
    'x-pagination': { style: 'none', items: 'data' },
    responses: { 200: { description: 'All tags.', content: { 'application/json': { schema } } } },
  };
  const document = {
    openapi: '3.1.0',
    info: { title: 'A page', version: 'x' },
    paths: { '/tags': { get: listTags } },
  };
  const { open } = page as { open: (document: object) => Promise<{ status: number; body: string }> };
  const { status, body } = await open(document);
  expect([status, (JSON.parse(body) as { data: { name: string }[] }).data.map(({ name }) => name)]).toEqual([
    200,
    ['Urgent', 'Feedback'],
  ]);
});
