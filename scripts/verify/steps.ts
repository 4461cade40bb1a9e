/** Something that must hold and takes too long, or needs too much, to be asked at every change. */
export interface Step {
  name: string;
  /** What is true when it passes. */
  shows: string;
  /** What it needs that the project does not install, in exact versions. */
  packages?: Readonly<Record<string, string>>;
  /** Whether it needs this package too, as it is published. */
  itself?: true;
  /** Arguments of Node, in the root of the project. It prints what it finds, and ends with 1 if it finds something. */
  node: readonly string[];
}

const program = (name: string, ...args: string[]) => [
  '--import',
  'tsx',
  `scripts/verify/${name}.ts`,
  ...args,
];

/** A project of somebody else, in consumers/, whose test must pass with this package installed. */
const consumer = (name: string, shows: string, packages: Step['packages'], ...test: string[]): Step => ({
  name,
  shows: `${shows} with this package installed`,
  packages: packages ?? {},
  itself: true,
  node: program('consumer', name, ...test),
});

/** Node itself, as npm has it: a package for each system. */
const node = (version: string) => `npm:node-${process.platform}-${process.arch}@${version}`;

/** The steps of `npm run verify`, in the order in which it takes them. */
export const STEPS: readonly Step[] = [
  {
    name: 'ecosystem',
    shows: 'a schema validator, Spectral, another generator and the strictest compiler read every version',
    node: [
      '--experimental-vm-modules',
      'node_modules/jest/bin/jest.js',
      '--testMatch',
      '**/scripts/ecosystem/*.check.ts',
    ],
  },
  {
    name: 'redocly',
    shows: 'stock recommended-strict has no error on any version, in OpenAPI 3.0 and 3.1',
    node: program('redocly'),
  },
  {
    name: 'swagger-parser',
    shows: 'swagger-parser finds every version valid, in OpenAPI 3.0 and 3.1',
    packages: { '@apidevtools/swagger-parser': '12.1.0' },
    node: program('swagger-parser'),
  },
  {
    name: 'scalar',
    shows: 'Scalar finds every version valid and follows all its references, in OpenAPI 3.0 and 3.1',
    packages: { '@scalar/openapi-parser': '0.24.17' },
    node: program('scalar'),
  },
  {
    name: 'redoc',
    shows: 'Redoc shows every operation and webhook of the newest version, in OpenAPI 3.0 and 3.1',
    packages: {
      redoc: '2.5.4',
      'core-js': '3.46.0',
      mobx: '6.15.0',
      react: '19.2.0',
      'react-dom': '19.2.0',
      'styled-components': '6.1.19',
    },
    node: program('redoc'),
  },
  {
    name: 'postman',
    shows: 'Postman makes a request of every operation, from OpenAPI 3.0 and 3.1',
    packages: { 'openapi-to-postmanv2': '6.3.3' },
    node: program('postman'),
  },
  {
    name: 'prism',
    shows: 'Prism answers every operation and finds no fault in the examples, from OpenAPI 3.0 and 3.1',
    packages: { '@stoplight/prism-http': '5.12.0' },
    node: program('prism'),
  },
  {
    name: 'orval',
    shows:
      'the code that orval makes for fetch and zod of the newest version compiles, from OpenAPI 3.0 and 3.1',
    packages: { orval: '7.13.2', zod: '3.25.76' },
    node: program('orval'),
  },
  {
    name: 'openapi-zod-client',
    shows:
      'the code that openapi-zod-client makes of the newest version compiles, but for two faults of its own, from OpenAPI 3.0 and 3.1',
    packages: { 'openapi-zod-client': '1.18.3', '@zodios/core': '10.9.6', zod: '3.25.76' },
    node: program('openapi-zod-client'),
  },
  {
    name: 'node',
    shows: 'every entry works on each Node, imported and required, also where `require` loads no ES module',
    packages: {
      'node-20.19': node('20.19.0'),
      'node-21': node('21.7.3'),
      'node-22.11': node('22.11.0'),
      'node-22': node('22.23.5'),
      'node-24': node('24.22.3'),
    },
    itself: true,
    node: program('node'),
  },
  {
    name: 'bun',
    shows: 'every entry works on Bun, imported and required',
    packages: { bun: '1.4.5' },
    itself: true,
    node: program('bun'),
  },
  {
    name: 'deno',
    shows: 'every entry works on Deno, imported and required',
    packages: { deno: '2.9.6' },
    itself: true,
    node: program('deno'),
  },
  {
    name: 'workerd',
    shows: 'every entry works on workerd, with nothing of Node',
    packages: { workerd: '1.20261117.1' },
    itself: true,
    node: program('workerd'),
  },
  {
    name: 'browser',
    shows: 'every entry works in headless Chromium, which has to be installed as `chromium`',
    packages: { 'playwright-core': '1.65.1' },
    itself: true,
    node: program('browser'),
  },
  {
    name: 'typescript',
    shows: 'every entry compiles with TypeScript 5.4, 5.9 and 7, in each module resolution that they have',
    packages: {
      nock: '14.0.9',
      '@types/node': '20.19.43',
      'typescript-5.4': 'npm:typescript@5.4.5',
      'typescript-5.9': 'npm:typescript@5.9.3',
      'typescript-7': 'npm:typescript@7.0.2',
    },
    itself: true,
    node: program('typescript'),
  },
  consumer(
    'jest-babel',
    'Jest in CommonJS, with its defaults, passes',
    { jest: '30.5.2' },
    'node_modules/jest/bin/jest.js',
  ),
  consumer(
    'jest-swc',
    'Jest in CommonJS, through swc, passes',
    { jest: '30.5.2', '@swc/core': '1.16.22', '@swc/jest': '0.2.39' },
    'node_modules/jest/bin/jest.js',
  ),
  consumer(
    'ts-jest',
    'Jest in CommonJS, through ts-jest with its defaults, passes and compiles',
    {
      jest: '30.5.2',
      'ts-jest': '29.4.15',
      typescript: '5.9.3',
      '@types/jest': '30.0.0',
      '@types/node': '20.19.43',
    },
    'node_modules/jest/bin/jest.js',
  ),
  consumer('vitest', 'Vitest passes', { vitest: '4.1.12' }, 'node_modules/vitest/vitest.mjs', 'run'),
  consumer('msw', 'a test with msw passes', { msw: '2.9.0' }, '--test'),
  consumer('nock', 'a test with nock passes', { nock: '14.0.9' }, '--test'),
  consumer('undici', "a test with undici's MockAgent passes", { undici: '7.30.2' }, '--test'),
  {
    name: 'redis',
    shows:
      'eight processes share a budget in Redis, which has to be installed as `redis-server`, and go on without it',
    packages: { redis: '6.3.1' },
    itself: true,
    node: program('redis'),
  },
  {
    name: 'git',
    shows: 'an installation from the repository builds the package',
    node: program('git'),
  },
  {
    name: 'site',
    shows:
      'the reference does in Chromium what it promises, for everybody, and asks nothing of another place',
    node: program('site'),
  },
  {
    name: 'snippets',
    shows: 'the code that the forms of the reference write compiles, in every version',
    node: program('snippets'),
  },
  {
    name: 'coverage',
    shows:
      'the page of the coverage shows and filters its matrix in Chromium, for everybody, and asks for nothing',
    node: program('coverage'),
  },
  {
    name: 'drift',
    shows:
      'redocly drift finds nothing in the recordings, as ours does not, but for the differences that are explained',
    node: program('drift'),
  },
  {
    name: 'respect',
    shows:
      'redocly respect tells a story to a listening sandbox, in every version, and notices another answer',
    node: program('respect'),
  },
  {
    name: 'bodies',
    shows: 'every recorded body compiles as what the generated types say that it is',
    node: program('bodies'),
  },
  {
    name: 'effects',
    shows: 'for each writing operation a story turns red when the sandbox answers and forgets',
    node: program('effects'),
  },
  {
    name: 'mutants',
    shows:
      'of what is made wrong in bodies, description, client and sandbox, only what is listed goes unnoticed',
    node: ['--import', 'tsx', 'scripts/mutants.ts'],
  },
  {
    name: 'python',
    shows: 'the example in Python talks with the sandbox; `python3` has to be installed',
    node: program('python'),
  },
  {
    name: 'container',
    shows:
      'the recipe for a container builds, listens and keeps its workspace, in a folder in place of an image',
    packages: { 'node-24': node('24.22.3') },
    itself: true,
    node: program('container'),
  },
  {
    name: 'parallel',
    shows: 'an archive is judged in pieces as at once; GNU parallel and jq have to be installed',
    packages: {},
    itself: true,
    node: program('parallel'),
  },
  {
    name: 'version-sides',
    shows: 'where the source says that a value was another one before, the sandbox shows both',
    node: program('version-sides'),
  },
  {
    name: 'fuzz',
    shows:
      'the sandbox answers 20,000 valid and damaged requests by the description, and can be read after each',
    node: program('fuzz'),
  },
  {
    name: 'sdk',
    shows: "Intercom's own SDK does through the sandbox what each of its methods says, but for those listed",
    node: program('sdk'),
  },
  {
    name: 'live',
    shows:
      'stories that are safe pass in workspaces that are new, used, empty and large, and leave them as they were',
    node: program('live'),
  },
  {
    name: 'kill-walk',
    shows: 'a live run that is killed after any of its requests leaves nothing that clean-up does not remove',
    node: program('kill-walk'),
  },
];
