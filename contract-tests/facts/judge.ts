import type { Version } from '../../generated/versions.js';
import { loadOperations } from '../../src/suite/operations.js';
import type { Description, Operation } from '../../src/description/description.js';
import { loadDescription } from '../../src/description/load.js';
import { formatFinding, type Finding } from '../../src/contract/finding.js';
import { validateRequest, validateResponse } from '../../src/contract/validate.js';
import { selectVersions } from '../../src/description/versions.js';
import { operationOf } from './see.js';

/** In an edit: the field is not there. */
export const ABSENT = Symbol('absent');

/** JSON pointer → what to put there; `''` is the whole body, and `?per_page` a query parameter of the request. */
export type Edit = Readonly<Record<string, unknown>>;

/** One edit for each of these places, which takes away what is there. */
export const gone = (...pointers: string[]): Edit[] => pointers.map((pointer) => ({ [pointer]: ABSENT }));

/** What the API really takes or answers, as edits of a body that is accepted as it stands. */
export interface WireFact {
  fact: string;
  /** Where the fact is public, or who has seen it. */
  source: string;
  versions: string;
  operation: string;
  /** A status, or the request. 200 unless it says otherwise. */
  target?: number | 'request';
  /** A body, or how to make one for a version; nothing for a request without a body. */
  body?: unknown;
  /** Each is valid; an unknown word of an open set may be reported. */
  accepts?: readonly Edit[];
  /** Each is refused, at the place of the edit; the lack of a name that nothing public has shown is at least reported. */
  rejects?: readonly Edit[];
  /** Each is valid and reported as an unknown word of an open set. */
  unknown?: readonly Edit[];
}

const contracts = loadOperations();

/** What the description does not agree to. Versions with the same contract are judged once, in the oldest of them. */
export function complaintsAbout(fact: WireFact): string[] {
  const selected = selectVersions(fact.versions);
  const fingerprint = (version: Version) => contracts[fact.operation]?.versions[version];
  return selected
    .filter(
      (version, place) =>
        selected.findIndex((other) => fingerprint(other) === fingerprint(version)) === place,
    )
    .flatMap((version) => complaintsIn(version, fact));
}

function complaintsIn(version: Version, row: WireFact): string[] {
  const description = loadDescription(version);
  const operation = operationOf(description, row.operation);
  const base =
    typeof row.body === 'function' ? (row.body as (version: Version) => unknown)(version) : row.body;
  const judge = (edit: Edit) => findingsOf(description, operation, row.target ?? 200, base, edit);
  const errors = (findings: Finding[]) => findings.filter(({ severity }) => severity === 'error');
  return [
    // A fact may be about a status that only `default` covers.
    ...judge({})
      .filter(({ rule, severity }) => rule !== 'undeclared-status' || severity === 'error')
      .map((finding) => `the body itself: ${formatFinding(finding)}`),
    ...(row.accepts ?? []).flatMap((edit) =>
      errors(judge(edit)).map((finding) => `${show(edit)} is refused: ${formatFinding(finding)}`),
    ),
    ...(row.rejects ?? [])
      .filter((edit) => !judge(edit).some((finding) => isRefusal(finding) && isAt(finding, edit)))
      .map(
        (edit) => `${version}: ${show(edit)} is accepted, or refused elsewhere: ${findingList(judge(edit))}`,
      ),
    ...(row.unknown ?? [])
      .filter((edit) => judge(edit).some(({ rule }) => rule !== 'unknown-value') || judge(edit).length === 0)
      .map((edit) => `${version}: ${show(edit)} is not reported as an unknown word`),
  ];
}

const isRefusal = ({ severity, rule }: Finding) => severity === 'error' || rule === 'missing-field';

const findingList = (findings: Finding[]) => findings.map(formatFinding).join('; ') || 'nothing';

/** A finding is at the edit when it names the edited place, something below it, or the union that the edit broke. */
function isAt({ path, rule }: Finding, edit: Edit): boolean {
  return Object.keys(edit).some((at) => {
    const place = at.startsWith('?') ? `query.${at.slice(1)}` : at;
    return (
      path === place ||
      path.startsWith(`${place}/`) ||
      (rule === 'ambiguous-variant' && place.startsWith(path))
    );
  });
}

function findingsOf(
  description: Description,
  operation: Operation,
  target: number | 'request',
  base: unknown,
  edit: Edit,
): Finding[] {
  const body = edited(base, edit);
  const headers = { 'content-type': 'application/json' };
  const query = Object.entries(edit).filter(([at]) => at.startsWith('?'));
  if (target !== 'request') {
    if (query.length > 0)
      throw new Error(`${show(edit)} is about a request, but the fact is about a response`);
    return validateResponse(description, operation, { status: target, headers, body });
  }

  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  const pathParams = Object.fromEntries(names.map((name) => [name, '123']));
  const search = new URLSearchParams(query.map(([at, value]) => [at.slice(1), String(value)])).toString();
  const request = {
    method: operation.method,
    path: operation.path.replaceAll(/\{\w+\}/g, '123') + (search && `?${search}`),
    headers,
    ...(body === undefined ? {} : { body }),
  };
  return validateRequest(description, { kind: 'operation', operation, pathParams }, request);
}

/** A copy of a body with an edit; what the edit says of the query is no part of a body. */
export function edited(base: unknown, edit: Edit): unknown {
  return Object.entries(edit)
    .filter(([at]) => !at.startsWith('?'))
    .reduce((value, [at, replacement]) => put(value, at.split('/').slice(1), replacement), base);
}

/** A copy of a value with something else at one place, or without that place. */
function put(value: unknown, keys: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.with(Number(key), put(value[Number(key)], rest, replacement));
  const { [key]: child, ...others } = value as Record<string, unknown>;
  const changed = put(child, rest, replacement);
  return changed === ABSENT ? others : { ...others, [key]: changed };
}

const show = (edit: Edit) =>
  JSON.stringify(edit, (_, value: unknown) => (value === ABSENT ? '(absent)' : value));
