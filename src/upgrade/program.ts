// Type-checks somebody's program as it is, and as it would be with the newer version's name in it. Nothing is written.
import { dirname, relative } from 'node:path';
import type ts from 'typescript';
import type { Description } from '../description/description.js';
import type { Use } from './changes.js';
import { webhooksOf } from './webhooks.js';

/** The compiler, as a value: the caller's own. */
export type Compiler = typeof ts;

/** An error that the program has with the newer version and not with its own. */
export interface NewError {
  /** Relative to the folder of the project. */
  file: string;
  line: number;
  column: number;
  message: string;
  /** The operation whose call it stands in, if it stands in one. */
  operationId?: string;
  /** What the code at the place and the message name. */
  names: ReadonlySet<string>;
  /** What the whole statement around the place names; functions within it are left out. */
  statement: ReadonlySet<string>;
}

export interface CheckedProgram {
  /** How often the program names its version. */
  mentions: number;
  use: Use;
  errors: NewError[];
}

/** A project that cannot be read. The message says why. */
class ProjectError extends Error {
  override name = 'ProjectError' as const;
}

/**
 * @param project the path of a tsconfig.json
 * @throws {@link ProjectError} when it cannot be read
 */
export function checkProgram(
  compiler: Compiler,
  project: string,
  before: Description,
  to: string,
): CheckedProgram {
  const { fileNames, options } = readProject(compiler, project);
  const host = compiler.createCompilerHost(options, true);
  const program = compiler.createProgram(fileNames, options, host);
  const folder = compiler.sys.resolvePath(dirname(project));
  const own = program
    .getSourceFiles()
    .filter(
      ({ fileName, isDeclarationFile }) =>
        !isDeclarationFile &&
        !fileName.includes('/node_modules/') &&
        (fileNames.includes(fileName) || fileName.startsWith(`${folder}/`)),
    );

  const changed = new Map<string, string>();
  let mentions = 0;
  for (const file of own) {
    const places = versionPlaces(compiler, file, before.version);
    if (places.length === 0) continue;
    mentions += places.length;
    changed.set(file.fileName, replaceAt(file.text, places, before.version, to));
  }
  const upgraded = compiler.createProgram(fileNames, options, overlay(compiler, host, changed), program);

  const known = new Set(compiler.getPreEmitDiagnostics(program).map((error) => keyOf(compiler, error)));
  const errors = compiler
    .getPreEmitDiagnostics(upgraded)
    .filter((error) => !known.has(keyOf(compiler, error)))
    .flatMap((error) => describeError(compiler, error, before, folder));
  return { mentions, use: useOf(compiler, own, before), errors };
}

function readProject(compiler: Compiler, project: string): ts.ParsedCommandLine {
  const fail = (error: ts.Diagnostic): never => {
    throw new ProjectError(`${project}: ${compiler.flattenDiagnosticMessageText(error.messageText, ' ')}`);
  };
  const host: ts.ParseConfigFileHost = {
    ...compiler.sys,
    onUnRecoverableConfigFileDiagnostic: fail,
  };
  const parsed = compiler.getParsedCommandLineOfConfigFile(project, { noEmit: true }, host);
  if (!parsed) throw new ProjectError(`${project}: this cannot be read as a TypeScript project.`);
  if (parsed.errors[0]) fail(parsed.errors[0]);
  return parsed;
}

/** Where a file names the version: in what it imports, and in texts of a file that imports the package. */
function versionPlaces(compiler: Compiler, file: ts.SourceFile, version: string): number[] {
  const entry = new RegExp(`^intercom-fetch/(?:v|types)/${version.replace('.', '\\.')}(?:/|$)`);
  const imports = /['"]intercom-fetch(?:\/[^'"]*)?['"]/.test(file.text);
  const places: number[] = [];
  const visit = (node: ts.Node): void => {
    if (compiler.isStringLiteralLike(node) && ((imports && node.text === version) || entry.test(node.text)))
      places.push(node.getStart(file) + node.getText(file).indexOf(version));
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return places;
}

function replaceAt(text: string, places: readonly number[], from: string, to: string): string {
  return places.reduceRight(
    (result, place) => result.slice(0, place) + to + result.slice(place + from.length),
    text,
  );
}

/** The host, but for files whose text is another. */
function overlay(
  compiler: Compiler,
  host: ts.CompilerHost,
  changed: ReadonlyMap<string, string>,
): ts.CompilerHost {
  return {
    ...host,
    getSourceFile: (name, languageVersion, ...rest) => {
      const text = changed.get(name);
      if (text === undefined) return host.getSourceFile(name, languageVersion, ...rest);
      return compiler.createSourceFile(name, text, languageVersion, true);
    },
  };
}

/** A version is replaced within its line, so the line is the same before and after. */
function keyOf(compiler: Compiler, { file, start = 0, code, messageText }: ts.Diagnostic): string {
  const line = file ? compiler.getLineAndCharacterOfPosition(file, start).line : 0;
  return [file?.fileName, line, code, compiler.flattenDiagnosticMessageText(messageText, ' ')].join('\n');
}

function describeError(
  compiler: Compiler,
  { file, start = 0, code, messageText }: ts.Diagnostic,
  before: Description,
  folder: string,
): NewError[] {
  if (!file) return [];
  const { line, character } = compiler.getLineAndCharacterOfPosition(file, start);
  const message = compiler.flattenDiagnosticMessageText(messageText, '\n');
  const names = new Set([...message.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name));
  let operationId: string | undefined;
  const at = nodeAt(compiler, file, start);
  for (let node: ts.Node | undefined = at; node; node = node.parent) {
    if (compiler.isIdentifier(node) || compiler.isStringLiteralLike(node)) names.add(node.text);
    if (compiler.isCallExpression(node)) operationId ??= operationOf(compiler, node, before);
  }
  return [
    {
      file: relative(folder, file.fileName),
      line: line + 1,
      column: character + 1,
      message: `TS${code} ${message}`,
      ...(operationId !== undefined && { operationId }),
      names,
      statement: statementNames(compiler, at),
    },
  ];
}

/** An error of `return contact.owner_id` is at its `return`, and one of `const id: string = contact.owner_id` at its `id`. */
function statementNames(compiler: Compiler, at: ts.Node | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (compiler.isIdentifier(node)) names.add(node.text);
    if (!compiler.isBlock(node)) compiler.forEachChild(node, visit);
  };
  const statement = compiler.findAncestor(at, (node) => compiler.isStatement(node));
  if (statement) visit(statement);
  return names;
}

function nodeAt(compiler: Compiler, file: ts.SourceFile, position: number): ts.Node | undefined {
  const inside = (node: ts.Node): ts.Node =>
    compiler.forEachChild(node, (child) =>
      child.getStart(file) <= position && position < child.end ? inside(child) : undefined,
    ) ?? node;
  return inside(file);
}

/** Operations that are called by path or by name, and webhooks whose topic is named. A value is passed on, so every name of the program may be about each. */
function useOf(compiler: Compiler, files: readonly ts.SourceFile[], description: Description): Use {
  const names = new Set<string>();
  const called = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (compiler.isIdentifier(node) || compiler.isStringLiteralLike(node)) names.add(node.text);
    const operationId = compiler.isCallExpression(node) && operationOf(compiler, node, description);
    if (operationId) called.add(operationId);
    compiler.forEachChild(node, visit);
  };
  files.forEach(visit);
  for (const [topic, operationId] of webhooksOf(description)) if (names.has(topic)) called.add(operationId);
  return new Map([...called].map((operationId) => [operationId, names]));
}

/** `intercom.GET('/tags')`, `paginate(intercom, '/contacts')`, `call(intercom, 'listTags')` */
function operationOf(
  compiler: Compiler,
  call: ts.CallExpression,
  { operations }: Description,
): string | undefined {
  const texts = call.arguments
    .filter((argument) => compiler.isStringLiteralLike(argument))
    .map(({ text }) => text);
  const method = compiler.isPropertyAccessExpression(call.expression) ? call.expression.name.text : undefined;
  const called = operations.filter(
    ({ operationId, path }) => texts.includes(operationId) || texts.includes(path),
  );
  return (called.find((operation) => operation.method === method) ?? called[0])?.operationId;
}
