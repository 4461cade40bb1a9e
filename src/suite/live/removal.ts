import { VERSIONS, type Version } from '../../../generated/versions.js';
import type { Operation, Undo } from '../../description/description.js';
import { valueAt } from '../../description/json.js';
import { loadDescription } from '../../description/load.js';

/** The parameters of a path, by name. */
export type PathParams = Readonly<Record<string, string>>;

/** An operation and the newest version that has it. */
export interface Found {
  version: Version;
  operation: Operation;
}

const found = new Map<string, Found>();

/** The newest form of an operation: what was made in an old version is removed in the newest that can. */
export function newestOf(operationId: string): Found {
  let place = found.get(operationId);
  if (!place) found.set(operationId, (place = search(operationId)));
  return place;
}

function search(operationId: string): Found {
  for (const version of [...VERSIONS].reverse()) {
    const operation = loadDescription(version).operations.find((known) => known.operationId === operationId);
    if (operation) return { version, operation };
  }
  throw new Error(`No version has the operation ${operationId}.`);
}

/** The undo of a making, by the operationId of what made it. */
export function undoOf(operationId: string): Undo {
  const { undo } = newestOf(operationId).operation;
  if (!undo) throw new Error(`${operationId} has no x-undo.`);
  return undo;
}

/** The parameters of the removal, out of the request and the answer; undefined when the answer does not have them. */
export function removalParams(undo: Undo, pathParams: PathParams, body: unknown): PathParams | undefined {
  const entries = Object.entries(undo.parameters).map(([name, expression]): [string, unknown] => {
    const inPath = /^\$request\.path\.(\w+)$/.exec(expression)?.[1];
    if (inPath !== undefined) return [name, pathParams[inPath]];
    return [name, valueAt(body, expression.replace('$response.body#', ''))];
  });
  if (entries.some(([, value]) => typeof value !== 'string' && typeof value !== 'number')) return undefined;
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

/** The parameters of the removal of an entry of the list that finds it. */
export function removalParamsOfEntry(undo: Undo, pathParams: PathParams, entry: unknown) {
  const id = valueAt(entry, '/id');
  const parameters = Object.entries(undo.parameters).map(([name, expression]): [string, string] => [
    name,
    expression.startsWith('$request') ? expression : '$response.body#/id',
  ]);
  return removalParams({ ...undo, parameters: Object.fromEntries(parameters) }, pathParams, { id });
}

/** Whether an entry is as its removal leaves it: it was archived and is listed all the same. */
export const isUndone = ({ body }: Undo, entry: unknown) =>
  body !== undefined && Object.entries(body).every(([name, value]) => valueAt(entry, `/${name}`) === value);

/** A path with its parameters. */
export const fillPath = (template: string, params: PathParams) =>
  template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
