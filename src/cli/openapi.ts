import { loadDescription } from '../description/load.js';
import { NEWEST, NEWEST_NUMBERED, OLDEST, readVersion } from '../description/versions.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Prints the OpenAPI 3.1 description of one version as JSON, for other tools to read.

Usage: intercom-contract openapi <version> > intercom.json

  <version>   ${OLDEST} to ${NEWEST_NUMBERED}, or ${NEWEST}
  --help, -h  this text
`;

export function openapi(args: string[], { print }: Terminal): number {
  const { values, positionals } = readArgs('intercom-contract openapi --help', {
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h', default: false } },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const [version, ...more] = positionals;
  if (version === undefined || more.length > 0) {
    throw new UsageError('Which version? Give one, such as intercom-contract openapi 2.14.');
  }
  print(JSON.stringify(loadDescription(readVersion(version)).document, null, 2));
  return 0;
}
