import type { Description } from '../description/description.js';
import { matchOperation } from '../description/match.js';
import type { Exchange } from '../traffic/exchange.js';
import type { Use } from './changes.js';

/** What the exchanges use of a version. A request to a path that it does not have uses nothing of it. */
export function useOfTraffic(description: Description, exchanges: readonly Exchange[]): Use {
  const use = new Map<string, Set<string>>();
  for (const { request, response } of exchanges) {
    const { pathname, searchParams } = new URL(request.path, 'https://api.intercom.io');
    const match = matchOperation(description, request.method, pathname);
    if (match.kind !== 'operation') continue;
    const { operationId } = match.operation;
    const names = use.get(operationId) ?? new Set<string>();
    for (const name of searchParams.keys()) names.add(name);
    for (const name of Object.keys(response.headers)) names.add(name.toLowerCase());
    addNames(names, request.body);
    addNames(names, response.body);
    use.set(operationId, names);
  }
  return use;
}

function addNames(names: Set<string>, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(name);
    addNames(names, child);
  }
}
