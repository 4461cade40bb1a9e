import { operationPage, schemasPage, topicsPage } from '../../src/site/addresses.js';
import { DOCUMENTS } from './documents.js';
import { groupOf } from './operation-page.js';
import type { Site } from './site.js';

/** What a program that reads is told of the site: where the Markdown copies are. */
export function llmsText(site: Site): string {
  const { current } = site;
  const markdown = (path: string) => path.replace(/html$/, 'md');
  const lines = [
    '# intercom-fetch',
    '',
    '> A hand-curated, unofficial description of Intercom’s REST API in every version, with a typed TypeScript client, a sandbox and a contract suite.',
    '',
    `Each page has a copy in Markdown: the same address with \`.md\` in place of \`.html\`. Below are those of ${current.name}; for another version put its folder in place of the first one: ${site.versions.map(({ name }) => markdown(operationPage(name, '', '')).split('/')[0]).join(', ')}.`,
    '',
    '## Reading',
    '',
    ...DOCUMENTS.map(({ path, text, about }) => `- [${text}](${markdown(path)}): ${about}`),
    '- [What changed, version by version](changes/index.md)',
    '- [Coverage](coverage.md), [where we differ](deviations.md), [how sure we are](sure.md)',
    `- [Webhook topics](${markdown(topicsPage(current.name))}), [schemas](${markdown(schemasPage(current.name))})`,
  ];
  for (const tag of current.groups.keys()) {
    lines.push('', `## ${tag}`, '');
    for (const { id, group, method, path, summary } of current.operations.values())
      if (group === tag)
        lines.push(
          `- [${id}](${markdown(operationPage(current.name, groupOf(site, id), id))}): ${method} ${path}: ${summary}`,
        );
  }
  return `${lines.join('\n')}\n`;
}
