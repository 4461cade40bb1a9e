// The rooms and the direction between them. A room imports only what is below it in its list; tests may look anywhere.

/** `src/`, from the ground up. The client and the webhooks stand beside the others and import none of them. */
const ROOMS = ['description', 'diff', 'traffic', 'contract', 'sandbox', 'suite', 'upgrade', 'site', 'cli'];

/** `scripts/`, from the ground up; a list within the list is of rooms that do not know each other. */
const SCRIPT_ROOMS = [
  'source',
  ['project', 'diff'],
  'check',
  'emit',
  'package',
  'site',
  ['bench', 'ecosystem'],
];

/** What needs Node in the rooms that also run without it. */
const NODE_ALLOWED = [
  'src/description/load\\.ts', // reads the generated documents
  'src/traffic/recording-files\\.ts',
  'src/sandbox/listen\\.ts',
  'src/sandbox/data-file\\.ts',
];

const TEST = '(\\.test|\\.test-d|\\.check|fixtures?)\\.ts$|/testing/';

const alternatives = (rooms) => rooms.flat().join('|');

/** For each room, that it imports none of the rooms that are not below it. */
const directionOf = (folder, rooms) =>
  rooms
    .flatMap((floor, index) =>
      [floor].flat().map((room) => {
        const others = [floor].flat().filter((other) => other !== room);
        return {
          name: `${folder}/${room} imports downwards`,
          severity: 'error',
          from: { path: `^${folder}/${room}/`, pathNot: TEST },
          to: { path: `^${folder}/(${alternatives([...others, ...rooms.slice(index + 1)])})/` },
        };
      }),
    )
    .filter(({ to }) => !to.path.includes('()'));

export default {
  forbidden: [
    {
      name: 'no circle',
      comment: 'Types included: what two files need of each other belongs in a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...directionOf('src', ROOMS),
    {
      name: 'the client and the webhooks stand alone',
      severity: 'error',
      from: { path: '^src/(client|webhooks)/', pathNot: TEST },
      to: { path: '^(src|scripts|contract-tests)/', pathNot: '^src/$1/' },
    },
    {
      name: 'only the suite and the command line know the client',
      severity: 'error',
      from: { path: '^src/(description|traffic|contract|sandbox)/', pathNot: TEST },
      to: { path: '^src/(client|webhooks)/', pathNot: '^src/webhooks/(signature|errors)\\.ts$' },
    },
    {
      name: 'of the webhooks, only the sandbox signs',
      severity: 'error',
      from: { path: '^src/(description|traffic|contract)/', pathNot: TEST },
      to: { path: '^src/webhooks/' },
    },
    {
      name: 'src knows neither scripts nor contract-tests',
      comment: 'The command line brings the built-in scenarios along.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '^src/cli/'] },
      to: { path: '^(scripts|contract-tests)/' },
    },
    {
      name: 'the command line knows only the scenarios of contract-tests',
      severity: 'error',
      from: { path: '^src/cli/', pathNot: TEST },
      to: { path: '^(scripts|contract-tests)/', pathNot: '^contract-tests/scenarios/' },
    },
    {
      name: 'scenarios are written as those of strangers are',
      severity: 'error',
      from: { path: '^contract-tests/scenarios/' },
      to: {
        path: '^(src|scripts|contract-tests)/',
        pathNot: '^(src/(client|suite)|contract-tests/scenarios)/',
      },
    },
    ...directionOf('scripts', SCRIPT_ROOMS),
    {
      name: 'the commands are on top',
      severity: 'error',
      from: { path: '^(scripts/[^/]+/|src/|contract-tests/)', pathNot: TEST },
      to: { path: '^scripts/[^/]+\\.ts$' },
    },
    {
      name: 'no Node in what also runs without it',
      severity: 'error',
      from: {
        path: '^src/(description|traffic|contract|sandbox|client|webhooks|site)/',
        pathNot: [TEST, ...NODE_ALLOWED],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'descriptions come from outside',
      comment: 'In a page they are others than on Node.',
      severity: 'error',
      from: {
        path: '^src/(description|traffic|contract|sandbox|site)/',
        pathNot: [
          TEST,
          '^src/description/load(-packed)?\\.ts$',
          '^src/sandbox/(sandbox|index|browser)\\.ts$',
        ],
      },
      to: { path: '^src/description/load(-packed)?\\.ts$' },
    },
    {
      name: 'what is published imports what is installed with it',
      severity: 'error',
      // The site is not published. An upgrade is checked with the compiler that the caller has; only its types are named here.
      from: {
        path: '^(src|contract-tests/scenarios)/',
        pathNot: [TEST, '^src/site/', '^src/upgrade/program\\.ts$'],
      },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'the client needs openapi-fetch alone',
      severity: 'error',
      from: { path: '^src/(client|webhooks)/', pathNot: TEST },
      to: { path: '^node_modules/', pathNot: '^node_modules/openapi-' },
    },
    {
      name: 'everything is found',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^(node_modules|generated)/' },
    // Projects of others: what they import is installed where they run.
    exclude: { path: '^scripts/verify/consumers/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types'],
    },
  },
};
