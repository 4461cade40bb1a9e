import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { runProgram } from './run-program.js';
import { collectDiagnostics } from '../source/collect.js';
import type { Diagnostic, Place } from '../source/diagnostics.js';
import { asObject, unescapePointer, type Json, type JsonObject } from '../../src/description/json.js';
import type { Places } from '../source/places.js';
import type { Origins } from '../project/project.js';
import type { Timeline } from '../source/versions.js';

/** A projected document with its text and where its parts come from. */
export interface Projected {
  version: string;
  document: JsonObject;
  text: string;
  origins: Origins;
}

/** What the Redocly CLI prints with --format=json, as far as it is read here. */
interface Report {
  problems: LintProblem[];
}

interface LintProblem {
  ruleId: string;
  message: string;
  suggest: string[];
  location: { source: { ref: string }; pointer?: string }[];
}

const REDOCLY = fileURLToPath(new URL('../../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
export const LINT_RULES = 'openapi/redocly.yaml';
const MOST_PROBLEMS = 1000;

/** Most of the CLI's time goes here. check-examples.ts says the same sooner, and `npm run check` runs these rules as well. */
const EXAMPLE_RULES = [
  'no-invalid-media-type-examples',
  'no-invalid-parameter-examples',
  'no-invalid-schema-examples',
];

/**
 * Lints the documents with the Redocly CLI, by all rules but those about examples. Each problem is reported once for all
 * versions that have it, at the place in the source that it comes from.
 */
export async function lint(
  documents: readonly Projected[],
  timeline: Timeline,
  places: Places,
  rulesFile: string,
): Promise<Diagnostic[]> {
  if (documents.length === 0) return [];
  // Nothing is awaited before the CLI runs, so that it does while the caller goes on with work of its own.
  const folder = mkdtempSync(join(tmpdir(), 'intercom-fetch-lint-'));
  try {
    const rules = join(folder, 'rules.yaml');
    writeFileSync(rules, withoutExampleRules(readFileSync(rulesFile, 'utf8')));
    const reports = await Promise.all(shares(documents).map((share) => run(share, folder, rules)));
    const problems = reports.flat().map(({ ruleId, message, suggest, location }) => {
      const version = basename(location[0]?.source.ref ?? '', '.json');
      const projected = documents.find((candidate) => candidate.version === version);
      const place = projected ? placeOf(projected, location[0]?.pointer ?? '#/', places) : RULES_PLACE;
      const hint =
        suggest.length > 0
          ? `one of ${suggest.join(', ')}`
          : `what the rule ${ruleId.replace('rule/', '')} of ${LINT_RULES} asks for`;
      return {
        version,
        diagnostic: { id: ruleId, place, message: message.trim(), expected: `${hint}.` },
      };
    });
    return collectDiagnostics(problems, timeline);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutExampleRules(text: string): string {
  const config = asObject(parse(text));
  const off = Object.fromEntries(EXAMPLE_RULES.map((rule) => [rule, 'off']));
  return stringify({ ...config, rules: { ...asObject(config.rules), ...off } });
}

const RULES_PLACE: Place = { file: LINT_RULES, line: 1, column: 1 };

/** One share per processor: each run of the CLI is a process of its own. */
function shares(documents: readonly Projected[]): Projected[][] {
  const count = Math.min(Math.max(1, availableParallelism() - 1), documents.length);
  return Array.from({ length: count }, (_, share) => documents.filter((_, index) => index % count === share));
}

async function run(
  documents: readonly Projected[],
  folder: string,
  rulesFile: string,
): Promise<LintProblem[]> {
  const files = documents.map(({ version }) => join(folder, `${version}.json`));
  documents.forEach(({ text }, index) => writeFileSync(files[index] ?? '', text));
  const limit = `--max-problems=${MOST_PROBLEMS}`;
  const args = [
    REDOCLY,
    'lint',
    ...files,
    `--config=${rulesFile}`,
    '--format=json',
    '--lint-config=error',
    limit,
  ];
  const { ok, output, errors } = await execute(args);
  const problems = parseReports(output).flatMap((report) => report.problems);
  if (ok || problems.length > 0) return problems;
  const text = errors.filter((line) => /\w/.test(line) && !line.includes('║')).join(' ');
  const suggest = ['rules that the Redocly CLI accepts'];
  return [
    {
      ruleId: 'lint-failed',
      message: `The lint could not run: ${text.replaceAll(/\s+/g, ' ').trim()}`,
      suggest,
      location: [],
    },
  ];
}

async function execute(args: string[]): Promise<{ ok: boolean; output: string; errors: string[] }> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  const { code, stdout, stderr } = await runProgram(process.execPath, args, { env });
  return { ok: code === 0, output: stdout, errors: stderr.split('\n') };
}

/** The CLI prints an object for each file, one right behind the other. */
function parseReports(output: string): Report[] {
  if (!output.startsWith('{')) return [];
  return output.split(/(?<=\n\})(?=\{)/).map((text) => JSON.parse(text) as Report);
}

/** The place in the source of the deepest part of `pointer` that comes from there. */
function placeOf({ document, origins }: Projected, pointer: string, places: Places): Place {
  let place = places.of(origins.get(document) ?? {});
  let node: Json | undefined = document;
  for (const key of pointer.replace(/^#\/?/, '').split('/').filter(Boolean).map(unescapePointer)) {
    if (typeof node !== 'object' || node === null) break;
    const origin = origins.get(node) ?? node;
    if (places.has(origin)) place = places.ofKey(origin, key);
    node = (node as JsonObject)[key];
  }
  return place;
}
