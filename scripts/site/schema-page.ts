import {
  schemaPage,
  schemasPage,
  relative,
  operationPage,
  topicPage,
  versionPage,
} from '../../src/site/addresses.js';
import type { Block, Page } from './blocks.js';
import {
  countEvidence,
  deviationBlocks,
  historyEntries,
  presence,
  readingFor,
  schemasIn,
  versionLinks,
} from './context.js';
import { fieldBlocks } from './operation-blocks.js';
import type { FieldsOf } from './operation-evidence.js';
import { groupOf } from './operation-page.js';
import { firstSentence, listOf, notesOf, textOf, typeOf } from './schema-fields.js';
import type { Site, SiteVersion } from './site.js';
import { plural } from '../../src/description/words.js';

/** Who uses each schema of a version, found once. */
export type UsersOf = (version: SiteVersion) => ReadonlyMap<string, readonly string[]>;

export const createUsers = (): UsersOf => {
  const made = new Map<SiteVersion, ReadonlyMap<string, readonly string[]>>();
  return (version) => {
    let users = made.get(version);
    if (!users) {
      const found = new Map<string, string[]>();
      for (const [name, { written }] of [...version.operations, ...version.topics])
        for (const schema of schemasIn(version.document, [written.requestBody, written.responses]))
          found.set(schema, [...(found.get(schema) ?? []), name]);
      made.set(version, (users = found));
    }
    return users;
  };
};

/** The page of a schema that people import by its name. */
export function schemaPageOf(
  site: Site,
  version: SiteVersion,
  name: string,
  fieldsOf: FieldsOf,
  usersOf: UsersOf,
): Page {
  const schema = version.schemas[name];
  const path = schemaPage(version.name, name);
  const changes = site.schemaChanges.get(name) ?? [];
  const links = versionLinks(
    site,
    ({ schemas }) => Object.hasOwn(schemas, name),
    (other) => schemaPage(other.name, name),
    changes,
  );
  const base = {
    path,
    title: name,
    version: version.name,
    versions: links,
    trail: [
      { text: version.name, path: versionPage(version.name) },
      { text: 'Schemas', path: schemasPage(version.name) },
    ],
  };
  if (!schema)
    return {
      ...base,
      stub: true,
      main: [
        {
          kind: 'note',
          tone: 'warning',
          text: `**Not in ${version.name}.** The schema \`${name}\` is there ${presence(site, ({ schemas }) => Object.hasOwn(schemas, name))}.`,
        },
        {
          kind: 'list',
          items: [`[All schemas of ${version.name}](${relative(path, schemasPage(version.name))})`],
        },
      ],
    };
  const reading = readingFor(site, version, path);
  const users = usersOf(version).get(name) ?? [];
  // The page is the schema's own, so it does not name itself as one more type.
  const own = fieldBlocks(reading, schema, name);
  const plainType = typeOf(reading, schema);
  const notes = notesOf(schema);
  return {
    ...base,
    lead: textOf(schema.description),
    section: '',
    main: [
      {
        kind: 'code',
        language: 'ts',
        text: `import type { ${name} } from 'intercom-fetch/types/${version.name}';`,
      },
      ...(own.length === 0
        ? [{ kind: 'prose', text: `A value: ${plainType}. ${notes.join(' ')}` } as Block]
        : []),
      ...(own.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: 'Fields', id: 'fields' } as Block, ...own]),
      ...(listOf(schema.examples).length > 0
        ? [
            {
              kind: 'code',
              language: 'json',
              text: JSON.stringify(listOf(schema.examples)[0], null, 2),
              caption: 'For example',
            } as Block,
          ]
        : []),
      { kind: 'heading', level: 2, text: 'Used by', id: 'used' },
      usersBlock(site, version, path, users),
      { kind: 'heading', level: 2, text: 'What changed', id: 'changes' },
      {
        kind: 'changes',
        entries: historyEntries(changes, '', (other) => relative(path, `changes/${other}.html`)).filter(
          ({ title }) => title !== '',
        ),
      },
      ...(changes.length === 0
        ? [{ kind: 'prose', text: 'Nothing, in the versions that have it.' } as Block]
        : []),
      { kind: 'heading', level: 2, text: 'How sure', id: 'sure' },
      { kind: 'evidence', counts: countEvidence(site, version, fieldsOf(name)) },
      ...deviationBlocks(site, version, [name]),
    ],
  };
}

function usersBlock(site: Site, version: SiteVersion, path: string, users: readonly string[]): Block {
  const items = users.map((user) =>
    version.topics.has(user)
      ? `[${user}](${relative(path, topicPage(version.name, user))}), a webhook`
      : `[${version.operations.get(user)?.summary ?? user}](${relative(path, operationPage(version.name, groupOf(site, user), user))})`,
  );
  if (items.length <= 12) return { kind: 'list', items };
  return {
    kind: 'details',
    summary: plural(items.length, 'operation and webhook', 'operations and webhooks'),
    blocks: [{ kind: 'list', items }],
  };
}

export function schemasPageOf(site: Site, version: SiteVersion): Page {
  const path = schemasPage(version.name);
  const names = Object.keys(version.schemas).toSorted();
  const letters = [...new Set(names.map((name) => name.charAt(0).toUpperCase()))];
  return {
    path,
    title: 'Schemas',
    version: version.name,
    versions: versionLinks(
      site,
      () => true,
      (other) => schemasPage(other.name),
    ),
    trail: [{ text: version.name, path: versionPage(version.name) }, { text: 'Schemas' }],
    lead: `The ${names.length} named schemas of ${version.name}. Each is a type that \`intercom-fetch/types/${version.name}\` exports.`,
    main: letters.flatMap((letter): Block[] => [
      { kind: 'heading', level: 2, text: letter, id: letter.toLowerCase() },
      {
        kind: 'list',
        items: names
          .filter((name) => name.charAt(0).toUpperCase() === letter)
          .map(
            (name) =>
              `[${name}](${relative(path, schemaPage(version.name, name))}) ${firstSentence(textOf(version.schemas[name]?.description))}`,
          ),
      },
    ]),
  };
}
