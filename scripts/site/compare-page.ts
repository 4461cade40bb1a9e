import { operationPage, relative, schemaPage, topicPage } from '../../src/site/addresses.js';
import type { Difference } from '../../src/diff/difference.js';
import type { Page } from './blocks.js';
import { html, raw } from './html.js';
import { inlineMarkdown } from './markdown.js';
import { groupOf } from './operation-page.js';
import type { Site, SiteVersion } from './site.js';
import { plural } from '../../src/description/words.js';
import { changeLine } from './words.js';

const pairPath = (before: SiteVersion, after: SiteVersion) => `compare/${before.name}-${after.name}.html`;

const pairsOf = ({ versions }: Site): [SiteVersion, SiteVersion][] =>
  versions.flatMap((after, index) =>
    versions.slice(0, index).map((before): [SiteVersion, SiteVersion] => [before, after]),
  );

/** A page for each two versions, and one that leads to them. */
export const comparePages = (site: Site): Page[] => [
  indexPage(site),
  ...pairsOf(site).map(([before, after]) => pairPage(site, before, after)),
];

function chooser(site: Site, path: string, chosen?: readonly [SiteVersion, SiteVersion]): string {
  const cells = site.versions.slice(1).map((after) => {
    const row = site.versions.slice(0, -1).map((before) => {
      if (site.versions.indexOf(before) >= site.versions.indexOf(after)) return html`<td></td>`;
      const isChosen = chosen?.[0] === before && chosen[1] === after;
      return html`<td>
        <a
          href="${relative(path, pairPath(before, after))}"
          ${isChosen ? raw(' aria-current="page"') : ''}
          aria-label="${before.name} and ${after.name}"
          >${before.name}</a
        >
      </td>`;
    });
    return html`<tr>
      <th scope="row">${after.name}</th>
      ${row}
    </tr>`;
  });
  return html`<div class="table pairs" tabindex="0" role="region" aria-label="Pairs of versions">
    <table>
      <thead>
        <tr>
          <th scope="col">to</th>
          <th scope="col" colspan="${site.versions.length - 1}">from</th>
        </tr>
      </thead>
      <tbody>
        ${cells}
      </tbody>
    </table>
  </div>`.text;
}

const indexPage = (site: Site): Page => ({
  path: 'compare/index.html',
  title: 'Compare versions',
  trail: [{ text: 'intercom-fetch', path: 'index.html' }, { text: 'Compare' }],
  lead: 'What somebody who calls the API meets on the way from one version to another: what can break first, then the rest.',
  main: [{ kind: 'html', html: chooser(site, 'compare/index.html') }],
});

function pairPage(site: Site, before: SiteVersion, after: SiteVersion): Page {
  const path = pairPath(before, after);
  const differences = site.differences(before.name, after.name);
  const groupsOf = ({ operations }: Difference): string[] => [
    ...new Set(
      operations.map((id) =>
        site.newest.operations.has(id) || site.clientGroups.has(id) ? groupOf(site, id) : 'Webhooks',
      ),
    ),
  ];
  const breaking = differences.filter((difference) => difference.breaking !== null);
  const rest = differences.filter((difference) => difference.breaking === null);
  const groups = [...new Set(differences.flatMap(groupsOf))].toSorted();
  const topics = new Map([...before.topics, ...after.topics].map(([topic, { id }]) => [id, topic]));
  const markdown = {
    nameOf: (name: string): string | undefined => {
      const there = [after, before].find(
        ({ operations, schemas, topics: own }) =>
          operations.has(name) || own.has(name) || (/^[A-Z]/.test(name) && Object.hasOwn(schemas, name)),
      );
      if (!there) return undefined;
      return relative(
        path,
        there.operations.has(name)
          ? operationPage(there.name, groupOf(site, name), name)
          : there.topics.has(name)
            ? topicPage(there.name, name)
            : schemaPage(there.name, name),
      );
    },
  };
  const line = (difference: Difference) => {
    const { text, breaking: who } = changeLine(difference);
    const { operations, schema } = difference;
    const named = schema === null ? operations : operations.slice(0, 4);
    const more = operations.length - named.length;
    const users = `${named.map((id) => `\`${topics.get(id) ?? id}\``).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const says = difference.kind === 'operation-added' || difference.kind === 'operation-removed';
    return html`<li data-operations="${operations.join(' ')}" data-groups="${groupsOf(difference).join('|')}">
      ${who === null ? '' : html`<span class="breaks">breaks ${who}</span> `}${raw(inlineMarkdown(text, markdown))}${says ? '' : html` <span class="users">${raw(inlineMarkdown(users, markdown))}</span>`}
    </li>`;
  };
  const list = (items: readonly Difference[]) =>
    html`<ul class="differences">
      ${items.map(line)}
    </ul>`;
  return {
    path,
    title: `From ${before.name} to ${after.name}`,
    trail: [
      { text: 'intercom-fetch', path: 'index.html' },
      { text: 'Compare', path: 'compare/index.html' },
      { text: `${before.name} to ${after.name}` },
    ],
    lead: `${plural(differences.length, 'change')}, of which ${breaking.length} can break code that was written for ${before.name}.`,
    data: { groups },
    main: [
      {
        kind: 'html',
        html: html`<details class="more">
            <summary>Other versions</summary>
            <div class="inside">${raw(chooser(site, path, [before, after]))}</div>
          </details>
          <section class="filter" data-island="compare" hidden></section>
          <section class="differences-part">
            <h2 id="breaking">Can break</h2>
            <p class="count" data-count="${breaking.length}">${plural(breaking.length, 'change')}</p>
            ${list(breaking)}
          </section>
          <section class="differences-part">
            <h2 id="rest">The rest</h2>
            <p class="count" data-count="${rest.length}">${plural(rest.length, 'change')}</p>
            ${list(rest)}
          </section>`.text,
      },
    ],
  };
}
