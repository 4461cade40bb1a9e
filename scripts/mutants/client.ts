// A client that sends something else than it should: each story runs on the sandbox with one of its requests changed, and must
// fail or show a finding.
import { isObject } from '../../src/description/json.js';
import { loadDescription } from '../../src/description/load.js';
import { matchOperation } from '../../src/description/match.js';
import { runScenario, scenarioId, type Scenario } from '../../src/suite/run.js';
import { sandboxTarget } from '../../src/suite/targets.js';
import { loadOperations } from '../../src/suite/operations.js';
import { splitTarget, type Exchange, type Recording } from '../../src/traffic/exchange.js';
import type { Verdict } from './catalogue.js';
import { createRandom, sample } from './places.js';

/** How many mutants of a kind are tried. */
const MOST = 150;

interface Kind {
  kind: string;
  /** How a request is changed; undefined where it cannot be. */
  change: (
    exchange: Exchange,
    random: () => number,
  ) => { what: string; tamper: (request: Request) => Promise<Request> } | undefined;
}

const url = (change: (url: URL) => void) => async (request: Request) => {
  const address = new URL(request.url);
  change(address);
  return remake(request, address, await textOf(request));
};

const textOf = async (request: Request) => (request.body === null ? undefined : await request.text());

const remake = (request: Request, address: URL | string, body: string | undefined) =>
  new Request(address, {
    method: request.method,
    headers: request.headers,
    ...(body === undefined ? {} : { body }),
  });

const json = (change: (body: Record<string, unknown>) => unknown) => async (request: Request) =>
  remake(
    request,
    request.url,
    JSON.stringify(change(JSON.parse(await request.text()) as Record<string, unknown>)),
  );

const pick = <Item>(items: readonly Item[], random: () => number) =>
  items[Math.floor(random() * items.length)];

const queryOf = ({ request }: Exchange) => [...new Set(splitTarget(request.path).query.keys())];

const jsonOf = ({ request }: Exchange) =>
  isObject(request.body) && request.headers['content-type'] === 'application/json' ? request.body : undefined;

const header = (name: string): Kind => ({
  kind: `without the header ${name}`,
  change: ({ request }) =>
    request.headers[name] === undefined
      ? undefined
      : {
          what: name,
          tamper: async (sent) => {
            const headers = new Headers(sent.headers);
            headers.delete(name);
            const body = sent.body === null ? undefined : new Uint8Array(await sent.arrayBuffer());
            return new Request(sent.url, {
              method: sent.method,
              headers,
              ...(body === undefined ? {} : { body }),
            });
          },
        },
});

const KINDS: readonly Kind[] = [
  header('authorization'),
  header('intercom-version'),
  header('content-type'),
  {
    kind: 'without a query parameter',
    change: (exchange, random) => {
      const name = pick(queryOf(exchange), random);
      return name === undefined
        ? undefined
        : { what: name, tamper: url(({ searchParams }) => searchParams.delete(name)) };
    },
  },
  {
    kind: 'another query parameter',
    change: () => ({
      what: 'no_such_parameter',
      tamper: url(({ searchParams }) => searchParams.set('no_such_parameter', '1')),
    }),
  },
  {
    kind: 'another segment of the path',
    change: ({ request }, random) => {
      const { pathname } = splitTarget(request.path);
      const segments = pathname.split('/');
      const at = 1 + Math.floor(random() * (segments.length - 1));
      return {
        what: `segment ${at}`,
        tamper: url(
          (address) => (address.pathname = address.pathname.split('/').with(at, 'no-such-segment').join('/')),
        ),
      };
    },
  },
  {
    kind: 'a path that is encoded twice',
    change: ({ request }, random) => {
      const { pathname } = splitTarget(request.path);
      const places = pathname.split('/').flatMap((part, index) => (/\d/.test(part) ? [index] : []));
      const at = pick(places, random);
      if (at === undefined) return undefined;
      // A digit that is encoded is the same digit; encoded twice it is another text.
      const twice = (part: string) => part.replace(/\d/, (digit) => `%25${digit.charCodeAt(0).toString(16)}`);
      return {
        what: `segment ${at}`,
        tamper: url(
          (address) =>
            (address.pathname = address.pathname
              .split('/')
              .map((part, index) => (index === at ? twice(part) : part))
              .join('/')),
        ),
      };
    },
  },
  {
    kind: 'another method',
    change: ({ request }) => ({
      what: request.method,
      tamper: async (sent) => {
        const body = await textOf(sent);
        const method = sent.method === 'GET' ? 'DELETE' : 'GET';
        return new Request(sent.url, {
          method,
          headers: sent.headers,
          ...(method === 'GET' || body === undefined ? {} : { body }),
        });
      },
    }),
  },
  {
    kind: 'without a field of the body',
    change: (exchange, random) => {
      const name = pick(Object.keys(jsonOf(exchange) ?? {}), random);
      return name === undefined ? undefined : { what: name, tamper: json(({ [name]: _, ...rest }) => rest) };
    },
  },
  {
    kind: 'a field that is not described',
    change: (exchange) =>
      jsonOf(exchange)
        ? { what: 'no_such_field', tamper: json((body) => ({ ...body, no_such_field: 1 })) }
        : undefined,
  },
  {
    kind: 'a field of another type',
    change: (exchange, random) => {
      const entry = pick(
        Object.entries(jsonOf(exchange) ?? {}).filter(([, value]) => value !== null),
        random,
      );
      if (!entry) return undefined;
      const [name, value] = entry;
      return {
        what: name,
        tamper: json((body) => ({ ...body, [name]: typeof value === 'object' ? 'text' : { no: 1 } })),
      };
    },
  },
  {
    kind: 'a body that is no JSON',
    change: (exchange) =>
      jsonOf(exchange)
        ? { what: 'body', tamper: async (sent) => remake(sent, sent.url, `{${await sent.text()}`) }
        : undefined,
  },
];

interface Candidate {
  name: string;
  recording: Recording;
  index: number;
}

/** Accepted requests of the sandbox's recordings, once for each contract. */
function candidatesIn(recordings: readonly Recording[]): Candidate[] {
  const operations = loadOperations();
  const found = new Map<string, Candidate>();
  for (const recording of recordings.filter(({ provenance }) => provenance.kind === 'sandbox'))
    for (const [index, { request, response }] of recording.exchanges.entries()) {
      const match = matchOperation(
        loadDescription(recording.version),
        request.method,
        splitTarget(request.path).pathname,
      );
      if (match.kind !== 'operation' || response.status >= 400) continue;
      const { operationId } = match.operation;
      const key = `${operationId} ${operations[operationId]?.versions[recording.version] ?? ''}`;
      if (!found.has(key)) found.set(key, { name: `${operationId} ${recording.version}`, recording, index });
    }
  return [...found.values()];
}

export async function tryClients(
  recordings: readonly Recording[],
  stories: readonly Scenario[],
): Promise<Verdict[]> {
  const candidates = candidatesIn(recordings);
  const verdicts: Verdict[] = [];
  for (const { kind, change } of KINDS) {
    const random = createRandom(2);
    const mutants = candidates.flatMap((candidate) => {
      const exchange = candidate.recording.exchanges[candidate.index];
      const changed = exchange && change(exchange, random);
      return changed ? [{ ...candidate, ...changed }] : [];
    });
    const tried = sample(mutants, MOST);
    const survivors: string[] = [];
    for (const { name, recording, index, what, tamper } of tried) {
      const story = stories.find((each) => scenarioId(each) === recording.scenario);
      if (!story) continue;
      const { findings } = await runScenario(
        toldBy(story, index, tamper),
        recording.version,
        sandboxTarget(),
      );
      if (findings.length === 0) survivors.push(`${name} in ${recording.scenario}: ${what}`);
    }
    verdicts.push({ group: 'client', kind, places: mutants.length, tried: tried.length, survivors });
  }
  return verdicts;
}

/** The story as a client tells it that gets one of its requests wrong; what is judged is what it sent. */
function toldBy(story: Scenario, index: number, tamper: (request: Request) => Promise<Request>): Scenario {
  return {
    ...story,
    run: (session) => {
      let count = 0;
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const request = new Request(input, init);
        return session.fetch(count++ === index ? await tamper(request) : request);
      };
      return story.run({ ...session, fetch });
    },
  };
}
