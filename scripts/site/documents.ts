/** The documents of the repository that are pages of the site, in the order of its map. */
export const DOCUMENTS = [
  { file: 'docs/guide.md', path: 'guide.html', text: 'Guide', about: 'how to call Intercom with the client' },
  {
    file: 'docs/migrating-from-intercom-client.md',
    path: 'migrating.html',
    text: 'From intercom-client',
    about: 'the same calls in both',
  },
  {
    file: 'docs/testing.md',
    path: 'testing.html',
    text: 'Tests',
    about: 'the sandbox in tests, and recipes for other tools',
  },
  {
    file: 'docs/contract.md',
    path: 'contract.html',
    text: 'Contract tests',
    about: 'traffic judged, upgrades, nightly runs',
  },
  {
    file: 'docs/sandbox.md',
    path: 'sandbox.html',
    text: 'What the sandbox plays',
    about: 'what each operation does there',
  },
  { file: 'docs/fleets.md', path: 'fleets.html', text: 'Fleets', about: 'one rate limit for many processes' },
  {
    file: 'docs/runtimes.md',
    path: 'runtimes.html',
    text: 'Runtimes',
    about: 'Node, Bun, Deno, workers, browsers',
  },
] as const;
