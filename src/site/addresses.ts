// Where the pages of the site are, relative to its root. The build writes them there and the islands find them.

/** `2.14` → `v2-14`; `Unstable` → `unstable`. */
export const versionFolder = (version: string): string =>
  /^\d/.test(version) ? `v${version.replaceAll('.', '-')}` : version.toLowerCase();

/** `Help Center` → `help-center`. */
export const groupFolder = (tag: string): string =>
  tag
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

export const versionPage = (version: string): string => `${versionFolder(version)}/index.html`;

export const groupPage = (version: string, tag: string): string =>
  `${versionFolder(version)}/${groupFolder(tag)}/index.html`;

export const operationPage = (version: string, tag: string, operationId: string): string =>
  `${versionFolder(version)}/${groupFolder(tag)}/${operationId}.html`;

export const schemasPage = (version: string): string => `${versionFolder(version)}/schemas/index.html`;

export const schemaPage = (version: string, name: string): string =>
  `${versionFolder(version)}/schemas/${name}.html`;

export const topicsPage = (version: string): string => `${versionFolder(version)}/webhooks/index.html`;

export const topicPage = (version: string, topic: string): string =>
  `${versionFolder(version)}/webhooks/${topic}.html`;

/** The description of a version without its texts, for the sandbox in the page. */
export const descriptionFile = (version: string): string => `data/${version}.json`;

/** What `to` is called from the page `from`; both are relative to the root of the site. */
export function relative(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}
