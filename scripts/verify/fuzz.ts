// Valid and damaged requests for every operation of every version, against the sandbox. Half of them meet a workspace
// that is as old as the run, the others one that is new every few requests. No answer may be a 5xx, have a status that
// the operation does not list by name, or contradict the description; and after every accepted change all can be read.
// What happens is delivered to a webhook, which must be told in the shape of the version.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { VERSIONS, type Version } from '../../generated/versions.js';
import type { Operation } from '../../src/description/description.js';
import { loadDescription } from '../../src/description/load.js';
import { schemasOf } from '../../src/description/schemas.js';
import { damaged } from '../../src/description/testing/values.js';
import { drawn, HINTS, isReading, plainReads, Visit, type Drawn } from '../../src/sandbox/testing/visit.js';
import { readArgs, UsageError } from '../../src/cli/usage.js';

const HELP = `Usage: npm run fuzz -- [--requests <n>] [--seed <n>]

  --requests <n>   how many requests to draw; what is read after each is not counted. Default 20000
  --seed <n>       draws the same again. Default: a new one, which is printed
`;

/** How many requests a workspace that is soon replaced gets. */
const FEW = 8;
/** What passes between two accepted requests, in seconds: until a scroll or an export is over, until a snooze ends. */
const PAUSES = [61, 2 * 86_400];

const counts = { drawn: 0, accepted: 0, read: 0 };
const findings = new Set<string>();
/** How many bugs of a workspace are among the findings. */
const reported = new WeakMap<Visit, number>();

function readOptions(args: string[]) {
  const options = { requests: { type: 'string' }, seed: { type: 'string' } } as const;
  const { values } = readArgs('npm run fuzz -- --help', { args, options });
  const numberOf = (text: string | undefined, standard: number) => {
    const number = Number(text ?? standard);
    if (!Number.isSafeInteger(number) || number < 1) throw new UsageError(HELP);
    return number;
  };
  return {
    requests: numberOf(values.requests, 20_000),
    seed: numberOf(values.seed, 1 + Math.floor(Math.random() * 2 ** 31)),
  };
}

async function fuzz(version: Version, amount: number, own: number): Promise<void> {
  const { document, operations } = loadDescription(version);
  const plain = plainReads(operations);
  const known = await visit(version, plain);
  const hints = { ...known.ids.hints(), ...HINTS };
  const names = [...new Set(operations.flatMap(({ parameters }) => parameters.map(({ name }) => name)))];
  const each = Math.ceil(amount / operations.length);
  const draws = operations.flatMap((operation, index) => {
    const valid = drawn(schemasOf(document), operation, hints);
    const either = fc.oneof({ weight: 3, arbitrary: valid }, { weight: 2, arbitrary: damage(valid, names) });
    return fc.sample(either, { numRuns: each, seed: own + index });
  });
  const [shuffled = []] = fc.sample(fc.shuffledSubarray(draws, { minLength: amount, maxLength: amount }), {
    numRuns: 1,
    seed: own,
  });
  const half = Math.floor(amount / 2);
  await play(known, plain, shuffled.slice(0, half));
  for (let start = half; start < amount; start += FEW)
    await play(await visit(version, plain), plain, shuffled.slice(start, start + FEW));
}

/** A request with one thing wrong in what it asks or says. */
const damage = (valid: fc.Arbitrary<Drawn>, names: readonly string[]): fc.Arbitrary<Drawn> =>
  valid.chain((request) =>
    damaged({ query: request.query, body: request.body }, names).map((wrong) => {
      const { query, body } = (wrong ?? {}) as { query?: unknown; body?: unknown };
      return { ...request, query: (typeof query === 'object' && query ? query : {}) as Drawn['query'], body };
    }),
  );

async function visit(version: Version, plain: readonly Drawn[]): Promise<Visit> {
  const begun = new Visit(version);
  begun.sandbox.webhooks.register({ url: receiver, version });
  await readAll(begun, plain, 'nothing');
  return begun;
}

async function play(place: Visit, plain: readonly Drawn[], story: readonly Drawn[]): Promise<void> {
  for (const [index, request] of story.entries()) {
    const operation = place.operation(request.operationId);
    counts.drawn += 1;
    const status = await place.send(request);
    report(place, operation, status, JSON.stringify(request));
    if (status >= 400 || isReading(operation)) continue;
    counts.accepted += 1;
    place.sandbox.clock.advance(PAUSES[index % PAUSES.length] ?? 0);
    await readAll(place, plain, request.operationId);
  }
}

const asksNothing = ({ method, parameters }: Operation) =>
  method === 'GET' && !parameters.some(({ in: place, required }) => place === 'query' && required);

/** Asks every operation that needs no question, by an id that was seen; one that needs none either may not refuse. */
async function readAll(place: Visit, plain: readonly Drawn[], after: string): Promise<void> {
  const { operations } = loadDescription(place.version);
  const isPlain = new Set(plain.map(({ operationId }) => operationId));
  for (const operation of operations.filter(asksNothing)) {
    const { operationId } = operation;
    counts.read += 1;
    const status = await place.send({ operationId, choice: counts.read, query: {}, body: undefined });
    report(place, operation, status, `after ${after}`);
    if (status >= 400 && isPlain.has(operationId))
      findings.add(`${place.version} ${operationId} answers ${status} after ${after}`);
  }
}

function report(place: Visit, { operationId }: Operation, status: number, when: string): void {
  for (const unlisted of place.unlisted) findings.add(`${place.version} not listed: ${unlisted}`);
  place.unlisted.clear();
  const bugs = place.sandbox.bugs.slice(reported.get(place) ?? 0).map(({ message }) => message.slice(0, 300));
  reported.set(place, place.sandbox.bugs.length);
  if (status >= 500 && bugs.length === 0) bugs.push(`${operationId} answers ${status}`);
  for (const bug of bugs) findings.add(`${place.version} ${bug} (${when.slice(0, 300)})`);
}

const { requests, seed } = readOptions(process.argv.slice(2));
const server = createServer((request, response) => request.resume().on('end', () => response.end()));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const receiver = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
for (const [index, version] of VERSIONS.entries()) {
  await fuzz(version, Math.ceil(requests / VERSIONS.length), seed + index);
  console.log(
    `${version}: ${counts.drawn} drawn, ${counts.accepted} accepted, ${counts.read} read since the start`,
  );
}
server.closeAllConnections();
server.close();
for (const finding of [...findings].sort()) console.log(finding);
console.log(`${counts.drawn} requests, ${findings.size} findings (seed ${seed})`);
process.exitCode = findings.size === 0 ? 0 : 1;
