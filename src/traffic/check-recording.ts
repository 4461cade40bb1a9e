import { VERSIONS } from '../../generated/versions.js';

/** The first thing about a value that keeps it from being what it should be. */
export interface FormatProblem {
  /** A JSON pointer; `''` is the whole value. */
  path: string;
  message: string;
}

/** What keeps a value from being a recording; `undefined` when it is one. */
export function checkRecording(value: unknown): FormatProblem | undefined {
  return (
    checkObject(value, '', ['version', 'scenario', 'provenance', 'exchanges'], ['findings']) ??
    checkWord(value, '/version', VERSIONS) ??
    checkText(value, '/scenario', /^[a-z0-9-]+\/[a-z0-9-]+$/, 'a text such as "conversations/reply"') ??
    checkObject(at(value, '/provenance'), '/provenance', ['kind', 'source']) ??
    checkWord(value, '/provenance/kind', ['live', 'observed', 'sandbox']) ??
    checkText(value, '/provenance/source', /./, 'a text') ??
    checkExchanges(at(value, '/exchanges')) ??
    checkFindings(at(value, '/findings'))
  );
}

/** What keeps a value from being an exchange; `undefined` when it is one. */
export function checkExchange(value: unknown): FormatProblem | undefined {
  return (
    checkObject(value, '', ['request', 'response']) ??
    checkObject(at(value, '/request'), '/request', ['method', 'path', 'headers'], ['body']) ??
    checkText(value, '/request/method', /^[A-Z]+$/, 'a method such as "GET"') ??
    checkText(value, '/request/path', /^\//, 'a path that begins with /') ??
    checkHeaders(value, '/request/headers') ??
    checkObject(at(value, '/response'), '/response', ['status', 'headers'], ['body']) ??
    checkStatus(value) ??
    checkHeaders(value, '/response/headers')
  );
}

function checkExchanges(exchanges: unknown): FormatProblem | undefined {
  if (!Array.isArray(exchanges) || exchanges.length === 0)
    return problem('/exchanges', 'a list of at least one exchange', exchanges);
  for (const [index, exchange] of exchanges.entries()) {
    const found = checkExchange(exchange);
    if (found) return { ...found, path: `/exchanges/${index}${found.path}` };
  }
  return undefined;
}

const FINDING = ['rule', 'severity', 'operationId', 'target', 'path', 'message', 'exchange'];

function checkFindings(findings: unknown): FormatProblem | undefined {
  if (findings === undefined) return undefined;
  if (!Array.isArray(findings)) return problem('/findings', 'a list', findings);
  for (const [index, finding] of findings.entries()) {
    const found = checkObject(finding, `/findings/${index}`, FINDING);
    if (found) return found;
  }
  return undefined;
}

/** An object with these fields, perhaps the optional ones, and no other. */
function checkObject(
  value: unknown,
  path: string,
  required: readonly string[],
  optional: readonly string[] = [],
): FormatProblem | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem(path, 'an object', value);
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return { path: `${path}/${missing}`, message: 'this field is missing' };
  const extra = Object.keys(value).find((name) => !required.includes(name) && !optional.includes(name));
  if (extra === undefined) return undefined;
  const known = [...required, ...optional].join(', ');
  return { path: `${path}/${extra}`, message: `there is no such field; expected ${known}` };
}

function checkWord(value: unknown, path: string, words: readonly string[]): FormatProblem | undefined {
  const word = at(value, path);
  return words.some((known) => known === word)
    ? undefined
    : problem(path, `one of ${words.join(', ')}`, word);
}

function checkText(
  value: unknown,
  path: string,
  pattern: RegExp,
  expected: string,
): FormatProblem | undefined {
  const text = at(value, path);
  return typeof text === 'string' && pattern.test(text) ? undefined : problem(path, expected, text);
}

function checkStatus(value: unknown): FormatProblem | undefined {
  const status = at(value, '/response/status');
  const fits = typeof status === 'number' && Number.isInteger(status) && status >= 100 && status <= 599;
  return fits ? undefined : problem('/response/status', 'a status from 100 to 599', status);
}

function checkHeaders(value: unknown, path: string): FormatProblem | undefined {
  const headers = at(value, path);
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers))
    return problem(path, 'an object', headers);
  for (const [name, header] of Object.entries(headers) as [string, unknown][])
    if (typeof header !== 'string') return problem(`${path}/${name}`, 'a text', header);
  return undefined;
}

/** Only for places above which everything is known to be an object. */
function at(value: unknown, path: string): unknown {
  const keys = path.split('/').slice(1);
  return keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], value);
}

function problem(path: string, expected: string, actual: unknown): FormatProblem {
  return { path, message: `expected ${expected}, got ${show(actual)}` };
}

function show(value: unknown): string {
  if (typeof value === 'object' && value !== null)
    return Array.isArray(value) ? `a list of ${value.length}` : 'an object';
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
