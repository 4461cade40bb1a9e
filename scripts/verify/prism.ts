// Every operation is asked for as the description's own example asks, and Prism judges the request and its answer.
import { NEWEST } from '../../src/description/versions.js';
import { report } from './findings.js';
import { renditions, type Rendition } from './renditions.js';
import { load } from './scratch.js';

interface Input {
  name: string;
  required?: boolean;
  examples?: { value: unknown }[];
  schema?: { examples?: unknown[]; minimum?: number };
}

interface Operation {
  /** The operationId. */
  iid: string;
  method: string;
  path: string;
  request?: {
    path?: Input[];
    query?: Input[];
    body?: { contents?: { mediaType: string; examples?: { value: unknown }[] }[] };
  };
}

interface Violation {
  message: string;
  path?: string[];
}

interface Client {
  request: (
    url: string,
    request: { method: string; headers: Record<string, string>; body?: unknown },
    config: { validateRequest: boolean },
  ) => Promise<{ status: number; violations: { input: Violation[]; output: Violation[] } }>;
}

interface Operations {
  getHttpOperationsFromSpec: (file: string) => Promise<Operation[]>;
}

interface Clients {
  createClientFromOperations: (operations: Operation[], config: object) => Client;
}

const { getHttpOperationsFromSpec } = await load<Operations>('@stoplight/prism-http');
const { createClientFromOperations } = await load<Clients>('@stoplight/prism-http/dist/client.js');

const ignore = () => {};
const silent = {
  ...Object.fromEntries(
    ['trace', 'debug', 'info', 'success', 'warn', 'error'].map((level) => [level, ignore]),
  ),
  child: (): object => silent,
};

const findings: string[] = [];
let asked = 0;
for (const rendition of renditions([NEWEST])) await judge(rendition);
report(findings, `${asked} operations`);

async function judge({ name, file }: Rendition): Promise<void> {
  const operations = await getHttpOperationsFromSpec(file);
  const client = createClientFromOperations(operations, {
    mock: { dynamic: false },
    validateRequest: true,
    validateResponse: true,
    checkSecurity: true,
    errors: false,
    logger: silent,
  });
  for (const { iid, method, path, request = {} } of operations) {
    const { contents = [] } = request.body ?? {};
    const json = contents.find(({ mediaType }) => mediaType === 'application/json');
    const { status, violations } = await client.request(
      addressOf(path, request.path ?? [], request.query ?? []),
      {
        method,
        headers: { authorization: 'Bearer token', ...(json && { 'content-type': 'application/json' }) },
        body: json?.examples?.[0]?.value,
      },
      // A file to upload has no example.
      { validateRequest: contents.length === 0 || json !== undefined },
    );
    asked += 1;
    const found = [...violations.input, ...violations.output].map(
      ({ message, path: at = [] }) => `${at.join('.')} ${message}`,
    );
    if (status >= 400 && found.length === 0) found.push(`answered with ${status}`);
    findings.push(...found.map((text) => `${name}: ${iid} ${text}`));
  }
}

function addressOf(path: string, inPath: readonly Input[], inQuery: readonly Input[]): string {
  const values = new Map(inPath.map((input) => [input.name, exampleOf(input)]));
  const query = inQuery.filter(({ required }) => required).map((input) => [input.name, exampleOf(input)]);
  return `${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values.get(name) ?? ''))}?${new URLSearchParams(query)}`;
}

function exampleOf({ examples, schema }: Input): string {
  const example: unknown = examples?.[0]?.value ?? schema?.examples?.[0] ?? schema?.minimum ?? 1;
  return typeof example === 'string' ? example : JSON.stringify(example);
}
