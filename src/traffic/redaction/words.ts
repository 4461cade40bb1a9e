import type { Description, Schema } from '../../description/description.js';
import { isObject } from '../../description/json.js';

/** Everything that a description says in words: what may be kept wherever it is found in its place. */
export interface Words {
  /** The names of declared fields. */
  fields: ReadonlySet<string>;
  /** Per name of a field, the words that it is said to have anywhere: for the values of a search. */
  ofField: (name: string) => ReadonlySet<string>;
  /** The literal segments of the paths. */
  segments: ReadonlySet<string>;
  mediaTypes: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const byDescription = new WeakMap<Description, Words>();

export function wordsOf(description: Description): Words {
  let words = byDescription.get(description);
  if (!words) byDescription.set(description, (words = collect(description)));
  return words;
}

/** The words that a schema pins or knows by itself. */
export function wordsOfSchema(schema: Schema): unknown[] {
  return [
    ...('const' in schema ? [schema.const] : []),
    ...(schema.enum ?? []),
    ...(schema['x-extensible-enum'] ?? []),
  ];
}

function collect({ document, operations }: Description): Words {
  const byField = new Map<string, Set<string>>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isObject(node)) return;
    if (isObject(node.properties)) {
      for (const [name, schema] of Object.entries(node.properties)) {
        const words = byField.get(name) ?? new Set();
        byField.set(name, words);
        if (isObject(schema))
          for (const word of wordsOfSchema(schema)) if (typeof word === 'string') words.add(word);
      }
    }
    Object.values(node).forEach(visit);
  };
  visit(document);
  const contents = operations.flatMap(({ requestBody, responses }) => [
    ...Object.keys(requestBody?.content ?? {}),
    ...Object.values(responses).flatMap(({ content }) => Object.keys(content)),
  ]);
  return {
    fields: new Set(byField.keys()),
    ofField: (name) => byField.get(name) ?? NONE,
    segments: new Set(
      operations.flatMap(({ path }) => path.split('/').filter((segment) => /^[a-z]/.test(segment))),
    ),
    mediaTypes: new Set([...contents, 'application/json', 'text/html', 'text/plain']),
  };
}
