// What the TypeScript compiler, without leniency, says of the finished types, and of those that another generator makes
// from the finished documents.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@hey-api/openapi-ts';
import { expect, test } from '@jest/globals';
import ts from 'typescript';
import { VERSIONS } from '../../generated/versions.js';

const generated = fileURLToPath(new URL('../../generated/', import.meta.url));

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

// One compilation for both, because checking the library takes longer than either.
test('compile for every version, ours and those of another generator', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ecosystem-'));
  try {
    for (const version of VERSIONS) {
      await createClient({
        input: `${generated}openapi/${version}.json`,
        output: join(folder, version),
        plugins: ['@hey-api/typescript'],
        logs: { level: 'silent' },
      });
    }
    const ours = readdirSync(`${generated}types`).map((name) => `${generated}types/${name}`);
    expect(ours).toHaveLength(VERSIONS.length);
    const theirs = VERSIONS.map((version) => join(folder, version, 'types.gen.ts'));
    expect(complaints([...ours, ...theirs])).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 120_000);
