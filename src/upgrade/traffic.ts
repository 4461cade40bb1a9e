import type { Description } from '../description/description.js';
import { matchOperation } from '../description/match.js';
import type { Exchange } from '../traffic/exchange.js';
import type { Use } from './changes.js';
import { topicOf, webhooksOf } from './webhooks.js';

/** What traffic uses of a version: the operations that it calls, and the webhooks that it delivers. */
export class TrafficUse {
  readonly #use = new Map<string, Set<string>>();
  readonly #webhooks: ReadonlyMap<string, string>;

  constructor(readonly description: Description) {
    this.#webhooks = webhooksOf(description);
  }

  get use(): Use {
    return this.#use;
  }

  /** A request to a path that the version does not have uses nothing of it. */
  add({ request, response }: Exchange): void {
    const webhook = this.#webhooks.get(topicOf(request.body) ?? '');
    if (webhook !== undefined) {
      addNames(this.#namesOf(webhook), request.body);
      return;
    }
    const { pathname, searchParams } = new URL(request.path, 'https://api.intercom.io');
    const match = matchOperation(this.description, request.method, pathname);
    if (match.kind !== 'operation') return;
    const names = this.#namesOf(match.operation.operationId);
    for (const name of searchParams.keys()) names.add(name);
    for (const name of Object.keys(response.headers)) names.add(name.toLowerCase());
    addNames(names, request.body);
    addNames(names, response.body);
  }

  #namesOf(operationId: string): Set<string> {
    const names = this.#use.get(operationId) ?? new Set<string>();
    this.#use.set(operationId, names);
    return names;
  }
}

function addNames(names: Set<string>, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, child] of Object.entries(value)) {
    if (!Array.isArray(value)) names.add(name);
    addNames(names, child);
  }
}
