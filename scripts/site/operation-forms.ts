import { fileURLToPath } from 'node:url';
import { OPERATIONS } from '../../generated/operations.js';
import type { Version } from '../../generated/versions.js';
import type { OpenApiDocument, Operation } from '../../src/description/description.js';
import { asStrings } from '../../src/description/json.js';
import { loadDescription } from '../../src/description/load.js';
import { dereference, operationsIn } from '../../src/description/openapi.js';
import type { OperationData } from '../../src/site/operation.js';
import { examplesOf, parameterExamples } from './examples.js';
import { alsoNeeded, seeded, seededParameters } from './seeded.js';
import { readDocument } from './site.js';

/** What the page of an operation gives to its form, without the page. */
export interface OperationForm {
  document: OpenApiDocument;
  operation: Operation;
  data: Pick<OperationData, 'examples' | 'parameters' | 'needed' | 'group' | 'version'>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The group of the client that an operation stands in. */
export const groupsOfClient: ReadonlyMap<string, string> = new Map(
  Object.entries(OPERATIONS).flatMap(([group, ids]) => Object.keys(ids).map((id) => [id, group] as const)),
);

/** The forms of all operations of a version. */
export function readOperationForms(version: Version): OperationForm[] {
  const written = readDocument(root, version);
  const { document, operations } = loadDescription(version);
  const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
  return operationsIn(written, ['paths']).flatMap(({ item, operation }) => {
    const [id = ''] = asStrings([operation.operationId]);
    const found = byId.get(id);
    if (!found) return [];
    const parameters = [item.parameters, operation.parameters].flatMap((list) =>
      Array.isArray(list) ? list.map((parameter) => dereference(written, parameter)) : [],
    );
    return [
      {
        document,
        operation: found,
        data: {
          version,
          group: groupsOfClient.get(id) ?? '',
          examples: examplesOf(written, dereference(written, operation.requestBody)).map(
            ({ label, value }) => ({ label, value: seeded(id, value) }),
          ),
          parameters: seededParameters(id, parameterExamples(parameters)),
          needed: alsoNeeded(id),
        },
      },
    ];
  });
}
