// An operation as its form and its code need it, out of a description.
import {
  resolve,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
} from '../description/description.js';
import { isObject } from '../description/json.js';
import type { CallShape, CallValues } from './snippets.js';
import { sampleOf } from './sample.js';

/** What the page of an operation hands to its form. */
export interface OperationData {
  version: string;
  operationId: string;
  /** The name of the group in the client. */
  group: string;
  /** The newest version that has the operation: the sandbox needs its description. */
  newest: string;
  /** Whether the sandbox plays it. */
  played: boolean;
  /** The examples of the body, with what they show. */
  examples: readonly { label: string; value: unknown }[];
  /** Examples of the parameters by `in` and name. */
  parameters: Readonly<Record<string, unknown>>;
}

export const INTERCOM_VERSION = 'intercom-version';

/** The parameters that a caller fills in; the version is the client's to send. */
export const fillable = ({ parameters }: Operation): Parameter[] =>
  parameters
    .filter(
      ({ name, in: place }) =>
        place === 'path' || (place === 'query' && name.toLowerCase() !== INTERCOM_VERSION),
    )
    .toSorted((a, b) => Number(b.required) - Number(a.required));

/** The body that an operation takes: JSON where it can be. */
export function bodyOf({
  requestBody,
}: Operation): { mediaType: string; schema: Schema; required: boolean } | undefined {
  const content = Object.entries(requestBody?.content ?? {});
  const [mediaType, schema] = content.find(([type]) => type.includes('json')) ?? content[0] ?? [];
  if (mediaType === undefined || !schema) return undefined;
  return { mediaType, schema, required: requestBody?.required ?? false };
}

export function shapeOfCall(
  operation: Operation,
  { version, group }: Pick<OperationData, 'version' | 'group'>,
): CallShape {
  const body = bodyOf(operation);
  const [status, response] = Object.entries(operation.responses).find(([code]) => code < '400') ?? ['200'];
  return {
    version,
    group,
    operationId: operation.operationId,
    method: operation.method,
    path: operation.path,
    ...(body ? { mediaType: body.mediaType } : {}),
    status: Number(status),
    answers: Object.keys(response?.content ?? {}).length > 0,
  };
}

/**
 * The example that the form begins with: the first that a workspace takes as it is. A workspace knows no custom attributes
 * but those that were defined in it, and refuses the others.
 */
export function firstExample(examples: OperationData['examples']): number {
  const index = examples.findIndex(({ value }) => !(isObject(value) && 'custom_attributes' in value));
  return Math.max(index, 0);
}

/** What the form says before anybody has filled it: the examples of what is required, and of the body. */
export function exampleValues(
  document: OpenApiDocument,
  operation: Operation,
  { examples, parameters }: Pick<OperationData, 'examples' | 'parameters'>,
): CallValues {
  const values: { path: Record<string, unknown>; query: Record<string, unknown>; body?: unknown } = {
    path: {},
    query: {},
  };
  for (const { name, in: place, required, schema } of fillable(operation)) {
    if (!required || (place !== 'path' && place !== 'query')) continue;
    const value = parameters[`${place}.${name}`] ?? sampleOf(document, resolve(document, schema));
    values[place][name] = value;
  }
  const body = bodyOf(operation);
  if (body) values.body = examples[firstExample(examples)]?.value ?? sampleOf(document, body.schema);
  return values;
}
