import {
  describe,
  type OpenApiDocument,
  type Operation as Described,
} from '../../src/description/description.js';
import { asObject, isObject, type JsonObject } from '../../src/description/json.js';
import { dereference } from '../../src/description/openapi.js';
import { groupPage, operationPage, relative, versionPage } from '../../src/site/addresses.js';
import {
  exampleValues,
  INTERCOM_VERSION,
  shapeOfCall,
  type OperationData,
} from '../../src/site/operation.js';
import { writeSnippets } from '../../src/site/snippets.js';
import type { Block, Field, Page } from './blocks.js';
import {
  countEvidence,
  deviationBlocks,
  historyEntries,
  presence,
  readingFor,
  schemasIn,
  versionLinks,
} from './context.js';
import { exampleBlocks, examplesOf, parameterExamples } from './examples.js';
import { seeded, seededParameters } from './seeded.js';
import { html, raw } from './html.js';
import { follow, notesOf, shapeOf, textOf, typeOf, type Reading } from './schema-fields.js';
import type { Operation, Site, SiteVersion } from './site.js';
import { PAGINATION_WORDS, plural } from './words.js';

/** The page of an operation, also for a version that does not have it. */
export function operationPageOf(
  site: Site,
  version: SiteVersion,
  id: string,
  evidenceFields: FieldsOf,
): Page {
  const operation = version.operations.get(id);
  return operation ? presentPage(site, version, operation, evidenceFields) : absentPage(site, version, id);
}

/** The addresses of all fields of a named schema. */
export type FieldsOf = (schema: string) => readonly string[];

/** An operation keeps its tag, so that its address stays the same from version to version. */
export const groupOf = (site: Site, id: string): string =>
  lastWith(site, id)?.operations.get(id)?.group ?? 'Other';

const lastWith = (site: Site, id: string) => site.versions.findLast(({ operations }) => operations.has(id));

const linksOf = (site: Site, id: string) =>
  versionLinks(
    site,
    ({ operations }) => operations.has(id),
    ({ name }) => operationPage(name, groupOf(site, id), id),
    site.changes.get(id)?.filter(({ difference }) => difference.kind !== 'operation-added'),
  );

function absentPage(site: Site, version: SiteVersion, id: string): Page {
  const owner = lastWith(site, id) ?? site.newest;
  const operation = owner.operations.get(id);
  const group = groupOf(site, id);
  const path = operationPage(version.name, group, id);
  const words = presence(site, ({ operations }) => operations.has(id));
  const isGone = site.versions.indexOf(owner) < site.versions.indexOf(version);
  return {
    path,
    title: operation?.summary ?? id,
    version: version.name,
    trail: [{ text: version.name, path: versionPage(version.name) }, { text: group }],
    versions: linksOf(site, id),
    banner: banner(operation),
    stub: true,
    main: [
      {
        kind: 'note',
        tone: 'warning',
        text: `**Not in ${version.name}.** \`${id}\` is there ${words}. ${isGone ? 'It is gone since; what to use instead is in its text below, where it is known.' : 'A call in this version is refused.'}`,
      },
      { kind: 'prose', text: operation?.description ?? '' },
      {
        kind: 'list',
        items: [
          `[Its page in ${owner.name}](${relative(path, operationPage(owner.name, group, id))})`,
          `[All operations of ${version.name}](${relative(path, versionPage(version.name))})`,
        ],
      },
      { kind: 'heading', level: 2, text: 'What changed', id: 'changes' },
      changesBlock(site, id, path),
    ],
  };
}

const banner = (operation: Operation | undefined): string =>
  operation === undefined
    ? ''
    : html`<p class="address">
        <span class="verb ${operation.method.toLowerCase()}">${operation.method}</span>
        <code>${raw(operation.path.replaceAll(/\{[^}]+\}/g, (name) => `<em>${name}</em>`))}</code>
        <code class="operation-id">${operation.id}</code>
      </p>`.text;

function changesBlock(site: Site, id: string, path: string): Block {
  const first = site.versions.find(
    ({ operations, topics }) => operations.has(id) || [...topics.values()].some((topic) => topic.id === id),
  );
  return {
    kind: 'changes',
    entries: historyEntries(site.changes.get(id) ?? [], first?.name ?? '', (version) =>
      relative(path, `changes/${version}.html`),
    ),
  };
}

const described = new WeakMap<JsonObject, Map<string, Described>>();

/** The operation as the engine and the form read it. */
function describedOperation(version: SiteVersion, id: string): Described {
  let operations = described.get(version.document);
  if (!operations) {
    const { operations: list } = describe(version.name, version.document as unknown as OpenApiDocument);
    described.set(version.document, (operations = new Map(list.map((one) => [one.operationId, one]))));
  }
  const found = operations.get(id);
  if (!found) throw new Error(`${version.name} has no ${id}.`);
  return found;
}

function operationData(site: Site, version: SiteVersion, operation: Operation): OperationData {
  const body = dereference(version.document, operation.written.requestBody);
  return {
    version: version.name,
    operationId: operation.id,
    group: site.clientGroups.get(operation.id) ?? '',
    newest: lastWith(site, operation.id)?.name ?? version.name,
    played: site.played.has(operation.id),
    examples: examplesOf(version.document, body).map(({ label, value }) => ({
      label,
      value: seeded(operation.id, value),
    })),
    parameters: seededParameters(operation.id, parameterExamples(operation.parameters)),
  };
}

function presentPage(site: Site, version: SiteVersion, operation: Operation, fieldsOf: FieldsOf): Page {
  const { id, group } = operation;
  const path = operationPage(version.name, groupOf(site, id), id);
  const reading = readingFor(site, version, path);
  const data = operationData(site, version, operation);
  const description = describedOperation(version, id);
  const shape = shapeOfCall(description, data);
  const snippets = writeSnippets(
    shape,
    exampleValues(version.document as unknown as OpenApiDocument, description, data),
  );
  const code = (label: string, language: string, text: string, key: string) => ({
    label,
    blocks: [
      { kind: 'code', language, text } as const,
      { kind: 'html', html: `<div data-snippet="${key}"></div>` } as const,
    ],
  });
  return {
    path,
    title: operation.summary,
    version: version.name,
    trail: [
      { text: version.name, path: versionPage(version.name) },
      { text: group, path: groupPage(version.name, group) },
    ],
    versions: linksOf(site, id),
    banner: banner(operation),
    section: group,
    lead: operation.description,
    data,
    main: [
      ...(operation.written.deprecated === true
        ? [
            {
              kind: 'note',
              tone: 'warning',
              text: '**Deprecated.** It still answers; do not build on it.',
            } as const,
          ]
        : []),
      { kind: 'html', html: `<section id="try" class="try" data-island="try" hidden></section>` },
      ...parameterBlocks(reading, operation),
      ...requestBlocks(reading, operation),
      ...pageBlocks(operation),
      ...answerBlocks(reading, operation),
      ...limitBlocks(operation),
      { kind: 'heading', level: 2, text: 'What changed', id: 'changes' },
      changesBlock(site, id, path),
      ...sureBlocks(site, version, operation, fieldsOf, path),
    ],
    aside: [
      {
        kind: 'tabs',
        label: 'The call',
        tabs: [
          code('By name', 'ts', snippets.byName, 'byName'),
          code('By path', 'ts', snippets.byPath, 'byPath'),
          code('curl', 'bash', snippets.curl, 'curl'),
          code('Test', 'ts', snippets.test, 'test'),
        ],
      },
      ...exampleBlocks(
        examplesOf(version.document, dereference(version.document, operation.written.requestBody)),
        'Request',
      ),
      ...successExamples(version, operation),
    ],
  };
}

function parameterBlocks(reading: Reading, { parameters }: Operation): Block[] {
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
    notes: [...notesOf(target), ...example],
    id: `${textOf(parameter.in)}.${textOf(parameter.name)}`,
  };
}

function requestBlocks(reading: Reading, operation: Operation): Block[] {
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

function answerBlocks(reading: Reading, operation: Operation): Block[] {
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

function pageBlocks({ written }: Operation): Block[] {
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

function limitBlocks({ written, method }: Operation): Block[] {
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

function sureBlocks(
  site: Site,
  version: SiteVersion,
  operation: Operation,
  fieldsOf: FieldsOf,
  path: string,
): Block[] {
  const names = schemasIn(version.document, [operation.written.requestBody, operation.written.responses]);
  const near = schemasIn(version.document, [operation.written.requestBody, operation.written.responses], 1);
  const counts = countEvidence(site, version, names.flatMap(fieldsOf));
  const rows = site.coverage.filter(
    (row) =>
      row.operationId === operation.id &&
      (row.versions.includes(version.name) || row.inferred.includes(version.name)),
  );
  return [
    { kind: 'heading', level: 2, text: 'How sure', id: 'sure' },
    {
      kind: 'prose',
      text: `The ${plural(
        Object.values(counts).reduce((sum, count) => sum + count, 0),
        'field',
      )} of its bodies in ${version.name}, by [how they are known](${relative(path, 'sure.html')}):`,
    },
    { kind: 'evidence', counts },
    ...(rows.length === 0
      ? [{ kind: 'prose', text: 'No exchange of it is on record.' } as const]
      : [
          {
            kind: 'table',
            label: 'Exchanges on record',
            head: [
              'Answer',
              'Evidence about Intercom',
              'With the sandbox',
              'Recorded in',
              'Same contract in',
            ],
            rows: rows.map(({ status, evidence, sandbox, versions, inferred }) => [
              `\`${status}\``,
              String(evidence),
              String(sandbox),
              versions.join(', '),
              inferred.join(', ') || 'none',
            ]),
          } as const,
        ]),
    {
      kind: 'prose',
      text: site.played.has(operation.id)
        ? 'The sandbox plays it. That is our reading of Intercom, and no evidence about it.'
        : 'The sandbox does not play it yet, and answers `501`.',
    },
    ...deviationBlocks(site, version, [operation.id, ...near.filter((name) => name !== 'ErrorList')]),
  ];
}

function successExamples(version: SiteVersion, operation: Operation): Block[] {
  return Object.entries(asObject(operation.written.responses)).flatMap(([status, written]) =>
    status < '400'
      ? exampleBlocks(
          examplesOf(version.document, dereference(version.document, written)),
          `Answer ${status}`,
        )
      : [],
  );
}
