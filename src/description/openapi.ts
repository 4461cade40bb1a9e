// What every reader of an OpenAPI document needs: its operations, and what its references lead to.
import { asObject, isObject, targetOf, unescapePointer, type JsonObject } from './json.js';

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

const SECTIONS = ['paths', 'webhooks'] as const;

/** An operation below `paths`, or the delivery of a webhook, as it is written. */
export interface WrittenOperation {
  section: (typeof SECTIONS)[number];
  /** The path template, or the name of the webhook. */
  path: string;
  /** The path item that it is part of. */
  item: JsonObject;
  /** Lower case, as the document has it. */
  method: (typeof METHODS)[number];
  operation: JsonObject;
}

/** The operations of a document, path by path; those of its webhooks are last. */
export function operationsIn(
  document: JsonObject,
  sections: readonly WrittenOperation['section'][] = SECTIONS,
): WrittenOperation[] {
  return sections.flatMap((section) =>
    Object.entries(asObject(document[section])).flatMap(([path, value]) => {
      const item = dereference(document, value);
      return METHODS.flatMap((method) => {
        const operation = item[method];
        return isObject(operation) ? [{ section, path, item, method, operation }] : [];
      });
    }),
  );
}

/** The object that a reference leads to, or undefined where it leads to none. */
export function resolveReference(document: JsonObject, ref: unknown): JsonObject | undefined {
  const target = typeof ref === 'string' ? targetOf(document, ref) : undefined;
  return isObject(target) ? target : undefined;
}

/**
 * Follows a reference that stands for a whole parameter, header, response, request body or path item; one that leads
 * nowhere reads as an empty object. Twenty hops are far more than any document needs and end a circle.
 */
export function dereference(document: JsonObject, value: unknown): JsonObject {
  let target = asObject(value);
  for (let hops = 0; typeof target.$ref === 'string' && hops < 20; hops += 1) {
    target = resolveReference(document, target.$ref) ?? {};
  }
  return target;
}

/** A component that a reference can name: `#/components/<section>/<name>`. */
export interface ComponentName {
  section: string;
  name: string;
}

const COMPONENT_REF = /^#\/components\/([^/]+)\/([^/]+)$/;

export function parseComponentRef(ref: unknown): ComponentName | undefined {
  const [, section, name] = (typeof ref === 'string' && COMPONENT_REF.exec(ref)) || [];
  return section !== undefined && name !== undefined ? { section, name: unescapePointer(name) } : undefined;
}
