// What the makers of pages share: links, versions of a page, histories, evidence and deviations of one place.
import { relative } from '../../src/site/addresses.js';
import type { JsonObject } from '../../src/description/json.js';
import { parseComponentRef, resolveReference } from '../../src/description/openapi.js';
import type { Block, ChangeEntry, VersionLink } from './blocks.js';
import type { Reading } from './schema-fields.js';
import type { Change, Site, SiteVersion } from './site.js';
import { changeLine } from './words.js';

/** How the schemas of a page are read: with the addresses that it calls others by. */
export const readingFor = (site: Site, version: SiteVersion, page: string): Reading => ({
  document: version.document,
  version: version.name,
  to: (path) => relative(page, path),
  evidenceOf: (address) => site.evidenceOf(address, version.name),
});

/** The same page in every version. */
export function versionLinks(
  site: Site,
  exists: (version: SiteVersion) => boolean,
  pathIn: (version: SiteVersion) => string,
  changes: readonly Change[] = [],
): VersionLink[] {
  return site.versions.map((version) => {
    const own = changes.filter((change) => change.version === version.name);
    const state = !exists(version)
      ? 'absent'
      : own.some(({ difference }) => difference.breaking !== null)
        ? 'breaking'
        : own.length > 0
          ? 'changed'
          : 'here';
    return { version: version.name, path: pathIn(version), state };
  });
}

/** What happened to something, the newest first. */
export function historyEntries(
  changes: readonly Change[],
  since: string,
  pathOf: (version: string) => string,
): ChangeEntry[] {
  const versions: string[] = [...new Set(changes.map(({ version }) => version))];
  return [
    ...versions.toReversed().map((version) => ({
      title: version,
      path: pathOf(version),
      lines: changes
        .filter((change) => change.version === version)
        .map(({ difference }) => changeLine(difference))
        .toSorted((a, b) => Number(b.breaking !== null) - Number(a.breaking !== null)),
    })),
    ...(versions.includes(since)
      ? []
      : [{ title: since, note: 'The oldest version that is described.', lines: [] }]),
  ];
}

/** `2.9 to 2.11`, `since 2.14`, in words that finish "It is there …". */
export function presence(site: Site, exists: (version: SiteVersion) => boolean): string {
  const there = site.versions.filter(exists);
  const [first] = there;
  const last = there.at(-1);
  if (!first || !last) return 'in no version';
  const fromStart = first === site.versions[0];
  const toEnd = last === site.newest;
  if (fromStart && toEnd) return 'in every version';
  if (toEnd) return `since ${first.name}`;
  if (fromStart) return first === last ? `in ${first.name} alone` : `up to ${last.name}`;
  return first === last ? `in ${first.name} alone` : `from ${first.name} to ${last.name}`;
}

/** How the fields of some schemas are known in a version: level → how many. */
export function countEvidence(
  site: Site,
  version: SiteVersion,
  addresses: Iterable<string>,
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const level of ['live', 'observed', 'published', 'inferred', 'none']) counts[level] = 0;
  for (const address of addresses) {
    const level = site.evidenceOf(address, version.name);
    if (level !== undefined) counts[level] = (counts[level] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

/** The named schemas that a part of a document refers to, near ones first. */
export function schemasIn(document: JsonObject, node: unknown, deepest = Number.POSITIVE_INFINITY): string[] {
  const found = new Set<string>();
  let front: unknown[] = [node];
  for (let depth = 0; front.length > 0 && depth < deepest; depth += 1) {
    const next: unknown[] = [];
    for (const part of front) collect(part);
    front = next;
    function collect(part: unknown): void {
      if (Array.isArray(part)) part.forEach(collect);
      else if (typeof part === 'object' && part !== null)
        for (const [key, value] of Object.entries(part)) {
          if (key === 'example' || key === 'examples') continue;
          if (key !== '$ref') {
            collect(value);
            continue;
          }
          const component = parseComponentRef(value);
          if (component === undefined || found.has(component.name)) continue;
          const target = resolveReference(document, value);
          if (component.section !== 'schemas') collect(target);
          else {
            found.add(component.name);
            next.push(target);
          }
        }
    }
  }
  return [...found];
}

/** The rows about one of these names, in a version. */
export function deviationBlocks(site: Site, version: SiteVersion, names: readonly string[]): Block[] {
  const rows = site.deviations.filter(
    (row) => row.names.includes(version.name) && row.where.some((where) => names.includes(headOf(where))),
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'details',
      summary: `Where this differs from the published description (${rows.length})`,
      blocks: [
        {
          kind: 'table',
          label: 'Differences from the published description',
          head: ['Where', 'Published', 'Here', 'How it is known'],
          rows: rows.map(({ where, vendor, ours, evidence, kind }) => [
            where.map((one) => `\`${one}\``).join(', '),
            vendor,
            ours,
            `${evidence} (${kind.replaceAll('-', ' ')})`,
          ]),
        },
      ],
    },
  ];
}

const headOf = (where: string): string => where.split(/[.[{\s]/, 1)[0] ?? '';
