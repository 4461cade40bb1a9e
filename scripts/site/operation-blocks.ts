// What a page of an operation says of the call: its parameters, its bodies, its answers, its pages and limits.
import { asObject, isObject, type JsonObject } from '../../src/description/json.js';
import { dereference } from '../../src/description/openapi.js';
import { INTERCOM_VERSION } from '../../src/site/operation.js';
import type { Block, Field } from './blocks.js';
import { exampleBlocks, examplesOf } from './examples.js';
import { follow, insteadOf, notesOf, shapeOf, textOf, typeOf, type Reading } from './schema-fields.js';
import type { Operation } from './site.js';
import { PAGINATION_WORDS } from './words.js';

export function parameterBlocks(reading: Reading, { parameters }: Operation): Block[] {
  const shown = parameters.filter(({ name }) => textOf(name).toLowerCase() !== INTERCOM_VERSION);
  if (shown.length === 0) return [];
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: 'Parameters', id: 'parameters' }];
  for (const place of ['path', 'query', 'header']) {
    const own = shown.filter((parameter) => parameter.in === place);
    if (own.length === 0) continue;
    blocks.push({ kind: 'html', html: `<p class="place">In the ${place}</p>` });
    blocks.push({ kind: 'fields', fields: own.map((parameter) => parameterField(reading, parameter)) });
  }
  return blocks;
}

function parameterField(reading: Reading, parameter: JsonObject): Field {
  const schema = asObject(parameter.schema);
  const { target } = follow(reading, schema);
  const example =
    parameter.example === undefined
      ? []
      : [`For example \`${textOf(parameter.example) || JSON.stringify(parameter.example)}\`.`];
  return {
    name: textOf(parameter.name),
    type: typeOf(reading, schema),
    required: parameter.required === true,
    ...(parameter.deprecated === true ? { deprecated: true } : {}),
    text: textOf(parameter.description),
    notes: [...notesOf(target), ...insteadOf(parameter), ...example],
    id: `${textOf(parameter.in)}.${textOf(parameter.name)}`,
  };
}

export function requestBlocks(reading: Reading, operation: Operation): Block[] {
  const body = dereference(reading.document, operation.written.requestBody);
  const content = Object.entries(asObject(body.content));
  if (content.length === 0) return [];
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: 'Body', id: 'body' }];
  for (const [type, media] of content) {
    const schema = asObject(asObject(media).schema);
    const named = typeOf(reading, schema);
    const said = [
      textOf(body.description),
      `${body.required === true ? 'Required' : 'Optional'}, sent as \`${type}\`.`,
      named.startsWith('[') ? `Schema: ${named}.` : '',
    ];
    blocks.push({ kind: 'prose', text: said.filter(Boolean).join(' ') });
    blocks.push(...fieldBlocks(reading, schema, `${operation.id} request`));
  }
  return blocks;
}

/** The fields of a schema, those that must be there first. */
export function fieldBlocks(reading: Reading, schema: JsonObject, address: string): Block[] {
  const { fields, variants } = shapeOf(reading, schema, address);
  const sorted = fields.toSorted((a, b) => Number(b.required) - Number(a.required));
  return fields.length + variants.length === 0 ? [] : [{ kind: 'fields', fields: sorted, variants }];
}

export function answerBlocks(reading: Reading, operation: Operation): Block[] {
  const blocks: Block[] = [{ kind: 'heading', level: 2, text: 'Answers', id: 'answers' }];
  const failures: Block[] = [];
  for (const [status, written] of Object.entries(asObject(operation.written.responses))) {
    const response = dereference(reading.document, written);
    const content = Object.entries(asObject(response.content));
    const text = textOf(response.description);
    const bodies = content.map(([type, media]) => ({ type, schema: asObject(asObject(media).schema) }));
    if (status < '400') {
      blocks.push({ kind: 'heading', level: 3, text: `\`${status}\``, id: `answer-${status}` });
      if (bodies.length === 0) blocks.push({ kind: 'prose', text: `${text} No body.` });
      for (const { type, schema } of bodies) {
        const named = typeOf(reading, schema);
        const said = [
          text,
          type.includes('json') ? '' : `As \`${type}\`.`,
          named.includes('](') ? `Schema: ${named}.` : '',
        ];
        blocks.push({ kind: 'prose', text: said.filter(Boolean).join(' ') });
        blocks.push(...fieldBlocks(reading, schema, `${operation.id} ${status}`));
      }
      const headers = Object.keys(asObject(response.headers));
      if (headers.length > 0)
        blocks.push({ kind: 'prose', text: `Headers: ${headers.map((name) => `\`${name}\``).join(', ')}.` });
    } else {
      // Refusals are alike everywhere, so their schema is not taken apart on every page.
      const types = bodies.map(({ schema }) => typeOf(reading, schema)).join(' or ');
      failures.push({
        kind: 'details',
        summary: `\`${status}\` ${textOf(response.description).split(/(?<=\.)\s/, 1)[0] ?? ''}`,
        blocks: [
          { kind: 'prose', text },
          ...(types === '' ? [] : [{ kind: 'prose', text: `Schema: ${types}` } as const]),
          ...exampleBlocks(examplesOf(reading.document, response), 'For example'),
        ],
      });
    }
  }
  return [...blocks, { kind: 'heading', level: 3, text: 'Refusals', id: 'refusals' }, ...failures];
}

export function pageBlocks({ written }: Operation): Block[] {
  const pagination = written['x-pagination'];
  if (!isObject(pagination)) return [];
  return [
    { kind: 'heading', level: 2, text: 'Pages', id: 'pages' },
    {
      kind: 'prose',
      text: `${PAGINATION_WORDS[textOf(pagination.style)] ?? ''} The entries are in \`${textOf(pagination.items)}\`. Whichever way it goes, \`for await (const entry of …)\` over the call by name walks all pages.`,
    },
  ];
}

export function limitBlocks({ written, method }: Operation): Block[] {
  const isRead = method === 'GET' || written['x-safe'] === true;
  return [
    { kind: 'heading', level: 2, text: 'Limits', id: 'limits' },
    {
      kind: 'list',
      items: [
        'Calls are counted in windows of ten seconds, a sixth of the 10,000 a minute that a private app may make; the headers of every answer say how many are left, and a call too many is answered with `429`.',
        isRead
          ? 'It only reads, so the client repeats it after a failure on the network.'
          : 'It writes: the client repeats it only where Intercom surely did not carry it out, such as after `429`.',
      ],
    },
  ];
}
