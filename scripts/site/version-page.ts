import {
  groupFolder,
  groupPage,
  operationPage,
  relative,
  schemasPage,
  topicsPage,
  versionPage,
} from '../../src/site/addresses.js';
import type { Block, Page } from './blocks.js';
import { versionLinks } from './context.js';
import { html, raw } from './html.js';
import { inlineMarkdown } from './markdown.js';
import { groupOf } from './operation-page.js';
import { firstSentence } from './schema-fields.js';
import type { Operation, Site, SiteVersion } from './site.js';
import { versionTitle } from '../../src/description/versions.js';
import { plural } from '../../src/description/words.js';

const operationsOf = (version: SiteVersion, tag: string): Operation[] =>
  [...version.operations.values()].filter(({ group }) => group === tag);

/** The first page of a version: its groups, and what is in them. */
export function versionPageOf(site: Site, version: SiteVersion): Page {
  const path = versionPage(version.name);
  const to = (other: string) => relative(path, other);
  const facts = [
    `${plural(version.operations.size, 'operation')} in ${plural(version.groups.size, 'group')}`,
    `[${plural(version.topics.size, 'webhook topic')}](${to(topicsPage(version.name))})`,
    `[${plural(Object.keys(version.schemas).length, 'schema')}](${to(schemasPage(version.name))})`,
    ...(version === site.versions[0]
      ? []
      : [`[what changed with it](${to(`changes/${version.name}.html`)})`]),
  ];
  return {
    path,
    title: versionTitle(version.name),
    version: version.name,
    versions: versionLinks(
      site,
      () => true,
      ({ name }) => versionPage(name),
    ),
    trail: [{ text: 'intercom-fetch', path: 'index.html' }, { text: version.name }],
    lead: `${version.released === undefined ? '' : `Released ${version.released}. `}${facts.join(', ')}.`,
    main: [
      {
        kind: 'html',
        html: html`<div class="cards">
          ${[...version.groups].map(
            ([tag, text]) =>
              html`<section class="card">
                <h2 id="${groupFolder(tag)}"><a href="${to(groupPage(version.name, tag))}">${tag}</a></h2>
                <p>${raw(inlineMarkdown(firstSentence(text)))}</p>
                <ul>
                  ${operationsOf(version, tag).map(
                    ({ id, summary, method }) =>
                      html`<li>
                        <a href="${to(operationPage(version.name, groupOf(site, id), id))}"
                          ><span class="verb ${method.toLowerCase()}"
                            >${method === 'DELETE' ? 'DEL' : method}</span
                          >${summary}</a
                        >
                      </li>`,
                  )}
                </ul>
              </section>`,
          )}
        </div>`.text,
      },
    ],
  };
}

/** One group: its operations with their addresses. */
export function groupPageOf(site: Site, version: SiteVersion, tag: string): Page {
  const path = groupPage(version.name, tag);
  const operations = operationsOf(version, tag);
  return {
    path,
    title: tag,
    version: version.name,
    versions: versionLinks(
      site,
      ({ groups }) => groups.has(tag),
      (other) => (other.groups.has(tag) ? groupPage(other.name, tag) : versionPage(other.name)),
    ),
    trail: [{ text: version.name, path: versionPage(version.name) }, { text: tag }],
    section: tag,
    lead: version.groups.get(tag) ?? '',
    main: operations.flatMap((operation): Block[] => [
      {
        kind: 'html',
        html: html`<section class="entry">
          <h2 id="${operation.id}">
            <a
              href="${relative(path, operationPage(version.name, groupOf(site, operation.id), operation.id))}"
              >${operation.summary}</a
            >
          </h2>
          <p class="address">
            <span class="verb ${operation.method.toLowerCase()}">${operation.method}</span>
            <code>${operation.path}</code>
          </p>
          <p>${raw(inlineMarkdown(firstSentence(operation.description)))}</p>
        </section>`.text,
      },
    ]),
  };
}

/** The front page: all versions at a glance, and the ways in. */
export function homePageOf(site: Site): Page {
  const to = (path: string) => path;
  const current = site.current;
  const most = Math.max(...site.versions.map(({ operations }) => operations.size));
  const rows = site.versions.toReversed().map((version) => {
    const index = site.versions.indexOf(version);
    const before = site.versions[index - 1];
    const differences = before ? site.differences(before.name, version.name) : [];
    const added = differences.filter(({ kind }) => kind === 'operation-added').length;
    const breaking = differences.filter((difference) => difference.breaking !== null).length;
    return html`<tr>
      <th scope="row"><a href="${to(versionPage(version.name))}">${version.name}</a></th>
      <td>${version.released ? html`<time>${version.released}</time>` : 'no date'}</td>
      <td class="meter">
        <meter
          min="0"
          max="${most}"
          value="${version.operations.size}"
          aria-label="${version.operations.size} operations"
        ></meter>
        ${version.operations.size}
      </td>
      <td>${version.topics.size}</td>
      <td>
        ${before ? html`<a href="changes/${version.name}.html">${added} new, ${breaking} breaking</a>` : 'the oldest described'}
      </td>
    </tr>`;
  });
  return {
    path: 'index.html',
    title: 'Intercom’s REST API, every version',
    trail: [],
    lead: `${plural(most, 'operation')} across ${plural(site.versions.length, 'version')}, each with what changed, how sure we are, code that compiles, and a whole workspace to try it on that lives in the page.`,
    main: [
      {
        kind: 'html',
        html: html`<div class="ways">
            <a class="way" href="${versionPage(current.name)}"
              ><strong>Reference</strong
              ><span>All operations of ${current.name}, and the same page in every other version</span></a
            >
            <a
              class="way"
              href="${operationPage(current.name, groupOf(site, 'createContact'), 'createContact')}#try"
              ><strong>Try a call</strong
              ><span>Create a contact in a workspace that runs here, with no token</span></a
            >
            <a class="way" href="compare/index.html"
              ><strong>Compare versions</strong
              ><span>Any two, what breaks first, for the operations that you use</span></a
            >
            <a class="way" href="guide.html"
              ><strong>Guide</strong><span>The client, errors, lists, webhooks and tests</span></a
            >
          </div>
          <h2 id="versions">Versions</h2>
          <div class="table" tabindex="0" role="region" aria-label="Versions">
            <table>
              <thead>
                <tr>
                  <th scope="col">Version</th>
                  <th scope="col">Released</th>
                  <th scope="col">Operations</th>
                  <th scope="col">Topics</th>
                  <th scope="col">Against the one before</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>
          </div>`.text,
      },
      { kind: 'heading', level: 2, text: 'What this is', id: 'what' },
      {
        kind: 'prose',
        text: 'A hand-curated description of the API, one document for all versions, and what is made of it: types, a thin client, a sandbox and a contract suite. It says what the wire carries. Where that is not what Intercom publishes, [the difference is a row](deviations.html) with its source; and [every field says how it is known](sure.html).\n\nEverything here is static and comes from this one place. Nothing is sent anywhere unless you name a gateway of your own, which is `intercom-contract proxy` on your machine. For programs that read: [llms.txt](llms.txt), and a Markdown copy of each page.',
      },
    ],
  };
}
