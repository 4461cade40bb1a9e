// A client that sends something else than it should: each story runs on the sandbox with one of its requests changed, and must
// fail or show a finding.
import { isObject } from '../../src/description/json.js';
import { loadDescription } from '../../src/description/load.js';
import { runScenario, scenarioId, type Scenario } from '../../src/suite/run.js';
import { sandboxTarget } from '../../src/suite/targets.js';
import { loadOperations } from '../../src/suite/operations.js';
import { matchRequest, splitTarget, type Exchange, type Recording } from '../../src/traffic/exchange.js';
import type { Verdict } from './catalogue.js';
import type { Choose } from './places.js';

/** How many mutants of a kind are tried. */
const MOST = 150;

interface Kind {
  kind: string;
  /** The ways in which a request can be wrong so. */
  changes: (exchange: Exchange) => Change[];
}

interface Change {
  what: string;
  tamper: (request: Request) => Promise<Request>;
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

const queryOf = ({ request }: Exchange) => [...new Set(splitTarget(request.path).query.keys())];

const segmentsOf = ({ request }: Exchange) =>
  splitTarget(request.path)
    .pathname.split('/')
    .map((part, at) => ({ part, at }));

/** Changes the segment of the path that stands at a place. */
const segment = (at: number, change: (part: string) => string) =>
  url((address) => {
    const parts = address.pathname.split('/');
    address.pathname = parts.with(at, change(parts[at] ?? '')).join('/');
  });

const jsonOf = ({ request }: Exchange) =>
  isObject(request.body) && request.headers['content-type'] === 'application/json' ? request.body : undefined;

const fieldsOf = (exchange: Exchange) => Object.entries(jsonOf(exchange) ?? {});

const header = (name: string): Kind => ({
  kind: `without the header ${name}`,
  changes: ({ request }) =>
    request.headers[name] === undefined
      ? []
      : [
          {
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
        ],
});

const KINDS: readonly Kind[] = [
  header('authorization'),
  header('intercom-version'),
  header('content-type'),
  {
    kind: 'without a query parameter',
    changes: (exchange) =>
      queryOf(exchange).map((name) => ({
        what: name,
        tamper: url(({ searchParams }) => searchParams.delete(name)),
      })),
  },
  {
    kind: 'another query parameter',
    changes: () => [
      {
        what: 'no_such_parameter',
        tamper: url(({ searchParams }) => searchParams.set('no_such_parameter', '1')),
      },
    ],
  },
  {
    kind: 'another segment of the path',
    changes: (exchange) =>
      segmentsOf(exchange)
        .slice(1)
        .map(({ at }) => ({ what: `segment ${at}`, tamper: segment(at, () => 'no-such-segment') })),
  },
  {
    kind: 'a path that is encoded twice',
    // A digit that is encoded is the same digit; encoded twice it is another text.
    changes: (exchange) =>
      segmentsOf(exchange)
        .filter(({ part }) => /\d/.test(part))
        .map(({ at }) => ({
          what: `segment ${at}`,
          tamper: segment(at, (part) =>
            part.replace(/\d/, (digit) => `%25${digit.charCodeAt(0).toString(16)}`),
          ),
        })),
  },
  {
    kind: 'another method',
    changes: ({ request }) => [
      {
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
      },
    ],
  },
  {
    kind: 'without a field of the body',
    changes: (exchange) =>
      fieldsOf(exchange).map(([name]) => ({ what: name, tamper: json(({ [name]: _, ...rest }) => rest) })),
  },
  {
    kind: 'a field that is not described',
    changes: (exchange) =>
      jsonOf(exchange)
        ? [{ what: 'no_such_field', tamper: json((body) => ({ ...body, no_such_field: 1 })) }]
        : [],
  },
  {
    kind: 'a field of another type',
    changes: (exchange) =>
      fieldsOf(exchange)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => ({
          what: name,
          tamper: json((body) => ({ ...body, [name]: typeof value === 'object' ? 'text' : { no: 1 } })),
        })),
  },
  {
    kind: 'a body that is no JSON',
    changes: (exchange) =>
      jsonOf(exchange)
        ? [{ what: 'body', tamper: async (sent) => remake(sent, sent.url, `{${await sent.text()}`) }]
        : [],
  },
];

/** An accepted request of a story. */
interface Candidate {
  operationId: string;
  contract: string;
  recording: Recording;
  index: number;
  exchange: Exchange;
}

function candidatesIn(recordings: readonly Recording[]): Candidate[] {
  const operations = loadOperations();
  return recordings
    .filter(({ provenance }) => provenance.kind === 'sandbox')
    .flatMap((recording) =>
      recording.exchanges.flatMap((exchange, index) => {
        const { request, response } = exchange;
        const match = matchRequest(loadDescription(recording.version), request);
        if (match.kind !== 'operation' || response.status >= 400) return [];
        const { operationId } = match.operation;
        const contract = operations[operationId]?.versions[recording.version] ?? '';
        return [{ operationId, contract, recording, index, exchange }];
      }),
    );
}

interface Mutant extends Candidate, Change {
  name: string;
}

/** What can be wrong of an operation, once for each contract: in the first story that sends it. */
function mutantsOf({ changes }: Kind, candidates: readonly Candidate[]): Mutant[] {
  const found = new Map<string, Mutant>();
  for (const candidate of candidates) {
    const { operationId, contract, recording, exchange } = candidate;
    for (const change of changes(exchange)) {
      const once = `${operationId} ${contract} ${change.what}`;
      const name = `${operationId} ${recording.version} in ${recording.scenario}: ${change.what}`;
      if (!found.has(once)) found.set(once, { ...candidate, ...change, name });
    }
  }
  return [...found.values()];
}

export async function tryClients(
  recordings: readonly Recording[],
  stories: readonly Scenario[],
  choose: Choose,
): Promise<Verdict[]> {
  const candidates = candidatesIn(recordings);
  const verdicts: Verdict[] = [];
  for (const kind of KINDS) {
    const mutants = mutantsOf(kind, candidates);
    const tried = choose(mutants, MOST);
    const survivors: string[] = [];
    for (const { name, recording, index, tamper } of tried) {
      const story = stories.find((each) => scenarioId(each) === recording.scenario);
      if (!story) continue;
      const told = toldBy(story, index, tamper);
      const { findings } = await runScenario(told, recording.version, sandboxTarget());
      if (findings.length === 0) survivors.push(name);
    }
    verdicts.push({
      ...{ group: 'client', kind: kind.kind, places: mutants.length },
      ...{ tried: tried.length, survivors },
    });
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
