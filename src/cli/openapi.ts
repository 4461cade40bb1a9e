import { loadDescription } from '../description/load.js';
import { VERSIONS } from '../../generated/versions.js';
import { readVersion } from '../description/versions.js';
import { readArgs, UsageError } from './usage.js';

const HELP = `Prints the OpenAPI 3.1 description of one version as JSON, for other tools to read.

Usage: intercom-contract openapi <version> > intercom.json

  <version>   one of ${VERSIONS.join(', ')}
  --help      this text
`;

export function openapi(args: string[]): number {
  const { values, positionals } = readArgs('intercom-contract openapi --help', {
    args,
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP.trimEnd());
    return 0;
  }
  const [version, ...more] = positionals;
  if (version === undefined || more.length > 0) {
    throw new UsageError('Which version? Give one, such as intercom-contract openapi 2.14.');
  }
  console.log(JSON.stringify(loadDescription(readVersion(version)).document, null, 2));
  return 0;
}
