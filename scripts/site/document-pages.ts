import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block, Page } from './blocks.js';
import { DOCUMENTS } from './documents.js';
import { groupOf } from './operation-page.js';
import { headingsOf } from './markdown.js';
import { operationPage } from '../../src/site/addresses.js';
import type { Site } from './site.js';
import { EVIDENCE_WORDS, spansOf } from './words.js';

const REPOSITORY_FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(DOCUMENTS.map(({ file, path }) => [file, path])),
  'openapi/deviations.yaml': 'deviations.html',
};

/** Where a link of a document of the repository leads on the site; what the site does not have stays as its words. */
function withSiteLinks(text: string, file: string): string {
  return text.replaceAll(/\[([^\]]+)\]\((?!https?:|#)([^)\s]+)\)/g, (_, words: string, href: string) => {
    const [address = '', anchor] = href.split('#');
    const target = join(file, '..', address);
    const page = REPOSITORY_FILES[target];
    if (page !== undefined) return `[${words}](${page}${anchor === undefined ? '' : `#${anchor}`})`;
    return target.startsWith('generated/changelog') ? `[${words}](changes/index.html)` : words;
  });
}

function documentPage(root: string, file: string, path: string): Page {
  const text = withSiteLinks(readFileSync(join(root, file), 'utf8'), file);
  const [, title = path] = /^# (.+)$/m.exec(text) ?? [];
  // The page shows its contents beside the text.
  const body = text
    .replace(/^# .+\n/m, '')
    .replaceAll(/<!--[\s\S]*?-->\n*/g, '')
    .replace(/(?:^- \[[^\]]+\]\(#[^)]+\)\n)+/m, '')
    .replaceAll(/^```(\w+) \w+$/gm, '```$1');
  return {
    path,
    title,
    trail: [{ text: 'intercom-fetch', path: 'index.html' }, { text: title }],
    main: [{ kind: 'document', text: body }],
    aside: [
      {
        kind: 'html',
        html: `<nav class="contents" aria-label="On this page"><p class="aside-title">On this page</p><ul>${headingsOf(
          body,
        )
          .filter(({ level }) => level === 2)
          .map(({ text: words, id }) => `<li><a href="#${id}">${words}</a></li>`)
          .join('')}</ul></nav>`,
      },
    ],
  };
}

/** The documents of the repository, and the changelog of each version. */
export function documentPages(root: string, site: Site): Page[] {
  return [
    ...DOCUMENTS.map(({ file, path }) => documentPage(root, file, path)),
    ...site.versions.slice(1).map(({ name }) => changelogPage(root, site, name)),
    changelogsPage(site),
    surePage(),
    coveragePage(site),
    deviationsPage(site),
  ];
}

function changelogPage(root: string, site: Site, version: string): Page {
  const text = readFileSync(join(root, `generated/changelog/${version}.md`), 'utf8');
  const index = site.versions.findIndex(({ name }) => name === version);
  const before = site.versions[index - 1]?.name ?? '';
  const after = site.versions[index + 1]?.name;
  const body = text
    .replace(/^<!--.*-->\n/, '')
    .replace(/^# .+\n/m, '')
    .trim();
  return {
    path: `changes/${version}.html`,
    title: `What changed with ${version}`,
    version,
    versions: site.versions.map(({ name }, place) => ({
      version: name,
      path: place === 0 ? 'changes/index.html' : `changes/${name}.html`,
      state: place === 0 ? ('absent' as const) : ('here' as const),
    })),
    trail: [
      { text: 'intercom-fetch', path: 'index.html' },
      { text: 'Changes', path: 'changes/index.html' },
      { text: version },
    ],
    main: [
      {
        kind: 'list',
        items: [
          `[Compare ${before} and ${version}, what breaks first](../compare/${before}-${version}.html)`,
          ...(after === undefined ? [] : [`[What came next, ${after}](${after}.html)`]),
        ],
      },
      { kind: 'document', text: body },
    ],
  };
}

function changelogsPage(site: Site): Page {
  return {
    path: 'changes/index.html',
    title: 'What changed, version by version',
    trail: [{ text: 'intercom-fetch', path: 'index.html' }, { text: 'Changes' }],
    lead: 'Each version against the one before it, computed from the descriptions. [Any two versions can be compared](../compare/index.html), too.',
    main: [
      {
        kind: 'changes',
        entries: site.versions
          .slice(1)
          .map(({ name, released }, index) => {
            const differences = site.differences(site.versions[index]?.name ?? name, name);
            const count = (test: (kind: string, breaking: unknown) => boolean) =>
              differences.filter(({ kind, breaking }) => test(kind, breaking)).length;
            return {
              title: name,
              path: `${name}.html`,
              note: `${released === undefined ? '' : `Released ${released}. `}${count((kind) => kind === 'operation-added')} new operations and topics, ${count((kind) => kind === 'operation-removed')} gone, ${differences.length} changes in all, ${count((_, breaking) => breaking !== null)} that can break code.`,
              lines: [],
            };
          })
          .toReversed(),
      },
    ],
  };
}

function surePage(): Page {
  return {
    path: 'sure.html',
    title: 'How sure we are',
    trail: [{ text: 'intercom-fetch', path: 'index.html' }, { text: 'How sure' }],
    lead: 'Intercom’s API cannot be seen whole from outside. So every field says how it is known, in each version, on one scale.',
    main: [
      { kind: 'heading', level: 2, text: 'The scale', id: 'scale' },
      {
        kind: 'table',
        label: 'The scale of evidence',
        head: ['Level', 'What it means'],
        rows: Object.entries(EVIDENCE_WORDS).map(([level, words]) => [`\`${level}\``, words]),
      },
      {
        kind: 'prose',
        text: 'Only the first three say something about Intercom. `inferred` carries it over to a version whose contract reads the same. That the sandbox agrees with the description is agreement with ourselves, so it is no level of this scale.',
      },
      { kind: 'heading', level: 2, text: 'Where it shows', id: 'where' },
      {
        kind: 'list',
        items: [
          'Beside every field of a body, on the pages of operations, schemas and webhooks.',
          'In sum at the foot of each page, with the exchanges that are on record.',
          '[Coverage](coverage.html) counts exchanges by operation and contract.',
          '[Where we differ](deviations.html) lists each difference from the published description, with its source.',
        ],
      },
    ],
  };
}

function coveragePage(site: Site): Page {
  const witnessed = new Set(
    site.onRecord.filter(({ evidence }) => evidence > 0).map(({ operationId }) => operationId),
  );
  const touched = new Set(site.onRecord.map(({ operationId }) => operationId));
  const names = site.versions.map(({ name }) => name);
  const all = new Set(site.versions.flatMap(({ operations }) => [...operations.keys()]));
  return {
    path: 'coverage.html',
    title: 'Coverage',
    trail: [
      { text: 'intercom-fetch', path: 'index.html' },
      { text: 'How sure', path: 'sure.html' },
      { text: 'Coverage' },
    ],
    lead: `Of ${all.size} operations, ${touched.size} have an exchange on record, ${witnessed.size} of them one that says something about Intercom. Exchanges count for one contract: a version whose contract is the same is inferred, in a column of its own.`,
    main: [
      {
        kind: 'table',
        label: 'Exchanges by operation, contract and status',
        head: ['Operation', 'Answer', 'Evidence', 'Sandbox', 'Recorded in', 'Same contract in'],
        rows: site.onRecord
          .filter(({ operationId }) => all.has(operationId))
          .map(({ operationId, status, evidence, sandbox, versions, inferred }) => [
            `[${operationId}](${operationPage(site.versions.findLast(({ operations }) => operations.has(operationId))?.name ?? '', groupOf(site, operationId), operationId)})`,
            `\`${status}\``,
            evidence === 0 ? '' : `**${evidence}**`,
            sandbox === 0 ? '' : String(sandbox),
            spansOf(versions, names),
            spansOf(inferred, names),
          ]),
      },
    ],
  };
}

function deviationsPage(site: Site): Page {
  const kinds = [...new Set(site.deviations.map(({ kind }) => kind))];
  const titles: Readonly<Record<string, string>> = {
    'wrong-on-the-wire': 'The API does otherwise',
    omission: 'Not published',
    precision: 'Published loosely, narrower here',
    naming: 'The same under another name',
    scope: 'True, and left out here',
  };
  return {
    path: 'deviations.html',
    title: 'Where we differ from the published description',
    trail: [
      { text: 'intercom-fetch', path: 'index.html' },
      { text: 'How sure', path: 'sure.html' },
      { text: 'Where we differ' },
    ],
    lead: `${site.deviations.length} rows, each with the versions it holds for and a public source.`,
    main: kinds.flatMap((kind): Block[] => [
      { kind: 'heading', level: 2, text: titles[kind] ?? kind, id: kind },
      {
        kind: 'table',
        label: titles[kind] ?? kind,
        head: ['Where', 'Versions', 'Published', 'Here', 'How it is known'],
        rows: site.deviations
          .filter((row) => row.kind === kind)
          .map(({ where, names, vendor, ours, evidence }) => [
            where.map((one) => `\`${one}\``).join(' '),
            names.length === 1 ? (names[0] ?? '') : `${names[0] ?? ''} to ${names.at(-1) ?? ''}`,
            vendor,
            ours,
            evidence,
          ]),
      },
    ]),
  };
}
