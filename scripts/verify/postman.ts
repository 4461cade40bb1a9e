import { readFileSync } from 'node:fs';
import { loadDescription } from '../../src/description/load.js';
import { report } from './findings.js';
import { FEW_VERSIONS, renditions } from './renditions.js';
import { load } from './scratch.js';

interface Item {
  item?: Item[];
  request?: { method: string; url: { path: string[] } };
}

interface Conversion {
  result: boolean;
  reason?: string;
  output?: [{ data: Item }];
}

interface Module {
  default: {
    convertV2: (
      input: { type: 'string'; data: string },
      options: object,
      done: (error: Error | null, conversion?: Conversion) => void,
    ) => void;
  };
}

const { default: postman } = await load<Module>('openapi-to-postmanv2');
const findings: string[] = [];
const all = renditions(FEW_VERSIONS);
for (const { name, version, file } of all) {
  const { result, reason, output } = await convert(readFileSync(file, 'utf8'));
  if (!result || !output) {
    findings.push(`${name}: ${reason}`);
    continue;
  }
  const requests = new Set(requestsOf(output[0].data));
  const missing = loadDescription(version).operations.filter(
    ({ method, path }) => !requests.has(`${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  findings.push(...missing.map(({ operationId }) => `${name}: there is no request for ${operationId}`));
}
report(findings, `${all.length} documents`);

function convert(data: string): Promise<Conversion> {
  return new Promise((resolve, reject) => {
    postman.convertV2({ type: 'string', data }, { folderStrategy: 'Tags' }, (error, conversion) => {
      if (error || !conversion) reject(error ?? new Error('The converter answers nothing.'));
      else resolve(conversion);
    });
  });
}

function requestsOf({ item = [], request }: Item): string[] {
  const own = request ? [`${request.method} /${request.url.path.join('/')}`] : [];
  return [...own, ...item.flatMap(requestsOf)];
}
