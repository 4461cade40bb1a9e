import { readOperations } from './known-operations.js';
import type { Clock } from './clock.js';
import type { OperationId } from './operation.js';

/** What goes wrong on purpose. */
export type Fault = FaultKind & {
  /** Of which operations. Default: all of them. */
  operations?: OperationId | readonly OperationId[];
  /** How often, from 0 to 1. Default 1: every time. */
  probability?: number;
};

type FaultKind =
  /**
   * The request waits before it is carried out: `milliseconds` really pass, `seconds` pass on the sandbox's clock and
   * nobody has to wait for them. A failure of another fault may come on top.
   */
  | { kind: 'latency'; milliseconds: number }
  | { kind: 'latency'; seconds: number }
  /** Answered with 429, and so are the operation's next calls: `calls` in all. Default 5. */
  | { kind: 'rate-limit'; calls?: number }
  /** Answered with 500 to 599 and Intercom's usual body. Default 503. */
  | { kind: 'error'; status?: number }
  /** Answered with a page in place of JSON, as a proxy does that finds nobody behind it. Default 502. */
  | { kind: 'html'; status?: number }
  /** The connection breaks before anything is answered. With `done` the request was carried out all the same. */
  | { kind: 'reset'; done?: boolean }
  /** The request is carried out, and the connection breaks in the middle of the answer. */
  | { kind: 'truncated' };

/** What is to be done to one request. */
export interface Mishap {
  kind: Exclude<Fault['kind'], 'latency'>;
  /** What is answered instead; without it the request is carried out. */
  instead?: { status: number; mediaType: string; code?: string; text: string };
  headers?: Readonly<Record<string, string>>;
  /** What becomes of the connection. */
  connection?: 'reset' | 'cut';
}

export interface Faults {
  /** Decides about one request. It draws the same lots in every run that asks in the same order. */
  meet(operationId: string): { milliseconds: number; mishap: Mishap | undefined };
  /** The state of its lots and storms, to come back to. */
  state(): FaultState;
  restore(state: FaultState): void;
}

export type FaultState = readonly { lot: number; left: number }[];

interface Rule {
  fault: Fault;
  operations: ReadonlySet<string> | undefined;
  probability: number;
  lot: number;
  /** How many calls a storm still refuses. */
  left: number;
}

const STORM = 5;
/** A client that believes the header waits for so long. */
const WINDOW_SECONDS = 10;

/**
 * @param known Every operation that there is.
 * @throws TypeError that names the option which cannot be used, and what it may be.
 */
export function createFaults(
  given: Fault | readonly Fault[],
  seed: number,
  known: readonly string[],
  clock: Clock,
): Faults {
  if (!Number.isSafeInteger(seed)) throw new TypeError(`faultSeed is ${seed}. Expected a whole number.`);
  const list = [given].flat() as readonly Fault[];
  const rules = list.map((fault, index): Rule => {
    const place = Array.isArray(given) ? `faults[${index}]` : 'faults';
    check(fault, place);
    const operations =
      fault.operations && new Set(readOperations(fault.operations, `${place}.operations`, known));
    return { fault, operations, probability: fault.probability ?? 1, lot: scatter(seed, index), left: 0 };
  });
  return {
    meet(operationId) {
      let milliseconds = 0;
      let mishap: Mishap | undefined;
      for (const rule of rules) {
        if (rule.operations && !rule.operations.has(operationId)) continue;
        // Each rule draws for each of its calls, so that one rule does not change what becomes of another's.
        const hit = draw(rule) < rule.probability;
        const { fault } = rule;
        if (fault.kind === 'rate-limit') {
          if (rule.left === 0 && hit && !mishap) rule.left = fault.calls ?? STORM;
          if (rule.left === 0 || mishap) continue;
          rule.left -= 1;
          mishap = storm(clock.now());
        } else if (!hit) continue;
        else if (fault.kind !== 'latency') mishap ??= mishapOf(fault);
        else if ('seconds' in fault) clock.advance(fault.seconds);
        else milliseconds += fault.milliseconds;
      }
      return { milliseconds, mishap };
    },
    state: () => rules.map(({ lot, left }) => ({ lot, left })),
    restore(state) {
      for (const [index, rule] of rules.entries()) Object.assign(rule, state[index]);
    },
  };
}

function mishapOf(fault: Exclude<Fault, { kind: 'latency' | 'rate-limit' }>): Mishap {
  const { kind } = fault;
  switch (kind) {
    case 'error': {
      const status = fault.status ?? 503;
      const text = 'The sandbox was told to fail here';
      return { kind, instead: { status, mediaType: JSON_TYPE, code: codeOf(status), text } };
    }
    case 'html': {
      const status = fault.status ?? 502;
      return { kind, instead: { status, mediaType: 'text/html', text: page(status) } };
    }
    case 'reset':
      if (fault.done) return { kind, connection: 'reset' };
      return { kind, connection: 'reset', instead: { status: 0, mediaType: 'text/plain', text: '' } };
    case 'truncated':
      return { kind, connection: 'cut' };
  }
}

const JSON_TYPE = 'application/json';

const storm = (now: number): Mishap => ({
  kind: 'rate-limit',
  instead: {
    status: 429,
    mediaType: JSON_TYPE,
    code: 'rate_limit_exceeded',
    text: 'Exceeded rate limit of 1667 in 10_seconds',
  },
  headers: {
    'X-RateLimit-Limit': '1667',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': String((Math.floor(now / WINDOW_SECONDS) + 1) * WINDOW_SECONDS),
  },
});

const codeOf = (status: number): string => {
  if (status === 503) return 'service_unavailable';
  return status === 504 ? 'gateway_timeout' : 'server_error';
};

const page = (status: number) =>
  `<html>\r\n<head><title>${status}</title></head>\r\n<body>\r\n<center><h1>${status}</h1></center>\r\n</body>\r\n</html>\r\n`;

/** The next lot of a rule, from 0 to 1: a counter whose numbers are scattered (splitmix32). */
function draw(rule: Rule): number {
  rule.lot = (rule.lot + 0x9e3779b9) >>> 0;
  return mix(rule.lot) / 2 ** 32;
}

const scatter = (seed: number, index: number) => mix((Math.imul(index + 1, 0x85ebca6b) ^ seed) >>> 0);

function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

type Unread = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

const isNatural: Check = (value) => Number.isSafeInteger(value) && (value as number) > 0;
const isServerError: Check = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 500 && (value as number) < 600;
const isTime: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** What each kind may say beside `kind`, `operations` and `probability`, and what it has to be. */
const KINDS: Readonly<Record<Fault['kind'], Readonly<Record<string, readonly [Check, string]>>>> = {
  latency: {
    milliseconds: [isTime, 'a number of milliseconds'],
    seconds: [isNatural, 'a whole number of seconds from 1'],
  },
  'rate-limit': { calls: [isNatural, 'a whole number of calls from 1'] },
  error: { status: [isServerError, 'a status from 500 to 599'] },
  html: { status: [isServerError, 'a status from 500 to 599'] },
  reset: { done: [(value) => typeof value === 'boolean', 'true or false'] },
  truncated: {},
};

function check(fault: Fault, place: string): void {
  const unread = fault as unknown as Unread | null;
  if (typeof unread !== 'object' || unread === null)
    throw new TypeError(`${place} is ${JSON.stringify(unread)}. Expected an object with a kind.`);
  const { kind, probability, operations: _, ...rest } = unread;
  const fields = Object.hasOwn(KINDS, String(kind)) ? KINDS[kind as Fault['kind']] : undefined;
  if (!fields) throw wrong(`${place}.kind`, kind, `one of ${Object.keys(KINDS).join(', ')}`);
  const isShare = isTime(probability) && (probability as number) <= 1;
  if (probability !== undefined && !isShare)
    throw wrong(`${place}.probability`, probability, 'a number from 0 to 1');
  for (const [name, value] of Object.entries(rest)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) {
      const may = ['kind', 'operations', 'probability', ...Object.keys(fields)].join(', ');
      throw new TypeError(
        `${place} has the field ${name}, which ${String(kind)} does not know. It may have ${may}.`,
      );
    }
    const [accepts, expected] = field;
    if (value !== undefined && !accepts(value)) throw wrong(`${place}.${name}`, value, expected);
  }
  if (kind === 'latency' && (rest.milliseconds === undefined) === (rest.seconds === undefined))
    throw new TypeError(
      `${place} needs milliseconds, which really pass, or seconds, which pass on the sandbox's clock: one of the two.`,
    );
}

const wrong = (place: string, value: unknown, expected: string) =>
  new TypeError(`${place} is ${JSON.stringify(value)}. Expected ${expected}.`);
