import { readFileSync } from 'node:fs';
import type { Command } from './command.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage.js';

const HELP = `Tools around the contract of Intercom's REST API. Unofficial.

Usage: intercom-contract <command> [options]

  clean-up             remove from a workspace what live runs left there
  coverage             how each answer of the description is known, and what the exchanges exercise of it
  drift <traffic>      what traffic shows and the description does not, as edits of the description; of two, what changed
  openapi <version>    print the description of a version, in OpenAPI 3.1 or 3.0
  proxy                stand between an app or the reference's pages and the API, and judge what passes
  record               run the scenarios and write down what was exchanged
  run                  run the scenarios against the sandbox, a workspace or a server, and judge what they exchange
  sandbox              serve the embedded sandbox workspace over HTTP
  upgrade <from> <to>  what a newer version changes for your program or your traffic
  verify <file>...     judge anyone's traffic: HAR, nock's recordings, our recordings, lines of JSON
  --version            the version of this package
  --help, -h           this text

intercom-contract <command> --help says more.
`;

/** A command loads what it needs, so that one which needs little starts fast. */
const COMMANDS: Record<string, () => Promise<Command['run']>> = {
  'clean-up': async () => (await import('./clean-up.js')).cleanUp,
  coverage: async () => (await import('./coverage.js')).coverage,
  drift: async () => (await import('./drift.js')).drift,
  openapi: async () => (await import('./openapi.js')).openapi,
  proxy: async () => (await import('./proxy.js')).proxy,
  record: async () => (await import('./run.js')).record,
  run: async () => (await import('./run.js')).run,
  sandbox: async () => (await import('./sandbox.js')).sandbox,
  upgrade: async () => (await import('./upgrade.js')).upgrade,
  verify: async () => (await import('./verify.js')).verify,
};

/** The program `intercom-contract`: 0 for success, 1 for findings, 2 for what cannot be carried out. */
export const contractCommand: Command = {
  misuse: ['ProjectError', 'ProxyError', 'RecordingError', 'ReportError', 'TargetError', 'VersionRangeError'],
  run: dispatch,
};

async function dispatch([name, ...args]: string[], terminal: Terminal): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h') {
    terminal.print(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version') {
    terminal.print(packageVersion());
    return 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    const known = Object.keys(COMMANDS).join(', ');
    throw new UsageError(`There is no command ${JSON.stringify(name)}. Expected one of ${known}.`);
  }
  const command = await load();
  return command(args, terminal);
}

/** The manifest stands two folders above the source, and three above the compiled command. */
function packageVersion(): string {
  for (const manifest of ['../../package.json', '../../../package.json']) {
    try {
      const text = readFileSync(new URL(manifest, import.meta.url), 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch {
      continue; // Not here, so the other.
    }
  }
  return 'unknown';
}
