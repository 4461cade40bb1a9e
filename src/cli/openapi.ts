import type { OpenApiDocument } from '../description/description.js';
import { loadDescription } from '../description/load.js';
import { toOpenApi30 } from '../description/openapi-3.0.js';
import { NEWEST, NEWEST_NUMBERED, OLDEST, readVersion } from '../description/versions.js';
import type { Terminal } from './terminal.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Prints the description of one version as JSON, for other tools to read.

Usage: intercom-contract openapi <version> [--openapi 3.0] > intercom.json

  <version>      ${OLDEST} to ${NEWEST_NUMBERED}, or ${NEWEST}
  --openapi <o>  3.1, as it is written, or 3.0 for tools that read nothing newer; default 3.1
  --help, -h     this text
`;

const RENDITIONS = new Map<string, (document: OpenApiDocument) => object>([
  ['3.1', (document) => document],
  ['3.0', toOpenApi30],
]);

export function openapi(args: string[], { print }: Terminal): number {
  const { values, positionals } = readArgs('intercom-contract openapi --help', {
    args,
    allowPositionals: true,
    options: {
      openapi: { type: 'string', default: '3.1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const [version, ...more] = positionals;
  if (version === undefined || more.length > 0) {
    throw new UsageError('Which version? Give one, such as intercom-contract openapi 2.14.');
  }
  const render = RENDITIONS.get(values.openapi);
  if (!render) {
    throw new UsageError(`--openapi is ${JSON.stringify(values.openapi)}. Expected 3.1 or 3.0.`);
  }
  print(JSON.stringify(render(loadDescription(readVersion(version)).document), null, 2));
  return 0;
}
