// An operation as its form and its code need it, out of a description.
import {
  resolve,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
} from '../description/description.js';
import { isObject } from '../description/json.js';
import type { CallBefore, CallShape, CallValues } from './snippets.js';
import { sampleOf } from './sample.js';

/** What the page of an operation hands to its form. */
export interface OperationData {
  version: string;
  operationId: string;
  /** The name of the group in the client. */
  group: string;
  /** Whether the sandbox plays it. */
  played: boolean;
  /** The examples of the body, with what they show. */
  examples: readonly { label: string; value: unknown }[];
  /** Examples of the parameters by `in` and name. */
  parameters: Readonly<Record<string, unknown>>;
  /** Parameters, as `query.email`, that the form begins with although they are optional: one of several is needed. */
  needed: readonly string[];
  /** What the call needs that the workspace does not have. */
  lacks?: string;
  /** What its test gets in a sandbox that has just begun, and what it calls before. */
  test?: TestPlan;
}

export interface TestPlan {
  status: number;
  before: readonly CallBefore[];
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

/** The fields of a body that are files, with a name for each. */
function filesOf(document: OpenApiDocument, written: Schema): Record<string, string> {
  const root = resolve(document, written);
  const branches = [root, ...(root.anyOf ?? []), ...(root.oneOf ?? [])];
  const fields = branches.flatMap((branch) => Object.entries(resolve(document, branch).properties ?? {}));
  return Object.fromEntries(
    fields.flatMap(([name, field]) => {
      const { format, contentMediaType } = resolve(document, field);
      return format === 'binary'
        ? [[name, contentMediaType === 'application/json' ? `${name}.json` : name]]
        : [];
    }),
  );
}

export function shapeOfCall(
  document: OpenApiDocument,
  operation: Operation,
  { version, group, test }: Pick<OperationData, 'version' | 'group' | 'test'>,
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
    ...(body?.mediaType.startsWith('multipart/') ? { files: filesOf(document, body.schema) } : {}),
    status: test?.status ?? Number(status),
    before: test?.before ?? [],
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
  { examples, parameters, needed }: Pick<OperationData, 'examples' | 'parameters' | 'needed'>,
): CallValues {
  const values: { path: Record<string, unknown>; query: Record<string, unknown>; body?: unknown } = {
    path: {},
    query: {},
  };
  for (const { name, in: place, required, schema } of fillable(operation)) {
    if (place !== 'path' && place !== 'query') continue;
    if (!required && !needed.includes(`${place}.${name}`)) continue;
    const value = parameters[`${place}.${name}`] ?? sampleOf(document, resolve(document, schema));
    values[place][name] = value;
  }
  const body = bodyOf(operation);
  if (body) values.body = examples[firstExample(examples)]?.value ?? sampleOf(document, body.schema);
  return values;
}
