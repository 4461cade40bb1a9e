import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'yaml';
import { isObject, type JsonObject } from '../src/description/json.js';
import type { Terminal } from './changelog.js';
import { formatDiagnostics } from './source/diagnostics.js';
import { compareDocuments, type Comparison } from './diff/compare.js';
import { isClean, renderComparison } from './diff/comparison-report.js';
import { DEVIATIONS_FILE, readDeviations, type Deviation } from './diff/deviations.js';
import { versionNamed, InputError, readGenerated, readVersions } from './diff/published.js';
import type { Timeline } from './source/versions.js';

const HELP = `Usage: npm run compare -- <description file> --version <version> [--described] [--json]

Compares an OpenAPI 3.0 or 3.1 description of one version (YAML or JSON) with ours. Differences where ours only says more are
counted; all others have to be explained by a row in openapi/deviations.yaml.

  --version <version>   the version that the file describes, such as 2.14
  --described           leave out operations that ours does not describe
  --json                print the result as JSON
  --help                print this text

Exit code: 0 if everything is explained, 1 if something is not or a row explains nothing, 2 if the command was called wrongly.

Example: npm run compare -- ./intercom-2.14.yaml --version 2.14
`;

interface Arguments {
  file: string;
  version: string;
  described: boolean;
  json: boolean;
}

/** Runs the command and returns its exit code. A relative file is looked for in `cwd`. */
export function compare(args: readonly string[], { root, print, printError }: Terminal, cwd: string): number {
  try {
    if (args.includes('--help')) {
      print(HELP);
      return 0;
    }
    const timeline = readVersions(root);
    const { file, version, described, json } = readArguments(args, timeline);
    const theirs = readDescription(resolve(cwd, file), file);
    const rows = readRows(root, timeline);
    const comparison = compareDocuments(theirs, readGenerated(root, version), {
      version,
      timeline,
      rows,
      described,
    });
    print(json ? JSON.stringify(toJson(comparison), null, 2) : renderComparison(comparison, basename(file)));
    return isClean(comparison) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    printError(`compare: ${error.message}`);
    return error.exitCode;
  }
}

function readArguments(args: readonly string[], timeline: Timeline): Arguments {
  const files: string[] = [];
  const result = { version: '', described: false, json: false };
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--version') {
      index += 1;
      result.version = args[index] ?? '';
    } else if (arg === '--described' || arg === '--json') {
      result[arg === '--json' ? 'json' : 'described'] = true;
    } else if (arg.startsWith('-')) {
      throw new InputError(
        `There is no option '${arg}'. The options are --version, --described, --json and --help.`,
      );
    } else files.push(arg);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) {
    throw new InputError(
      `Expected one description file, but got ${files.length}. See \`npm run compare -- --help\`.`,
    );
  }
  if (result.version === '') {
    throw new InputError(
      `Say which version ${file} describes: \`npm run compare -- ${file} --version 2.14\`.`,
    );
  }
  return { ...result, file, version: versionNamed(timeline, result.version) };
}

/** Reads YAML or JSON, which is YAML too. */
function readDescription(path: string, name: string): JsonObject {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    throw new InputError(`${name} cannot be read: ${reason}.`);
  }
  const parsed = parseDocument(text, { uniqueKeys: false, strict: false });
  const [error] = parsed.errors;
  if (error) {
    const at = error.linePos?.[0];
    const message = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    throw new InputError(`${name}${at ? `:${at.line}:${at.col}` : ''} is neither YAML nor JSON: ${message}.`);
  }
  const value: unknown = parsed.toJS({ maxAliasCount: -1 });
  const version = isObject(value) ? value.openapi : undefined;
  if (!isObject(value) || typeof version !== 'string' || !/^3\.[01]\./.test(version)) {
    const found =
      typeof version === 'string' ? `it says \`openapi: ${version}\`` : 'it has no `openapi:` at the top';
    throw new InputError(`${name} is not an OpenAPI 3.0 or 3.1 description: ${found}.`);
  }
  return value;
}

function readRows(root: string, timeline: Timeline): readonly Deviation[] {
  const path = join(root, DEVIATIONS_FILE);
  if (!existsSync(path)) return [];
  const { rows, diagnostics } = readDeviations(readFileSync(path, 'utf8'), timeline);
  if (diagnostics.length > 0) throw new InputError(formatDiagnostics(diagnostics), 1);
  return rows;
}

function toJson({
  version,
  unexplained,
  explained,
  stale,
  unseen,
  refinements,
  undescribed,
}: Comparison): object {
  return {
    version,
    unexplained: unexplained.map(({ address, difference }) => ({ address, ...difference })),
    explained: explained.map(({ row, differences }) => ({
      line: row.place.line,
      where: row.where,
      differences: differences.map(({ address }) => address),
    })),
    stale: stale.map((row) => ({ line: row.place.line, where: row.where })),
    unseen: unseen.map((row) => ({ line: row.place.line, where: row.where })),
    refinements,
    undescribed,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = compare(
    process.argv.slice(2),
    {
      root: fileURLToPath(new URL('..', import.meta.url)),
      print: (text) => console.log(text.trimEnd()),
      printError: (text) => console.error(text),
    },
    // npm runs scripts in the root of the project; INIT_CWD is where the user is.
    process.env.INIT_CWD ?? process.cwd(),
  );
}
