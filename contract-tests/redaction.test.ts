import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { validateExchange } from '../src/contract/validate.js';
import { loadDescription } from '../src/description/load.js';
import { NEWEST } from '../src/description/versions.js';
import { runs } from '../src/description/testing/runs.js';
import type { Exchange, Recording } from '../src/traffic/exchange.js';
import { readRecordings } from '../src/traffic/recording-files.js';
import { redactExchanges } from '../src/traffic/redaction/redact-exchanges.js';
import { RECORDINGS, WITNESSES } from './files.js';

jest.setTimeout(180_000);

const witnesses = readRecordings(WITNESSES).map(({ name, recording }) => ({ name, ...recording }));
const redact = ({ version, exchanges }: Pick<Recording, 'version' | 'exchanges'>, own: string[] = []) =>
  redactExchanges(exchanges, { description: loadDescription(version), own });

/** Findings by rule and place; names that a workspace chose are told by their place only. */
const findingsIn = (version: Recording['version'], exchanges: readonly Exchange[]) =>
  exchanges.flatMap((exchange, index) =>
    validateExchange(loadDescription(version), exchange).map(
      ({ rule, severity, operationId, target, path }) =>
        `${index} ${severity} ${rule} ${operationId} ${target} ${path}`,
    ),
  );

test.each(witnesses)(
  '$name: what is found is found at the same places, and redacted again it is the same',
  (witness) => {
    const redacted = redact(witness);
    expect(findingsIn(witness.version, redacted)).toEqual(findingsIn(witness.version, witness.exchanges));
    expect(redact({ ...witness, exchanges: redacted })).toEqual(redacted);
  },
);

test('recordings, redacted as if they were of a workspace, have their findings at the same places', () => {
  let exchanges = 0;
  for (const { name, recording } of readRecordings(RECORDINGS)) {
    // Redaction is the same in every version; the newest has the most to hide.
    if (recording.version !== NEWEST) continue;
    exchanges += recording.exchanges.length;
    expect({ name, found: findingsIn(recording.version, redact(recording)) }).toEqual({
      name,
      found: findingsIn(recording.version, recording.exchanges),
    });
  }
  expect(exchanges).toBeGreaterThan(1000);
});

/** Personal values in every form that they take, each told by a number. */
const PLANTS: ((count: number) => string | number)[] = [
  (n) => `Ada Quellwort${n}`,
  (n) => `ada.quellwort${n}@private.test`,
  (n) => `+44 7700 9${String(n).padStart(5, '0')}`,
  (n) => `<p class="quellwort${n}">Call <a href="https://quellwort${n}.test">me</a></p>`,
  (n) => `https://quellwort${n}.private.test/ada?x=quellwort${n}`,
  (n) => `quellwort${n}.private.test`,
  (n) => `QUELLWORT${n}`,
  (n) => `quellwort${n}`,
  (n) => Buffer.from(`quellwort${n}`).toString('base64'),
  (n) => encodeURIComponent(`Ada Quellwort ${n}`),
  (n) => 770_090_000_000 + n,
  (n) => `5f1a2b3c4d5e6f7a8b${String(n).padStart(6, '0')}`,
  (n) => `quell\u200bwort${n}`,
  (n) => 51.5 + n / 1e6,
];
const LEAK = /quellw|wort\d|quell\u200b|7700.?9|private\.test|5f1a2b3c|cXVlbGx3b3J0|51\.5\d/i;

test('500 planted values in every position and form: none is left', () => {
  let planted = 0;
  const plant = (): string | number => PLANTS[planted % PLANTS.length]?.(planted++) ?? '';
  const inside = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value === null ? null : plant();
    const entries = Object.entries(value).map(([key, child]): [string, unknown] => [key, inside(child)]);
    return Object.fromEntries([...entries, [`Ada ${plant()}`, plant()], [`${plant()}`, { deeper: plant() }]]);
  };
  const leaks: string[] = [];
  for (const { name, version, exchanges } of witnesses) {
    const damaged = exchanges.map(({ request, response }) => ({
      request: {
        method: request.method,
        path: `${request.path.split('?')[0]}/${encodeURIComponent(plant())}?${encodeURIComponent(plant())}=${encodeURIComponent(plant())}&starting_after=${encodeURIComponent(plant())}`,
        headers: {
          ...request.headers,
          authorization: `Bearer ${plant()}`,
          accept: `text/x-${plant()}`,
          'x-name': `${plant()}`,
        },
        body: inside(request.body ?? { name: 1 }),
      },
      response: {
        ...response,
        headers: { ...response.headers, 'set-cookie': `${plant()}`, 'retry-after': `${plant()}` },
        body: inside(response.body),
      },
    }));
    // The path as it was, too: then the body is read by its schemas.
    const described = damaged.map((exchange, index) => ({
      ...exchange,
      request: { ...exchange.request, path: exchanges[index]?.request.path ?? '/' },
    }));
    for (const redacted of redact({ version, exchanges: [...damaged, ...described] })) {
      const text = JSON.stringify(redacted);
      const found =
        LEAK.exec(decodeURIComponent(text.replaceAll(/%(?![0-9a-f]{2})/gi, '%25'))) ?? LEAK.exec(text);
      if (found) leaks.push(`${name}: ${text.slice(Math.max(0, found.index - 60), found.index + 60)}`);
    }
  }
  expect(leaks.slice(0, 10)).toEqual([]);
  expect(planted).toBeGreaterThan(500);
});

test('the text of an error that quotes somebody is replaced, its known code stays, an unknown one is a word', () => {
  const body = {
    type: 'error.list',
    request_id: 'b3c8fk2l0000ada0quell',
    errors: [
      { code: 'not_found', message: 'ada@private.test was not found' },
      { code: 'quellwort', message: 'No' },
    ],
  };
  const [redacted] = redact({
    version: '2.14',
    exchanges: [
      {
        request: { method: 'GET', path: '/contacts/5f1a2b3c4d5e6f7a8b9c0d1e', headers: {} },
        response: { status: 404, headers: { 'content-type': 'application/json' }, body },
      },
    ],
  });
  expect(redacted?.request.path).toBe('/contacts/000000000000000000000001');
  expect(redacted?.response.body).toEqual({
    type: 'error.list',
    request_id: 'id-1',
    errors: [
      { code: 'not_found', message: 'Text 1' },
      { code: 'word_1', message: 'Text 2' },
    ],
  });
});

test('one value is one placeholder, in a path, a body, a number and a text, in any case; times keep their order', () => {
  const contact = {
    type: 'contact',
    email: 'Ada@Private.test',
    created_at: 1_700_000_600,
    updated_at: 1_700_000_000,
  };
  const exchange = (path: string, body: object): Exchange => ({
    request: { method: 'GET', path, headers: {} },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body },
  });
  const redacted = redact({
    version: '2.14',
    exchanges: [
      exchange('/contacts/5f1a2b3c4d5e6f7a8b9c0d1e', {
        ...contact,
        id: '5F1A2B3C4D5E6F7A8B9C0D1E',
        owner_id: 814860,
      }),
      exchange('/admins/814860', {
        type: 'admin',
        id: '814860',
        email: 'ada@private.test',
        away_mode_enabled: true,
      }),
    ],
  });
  expect(redacted.map(({ request, response }) => [request.path, response.body])).toEqual([
    [
      '/contacts/000000000000000000000001',
      {
        type: 'contact',
        email: 'person-1@example.com',
        created_at: 1_767_225_660,
        updated_at: 1_767_225_600,
        id: '000000000000000000000001',
        owner_id: 1001,
      },
    ],
    ['/admins/1001', { type: 'admin', id: '1001', email: 'person-1@example.com', away_mode_enabled: false }],
  ]);
});

test('declared words stay wherever they come back, in plain HTML too; sent ones that are not declared do not', () => {
  const body = {
    type: 'user_message',
    id: '1',
    created_at: 1_700_000_000,
    body: '<p>Where is my invoice?</p>',
    message_type: 'inapp',
    conversation_id: '2',
  };
  const exchanges: Exchange[] = [
    {
      request: {
        method: 'POST',
        path: '/conversations',
        headers: {},
        body: { from: { type: 'user', id: 'x' }, body: 'Where is my invoice?' },
      },
      response: { status: 200, headers: { 'content-type': 'application/json' }, body },
    },
  ];
  const bodies = (own: string[]) =>
    redact({ version: '2.14', exchanges }, own).map(({ request, response }) => [
      (request.body as typeof body).body,
      (response.body as typeof body).body,
    ]);
  expect(bodies(['Where is my invoice?'])).toEqual([['Where is my invoice?', '<p>Where is my invoice?</p>']]);
  expect(bodies([])).toEqual([['Text 2', '<p>Text 1</p>']]);
});

test('whatever comes in, something comes out, the same when it is redacted again, and different texts stay different', () => {
  const text = fc.oneof(
    fc.string(),
    fc.emailAddress(),
    fc.webUrl(),
    fc.uuid(),
    fc.ipV4(),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  );
  const value = fc.jsonValue({ maxDepth: 4 });
  const description = loadDescription('2.14');
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('GET', 'POST', 'x'),
      fc.integer({ min: 100, max: 599 }),
      value,
      fc.array(text, { maxLength: 6 }),
      (path, method, status, body, texts) => {
        const exchange: Exchange = {
          request: { method, path: `/contacts/${path}`, headers: {}, body: texts },
          response: { status, headers: { 'content-type': 'application/json' }, body },
        };
        const redacted = redactExchanges([exchange], { description });
        expect(redactExchanges(redacted, { description })).toEqual(redacted);
        const [sent] = redacted;
        expect(new Set(sent?.request.body as string[]).size).toBe(distinct(texts));
      },
    ),
    runs(500),
  );
});

/** Cases of an e-mail and of a domain are one; nothing else is. */
function distinct(texts: readonly string[]): number {
  return new Set(
    texts.map((text) =>
      /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$|^[\w-]+(\.[\w-]+)+$/.test(text) ? text.toLowerCase() : text,
    ),
  ).size;
}

test('a body deeper than any of the API ends where nothing of it can be meant', () => {
  let body: unknown = 'Ada';
  for (let depth = 0; depth < 5000; depth++) body = depth % 2 ? [body] : { a: body };
  const exchange: Exchange = {
    request: { method: 'GET', path: '/me', headers: {} },
    response: { status: 200, headers: {}, body },
  };
  expect(JSON.stringify(redact({ version: '2.14', exchanges: [exchange] }))).not.toContain('Ada');
});
