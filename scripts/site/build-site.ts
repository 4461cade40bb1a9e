import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VERSIONS, type Version } from '../../generated/versions.js';
import { descriptionFile, operationPage, schemaPage, topicPage } from '../../src/site/addresses.js';
import type { TestPlan } from '../../src/site/operation.js';
import { buildAssets } from './assets.js';
import type { Page } from './blocks.js';
import { comparePages } from './compare-page.js';
import { cachedDifferences } from './differences.js';
import { documentPages } from './document-pages.js';
import { renderPage } from './layout.js';
import { llmsText } from './llms.js';
import { markdownCopy } from './markdown-copy.js';
import { MISSING_PAGE, missingPage } from './missing-page.js';
import type { FieldsOf } from './operation-evidence.js';
import { readOperationForms } from './operation-forms.js';
import { groupOf, operationPageOf } from './operation-page.js';
import { createUsers, schemaPageOf, schemasPageOf } from './schema-page.js';
import { searchEntries } from './search-index.js';
import { readSite, type Site, type SiteVersion } from './site.js';
import { readTestPlans } from './test-plans.js';
import { readCauses, type TopicCause } from './topic-causes.js';
import { topicPageOf, topicsPageOf } from './topic-page.js';
import { groupPageOf, homePageOf, versionPageOf } from './version-page.js';
import { withoutTexts } from './without-texts.js';

export interface BuildOptions {
  /** The versions that the site has. Default: all. */
  versions?: readonly Version[];
}

export interface BuiltSite {
  site: Site;
  /** The paths of the pages, relative to the folder. */
  pages: readonly string[];
}

/** Builds the whole site into a folder, which is made anew. */
export async function buildSite(
  root: string,
  folder: string,
  { versions = VERSIONS }: BuildOptions = {},
): Promise<BuiltSite> {
  const site = readSite(root, versions, cachedDifferences(root));
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string): void => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const documents = documentPages(root, site);
  const pages: string[] = [];
  const add = (page: Page, names: (name: string) => string | undefined): void => {
    write(page.path, renderPage(site, page, names));
    write(page.path.replace(/html$/, 'md'), markdownCopy(page));
    pages.push(page.path);
  };
  const current = namesOf(site, site.current);
  for (const page of [homePageOf(site), ...documents]) add(page, current);
  for (const page of comparePages(site)) add(page, namesOf(site, site.newest));
  for (const version of site.versions) {
    const names = namesOf(site, version);
    const plans = await readTestPlans(version.name, readOperationForms(version.name));
    const causes = await readCauses(version.name, version.topics.keys());
    for (const page of pagesOf(site, version, plans, causes)) add(page, names);
    write(descriptionFile(version.name), JSON.stringify(withoutTexts(version.document)));
  }
  write(
    'search.json',
    JSON.stringify({
      versions: site.versions.map(({ name }) => name),
      entries: searchEntries(site, documents),
    }),
  );
  write('llms.txt', llmsText(site));
  write(MISSING_PAGE, missingPage(site));
  await buildAssets(root, join(folder, 'assets'));
  return { site, pages };
}

function* pagesOf(
  site: Site,
  version: SiteVersion,
  plans: ReadonlyMap<string, TestPlan>,
  causes: ReadonlyMap<string, TopicCause>,
): Generator<Page> {
  const fieldsOf = readFields();
  const usersOf = createUsers();
  yield versionPageOf(site, version);
  yield schemasPageOf(site, version);
  yield topicsPageOf(site, version);
  for (const tag of version.groups.keys()) yield groupPageOf(site, version, tag);
  for (const id of union(site, ({ operations }) => operations.keys()))
    yield operationPageOf(site, version, id, fieldsOf, plans.get(id));
  for (const topic of union(site, ({ topics }) => topics.keys()))
    yield topicPageOf(site, version, topic, fieldsOf, causes.get(topic));
  for (const name of union(site, ({ schemas }) => Object.keys(schemas)))
    yield schemaPageOf(site, version, name, fieldsOf, usersOf);
}

const union = (site: Site, keys: (version: SiteVersion) => Iterable<string>): Set<string> =>
  new Set(site.versions.flatMap((version) => [...keys(version)]));

let fields: ReadonlyMap<string, readonly string[]> | undefined;

/** The addresses of evidence, by the schema that they begin with. */
function readFields(): FieldsOf {
  if (!fields) {
    const file = new URL('../../generated/evidence.json', import.meta.url);
    const addresses = Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object);
    const byHead = new Map<string, string[]>();
    for (const address of addresses) {
      const head = address.split(/[.[{\s]/, 1)[0] ?? '';
      byHead.set(head, [...(byHead.get(head) ?? []), address]);
    }
    fields = byHead;
  }
  const read = fields;
  return (schema) => read.get(schema) ?? [];
}

/** What the words in `code` of a version's pages lead to. */
function namesOf(site: Site, version: SiteVersion): (name: string) => string | undefined {
  const byDelivery = new Map([...version.topics].map(([topic, { id }]) => [id, topic]));
  return (name) => {
    const topic = byDelivery.get(name);
    if (topic !== undefined) return topicPage(version.name, topic);
    if (version.operations.has(name)) return operationPage(version.name, groupOf(site, name), name);
    if (version.topics.has(name)) return topicPage(version.name, name);
    // A single lower-case word is more often a field than a schema.
    if (/^[A-Z]/.test(name) && Object.hasOwn(version.schemas, name)) return schemaPage(version.name, name);
    return undefined;
  };
}
