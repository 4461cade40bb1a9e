import { asObject, asStrings, isObject, type JsonObject } from '../../src/description/json.js';
import { dereference } from '../../src/description/openapi.js';
import type { Block } from './blocks.js';

export interface Example {
  label: string;
  value: unknown;
}

/** The examples of the JSON of a body, or of whatever it is. */
export function examplesOf(document: JsonObject, body: JsonObject): Example[] {
  const content = Object.entries(asObject(body.content));
  const [, media] = content.find(([type]) => type.includes('json')) ?? content[0] ?? [];
  if (!isObject(media)) return [];
  if (media.example !== undefined) return [{ label: 'Example', value: media.example }];
  return Object.entries(asObject(media.examples)).flatMap(([name, written]) => {
    const example = dereference(document, written);
    return example.value === undefined
      ? []
      : [{ label: typeof example.summary === 'string' ? example.summary : name, value: example.value }];
  });
}

/** One example plainly, several as tabs. */
export function exampleBlocks(examples: readonly Example[], caption: string): Block[] {
  const code = ({ value }: Example): Block =>
    typeof value === 'string'
      ? { kind: 'code', language: 'text', text: value }
      : { kind: 'code', language: 'json', text: JSON.stringify(value, null, 2) };
  const [first] = examples;
  if (!first) return [];
  if (examples.length === 1) return [{ ...code(first), caption } as Block];
  return [
    { kind: 'html', html: `<p class="aside-title">${caption}</p>` },
    {
      kind: 'tabs',
      label: caption,
      tabs: examples.map((example) => ({ label: example.label, blocks: [code(example)] })),
    },
  ];
}

/** Examples of parameters by `in` and name. */
export const parameterExamples = (parameters: readonly JsonObject[]): Record<string, unknown> =>
  Object.fromEntries(
    parameters.flatMap((parameter) => {
      const [place, name] = asStrings([parameter.in, parameter.name]);
      const value =
        parameter.example ?? Object.values(asObject(parameter.examples)).filter(isObject)[0]?.value;
      return value === undefined ? [] : [[`${place}.${name}`, value] as const];
    }),
  );
