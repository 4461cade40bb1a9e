// What a page of an operation says of what changed, and how sure it is.
import { relative } from '../../src/site/addresses.js';
import type { Block } from './blocks.js';
import { countEvidence, deviationBlocks, historyEntries, schemasIn } from './context.js';
import type { Operation, Site, SiteVersion } from './site.js';
import { plural } from '../../src/description/words.js';
import { spansOf } from './words.js';

/** The addresses of all fields of a named schema. */
export type FieldsOf = (schema: string) => readonly string[];

export function changesBlock(site: Site, id: string, path: string): Block {
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

export function sureBlocks(
  site: Site,
  version: SiteVersion,
  operation: Operation,
  fieldsOf: FieldsOf,
  path: string,
): Block[] {
  const names = schemasIn(version.document, [operation.written.requestBody, operation.written.responses]);
  const near = schemasIn(version.document, [operation.written.requestBody, operation.written.responses], 1);
  const all = site.versions.map(({ name }) => name);
  const counts = countEvidence(site, version, names.flatMap(fieldsOf));
  const rows = site.onRecord.filter(
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
              spansOf(versions, all),
              spansOf(inferred, all) || 'none',
            ]),
          } as const,
        ]),
    {
      kind: 'prose',
      text: site.played.has(operation.id)
        ? `The sandbox plays it. That is our reading of Intercom, and no evidence about it. ${site.rules.get(operation.id) ?? ''}`.trim()
        : 'The sandbox does not play it yet, and answers `501`.',
    },
    ...deviationBlocks(site, version, [operation.id, ...near.filter((name) => name !== 'ErrorList')]),
  ];
}
