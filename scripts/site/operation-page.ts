import {
  describe,
  type OpenApiDocument,
  type Operation as Described,
} from '../../src/description/description.js';
import { asObject, type JsonObject } from '../../src/description/json.js';
import { dereference } from '../../src/description/openapi.js';
import { groupPage, operationPage, relative, versionPage } from '../../src/site/addresses.js';
import { exampleValues, shapeOfCall, type OperationData, type TestPlan } from '../../src/site/operation.js';
import { writeSnippets } from '../../src/site/snippets.js';
import type { Block, Page } from './blocks.js';
import { presence, readingFor, versionLinks } from './context.js';
import { exampleBlocks, examplesOf, parameterExamples } from './examples.js';
import { html, raw } from './html.js';
import { answerBlocks, limitBlocks, pageBlocks, parameterBlocks, requestBlocks } from './operation-blocks.js';
import { changesBlock, sureBlocks, type FieldsOf } from './operation-evidence.js';
import { insteadOf } from './schema-fields.js';
import { alsoNeeded, LACKING, seeded, seededParameters } from './seeded.js';
import type { Operation, Site, SiteVersion } from './site.js';

/** The page of an operation, also for a version that does not have it. */
export function operationPageOf(
  site: Site,
  version: SiteVersion,
  id: string,
  evidenceFields: FieldsOf,
  test?: TestPlan,
): Page {
  const operation = version.operations.get(id);
  return operation
    ? presentPage(site, version, operation, evidenceFields, test)
    : absentPage(site, version, id);
}

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
    trail: [
      { text: version.name, path: versionPage(version.name) },
      { text: group, ...(version.groups.has(group) ? { path: groupPage(version.name, group) } : {}) },
    ],
    versions: linksOf(site, id),
    banner: banner(operation),
    stub: true,
    main: [
      {
        kind: 'note',
        tone: 'warning',
        text: `**Not in ${version.name}.** \`${id}\` is there ${words}. ${isGone ? replacement(operation) : 'A call in this version is refused.'}`,
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

/** What somebody does who used an operation that is gone. */
const replacement = (operation: Operation | undefined): string =>
  insteadOf(operation?.written)[0] ?? 'Nothing is known that does the same.';

const banner = (operation: Operation | undefined): string =>
  operation === undefined
    ? ''
    : html`<p class="address">
        <span class="verb ${operation.method.toLowerCase()}">${operation.method}</span>
        <code>${raw(operation.path.replaceAll(/\{[^}]+\}/g, (name) => `<em>${name}</em>`))}</code>
        <code class="operation-id">${operation.id}</code>
      </p>`.text;

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
    played: site.played.has(operation.id),
    examples: examplesOf(version.document, body).map(({ label, value }) => ({
      label,
      value: seeded(operation.id, value),
    })),
    parameters: seededParameters(operation.id, parameterExamples(operation.parameters)),
    needed: alsoNeeded(operation.id),
    ...(LACKING[operation.id] === undefined ? {} : { lacks: LACKING[operation.id] }),
  };
}

function presentPage(
  site: Site,
  version: SiteVersion,
  operation: Operation,
  fieldsOf: FieldsOf,
  test: TestPlan | undefined,
): Page {
  const { id, group } = operation;
  const path = operationPage(version.name, groupOf(site, id), id);
  const reading = readingFor(site, version, path);
  const data = { ...operationData(site, version, operation), ...(test ? { test } : {}) };
  const description = describedOperation(version, id);
  const document = version.document as unknown as OpenApiDocument;
  const shape = shapeOfCall(document, description, data);
  const snippets = writeSnippets(shape, exampleValues(document, description, data));
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
      ...endBlocks(site, operation),
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

/** That an operation is deprecated, or gone in a later version, and what to use then. */
function endBlocks(site: Site, operation: Operation): Block[] {
  const last = lastWith(site, operation.id) ?? site.newest;
  const text =
    last !== site.newest
      ? `**Only up to ${last.name}.** ${replacement(operation)}`
      : operation.written.deprecated === true
        ? `**Deprecated.** It still answers; do not build on it. ${insteadOf(operation.written).join('')}`
        : undefined;
  return text === undefined ? [] : [{ kind: 'note', tone: 'warning', text: text.trim() }];
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
