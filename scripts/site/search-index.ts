import { asObject } from '../../src/description/json.js';
import { groupPage, operationPage, schemaPage, topicPage } from '../../src/site/addresses.js';
import type { SearchEntry } from '../../src/site/search-entries.js';
import type { Page } from './blocks.js';
import { headingsOf } from './markdown.js';
import { groupOf } from './operation-page.js';
import { firstSentence, textOf } from './schema-fields.js';
import type { Site, SiteVersion } from './site.js';

/** Everything that can be found, once for all versions, with the address that it has in the newest one. */
export function searchEntries(site: Site, documents: readonly Page[]): SearchEntry[] {
  const entries: SearchEntry[] = [];
  const last = (has: (version: SiteVersion) => boolean) => site.versions.findLast(has) ?? site.newest;
  const bits = (has: (version: SiteVersion) => boolean) =>
    site.versions.reduce((set, version, index) => (has(version) ? set | (1 << index) : set), 0);
  const union = (keys: (version: SiteVersion) => Iterable<string>) =>
    new Set(site.versions.flatMap((version) => [...keys(version)]));

  for (const id of union(({ operations }) => operations.keys())) {
    const has = ({ operations }: SiteVersion) => operations.has(id);
    const operation = last(has).operations.get(id);
    entries.push({
      kind: 'operation',
      name: id,
      title: operation?.summary ?? id,
      text: `${operation?.method} ${operation?.path}`,
      path: operationPage('*', groupOf(site, id), id),
      versions: bits(has),
    });
  }
  for (const tag of union(({ groups }) => groups.keys())) {
    const has = ({ groups }: SiteVersion) => groups.has(tag);
    entries.push({
      kind: 'group',
      name: tag,
      title: tag,
      text: firstSentence(last(has).groups.get(tag) ?? ''),
      path: groupPage('*', tag),
      versions: bits(has),
    });
  }
  for (const topic of union(({ topics }) => topics.keys())) {
    const has = ({ topics }: SiteVersion) => topics.has(topic);
    entries.push({
      kind: 'topic',
      name: topic,
      title: topic,
      text: last(has).topics.get(topic)?.summary ?? '',
      path: topicPage('*', topic),
      versions: bits(has),
    });
  }
  for (const name of union(({ schemas }) => Object.keys(schemas))) {
    const has = ({ schemas }: SiteVersion) => Object.hasOwn(schemas, name);
    const schema = last(has).schemas[name] ?? {};
    entries.push({
      kind: 'schema',
      name,
      title: name,
      text: firstSentence(textOf(schema.description)),
      path: schemaPage('*', name),
      versions: bits(has),
    });
    const fieldNames = union(({ schemas }) => Object.keys(asObject(schemas[name]?.properties)));
    for (const field of fieldNames) {
      const hasField = ({ schemas }: SiteVersion) =>
        Object.hasOwn(asObject(schemas[name]?.properties), field);
      entries.push({
        kind: 'field',
        name: field,
        title: `${name}.${field}`,
        text: '',
        path: `${schemaPage('*', name)}#${name}.${field}`,
        versions: bits(hasField),
      });
    }
  }
  for (const page of documents) {
    entries.push({
      kind: 'page',
      name: '',
      title: page.title.replaceAll('`', ''),
      text: '',
      path: page.path,
      versions: 0,
    });
    for (const block of page.main)
      if (block.kind === 'document' && !page.path.startsWith('changes/'))
        for (const { level, text, id } of headingsOf(block.text))
          if (level === 2)
            entries.push({
              kind: 'page',
              name: '',
              title: text,
              text: page.title,
              path: `${page.path}#${id}`,
              versions: 0,
            });
  }
  return entries;
}
