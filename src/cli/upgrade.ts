import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { VERSIONS, type Version } from '../../generated/versions.js';
import type { Difference } from '../diff/difference.js';
import { sentence } from '../diff/sentences.js';
import { loadDescription } from '../description/load.js';
import { readVersion } from '../description/versions.js';
import { plural } from '../description/words.js';
import { INTERCOM_HOSTS } from '../traffic/har.js';
import { breakingChanges, changesBetween, silentChanges, type Changes } from '../upgrade/changes.js';
import { explain, type ExplainedError } from '../upgrade/explain.js';
import { checkProgram, type Compiler } from '../upgrade/program.js';
import { TrafficUse } from '../upgrade/traffic.js';
import { readTraffic } from './read-traffic.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Says what a newer version changes for you, and nothing else.

Usage: intercom-contract upgrade <from> <to> [options]

  --project <file>  your tsconfig.json: your program is type-checked as if it named the newer version, by your own
                    TypeScript, and each new error is joined to the change behind it; default tsconfig.json
  --har <file>      instead: your traffic, in any form that intercom-contract verify reads, with notifications that it
                    delivers; - is standard input
  --host <host>     a host of your traffic that stands for the API or takes notifications; may be repeated
  --json            print the result as JSON
  --help, -h        this text

A field counts as used where its name occurs with the operation, so that nothing is missed; some may be another's.

Exit code: 0 nothing to do, 1 something breaks, 2 the command could not be carried out.
`;

interface Upgrade {
  from: Version;
  to: Version;
  /** Errors that the program has with the newer version alone. */
  errors: ExplainedError[];
  /** Changes that can break the traffic. */
  breaking: Difference[];
  /** Changes that no type shows. */
  silent: Changes;
}

export async function upgrade(args: string[], { print, note }: Terminal): Promise<number> {
  const { values, positionals } = readArgs('intercom-contract upgrade --help', {
    args,
    allowPositionals: true,
    options: {
      project: { type: 'string' },
      har: { type: 'string' },
      host: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  if (values.project !== undefined && values.har !== undefined)
    throw new UsageError('--project and --har are two ways to look. Give one of them.');
  const [from, to] = readSpan(positionals);
  const result =
    values.har === undefined
      ? upgradeProgram(from, to, values.project ?? 'tsconfig.json')
      : await upgradeTraffic(from, to, values.har, values.host, note);
  print(values.json ? JSON.stringify(result, namesAsList, 2) : format(result));
  return result.errors.length + result.breaking.length > 0 ? 1 : 0;
}

function readSpan(names: readonly string[]): [Version, Version] {
  const [first, second] = names;
  if (first === undefined || second === undefined || names.length > 2)
    throw new UsageError(
      'From which version to which? Give two, such as intercom-contract upgrade 2.11 2.16.',
    );
  const [from, to] = [readVersion(first), readVersion(second)];
  if (VERSIONS.indexOf(from) >= VERSIONS.indexOf(to))
    throw new UsageError(`${to} is not newer than ${from}. Give the older version first.`);
  return [from, to];
}

function upgradeProgram(from: Version, to: Version, file: string): Upgrade {
  const project = resolve(file);
  if (!existsSync(project))
    throw new UsageError(`${file}: there is no such file. Give your tsconfig.json with --project.`);
  const before = loadDescription(from);
  const { mentions, use, errors } = checkProgram(loadCompiler(project), project, before, to);
  if (mentions === 0)
    throw new UsageError(`${file}: no file of this project names ${from}. Give the version that it uses.`);
  const changes = changesBetween(before, loadDescription(to));
  return {
    from,
    to,
    errors: errors.map((error) => explain(error, changes, use)),
    breaking: [],
    silent: silentChanges(changes, use),
  };
}

/** Entries that name another version are used as if they named this one: it is the caller who says which it is. */
async function upgradeTraffic(
  from: Version,
  to: Version,
  file: string,
  hosts: readonly string[],
  note: Terminal['note'],
): Promise<Upgrade> {
  const before = loadDescription(from);
  const traffic = new TrafficUse(before);
  let broken = 0;
  const options = { fallback: from, hosts: [...INTERCOM_HOSTS, ...hosts] };
  for await (const entry of readTraffic(file, options)) {
    if (entry.kind === 'exchange') traffic.add(entry.exchange);
    else if (entry.kind === 'broken' && ++broken === 1)
      note(`${file}: ${entry.at} cannot be read: ${entry.message}. It is left out, as are others like it.`);
  }
  const { use } = traffic;
  if (use.size === 0)
    throw new UsageError(
      `${file}: nothing in it calls an operation of ${from} or delivers a notification of it.`,
    );
  const changes = changesBetween(before, loadDescription(to));
  const breaking = breakingChanges(changes, use);
  const silent = silentChanges(changes, use);
  const differences = silent.differences.filter((difference) => !breaking.includes(difference));
  return { from, to, errors: [], breaking, silent: { ...silent, differences } };
}

/** The compiler of the project, because its program is written for that one. */
function loadCompiler(project: string): Compiler {
  try {
    return createRequire(project)('typescript') as Compiler;
  } catch (cause) {
    throw new UsageError(
      `There is no TypeScript beside ${project}. Install it there with \`npm install --save-dev typescript\`, or give your traffic with --har.`,
      { cause },
    );
  }
}

function format({ from, to, errors, breaking, silent }: Upgrade): string {
  const sections = [
    ...errors.map(({ file, line, column, message, changes }) =>
      [`${file}:${line}:${column} ${message}`, ...changes.map(changeLine)].join('\n'),
    ),
    section('What can break you:', breaking.map(changeLine)),
    section('What no type shows:', [
      ...silent.differences.map(changeLine),
      ...silent.remarks.map(
        ({ operationId, name, text }) => `    ${operationId}${name === undefined ? '' : ` ${name}`}: ${text}`,
      ),
    ]),
  ];
  const count = silent.differences.length + silent.remarks.length;
  const counts = [
    errors.length > 0 && plural(errors.length, 'new error'),
    breaking.length > 0 && plural(breaking.length, 'breaking change'),
    count > 0 && `${plural(count, 'change')} that no type shows`,
  ].filter((text) => text !== false);
  const totals = `${from} → ${to}: ${counts.join(', ') || 'nothing touches you'}`;
  return [...sections.filter((text) => text !== ''), totals].join('\n\n');
}

const section = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? '' : [title, ...lines].join('\n');

function changeLine(difference: Difference): string {
  const { breaking, schema, operations } = difference;
  const who =
    breaking === null
      ? ''
      : `⚠ ${breaking === 'both' ? 'sending and reading' : breaking.replace('callers ', '')}: `;
  return `    ${who}${sentence(difference)} (${schema === null ? '' : `${schema} of `}${operations.join(', ')})`;
}

const namesAsList = (_: string, value: unknown) => (value instanceof Set ? [...value] : value);
