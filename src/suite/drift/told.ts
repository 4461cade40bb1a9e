import { fitsFormat, unfamiliar } from '../../description/advice.js';
import type { Description } from '../../description/description.js';
import { unescapePointer } from '../../description/json.js';
import { schemasOf } from '../../description/schemas.js';
import type { Finding } from '../../contract/finding.js';
import type { Exchange } from '../../traffic/exchange.js';
import type { Names } from './names.js';
import { below, parametersOf, type Described, type Written } from './written.js';

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

/** What can be told of a finding: the place, and what came there. */
export interface Told {
  kind: DriftKind;
  at: Written;
  name?: string | undefined;
  /** A name that may not be shown, or a word. */
  word?: string;
  value?: unknown;
}

/** What a finding in a body is about. Those that are not in a body have no such pointer. */
export function tellBody(
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

export function tellRest(
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

/** The part whose field a new one would be: the one that names fields itself, or the last that adds some. */
function ownerOf(owner: Described | undefined): Written | undefined {
  const naming = owner?.parts.filter(({ node }) => node.properties !== undefined) ?? [];
  return naming.find((part) => part === owner?.parts[0]) ?? naming.at(-1);
}
