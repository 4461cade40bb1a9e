import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { FindingError, type Command } from '../../src/cli/command.js';
import { readArgs, UsageError } from '../../src/cli/usage.js';
import { isObject, type JsonObject } from '../../src/description/json.js';
import { readSource } from '../../src/suite/drift/source.js';
import { formatDiagnostics } from '../source/diagnostics.js';
import type { Timeline } from '../source/versions.js';
import { compareDocuments, type Comparison, type Located } from './compare.js';
import { isClean, renderComparison } from './comparison-report.js';
import { DEVIATIONS_FILE, readDeviations, type Deviation } from './deviations.js';
import { editOf, type Edit } from './edits.js';
import { readGenerated, readVersions, versionNamed } from './published.js';

const HELP = `Usage: npm run compare -- <description file> --version <version> [--described] [--json]

Compares an OpenAPI 3.0 or 3.1 description of one version (YAML or JSON) with ours. Differences where ours only says more are
counted; all others have to be explained by a row in openapi/deviations.yaml. Each that is not is shown with the line of the source
and, where theirs has more, with YAML to paste there.

  --version <version>   the version that the file describes, such as 2.14
  --described           leave out operations that ours does not describe
  --json                print the result as JSON
  --help                print this text

Exit code: 0 if everything is explained, 1 if something is not or a row explains nothing, 2 if the command was called wrongly.

Example: npm run compare -- ./intercom-2.14.yaml --version 2.14
`;

/** Compares a description with what is generated below `root`. A relative file is looked for in `cwd`. */
export function compareCommand(root: string, cwd: string): Command {
  return {
    name: 'compare',
    help: HELP,
    run: (args, { print }) => {
      const timeline = readVersions(root);
      const { file, version, described, json } = readArguments(args, timeline);
      const theirs = readDescription(resolve(cwd, file), file);
      const rows = readRows(root, timeline);
      const ours = readGenerated(root, version);
      const comparison = compareDocuments(theirs, ours, { version, timeline, rows, described });
      const edit = editor(root, timeline, version);
      print(
        json
          ? JSON.stringify(toJson(comparison, edit), null, 2)
          : renderComparison(comparison, basename(file), edit),
      );
      return isClean(comparison) ? 0 : 1;
    },
  };
}

function readArguments(args: string[], timeline: Timeline) {
  const { values, positionals } = readArgs('npm run compare -- --help', {
    args,
    allowPositionals: true,
    options: {
      version: { type: 'string', default: '' },
      described: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new UsageError(
      `Expected one description file, but got ${positionals.length}. See \`npm run compare -- --help\`.`,
    );
  }
  if (values.version === '') {
    throw new UsageError(
      `Say which version ${file} describes: \`npm run compare -- ${file} --version 2.14\`.`,
    );
  }
  return { ...values, file, version: versionNamed(timeline, values.version) };
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
    throw new UsageError(`${name} cannot be read: ${reason}.`);
  }
  const parsed = parseDocument(text, { uniqueKeys: false, strict: false });
  const [error] = parsed.errors;
  if (error) {
    const at = error.linePos?.[0];
    const message = (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    throw new UsageError(`${name}${at ? `:${at.line}:${at.col}` : ''} is neither YAML nor JSON: ${message}.`);
  }
  const value: unknown = parsed.toJS({ maxAliasCount: -1 });
  const version = isObject(value) ? value.openapi : undefined;
  if (!isObject(value) || typeof version !== 'string' || !/^3\.[01]\./.test(version)) {
    const found =
      typeof version === 'string' ? `it says \`openapi: ${version}\`` : 'it has no `openapi:` at the top';
    throw new UsageError(`${name} is not an OpenAPI 3.0 or 3.1 description: ${found}.`);
  }
  return value;
}

function readRows(root: string, timeline: Timeline): readonly Deviation[] {
  const path = join(root, DEVIATIONS_FILE);
  if (!existsSync(path)) return [];
  const { rows, diagnostics } = readDeviations(readFileSync(path, 'utf8'), timeline);
  if (diagnostics.length > 0) throw new FindingError(formatDiagnostics(diagnostics));
  return rows;
}

/** Finds the edit that a difference asks for in the source below `root`. */
function editor(root: string, timeline: Timeline, version: string): (located: Located) => Edit | undefined {
  const source = readSource(join(root, 'openapi'));
  const [oldest, newest] = [timeline[0]?.name, timeline.at(-1)?.name];
  const range = version === oldest ? undefined : version === newest ? `=${version}` : `>=${version}`;
  return (located) => {
    const edit = source && editOf(located, source, range);
    return edit?.line ? { ...edit, file: relative(root, edit.file) } : edit;
  };
}

function toJson(
  { version, unexplained, explained, stale, unseen, refinements, undescribed }: Comparison,
  edit: (located: Located) => Edit | undefined,
): object {
  return {
    version,
    unexplained: unexplained.map((located) => ({
      address: located.address,
      ...located.difference,
      edit: edit(located) ?? null,
    })),
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
