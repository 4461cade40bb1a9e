// Every recorded body is assigned to the type that the generated types have for it, and compiled.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { loadDescription } from '../../src/description/load.js';
import { declaredStatus } from '../../src/description/match.js';
import { matchRequest, type Exchange } from '../../src/traffic/exchange.js';
import { readRecordings } from '../../src/traffic/recording-files.js';
import { compile } from './compile.js';
import { report } from './findings.js';
import { scratchFolder } from './scratch.js';

/**
 * The texts of a thing by language have a `type` beside an open set of languages. That can be read as it is typed, and
 * TypeScript takes no literal for it: the index signature speaks of every name.
 */
const NO_LITERAL = /^Type '\{ type: "(article|group)_translated_content";/;

const folder = join(scratchFolder(), 'bodies');
mkdirSync(folder, { recursive: true });
const recordings = ['recordings', 'live'].flatMap((name) => readRecordings(`contract-tests/${name}`));

const findings: string[] = [];
let assigned = 0;
let explained = 0;
// One version after the other, because all in one program take more memory than a small machine has.
for (const version of VERSIONS) {
  const lines = linesOf(version);
  assigned += lines.length;
  const file = join(folder, `${version}.ts`);
  const types = relative(folder, `generated/types/${version}.js`);
  writeFileSync(file, [`import type { operations } from '${types}';`, ...lines, 'export {};'].join('\n'));
  const complaints = compile([file], ({ messageText }) => isExplained(messageText));
  findings.push(...complaints.map((message) => `${message}\n  ${sourceOf(file, message)}`));
}
if (explained === 0) findings.push(`Stale: no message is like ${NO_LITERAL.source} any more.`);
if (assigned === 0) findings.push('No body is recorded.');
report(findings, `${assigned} bodies, ${explained} of which TypeScript takes no literal`);

function isExplained(message: string | ts.DiagnosticMessageChain): boolean {
  const is = NO_LITERAL.test(ts.flattenDiagnosticMessageText(message, ' '));
  if (is) explained++;
  return is;
}

/** Each different body of a version once, a line each: the type, the body, and where it was recorded. */
function linesOf(version: Version): string[] {
  const lines = new Map<string, string>();
  for (const { name, recording } of recordings) {
    if (recording.version !== version) continue;
    for (const [index, exchange] of recording.exchanges.entries())
      for (const { type, body } of bodiesOf(version, exchange)) {
        const value = `${type} = ${JSON.stringify(body)};`;
        if (!lines.has(value))
          lines.set(value, `const body${lines.size}: ${value} // ${name}, exchange ${index + 1}`);
      }
  }
  return [...lines.values()];
}

interface Typed {
  type: string;
  body: unknown;
}

/** The bodies of an exchange that have a type: that of a request only if it was accepted. */
function bodiesOf(version: Version, exchange: Exchange): Typed[] {
  const { request, response } = exchange;
  const match = matchRequest(loadDescription(version), request);
  if (match.kind !== 'operation') return [];
  const { operation } = match;
  const of = `operations['${operation.operationId}']`;
  const status = declaredStatus(operation, response.status);
  return [
    ...(response.status < 400
      ? typed(`NonNullable<${of}['requestBody']>['content']`, operation.requestBody?.content, request)
      : []),
    ...(status === undefined
      ? []
      : typed(
          `NonNullable<${of}['responses'][${keyOf(status)}]['content']>`,
          operation.responses[status]?.content,
          response,
        )),
  ];
}

/** Statuses are numbers in the types. */
function keyOf(status: string): string {
  return /^\d+$/.test(status) ? status : `'${status}'`;
}

function typed(
  contents: string,
  content: object | undefined,
  { headers, body }: { headers: Readonly<Record<string, string>>; body?: unknown },
): Typed[] {
  const mediaType = headers['content-type']?.split(';')[0] ?? '';
  if (body === undefined || !mediaType.endsWith('json') || !Object.hasOwn(content ?? {}, mediaType))
    return [];
  return [{ type: `${contents}['${mediaType}']`, body }];
}

/** Where the body that a message is about was recorded. */
function sourceOf(file: string, message: string): string {
  const line = Number(/\.ts:(\d+): /.exec(message)?.[1]);
  return readFileSync(file, 'utf8').split('\n')[line - 1]?.split(' // ').at(-1) ?? 'elsewhere';
}
