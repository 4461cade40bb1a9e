import type { Version } from '../../generated/versions.js';
import type { Description, Operation, Schema } from '../description/description.js';
import { NEWEST } from '../description/versions.js';
import { createConvert, nameOf, type Convert, type Rewrite } from './convert.js';
import type { Changes } from './resource.js';
import { isAtMost, VERSIONS_DESCENDING } from './version.js';

/** How one operation of one version relates to its newest shape. */
export interface OperationPlan {
  description: Description;
  operation: Operation;
  /** The operation in the newest version that has it, which types its handler. */
  newest: { description: Description; operation: Operation };
  /** How the operation succeeds in the caller's version, and with what. */
  success: { status: number; mediaType: string | undefined };
  /** A body of the caller's version in the newest shape. */
  upgrade: (body: unknown, mediaType: string) => unknown;
  /** An answer of the newest shape in the caller's version. */
  downgrade: (status: number, body: unknown) => unknown;
}

export type LoadDescription = (version: Version) => Description;
export type PlanOf = (description: Description, operation: Operation) => OperationPlan;

/** Plans each operation of each version once, on first use. */
export function createPlans(load: LoadDescription, changes: readonly Changes[]): PlanOf {
  const plans = new WeakMap<Operation, OperationPlan>();
  const converts = new Map<string, Convert>();

  const convert = (from: Description, to: Description, direction: 'older' | 'newer'): Convert => {
    const key = `${from.version}>${to.version}`;
    let found = converts.get(key);
    if (!found) {
      const version = direction === 'older' ? to.version : from.version;
      const rewrites = rewritesFor(changes, version, direction);
      const unknown = direction === 'older' ? 'drop' : 'keep';
      converts.set(key, (found = createConvert({ from: from.document, to: to.document, unknown, rewrites })));
    }
    return found;
  };

  return (description, operation) => {
    let plan = plans.get(operation);
    if (!plan) {
      const newest = newestWith(load, operation.operationId);
      plan = {
        description,
        operation,
        newest,
        success: successOf(operation),
        upgrade(body, mediaType) {
          const [from, to] = [operation, newest.operation].map(
            ({ requestBody }) => requestBody?.content[mediaType],
          );
          if (!from || !to || newest.description === description) return body;
          return convert(description, newest.description, 'newer')(from, to, body);
        },
        downgrade(status, body) {
          const [from, to] = [bodyOf(newest.operation, status), bodyOf(operation, status)];
          if (!to) return undefined;
          const shape = livesOn(load, from) ? load(NEWEST) : newest.description;
          if (!from || shape === description) return body;
          return convert(shape, description, 'older')(from, to, body);
        },
      };
      plans.set(operation, plan);
    }
    return plan;
  };
}

const byId = new WeakMap<Description, ReadonlyMap<string, Operation>>();

function operationOf(description: Description, operationId: string): Operation | undefined {
  let operations = byId.get(description);
  if (!operations) {
    operations = new Map(description.operations.map((operation) => [operation.operationId, operation]));
    byId.set(description, operations);
  }
  return operations.get(operationId);
}

function newestWith(load: LoadDescription, operationId: string): OperationPlan['newest'] {
  for (const version of VERSIONS_DESCENDING) {
    const description = load(version);
    const operation = operationOf(description, operationId);
    if (operation) return { description, operation };
  }
  throw new Error(`No version has ${operationId}.`);
}

/** An operation that is gone may answer with an object that is still there: then that has its newest shape. */
const livesOn = (load: LoadDescription, schema: Schema | undefined): boolean =>
  schema?.$ref !== undefined &&
  Object.hasOwn(load(NEWEST).document.components?.schemas ?? {}, nameOf(schema.$ref));

function successOf({ operationId, responses }: Operation): OperationPlan['success'] {
  const status = Object.keys(responses).find((candidate) => candidate < '400');
  if (status === undefined) throw new Error(`${operationId} declares no success.`);
  return { status: Number(status), mediaType: Object.keys(responses[status]?.content ?? {})[0] };
}

/** The JSON of a status or, where versions differ in it, of the first success. */
function bodyOf(operation: Operation, status: number): Schema | undefined {
  const response = operation.responses[status] ?? operation.responses[successOf(operation).status];
  return response?.content['application/json'];
}

/** By schema name, in the order in which they apply: newest first on the way out, oldest first on the way in. */
export function rewritesFor(
  changes: readonly Changes[],
  version: Version,
  direction: 'older' | 'newer',
): Map<string, Rewrite[]> {
  const found = new Map<string, { through: Version; rewrite: Rewrite }[]>();
  for (const [name, list] of changes.flatMap((some) => Object.entries(some)))
    for (const change of list as readonly { through: Version; older?: Rewrite; newer?: Rewrite }[]) {
      const rewrite = change[direction];
      if (!rewrite || !isAtMost(version, change.through)) continue;
      found.set(name, [...(found.get(name) ?? []), { through: change.through, rewrite }]);
    }
  const sign = direction === 'older' ? 1 : -1;
  const place = ({ through }: { through: Version }) => sign * VERSIONS_DESCENDING.indexOf(through);
  return new Map(
    [...found].map(([name, list]) => [
      name,
      list.sort((a, b) => place(a) - place(b)).map(({ rewrite }) => rewrite),
    ]),
  );
}
