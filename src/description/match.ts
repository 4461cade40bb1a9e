import type { Description, Operation } from './description.js';

/** What a method and a path mean in one version. */
export type Match =
  | { kind: 'operation'; operation: Operation; pathParams: Record<string, string> }
  | { kind: 'wrong-method'; allowed: string[] }
  | { kind: 'unknown-path' };

/**
 * Finds the operation that a request is for. Literal segments beat templates, so `/conversations/search` is never
 * a conversation whose id is `search` as long as the method fits.
 *
 * @example
 * ```ts
 * const match = matchOperation(loadDescription('2.14'), 'GET', '/conversations/123');
 * if (match.kind === 'operation') match.pathParams; // { conversation_id: '123' }
 * ```
 */
export function matchOperation(description: Description, method: string, pathname: string): Match {
  const segments = splitPath(pathname);
  const fitting = description.operations
    .filter(({ path }) => fits(splitPath(path), segments))
    .sort((a, b) => literalness(b.path).localeCompare(literalness(a.path)));
  if (fitting.length === 0) return { kind: 'unknown-path' };

  const operation = fitting.find((candidate) => candidate.method === method.toUpperCase());
  if (!operation)
    return { kind: 'wrong-method', allowed: [...new Set(fitting.map((fit) => fit.method))].sort() };
  return { kind: 'operation', operation, pathParams: readPathParams(splitPath(operation.path), segments) };
}

const splitPath = (path: string) => path.split('/').slice(1);
const isTemplate = (segment: string) => segment.startsWith('{');

function fits(template: string[], segments: string[]): boolean {
  if (template.length !== segments.length) return false;
  return template.every((part, index) =>
    isTemplate(part) ? segments[index] !== '' : part === segments[index],
  );
}

/** `/a/{b}/c` → `101`: of two templates that fit, the one with the earlier literal is the greater string. */
const literalness = (path: string) =>
  splitPath(path)
    .map((segment) => (isTemplate(segment) ? '0' : '1'))
    .join('');

function readPathParams(template: string[], segments: string[]): Record<string, string> {
  const params: Record<string, string> = {};
  template.forEach((part, index) => {
    if (isTemplate(part)) params[part.slice(1, -1)] = decode(segments[index] ?? '');
  });
  return params;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // A stray % is the server's to refuse; it is still a segment.
  }
}
