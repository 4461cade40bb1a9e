import type { Version } from '../../generated/versions.js';
import { loadDescription } from '../description/description.js';
import type { Finding } from '../contract/finding.js';
import { validateResponse } from '../contract/validate.js';
import { VALUE_CHANGES, type ValueChange } from './value-changes.js';
import { isAtMost, VERSIONS_DESCENDING } from './version.js';

/**
 * Turns a body of the newest shape into what a version shows.
 *
 * A field that this version's description lacks goes only if another version's description has it at that place. A field
 * that no version declares stays, or the validation behind this could not find it.
 */
export function conform(operationId: string, status: number, newest: object, version: Version): unknown {
  const body = withOlderValues(newest, version);
  let undeclared = undeclaredFields(operationId, status, body, version);
  for (const other of VERSIONS_DESCENDING) {
    if (undeclared.length === 0) break;
    if (other === version) continue;
    const known = declaredFields(operationId, status, withOlderValues(newest, other), other);
    undeclared = undeclared.filter((pointer) => {
      const belongsElsewhere = known(pointer);
      if (belongsElsewhere) removeAt(body, pointer);
      return !belongsElsewhere;
    });
  }
  return body;
}

/** Removes what a version's description does not declare: a caller of 2.9 cannot set a field of 2.14. */
export function withoutUndeclared(body: unknown, findings: readonly Finding[]): unknown {
  const copy: unknown = structuredClone(body);
  for (const { rule, path } of findings) if (rule === 'undeclared-field') removeAt(copy, path);
  return copy;
}

function undeclaredFields(operationId: string, status: number, body: unknown, version: Version): string[] {
  return findingsFor(operationId, status, body, version)
    .filter(({ rule }) => rule === 'undeclared-field')
    .map(({ path }) => path);
}

/** Whether a version declares the field at a pointer. A variant around it that does not fit counts as no. */
function declaredFields(operationId: string, status: number, body: unknown, version: Version) {
  const findings = findingsFor(operationId, status, body, version);
  return (pointer: string) =>
    has(body, pointer) &&
    !findings.some(
      ({ rule, path }) =>
        path === 'status' ||
        pointer.startsWith(`${path}/`) ||
        (path === pointer && rule === 'undeclared-field'),
    );
}

function findingsFor(operationId: string, status: number, body: unknown, version: Version): Finding[] {
  const description = loadDescription(version);
  const operation = description.operations.find((candidate) => candidate.operationId === operationId);
  const response = { status, headers: { 'content-type': 'application/json' }, body };
  return operation ? validateResponse(description, operation, response) : [NOWHERE];
}

/** Stands for a version without the operation: it declares nothing. */
const NOWHERE: Finding = {
  rule: 'unknown-path',
  severity: 'error',
  version: 'Unstable',
  operationId: null,
  target: 'response',
  path: '',
  message: 'the version has no such operation',
};

function withOlderValues(newest: object, version: Version): object {
  const body = structuredClone(newest);
  for (const change of VALUE_CHANGES) if (isAtMost(version, change.through)) applyChange(change, body);
  return body;
}

function applyChange(change: ValueChange, node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const child of Object.values(node)) applyChange(change, child);
  const fields = node as Record<string, unknown>;
  // A reference such as {type: 'contact', id} is of the type too, but does not hold the fields.
  const applies = fields.type === change.of && change.fields.every((key) => Object.hasOwn(fields, key));
  if (!applies) return;
  for (const [key, value] of Object.entries(change.older(fields))) {
    if (value === undefined) delete fields[key];
    else fields[key] = value;
  }
}

const keysOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

function parentAt(body: unknown, keys: readonly string[]): Record<string, unknown> | undefined {
  return keys
    .slice(0, -1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], body) as
    Record<string, unknown> | undefined;
}

function has(body: unknown, pointer: string): boolean {
  const keys = keysOf(pointer);
  const parent = parentAt(body, keys);
  return parent !== undefined && Object.hasOwn(parent, keys.at(-1) ?? '');
}

function removeAt(body: unknown, pointer: string): void {
  const keys = keysOf(pointer);
  const parent = parentAt(body, keys);
  if (parent) delete parent[keys.at(-1) ?? ''];
}
