import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** The examples in the comments of this folder, each as a user's file beside it. */
function readExamples(): Map<string, string> {
  const examples = new Map<string, string>();
  for (const name of readdirSync(FOLDER).filter((name) => /^\w+\.ts$/.test(name))) {
    for (const [, block = ''] of readFileSync(FOLDER + name, 'utf8').matchAll(
      /^ \* ```ts\n(.*?)^ \* ```/gms,
    )) {
      const code = block.replace(/^ \* ?/gm, '').replace(`'intercom-fetch/webhooks'`, `'./index.js'`);
      examples.set(`${FOLDER}example-of-${name}`, code);
    }
  }
  return examples;
}

test('every example in the documentation comments compiles', () => {
  const examples = readExamples();
  const config = ts.findConfigFile(FOLDER, ts.sys.fileExists.bind(ts.sys)) ?? '';
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile.bind(ts.sys)).config,
    ts.sys,
    FOLDER,
  );
  const host = ts.createCompilerHost(options);
  const onDisk = { exists: host.fileExists.bind(host), read: host.readFile.bind(host) };
  host.fileExists = (name) => examples.has(name) || onDisk.exists(name);
  host.readFile = (name) => examples.get(name) ?? onDisk.read(name);
  const program = ts.createProgram([...examples.keys()], options, host);
  const messages = [...examples.keys()].flatMap((name) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(name))
      .map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
  expect(messages).toEqual([]);
  expect([...examples.keys()].map((name) => name.replace(/^.*-of-/, ''))).toEqual([
    'fetch.ts',
    'fin.ts',
    'node.ts',
    'parse.ts',
    'signature.ts',
  ]);
});
