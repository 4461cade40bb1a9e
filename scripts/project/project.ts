import { asObject, isObject, textOf, type Json, type JsonObject } from '../../src/description/json.js';
import { METHODS, operationsIn, parseComponentRef } from '../../src/description/openapi.js';
import { VERSION_KEYWORDS } from '../source/keywords.js';
import {
  CARRIES_RANGE,
  keptByWas,
  resolveComponent,
  shapeOf,
  type Kind,
  type Shape,
} from '../source/grammar.js';
import { versionsOf } from '../../src/description/range.js';
import { pruneRequired } from './required.js';
import { sweep } from './sweep.js';
import { versionSet, type Timeline, type VersionSet } from '../source/versions.js';

/** From each object of a projected document to the object of the source that it was made from. */
export type Origins = WeakMap<object, object>;

export interface ProjectOptions {
  /** Filled with where each object of the result comes from. */
  origins?: Origins;
}

/**
 * Makes the clean document of one version out of the annotated superset: prunes what does not exist there, puts back
 * what was different, strips the version keywords, drops components that nothing uses any more, and declares the
 * Intercom-Version header. Pure: the superset is not touched, and a document that is already projected comes back equal.
 */
export function project(
  superset: JsonObject,
  timeline: Timeline,
  version: string,
  { origins = new WeakMap() }: ProjectOptions = {},
): JsonObject {
  const projector = new Projector(superset, timeline, versionSet(timeline, version), origins);
  const document = projector.node('document', superset) ?? {};
  document.info = { ...asObject(document.info), version, 'x-generated': GENERATED };
  pruneRequired(document);
  declareVersionHeader(document, timeline.find(({ name }) => name === version)?.wire ?? [version]);
  return sweep(document);
}

const GENERATED = 'Made from openapi/ by `npm run generate`. Do not edit.';

class Projector {
  constructor(
    readonly superset: JsonObject,
    readonly timeline: Timeline,
    readonly version: VersionSet,
    readonly origins: Origins,
  ) {}

  has(range: Json): boolean {
    return (versionsOf(range, this.timeline) & this.version) !== 0;
  }

  /** The node as it is in this version, or undefined where it does not exist. */
  node(kind: Kind, node: JsonObject): JsonObject | undefined {
    if (node['x-versions'] !== undefined && !this.has(node['x-versions'])) return undefined;
    if (CARRIES_RANGE.has(kind) && !this.targetExists(node)) return undefined;
    const current = this.substitute(kind, node);
    const result: JsonObject = {};
    this.origins.set(result, current === node ? node : (this.origins.get(current) ?? node));
    for (const [key, value] of Object.entries(current)) {
      if (VERSION_KEYWORDS.has(key)) continue;
      const shape = shapeOf(kind, key);
      const child = shape ? this.below(shape, value) : value;
      if (child !== undefined) result[key] = child;
    }
    if (kind === 'pathItem' && !METHODS.some((method) => method in result) && hasOperation(node))
      return undefined;
    if (kind !== 'schema') return result;
    this.filterEnum(current, result);
    this.filterRequired(current, result);
    pruneMapping(result);
    return collapseUnion(current, result, this.origins);
  }

  targetExists(node: JsonObject): boolean {
    const range = resolveComponent(this.superset, node.$ref)?.['x-versions'];
    return range === undefined || this.has(range);
  }

  /** What hangs below a key. A container that loses its last entry here is dropped with it. */
  below({ as, kind }: Shape, value: Json): Json | undefined {
    const keep = (item: Json): Json | undefined => (isObject(item) ? this.node(kind, item) : item);
    if (as === 'one') return keep(value);
    if (as === 'list' ? !Array.isArray(value) : !isObject(value)) return value;
    if (Array.isArray(value)) {
      const items = value.map(keep).filter((item) => item !== undefined);
      this.origins.set(items, value);
      return items.length === 0 && value.length > 0 ? undefined : items;
    }
    const entries = Object.entries(value as JsonObject);
    const kept: JsonObject = {};
    for (const [name, item] of entries) {
      const projected = keep(item);
      if (projected !== undefined) kept[name] = projected;
    }
    this.origins.set(kept, value as JsonObject);
    return Object.keys(kept).length === 0 && entries.length > 0 && kind !== 'pathItem' ? undefined : kept;
  }

  /** What the node was in this version, if x-was says that it was something else. */
  substitute(kind: Kind, node: JsonObject): JsonObject {
    const entries = Array.isArray(node['x-was']) ? node['x-was'].filter(isObject) : [];
    const was = entries.find((entry) => this.has(entry.versions ?? null));
    if (!was) return node;
    const { versions: _, ...now } = was;
    const result = { ...pick(node, keptByWas(kind)), ...now };
    this.origins.set(result, was);
    return result;
  }

  filterEnum(node: JsonObject, result: JsonObject): void {
    const ranges = node['x-enum-versions'];
    if (!isObject(ranges)) return;
    for (const key of ['enum', 'x-extensible-enum']) {
      const values = node[key];
      if (!Array.isArray(values)) continue;
      result[key] = values.filter((value) => {
        const range = ranges[textOf(value)];
        return range === undefined || this.has(range);
      });
    }
  }

  filterRequired(node: JsonObject, result: JsonObject): void {
    const ranges = node['x-required-versions'];
    if (!isObject(ranges) || !Array.isArray(node.required)) return;
    const names = node.required.filter((name) => {
      const range = ranges[textOf(name)];
      return range === undefined || this.has(range);
    });
    if (names.length > 0) result.required = names;
    else delete result.required;
  }
}

function pick(node: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(node).filter(([key]) => keys.includes(key)));
}

function hasOperation(node: JsonObject): boolean {
  return METHODS.some((method) => method in node);
}

/** A discriminator names the members that its union still has. */
function pruneMapping(schema: JsonObject): void {
  const { discriminator } = schema;
  const members = [schema.oneOf, schema.anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  if (!isObject(discriminator) || !isObject(discriminator.mapping) || members.length === 0) return;
  const refs = new Set(members.map((member) => asObject(member).$ref));
  const mapping = Object.fromEntries(
    Object.entries(discriminator.mapping).filter(([, ref]) => refs.has(ref) || !parseComponentRef(ref)),
  );
  schema.discriminator = { ...discriminator, mapping };
}

/** A union that has lost all members but one is that member, under the description of the union if it has one. */
function collapseUnion(node: JsonObject, result: JsonObject, origins: Origins): JsonObject {
  for (const key of ['oneOf', 'anyOf']) {
    const [before, after] = [node[key], result[key]];
    if (!Array.isArray(before) || !Array.isArray(after) || before.length === after.length) continue;
    const [member] = after;
    if (after.length !== 1 || !isObject(member)) continue;
    const { [key]: _, discriminator: __, ...rest } = result;
    const besides = Object.keys(rest).filter((name) => name !== 'description');
    if (besides.length > 0) continue;
    const collapsed = { ...member, ...rest };
    origins.set(collapsed, origins.get(member) ?? node);
    return collapsed;
  }
  return result;
}

const VERSION_HEADER = 'IntercomVersion';

function declareVersionHeader(document: JsonObject, wire: readonly string[]): void {
  const ref = { $ref: `#/components/parameters/${VERSION_HEADER}` };
  for (const { operation } of operationsIn(document, ['paths'])) {
    const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
    const declared = parameters.some((parameter) => asObject(parameter).$ref === ref.$ref);
    if (!declared) operation.parameters = [...parameters, ref];
  }
  const components = asObject((document.components ??= {}));
  const parameters = asObject((components.parameters ??= {}));
  parameters[VERSION_HEADER] = {
    name: 'Intercom-Version',
    in: 'header',
    description:
      'The version of the API that this call speaks. Without it Intercom takes the version that is set for the app.',
    schema: { type: 'string', enum: [...wire] },
  };
}
