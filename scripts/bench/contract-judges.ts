// What judges an answer by the description: ours, and what others have for it, each with its own reading of the document.
import { Ajv2020 } from 'ajv/dist/2020.js';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Version } from '../../generated/versions.js';
import { validateExchange } from '../../src/contract/validate.js';
import type { Operation } from '../../src/description/description.js';
import { loadDescription } from '../../src/description/load.js';
import { escapePointer, targetOf, type JsonObject } from '../../src/description/json.js';
import { toOpenApi30 } from '../../src/description/openapi-3.0.js';
import type { Exchange } from '../../src/traffic/exchange.js';

/** An exchange whose operation is known, and which of its answers the status means. */
export interface Known {
  version: Version;
  operation: Operation;
  status: string;
  exchange: Exchange;
}

/** Something that judges. Ours looks at the request too, and at what is not declared; the others at bodies of answers. */
export interface Judge {
  /** Reads what it needs of a version before the first exchange of it. */
  prepare?: (version: Version) => Promise<void>;
  isFaulty: (known: Known) => boolean;
}

/** By name; each gets the folder in which the packages of the others are installed. */
export const JUDGES: Readonly<Record<string, (lab: string) => Judge>> = {
  ours: () => ({
    isFaulty: ({ version, exchange }) => validateExchange(loadDescription(version), exchange).length > 0,
  }),
  'ajv alone': ajvAlone,
  "Prism's validator": prism,
  'openapi-response-validator': responseValidator,
};

/** Each schema compiled once, and nothing else. */
function ajvAlone(): Judge {
  const versions = new Map<Version, Ajv2020>();
  const compile = ({ version, operation, status }: Known) => {
    const { document } = loadDescription(version);
    let ajv = versions.get(version);
    if (!ajv) {
      ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
      versions.set(version, ajv.addSchema(document, 'description'));
    }
    return ajv.compile({ $ref: `description${pointerOf(document, operation, status)}` });
  };
  const compiled = new Map<string, ReturnType<typeof compile>>();
  return {
    isFaulty: (known) => !cached(compiled, keyOf(known), () => compile(known))(known.exchange.response.body),
  };
}

const keyOf = ({ version, operation, status }: Known) => `${version} ${operation.operationId} ${status}`;

function cached<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = make()));
  return value;
}

/** Where the schema of an answer is written. */
function pointerOf(document: object, { path, method }: Operation, status: string): string {
  const own = `#/paths/${escapePointer(path)}/${method.toLowerCase()}/responses/${status}`;
  const { $ref } = targetOf(document, own) as { $ref?: string };
  return `${$ref ?? own}/content/application~1json/schema`;
}

/** What Prism makes of an operation. */
interface HttpOperation {
  iid: string;
}

/** Prism's own judging of an answer, without its server. */
function prism(lab: string): Judge {
  const load = createRequire(join(lab, 'package.json'));
  const { getHttpOperationsFromSpec } = load('@stoplight/prism-http') as {
    getHttpOperationsFromSpec: (file: string) => Promise<HttpOperation[]>;
  };
  const { validateOutput } = load('@stoplight/prism-http/dist/validator') as {
    validateOutput: (input: object) => { _tag: 'Left' | 'Right' };
  };
  const resources = new Map<string, HttpOperation>();
  return {
    async prepare(version) {
      const file = join(lab, `${version}.json`);
      writeFileSync(file, JSON.stringify(loadDescription(version).document));
      for (const resource of await getHttpOperationsFromSpec(file))
        resources.set(`${version} ${resource.iid}`, resource);
    },
    isFaulty({ version, operation, exchange: { response } }) {
      const { status: statusCode, headers, body } = response;
      const resource = resources.get(`${version} ${operation.operationId}`);
      return validateOutput({ resource, element: { statusCode, headers, body } })._tag === 'Left';
    },
  };
}

interface ResponseValidator {
  validateResponse: (status: string, body: unknown) => unknown;
}

/** It reads OpenAPI 3.0. It looks through all components for each answer, so it gets those that the answer needs. */
function responseValidator(lab: string): Judge {
  const load = createRequire(join(lab, 'package.json'));
  const { default: Validator } = load('openapi-response-validator') as {
    default: new (options: object) => ResponseValidator;
  };
  const documents = new Map<string, JsonObject>();
  const compiled = new Map<string, ResponseValidator>();
  return {
    isFaulty(known) {
      const { version, operation, status, exchange } = known;
      const validator = cached(compiled, keyOf(known), () => {
        const document = cached(
          documents,
          version,
          () => toOpenApi30(loadDescription(version).document) as JsonObject,
        );
        const schema = targetOf(document, pointerOf(document, operation, status));
        const needed = structuredClone({
          responses: { [status]: { schema } },
          components: { schemas: needs(document, schema) },
        });
        return new Validator(needed);
      });
      return validator.validateResponse(status, exchange.response.body) !== undefined;
    },
  };
}

/** The schemas that a node refers to, and those that they refer to. */
function needs(document: JsonObject, node: unknown, found: JsonObject = {}): JsonObject {
  for (const [, name = ''] of JSON.stringify(node).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (Object.hasOwn(found, name)) continue;
    const schema = targetOf(document, `#/components/schemas/${name}`);
    found[name] = schema as JsonObject;
    needs(document, schema, found);
  }
  return found;
}
