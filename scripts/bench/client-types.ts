import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './measure.js';
import { printTable } from './table.js';

interface Cost {
  seconds: number;
  megabytes: number;
}

/** Beside the compiler of the project, the one that is written in Go. */
const COMPILERS = { 'TypeScript 5.9': 'typescript', 'TypeScript 7': 'typescript-7' };

/** What each compiler needs for an app that calls ten operations and reads what they answer. */
export function benchTypes(lab: string, runs: number): void {
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--silent', 'typescript-7@npm:typescript@7.0.2'],
    {
      cwd: lab,
    },
  );
  const apps: App[] = [
    ['intercom-client', SDK_APP, ''],
    ['intercom-fetch/v/2.14', OUR_APP.replace(`'intercom-fetch'`, `'intercom-fetch/v/2.14'`), '1.00'],
    [
      'intercom-fetch/v/2.14/operations',
      NAMED_APP.replace(`'intercom-fetch/operations'`, `'intercom-fetch/v/2.14/operations'`),
      '1.00',
    ],
    ['intercom-fetch, all versions', OUR_APP, '1.60'],
    ['intercom-fetch/operations, all versions', NAMED_APP, ''],
  ];
  apps.forEach(([, source], index) => writeApp(join(lab, `app-${index}`), source));
  for (const [name, folder] of Object.entries(COMPILERS)) benchCompiler(lab, runs, name, folder, apps);
}

type App = [name: string, source: string, aim: string];

function benchCompiler(lab: string, runs: number, name: string, folder: string, apps: readonly App[]): void {
  const costs = apps.map((): Cost[] => []);
  for (let round = 0; round <= runs; round++) {
    console.error(round === 0 ? `${name}: warming up` : `${name}: round ${round} of ${runs}`);
    apps.forEach((_, index) => {
      const cost = check(lab, folder, `app-${index}`);
      if (round > 0) costs[index]?.push(cost);
    });
  }
  const sdk = costs[0] ?? [];
  printTable(
    [`ten operations, ${name}`, 's', 'of SDK', 'MB', 'of SDK', 'aim'],
    apps.map(([name, , aim], index) => {
      const own = costs[index] ?? [];
      return [name, ...column(own, sdk, 'seconds', 2), ...column(own, sdk, 'megabytes', 0), aim];
    }),
  );
}

function writeApp(folder: string, source: string): void {
  mkdirSync(folder);
  const compilerOptions = {
    module: 'NodeNext',
    target: 'ES2022',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  writeFileSync(join(folder, 'app.ts'), source);
}

/** @throws Error with the compiler's words when the app does not compile. */
function check(lab: string, compiler: string, app: string): Cost {
  // With --expose-gc the compiler that runs in Node collects garbage before it says how much memory it holds.
  const args = ['--expose-gc', `node_modules/${compiler}/bin/tsc`, '-p', app, '--extendedDiagnostics'];
  const output = execFileSync(process.execPath, args, { cwd: lab, encoding: 'utf8' });
  const read = (what: string) => Number(new RegExp(`^${what}:\\s+([\\d.]+)`, 'm').exec(output)?.[1]);
  return { seconds: read('Total time'), megabytes: read('Memory used') / 1000 };
}

function column(
  own: readonly Cost[],
  sdk: readonly Cost[],
  kind: keyof Cost,
  digits: number,
): [string, string] {
  const ratios = own.map((cost, index) => cost[kind] / (sdk[index]?.[kind] ?? NaN));
  return [median(own.map((cost) => cost[kind])).toFixed(digits), median(ratios).toFixed(2)];
}

const OUR_APP = `import { createIntercomClient, unwrap } from 'intercom-fetch';

const client = createIntercomClient({ version: '2.14', token: 'a-token' });
const email = 'jo@example.com';
const contact = await unwrap(client.POST('/contacts', { body: { role: 'user', email } }));
const params = { path: { contact_id: contact.id } };
const same = await unwrap(client.GET('/contacts/{contact_id}', { params }));
const contacts = await unwrap(client.GET('/contacts', { params: { query: { per_page: 20 } } }));
const found = await unwrap(
  client.POST('/contacts/search', { body: { query: { field: 'email', operator: '=', value: email } } }),
);
const made = await unwrap(
  client.POST('/conversations', { body: { from: { type: 'user', id: contact.id }, body: 'Hello' } }),
);
const list = await unwrap(client.GET('/conversations', { params: { query: { per_page: 20 } } }));
const path = { conversation_id: list.conversations[0]?.id ?? '' };
const one = await unwrap(client.GET('/conversations/{conversation_id}', { params: { path } }));
const replied = await unwrap(
  client.POST('/conversations/{conversation_id}/reply', {
    params: { path },
    body: { type: 'admin', message_type: 'comment', admin_id: '1', body: 'Hi' },
  }),
);
const open = await unwrap(
  client.POST('/conversations/search', { body: { query: { field: 'state', operator: '=', value: 'open' } } }),
);
const tags = await unwrap(client.GET('/tags'));
console.log(same.email, contacts.data.length, found.data.length, made.type, one.state, replied.id);
console.log(open.conversations.length, tags.data.map(({ name }) => name));
`;

const SDK_APP = `import { IntercomClient } from 'intercom-client';

const client = new IntercomClient({ token: 'a-token' });
const email = 'jo@example.com';
const contact = await client.contacts.create({ role: 'user', email });
const same = await client.contacts.find({ contact_id: contact.id ?? '' });
const contacts = await client.contacts.list({ per_page: 20 });
const found = await client.contacts.search({ query: { field: 'email', operator: '=', value: email } });
const made = await client.conversations.create({ from: { type: 'user', id: contact.id ?? '' }, body: 'Hello' });
const list = await client.conversations.list({ per_page: 20 });
const conversation_id = list.data[0]?.id ?? '';
const one = await client.conversations.find({ conversation_id });
const replied = await client.conversations.reply({
  conversation_id,
  body: { type: 'admin', message_type: 'comment', admin_id: '1', body: 'Hi' },
});
const open = await client.conversations.search({ query: { field: 'state', operator: '=', value: 'open' } });
const tags = await client.tags.list();
console.log(same.email, contacts.data.length, found.data.length, made.type, one.state, replied.id);
console.log(open.data.length, tags.data?.map(({ name }) => name));
`;

const NAMED_APP = `import { createIntercomApi } from 'intercom-fetch/operations';

const api = createIntercomApi({ version: '2.14', token: 'a-token' });
const email = 'jo@example.com';
const contact = await api.contacts.createContact({ body: { role: 'user', email } });
const same = await api.contacts.retrieveContact({ contact_id: contact.id });
const contacts = await api.contacts.listContacts({ per_page: 20 });
const query = { field: 'email', operator: '=', value: email } as const;
const found = await api.contacts.searchContacts({ body: { query } });
const made = await api.conversations.createConversation({
  body: { from: { type: 'user', id: contact.id }, body: 'Hello' },
});
const list = await api.conversations.listConversations({ per_page: 20 });
const conversation_id = list.conversations[0]?.id ?? '';
const one = await api.conversations.retrieveConversation({ conversation_id });
const replied = await api.conversations.replyConversation({
  conversation_id,
  body: { type: 'admin', message_type: 'comment', admin_id: '1', body: 'Hi' },
});
const open = await api.conversations.searchConversations({
  body: { query: { field: 'state', operator: '=', value: 'open' } },
});
const tags = await api.tags.listTags();
console.log(same.email, contacts.data.length, found.data.length, made.type, one.state, replied.id);
console.log(open.conversations.length, tags.data.map(({ name }) => name));
`;
