// What the client has to know of an operation before it calls it, as far as most operations do not differ in it.
import { asObject, type JsonObject } from '../../src/description/json.js';
import { pathOperations } from './outputs.js';

const BANNER = '// Made from openapi/ by `npm run generate`. Do not edit.\n';

/** generated/calls.ts: what is answered where it is not JSON, which POSTs only read, and which lists are scrolls. */
export function callsModule(documents: ReadonlyMap<string, JsonObject>): string {
  const media = new Map<string, string>();
  const safe = new Set<string>();
  const scrolls = new Set<string>();
  for (const { method, path, operation } of pathOperations(documents)) {
    const answer = answerOf(asObject(operation.responses));
    if (answer !== undefined) media.set(`${method.toUpperCase()} ${path}`, answer);
    if (operation['x-safe'] === true) safe.add(path);
    if (asObject(operation['x-pagination'] ?? {}).style === 'scroll') scrolls.add(path);
  }
  const mediaLines = [...media].sort().map(([place, type]) => `  '${place}': '${type}',\n`);
  const linesOf = (paths: ReadonlySet<string>) =>
    [...paths]
      .sort()
      .map((path) => `  '${path}',\n`)
      .join('');
  return `${BANNER}
/** What the operations answer with that do not answer with JSON. */
export const MEDIA_TYPES: Record<string, string> = {
${mediaLines.join('')}};

/** The paths of the POSTs that only read. */
export const SAFE_POSTS: readonly string[] = [
${linesOf(safe)}];

/** The paths of the lists whose every answer moves them on. */
export const SCROLLS: readonly string[] = [
${linesOf(scrolls)}];
`;
}

/** The media types of a success, unless JSON is one of them or there is no body at all. */
function answerOf(responses: JsonObject): string | undefined {
  const successes = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
  const types = successes.flatMap(([, response]) => Object.keys(asObject(asObject(response).content)));
  // What a redirect leads to is described by nobody.
  if (successes.some(([status]) => status.startsWith('3'))) types.push('*/*');
  if (types.length === 0 || types.some((type) => type.endsWith('json'))) return undefined;
  return [...new Set(types)].join(', ');
}
