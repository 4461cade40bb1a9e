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
  const leaves = find(treeOf(description), segments, 0);
  if (leaves.length === 0) return { kind: 'unknown-path' };

  const wanted = method.toUpperCase();
  for (const operations of leaves) {
    const operation = operations.get(wanted);
    if (operation) return { kind: 'operation', operation, pathParams: readPathParams(operation, segments) };
  }
  const methods = leaves.flatMap((operations) => [...operations.keys()]);
  return { kind: 'wrong-method', allowed: [...new Set(methods)].sort() };
}

/** What can follow a part of a path. */
interface Node {
  literals: Map<string, Node>;
  template?: Node;
  /** The operations of the path that ends here, by method. */
  operations: Map<string, Operation>;
}

const createNode = (): Node => ({ literals: new Map(), operations: new Map() });

const trees = new WeakMap<Description, Node>();

function treeOf(description: Description): Node {
  let root = trees.get(description);
  if (!root) {
    root = createNode();
    for (const operation of description.operations) plant(root, operation);
    trees.set(description, root);
  }
  return root;
}

function plant(root: Node, operation: Operation): void {
  let node = root;
  for (const segment of splitPath(operation.path)) {
    if (isTemplate(segment)) node = node.template ??= createNode();
    else {
      const next = node.literals.get(segment) ?? createNode();
      node.literals.set(segment, next);
      node = next;
    }
  }
  node.operations.set(operation.method, operation);
}

/** The operations of every template that fits, the one with the earlier literal first. */
function find(node: Node, segments: readonly string[], depth: number): Map<string, Operation>[] {
  const segment = segments[depth];
  if (segment === undefined) return node.operations.size > 0 ? [node.operations] : [];
  const literal = node.literals.get(segment);
  return [
    ...(literal ? find(literal, segments, depth + 1) : []),
    ...(node.template && segment !== '' ? find(node.template, segments, depth + 1) : []),
  ];
}

const splitPath = (path: string) => path.split('/').slice(1);
const isTemplate = (segment: string) => segment.startsWith('{');

const templates = new WeakMap<Operation, readonly (readonly [name: string, index: number])[]>();

function readPathParams(operation: Operation, segments: readonly string[]): Record<string, string> {
  let places = templates.get(operation);
  if (!places) {
    places = splitPath(operation.path).flatMap((part, index) =>
      isTemplate(part) ? [[part.slice(1, -1), index] as const] : [],
    );
    templates.set(operation, places);
  }
  const params: Record<string, string> = {};
  for (const [name, index] of places) params[name] = decode(segments[index] ?? '');
  return params;
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // A stray % is the server's to refuse; it is still a segment.
  }
}

/**
 * Which of the responses of an operation a status means: its own, that of its class, or `default`. A success must be declared
 * by its own status or its class; a failure may fall back to `default`.
 */
export const declaredStatus = ({ responses }: Operation, status: number): string | undefined =>
  [String(status), `${String(status)[0]}XX`, ...(status >= 300 ? ['default'] : [])].find((name) =>
    Object.hasOwn(responses, name),
  );
