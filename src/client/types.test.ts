// What a user reads when an upgrade or a typo breaks the build: the compiler's own words, which must name the culprit.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import ts from 'typescript';
import type { ClientVersion } from './index.js';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));

interface Case {
  /** What the snippet uses. */
  name: string;
  /** The last version that lacks it, and the first that has it. */
  before: ClientVersion;
  since: ClientVersion;
  /** The call, with `client` at hand. */
  code: string;
  /** The message at `before`, up to where it begins to describe types. */
  message: string;
}

const PART = '/conversations/{conversation_id}/conversation_parts/{conversation_part_id}';

const CASES: Case[] = [
  {
    name: 'a path',
    before: '2.9',
    since: '2.10',
    code: `client.POST('/conversations/{conversation_id}/convert', { params: { path: { conversation_id: '7' } }, body: { ticket_type_id: '53' } })`,
    message: `Argument of type '"/conversations/{conversation_id}/convert"' is not assignable to parameter of type `,
  },
  {
    name: 'a path of Unstable',
    before: '2.16',
    since: 'Preview',
    code: `client.PUT('${PART}', { params: { path: { conversation_id: '7', conversation_part_id: '9' } }, body: {} as never })`,
    message: `Argument of type '"${PART}"' is not assignable to parameter of type `,
  },
  {
    name: 'a path that takes nothing',
    before: '2.11',
    since: '2.12',
    code: `client.GET('/ticket_states')`,
    message: `Argument of type '"/ticket_states"' is not assignable to parameter of type `,
  },
  {
    name: 'a query parameter',
    before: '2.16',
    since: 'Unstable',
    code: `client.GET('/conversations/{conversation_id}', { params: { path: { conversation_id: '7' }, query: { include_scorecards: true } } })`,
    message: `Object literal may only specify known properties, and 'include_scorecards' does not exist in type `,
  },
  {
    name: 'the first query parameter of an operation',
    before: '2.15',
    since: '2.16',
    code: `client.GET('/contacts/{contact_id}', { params: { path: { contact_id: '7' }, query: { include_merge_history: true } } })`,
    message: `Type '{ include_merge_history: true; }' is not assignable to type `,
  },
  {
    name: 'a body field',
    before: '2.14',
    since: '2.15',
    code: `client.POST('/conversations/{conversation_id}/reply', { params: { path: { conversation_id: '7' } }, body: { type: 'admin', message_type: 'note', admin_id: '1', body: 'Hi', skip_notifications: true } })`,
    message: `Object literal may only specify known properties, and 'skip_notifications' does not exist in type `,
  },
  {
    name: 'a response field',
    before: '2.15',
    since: '2.16',
    code: `(await unwrap(client.GET('/contacts/{contact_id}', { params: { path: { contact_id: '7' } } }))).merge_history`,
    message: `Property 'merge_history' does not exist on type `,
  },
  {
    name: 'a list',
    before: '2.9',
    since: '2.10',
    code: `paginate(client, '/articles/search', { params: { query: { phrase: 'x' } } })`,
    message: `Argument of type '"/articles/search"' is not assignable to parameter of type `,
  },
  {
    name: 'a list that takes nothing',
    before: '2.11',
    since: '2.12',
    code: `paginate(client, '/ticket_states')`,
    message: `Argument of type '"/ticket_states"' is not assignable to parameter of type `,
  },
  {
    name: 'an operation',
    before: '2.9',
    since: '2.10',
    code: `api.conversations.convertConversationToTicket({ conversation_id: '7', body: { ticket_type_id: '53' } })`,
    message: `Property 'convertConversationToTicket' does not exist on type 'Conversations'`,
  },
  {
    name: 'a body field of an operation',
    before: '2.14',
    since: '2.15',
    code: `api.conversations.replyConversation({ conversation_id: '7', body: { type: 'admin', message_type: 'note', admin_id: '1', body: 'Hi', skip_notifications: true } })`,
    message: `Object literal may only specify known properties, and 'skip_notifications' does not exist in type `,
  },
];

/** Code with a cursor `‸` in it, and some of what must be offered there. */
const OFFERS: [code: string, offered: string[]][] = [
  [`client.GET('‸')`, ['/tags', '/conversations/{conversation_id}']],
  [`client.POST('/contacts', { ‸ })`, ['body', 'timeout', 'signal']],
  [`client.POST('/contacts', { body: { ‸ } })`, ['role', 'email', 'custom_attributes']],
  [`client.POST('/contacts', { body: { role: '‸' } })`, ['user', 'lead']],
  [`client.GET('/contacts', { params: { query: { ‸ } } })`, ['per_page', 'starting_after']],
  [`paginate(client, '‸')`, ['/contacts', '/conversations/search']],
  [`paginate(client, '/contacts', { ‸ })`, ['from', 'params']],
  [`api.‸`, ['contacts', 'client', 'helpCenter']],
  [`api.conversations.‸`, ['updateConversation', 'listConversations']],
  [`api.contacts.attachTagToContact({ ‸ })`, ['contact_id', 'body']],
  [`api.contacts.listContacts({ ‸ })`, ['per_page', 'starting_after']],
  [`api.conversations.updateConversation({ conversation_id: '7', body: { ‸ } })`, ['title', 'read']],
  [`api.tags.listTags({}, { ‸ })`, ['timeout', 'signal', 'retry']],
];

const snippets = new Map<string, string>();
let service: ts.LanguageService;

/** Puts code beside the client, as a user's file with a client of this version, and returns the file's name. */
function write(version: ClientVersion, code: string): string {
  const file = `${FOLDER}snippet-${snippets.size}.ts`;
  const head = `import { createIntercomClient, paginate, unwrap } from './index.js';\nimport { createIntercomApi } from './operations.js';`;
  const client = `const client = createIntercomClient({ version: '${version}', token: 'a-token' });\nconst api = createIntercomApi(client);`;
  snippets.set(
    file,
    `${head}\n${client}\nexport const result = async () => [${code}, api, paginate, unwrap];\n`,
  );
  return file;
}

/** The examples in the comments of this folder, each as a user's file. */
const examples = readdirSync(FOLDER)
  // Its example is with a package that whoever has Redis installs.
  .filter((name) => name !== 'redis.ts')
  .filter((name) => name.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(name))
  .flatMap((name) =>
    [...readFileSync(FOLDER + name, 'utf8').matchAll(/^ \* ```ts\n(.*?)^ \* ```/gms)].map(
      ([, block = '']) => {
        const file = `${FOLDER}example-${snippets.size}.ts`;
        const code = block
          .replace(/^ \* ?/gm, '')
          .replace("'intercom-fetch'", "'./index.js'")
          .replace("'intercom-fetch/operations'", "'./operations.js'");
        snippets.set(file, code);
        return { name, file };
      },
    ),
  );

const files = CASES.map(({ before, since, code }) => ({
  before: write(before, code),
  since: write(since, code),
}));

const offers = OFFERS.map(([code]) => write('2.14', code.replace('‸', '')));

// One service over all snippets: reading the types of nine versions is what takes the time.
beforeAll(() => {
  const config = ts.findConfigFile(FOLDER, ts.sys.fileExists.bind(ts.sys)) ?? '';
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile.bind(ts.sys)).config,
    ts.sys,
    FOLDER,
  );
  const textOf = (name: string) => snippets.get(name) ?? ts.sys.readFile(name);
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getCurrentDirectory: () => FOLDER,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    getScriptFileNames: () => [...snippets.keys()],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = textOf(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (name) => snippets.has(name) || ts.sys.fileExists(name),
    readFile: textOf,
    directoryExists: ts.sys.directoryExists.bind(ts.sys),
    getDirectories: ts.sys.getDirectories.bind(ts.sys),
  });
});

function messages(file: string): string[] {
  const program = service.getProgram();
  if (!program) throw new Error('the language service has no program');
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test.each(CASES.map((entry, index) => ({ ...entry, index })))(
  '$name of $since is an error at $before that names it',
  ({ message, index }) => {
    const pair = files[index];
    expect(messages(pair?.since ?? '')).toEqual([]);
    expect(messages(pair?.before ?? '').map((text) => text.slice(0, message.length))).toEqual([message]);
  },
);

test.each(OFFERS.map((entry, index) => [...entry, index] as const))(
  'an editor offers what belongs there: %s',
  (code, offered, index) => {
    const file = offers[index] ?? '';
    const at = (snippets.get(file) ?? '').indexOf(code.replace('‸', '')) + code.indexOf('‸');
    const names = service.getCompletionsAtPosition(file, at, {})?.entries.map(({ name }) => name) ?? [];
    expect(names.filter((name) => offered.includes(name)).sort()).toEqual([...offered].sort());
    expect(names).not.toContain('globalThis');
  },
);

test('a message names the schema, and not all of its fields', () => {
  const misspelt = write(
    '2.14',
    `client.POST('/contacts', { body: { role: 'user', emial: 'jo@example.com' } })`,
  );
  const read = `(await unwrap(client.GET('/contacts/{contact_id}', { params: { path: { contact_id: '7' } } }))).emial`;
  const said = [misspelt, write('2.14', read)].flatMap(messages);
  expect(said).toEqual([
    expect.stringMatching(
      /'emial' does not exist in type 'ContactFields & .{0,99}'\. Did you mean to write 'email'\?$/,
    ),
    "Property 'emial' does not exist on type 'Contact'. Did you mean 'email'?",
  ]);
});

test('an operation says what it does where it is chosen', () => {
  const place = (operation: string) => {
    const file = write('2.14', `api.${operation}`);
    const at = (snippets.get(file) ?? '').indexOf(`api.${operation}`) + `api.${operation}`.length;
    const { documentation = [], tags = [] } = service.getQuickInfoAtPosition(file, at - 1) ?? {};
    return [ts.displayPartsToString(documentation), ...tags.map(({ name }) => `@${name}`)].join('\n');
  };
  // One whose group is whole in this version, and one whose is not.
  expect(place('tags.listTags')).toMatch(/^List tags\n\n/);
  expect(place('contacts.attachTagToContact')).toMatch(/^Tag a contact\n\n/);
});

test('every example in the documentation comments compiles', () => {
  expect(examples.map(({ name }) => name)).toEqual([
    'client.ts',
    'errors.ts',
    'errors.ts',
    'operations.ts',
    'paginate.ts',
    'rate-limit.ts',
    'rate-limiter.ts',
    'unwrap.ts',
  ]);
  expect(examples.flatMap(({ name, file }) => messages(file).map((text) => `${name}: ${text}`))).toEqual([]);
});
