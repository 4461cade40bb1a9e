import type { Version } from '../../../generated/versions.js';
import { fitsFormat, unfamiliar } from '../../description/advice.js';
import type { Description, Operation } from '../../description/description.js';
import { unescapePointer } from '../../description/json.js';
import { matchOperation } from '../../description/match.js';
import { schemasOf } from '../../description/schemas.js';
import type { Finding } from '../../contract/finding.js';
import { validateExchange } from '../../contract/validate.js';
import { splitTarget, type Exchange } from '../../traffic/exchange.js';
import { redactExchanges } from '../../traffic/redaction/redact-exchanges.js';
import { addValue, createShape, type Shape } from './shape.js';
import { addressKey, below, operationWritten, visitBody, type Described, type Written } from './written.js';

/** What a proposal would change. The names are part of the JSON output. */
export type DriftKind =
  | 'field'
  | 'known-word'
  | 'word'
  | 'optional'
  | 'nullable'
  | 'type'
  | 'constraint'
  | 'variant'
  | 'status'
  | 'media-type'
  | 'body'
  | 'parameter'
  | 'optional-parameter'
  | 'operation';

type Side = 'request' | 'response';
const SIDES: readonly Side[] = ['request', 'response'];

/** The same disagreement at one place of the description, however many bodies and operations show it. */
export interface Drift {
  kind: DriftKind;
  at: Written;
  /** What the description says there, in the words of the first finding. */
  expected: string;
  /** The name that it is about; undefined where it is not shown. */
  name: string | undefined;
  /** Names that are not shown, or words that the description does not know. */
  words: Set<string>;
  /** Of the values that came. */
  shape: Shape;
  /** Where that was seen: `listTags response`. */
  seenIn: Set<string>;
  /** Bodies that show it, by version. */
  bodies: Map<Version, number>;
}

/** Names and words of one place that are remembered, so that a map of a workspace's keys does not fill the memory. */
const MOST_WORDS = 1000;

/** What can be told of a finding: the place, and what came there. */
interface Told {
  kind: DriftKind;
  at: Written;
  name?: string | undefined;
  /** A name that may not be shown, or a word. */
  word?: string;
  value?: unknown;
}

/** Judges exchanges and gathers what they show and the description does not. Of bodies nothing is kept but types, formats, names and words. */
export class DriftCollector {
  readonly drifts = new Map<string, Drift>();
  /** Exchanges that were judged. */
  judged = 0;
  /** For each place, the bodies that had it, by version. */
  readonly #places = new Map<string, Map<Version, number>>();

  /** Judges an exchange. */
  add(description: Description, exchange: Exchange): void {
    this.judged++;
    const { request, response } = exchange;
    const findings = validateExchange(description, exchange);
    const match = matchOperation(description, request.method, splitTarget(request.path).pathname);
    const names = namesOf(description, exchange);
    if (match.kind !== 'operation') {
      // A path that was refused is a misspelt one.
      if (findings.length === 0 || response.status >= 400) return;
      this.#see(new Set(['paths/']), description.version);
      this.#note(findings.slice(0, 1), description.version, new Set(), () => ({
        kind: 'operation',
        at: { address: { section: 'paths', name: '', pointer: '' }, node: {} },
        name: `${request.method} ${templateOf(names.pathname())}`,
        word: `${request.method} ${splitTarget(request.path).pathname}`,
      }));
      return;
    }
    const operation = operationWritten(description, match.operation);
    const seen = new Set([
      addressKey(operation.address),
      ...givenParameters(description, operation, exchange).map(({ address }) => addressKey(address)),
    ]);
    const shown = new Set<string>();
    for (const side of SIDES) {
      const found = findings.filter(({ target }) => target === side);
      const root = bodyOf(description, match.operation, operation, exchange, side);
      if (root) seen.add(addressKey(root.content.address));
      const described = new Map<string, Described>();
      if (root?.schema && (side === 'response' || response.status < 400))
        visitBody(
          description.document,
          schemasOf(description.document),
          root.schema,
          exchange[side].body,
          (at, it) => {
            for (const part of it.parts) seen.add(addressKey(part.address));
            for (const { from } of it.places) if (from) seen.add(addressKey(from.address));
            if (found.length > 0) described.set(at, it);
          },
        );
      this.#note(found, description.version, shown, (finding) =>
        finding.path === '' || finding.path.startsWith('/')
          ? tellBody(description, finding, described, root?.content ?? operation, names)
          : tellRest(description, finding, operation, root?.content ?? operation, exchange, names),
      );
    }
    this.#see(seen, description.version);
  }

  /** Bodies of a version that had a place. */
  had(at: Written): ReadonlyMap<Version, number> {
    return this.#places.get(addressKey(at.address)) ?? new Map();
  }

  #see(keys: ReadonlySet<string>, version: Version): void {
    for (const key of keys) {
      let counts = this.#places.get(key);
      if (!counts) this.#places.set(key, (counts = new Map<Version, number>()));
      counts.set(version, (counts.get(version) ?? 0) + 1);
    }
  }

  /** @param shown what the same exchange has shown already, which counts once */
  #note(
    findings: readonly Finding[],
    version: Version,
    shown: Set<string>,
    tell: (finding: Finding) => Told,
  ): void {
    for (const finding of findings) {
      const { kind, at, name, word, value } = tell(finding);
      const key = [kind, addressKey(at.address), name ?? ''].join(' ');
      let drift = this.drifts.get(key);
      if (!drift) {
        const { expected = '' } = finding;
        const empty = { words: new Set<string>(), shape: createShape(), seenIn: new Set<string>() };
        drift = { kind, at, expected, name, ...empty, bodies: new Map() };
        this.drifts.set(key, drift);
      }
      if (value !== undefined) addValue(drift.shape, value);
      if (word !== undefined && drift.words.size < MOST_WORDS) drift.words.add(word);
      if (finding.operationId !== null) drift.seenIn.add(`${finding.operationId} ${finding.target}`);
      if (shown.has(key)) continue;
      shown.add(key);
      drift.bodies.set(version, (drift.bodies.get(version) ?? 0) + 1);
    }
  }
}

/** What a finding in a body is about. Those that are not in a body have no such pointer. */
function tellBody(
  { document }: Description,
  { rule, path, target }: Finding,
  described: ReadonlyMap<string, Described>,
  content: Written,
  names: Names,
): Told {
  const cut = path.lastIndexOf('/');
  const [ownerPath, key] = [path.slice(0, Math.max(cut, 0)), unescapePointer(path.slice(cut + 1))];
  const here = described.get(path);
  const owner = described.get(ownerPath);
  const value = here ? here.value : (owner?.value as Record<string, unknown> | undefined)?.[key];
  const fallback = here?.places[0] ?? owner?.places[0] ?? content;
  const schemas = schemasOf(document);
  switch (rule) {
    case 'missing-body':
      return { kind: 'body', at: content };
    case 'undeclared-body':
      return { kind: 'body', at: content, name: names.mediaType(target) };
    case 'undeclared-field': {
      const name = names.field(target, ownerPath.split('/').slice(1).map(unescapePointer), key);
      return {
        kind: 'field',
        at: ownerOf(owner) ?? fallback,
        value,
        name,
        ...(name === undefined ? { word: key } : {}),
      };
    }
    case 'missing-field': {
      const at = owner?.parts.find(({ node }) => node.required?.includes(key));
      return { kind: 'optional', at: at ?? ownerOf(owner) ?? fallback, name: key };
    }
    case 'unknown-value': {
      const text = typeof value === 'string' ? value : key;
      const knowing = (parts: readonly Written[]) =>
        parts.find(({ node }) => unfamiliar([node], text).length > 0);
      const at = knowing(here?.parts ?? []);
      if (at) return { kind: 'known-word', at, word: text };
      const keys = (owner?.parts ?? []).flatMap((part) => below(document, part, 'propertyNames') ?? []);
      return { kind: 'known-word', at: keys[0] ?? fallback, word: key };
    }
    case 'wrong-value': {
      const at = here?.parts.find(
        ({ node }) => ('const' in node || node.enum) && schemas.ownErrors(node, value).length > 0,
      );
      const word = typeof value === 'string' ? { word: value } : {};
      // A word that tells the branches of a union apart, and that none of them has.
      return at
        ? { kind: 'word', at, value, ...word }
        : { kind: 'variant', at: owner?.places[0] ?? fallback, value, ...word };
    }
    case 'wrong-type': {
      const kind = value === null ? 'nullable' : 'type';
      const at = here?.parts.find((part) => schemas.ownErrors(part.node, value).length > 0) ?? fallback;
      // Null is a matter of who refers to a component; the component itself may be never null elsewhere.
      const refers = kind === 'nullable' && at === here?.places[0] && at.from;
      return { kind, at: refers ? { address: refers.address, node: { $ref: refers.ref } } : at, value };
    }
    case 'ambiguous-variant':
      return { kind: 'variant', at: fallback, value };
    case 'constraint':
    case 'unknown-path':
    case 'wrong-method':
    case 'missing-parameter':
    case 'undeclared-parameter':
    case 'media-type':
    case 'undeclared-status':
    case 'scenario-failed': {
      const at = here?.parts.find(
        ({ node }) =>
          schemas.ownErrors(node, value).length > 0 ||
          (typeof value === 'string' && !fitsFormat(node.format, value)),
      );
      return { kind: 'constraint', at: at ?? fallback, value };
    }
  }
}

function tellRest(
  { document }: Description,
  { rule, path, target }: Finding,
  operation: Written,
  content: Written,
  { response }: Exchange,
  names: Names,
): Told {
  if (rule === 'undeclared-status') return { kind: 'status', at: operation, name: String(response.status) };
  if (rule === 'media-type') return { kind: 'media-type', at: content, name: names.mediaType(target) };
  if (rule === 'undeclared-parameter') {
    const { name, value } = names.parameter(path.slice('query.'.length));
    return { kind: 'parameter', at: operation, name, value, ...(name === undefined ? { word: path } : {}) };
  }
  const [, place = '', name = ''] = /^(\w+)\.([^/]+)/.exec(path) ?? [];
  const parameter = parametersOf(document, operation).find(
    ({ node }) => node.in === place && String(node.name).toLowerCase() === name.toLowerCase(),
  );
  if (rule === 'missing-parameter') return { kind: 'optional-parameter', at: parameter ?? operation, name };
  const at = (parameter && below(document, parameter, 'schema')) ?? operation;
  // Whatever it was meant to be, in a URL it is a text.
  if (rule === 'wrong-type') return { kind: 'type', at, name, value: '' };
  const { value: word } = names.parameter(name);
  const told = { at, name, ...(word === undefined ? {} : { word }) };
  if (rule === 'unknown-value') return { kind: 'known-word', ...told };
  return rule === 'wrong-value' ? { kind: 'word', ...told } : { kind: 'constraint', at, name };
}

/** The parameters of an accepted request, and the schemas of those that it gives. */
function givenParameters(
  { document }: Description,
  operation: Written,
  { request, response }: Exchange,
): Written[] {
  if (response.status >= 400) return [];
  const { query } = splitTarget(request.path);
  return parametersOf(document, operation).flatMap((parameter) => {
    const name = String(parameter.node.name);
    const isGiven = parameter.node.in !== 'query' || query.has(name) || query.has(`${name}[]`);
    const schema = isGiven ? below(document, parameter, 'schema') : undefined;
    return schema ? [parameter, schema] : [parameter];
  });
}

function parametersOf(document: Description['document'], operation: Written): Written[] {
  const { parameters = [] } = operation.node as { parameters?: unknown[] };
  return parameters.flatMap((_, index) => below(document, operation, 'parameters', String(index)) ?? []);
}

/** The part whose field a new one would be: the one that names fields itself, or the last that adds some. */
function ownerOf(owner: Described | undefined): Written | undefined {
  const naming = owner?.parts.filter(({ node }) => node.properties !== undefined) ?? [];
  return naming.find((part) => part === owner?.parts[0]) ?? naming.at(-1);
}

/** Where a body of an exchange is described: what holds the media types, and the schema of the one that came. */
function bodyOf(
  { document }: Description,
  { responses }: Operation,
  operation: Written,
  exchange: Exchange,
  side: Side,
): { content: Written; schema: Written | undefined } | undefined {
  const { status } = exchange.response;
  const statuses = [String(status), `${String(status)[0]}XX`, ...(status >= 300 ? ['default'] : [])];
  const declared = statuses.find((name) => Object.hasOwn(responses, name)) ?? '';
  const content =
    side === 'request'
      ? below(document, operation, 'requestBody')
      : below(document, operation, 'responses', declared);
  if (!content) return undefined;
  const type = exchange[side].headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  const has = exchange[side].body !== undefined;
  return { content, schema: has ? below(document, content, 'content', type, 'schema') : undefined };
}

/** The names in an exchange that may be shown, as redaction decides; it is done only when something asks. */
interface Names {
  /** The name of an undeclared field, if it may be shown. */
  field: (side: Side, owner: readonly string[], key: string) => string | undefined;
  parameter: (name: string) => { name: string | undefined; value: string | undefined };
  mediaType: (side: Side) => string | undefined;
  pathname: () => string;
}

function namesOf(description: Description, exchange: Exchange): Names {
  let redacted: Exchange | undefined;
  const masked = () => (redacted ??= redactExchanges([exchange], { description })[0] ?? exchange);
  return {
    // Redaction gives fields other names and keeps their order.
    field: (side, owner, key) => {
      let [raw, safe]: object[] = [{ '': exchange[side].body }, { '': masked()[side].body }];
      for (const step of ['', ...owner]) {
        const index = Object.keys(raw ?? {}).indexOf(step);
        raw = Object.values(raw ?? {})[index] as object;
        safe = Object.values(safe ?? {})[index] as object;
      }
      const index = Object.keys(raw ?? {}).indexOf(key);
      return Object.keys(safe ?? {})[index] === key ? key : undefined;
    },
    parameter: (name) => {
      const raw = [...splitTarget(exchange.request.path).query];
      const index = raw.findIndex(([key]) => key === name);
      const [kept] = [...splitTarget(masked().request.path).query][index] ?? [];
      return { name: kept === name ? name : undefined, value: raw[index]?.[1] };
    },
    mediaType: (side) => {
      const [raw, safe] = [exchange, masked()].map((it) => it[side].headers['content-type']?.split(';')[0]);
      return raw === safe ? raw : undefined;
    },
    pathname: () => splitTarget(masked().request.path).pathname,
  };
}

/** A path whose segments that are no words of the API are parameters. */
const templateOf = (pathname: string) =>
  pathname
    .split('/')
    .map((segment) => (/^[a-z][a-z_-]*$/.test(segment) || segment === '' ? segment : '{id}'))
    .join('/');
