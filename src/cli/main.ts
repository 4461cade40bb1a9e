#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { loadAjv } from '../description/schemas.js';
import { UsageError } from './usage.js';

const HELP = `Tools around the contract of Intercom's REST API. Unofficial.

Usage: intercom-contract <command> [options]

  openapi <version>    print the OpenAPI 3.1 description of a version
  run                  run the scenarios against the sandbox, a workspace or a server, and judge what they exchange
  sandbox              serve the embedded sandbox workspace over HTTP
  validate <file>...   judge recordings or HAR files by the description of their version
  --version            the version of this package
  --help, -h           this text

intercom-contract <command> --help says more.
`;

type Command = (args: string[]) => number | Promise<number>;

/** A command loads what it needs, so that one which needs little starts fast. */
const COMMANDS: Record<string, () => Promise<Command>> = {
  openapi: async () => (await import('./openapi.js')).openapi,
  run: async () => (await import('./run.js')).run,
  sandbox: async () => (await import('./sandbox.js')).sandbox,
  validate: async () => (await import('./validate.js')).validate,
};

/** The commands that judge need the package that does. */
const WITHOUT_AJV = new Set(['openapi']);

/** Errors that are the caller's to repair: one sentence, no stack. By name, so that nothing is loaded for their sake. */
const EXPECTED = new Set([
  'MissingPeerError',
  'RecordingError',
  'ReportError',
  'TargetError',
  'UsageError',
  'VersionRangeError',
]);

// Whoever reads the output may stop reading, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error && EXPECTED.has(error.name))) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main([name, ...args]: string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    console.log(HELP.trimEnd());
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    console.log(packageVersion());
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageError(`There is no command ${JSON.stringify(name)}. Expected one of ${known}.`);
  }
  if (!WITHOUT_AJV.has(name) && !args.includes('--help') && !args.includes('-h')) loadAjv();
  const command = await load();
  return command(args);
}

/** The manifest stands two folders above the source, and three above the compiled command. */
function packageVersion(): string {
  for (const manifest of ['../../package.json', '../../../package.json']) {
    try {
      const { version } = JSON.parse(readFileSync(new URL(manifest, import.meta.url), 'utf8')) as {
        version: string;
      };
      return version;
    } catch {
      continue; // Not here, so the other.
    }
  }
  return 'unknown';
}
