#!/usr/bin/env node
import { loadAjv, MissingPeerError } from '../description/ajv.js';
import { RecordingError } from '../traffic/recording.js';
import { VersionRangeError } from '../description/versions.js';
import { runAsProcess } from './command.js';
import { UsageError } from './usage.js';

const HELP = `Tools around the contract of Intercom's REST API. Unofficial.

Usage: intercom-contract <command> [options]

  openapi <version>    print the OpenAPI 3.1 description of a version
  sandbox              serve the embedded sandbox workspace over HTTP
  validate <file>...   judge recordings or HAR files by the description of their version

intercom-contract <command> --help says more.
`;

await runAsProcess({
  name: 'intercom-contract',
  misuse: [RecordingError, VersionRangeError, MissingPeerError],
  run: main,
});

async function main([command, ...args]: string[]): Promise<number> {
  if (command === undefined || command === '--help') {
    console.log(HELP.trimEnd());
    return command === undefined ? 2 : 0;
  }
  if (command === 'openapi') return (await import('./openapi.js')).openapi(args);
  if (command !== 'sandbox' && command !== 'validate') {
    throw new UsageError(
      `There is no command ${JSON.stringify(command)}. Expected openapi, sandbox or validate.`,
    );
  }
  if (!args.includes('--help')) loadAjv();
  if (command === 'sandbox') return (await import('./sandbox.js')).sandbox(args);
  return (await import('./validate.js')).validate(args);
}
