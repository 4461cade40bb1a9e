import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cache } from './cache.js';
import { checkSource } from '../check/check-source.js';
import { formatDiagnostics, type Diagnostic } from '../source/diagnostics.js';
import { changelogFiles } from '../diff/changelog.js';
import { checkDeviations, DEVIATIONS_FILE } from '../diff/deviations.js';
import { checkExamples } from '../check/check-examples.js';
import { readSourceFiles } from '../source/files.js';
import { publishedAnswers } from '../evidence/shown.js';
import { weighEvidence } from '../evidence/weigh.js';
import type { JsonObject } from '../../src/description/json.js';
import { lint, LINT_RULES, type Projected } from '../check/lint.js';
import { compareFiles, writeFiles } from './output-folder.js';
import {
  documentFile,
  operationsJson,
  paginationModule,
  toJson,
  typesFile,
  packedModule,
  versionsModule,
} from './outputs.js';
import { callsModule } from './call-facts.js';
import {
  groupsByVersion,
  groupsFile,
  groupsModule,
  operationsModule,
  versionGroups,
} from './operation-groups.js';
import { project, type Origins } from '../project/project.js';
import { readSource, type Source } from '../source/source.js';
import { SOURCE_SCHEMA_FILE, sourceSchema } from './source-schema.js';
import { typesOf } from './types.js';

export interface GenerateOptions {
  /** The folder that holds openapi/ and generated/. */
  root: string;
  /** Compare instead of writing. */
  check: boolean;
  /** Run Redocly's lint over the documents. */
  lint: boolean;
  /** Takes each line of the result. */
  print: (line: string) => void;
  /** Takes what is being done at the moment. */
  progress?: (step: string) => void;
}

/** Compiles the source. Resolves to whether all is well; whatever is not has been printed, and then nothing is written. */
export async function generate(options: GenerateOptions): Promise<boolean> {
  const { root, print, progress = () => undefined } = options;
  progress('Checking the source');
  const source = readSource(readSourceFiles(root));
  const wrong = checkSource(source);
  if (wrong.length > 0) {
    print(formatDiagnostics(wrong));
    return false;
  }

  progress(`Projecting ${source.timeline.length} versions`);
  const projected = source.timeline.map(({ name }) => projectVersion(source, name));
  const weighed = weighEvidence(root, source, projected);
  const documents = projected.map((one) => ({ ...one, text: toJson(one.document) }));
  const cache = options.check ? undefined : new Cache(root);
  const unlinted = options.lint
    ? documents.filter(({ version, text }) => !cache?.isLinted(version, text))
    : [];
  // The lint works in processes of its own, so the types are made meanwhile.
  const linting = lint(unlinted, source.timeline, source.places, join(root, LINT_RULES));
  const published = publishedAnswers(root, source.timeline);
  const files = new Map([...outputs(source, documents, published, cache, progress), ...weighed.files]);
  if (unlinted.length > 0) progress(`Linting ${unlinted.map(({ version }) => version).join(', ')}`);
  const problems = [
    ...checkDeviationRows(root, source, documents),
    ...weighed.problems,
    ...checkExamples(unlinted, source.timeline, source.places),
    ...(await linting),
  ];
  if (problems.length > 0) {
    print(formatDiagnostics(problems));
    return false;
  }
  if (!cache) return check(root, files, print);
  write(root, files, print);
  for (const { version, text } of documents) {
    cache.remember(version, text, files.get(typesFile(version)) ?? '', options.lint);
  }
  cache.save();
  return true;
}

function checkDeviationRows(
  root: string,
  { timeline }: Source,
  documents: readonly Projected[],
): Diagnostic[] {
  const file = join(root, DEVIATIONS_FILE);
  if (!existsSync(file)) return [];
  return checkDeviations(readFileSync(file, 'utf8'), timeline, byVersion(documents));
}

function projectVersion({ superset, timeline }: Source, version: string): Omit<Projected, 'text'> {
  const origins: Origins = new WeakMap();
  const document = project(superset, timeline, version, { origins });
  return { version, document, origins };
}

function outputs(
  { timeline, undescribed }: Source,
  documents: readonly Projected[],
  published: ReadonlyMap<string, readonly string[]>,
  cache: Cache | undefined,
  progress: (step: string) => void,
): Map<string, string> {
  const files = new Map<string, string>();
  for (const { version, document, text } of documents) {
    files.set(documentFile(version), text);
    const known = cache?.types(version, text);
    if (known === undefined) progress(`Making the types of ${version}`);
    files.set(typesFile(version), known ?? typesOf(document));
  }
  files.set('generated/versions.ts', versionsModule(timeline, undescribed));
  files.set('generated/packed.ts', packedModule(timeline));
  files.set('generated/operations.json', operationsJson(byVersion(documents), 'paths', published));
  files.set('generated/topics.json', operationsJson(byVersion(documents), 'webhooks'));
  files.set('generated/operations.ts', operationsModule(byVersion(documents)));
  files.set('generated/pagination.ts', paginationModule(byVersion(documents)));
  files.set('generated/calls.ts', callsModule(byVersion(documents)));
  files.set('generated/operations/groups.ts', groupsModule(byVersion(documents)));
  files.set('generated/operations/versions.ts', groupsByVersion(byVersion(documents).keys()));
  for (const { version } of documents) {
    files.set(groupsFile(version), versionGroups(version, byVersion(documents)));
  }
  files.set(SOURCE_SCHEMA_FILE, toJson(sourceSchema(timeline)));
  for (const [file, text] of changelogFiles(byVersion(documents))) files.set(file, text);
  return files;
}

function byVersion(documents: readonly Projected[]): Map<string, JsonObject> {
  return new Map(documents.map(({ version, document }) => [version, document]));
}

function check(root: string, files: ReadonlyMap<string, string>, print: (line: string) => void): boolean {
  const differences = compareFiles(root, files);
  for (const { state, file } of differences) print(`${state}: ${file}`);
  if (differences.length === 0) {
    print(`All ${files.size} generated files are up to date.`);
    return true;
  }
  print('What is generated is not what openapi/ says. Run `npm run generate` and commit the result.');
  return false;
}

function write(root: string, files: ReadonlyMap<string, string>, print: (line: string) => void): void {
  const differences = compareFiles(root, files);
  writeFiles(root, files, differences);
  for (const { state, file } of differences) print(`${DONE[state]} ${file}`);
  const unchanged = files.size - differences.filter(({ state }) => state !== 'extra').length;
  print(`${files.size} files are generated, ${unchanged} of them unchanged.`);
}

const DONE = { stale: 'updated', missing: 'added', extra: 'removed' } as const;
