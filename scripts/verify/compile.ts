import ts from 'typescript';

/** Whether a diagnostic is one that the code may have. */
export type Allowed = (diagnostic: ts.Diagnostic) => boolean;

/** What the compiler says of generated files, as `file:line: TS1234 message`. */
export function compile(files: readonly string[], allowed: Allowed = () => false): string[] {
  const program = ts.createProgram(files, {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
  });
  return ts
    .getPreEmitDiagnostics(program)
    .filter((diagnostic) => !allowed(diagnostic))
    .map(({ file, start = 0, code, messageText }) => {
      const line = file ? ts.getLineAndCharacterOfPosition(file, start).line + 1 : 0;
      return `${file?.fileName}:${line}: TS${code} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
}
