// Damaged bodies and answers: each must be a finding or make its story fail. The comparison with the recording never counts.
import { isMilliseconds, fitsFormat } from '../../src/description/advice.js';
import type { Schema } from '../../src/description/description.js';
import { isObject } from '../../src/description/json.js';
import { loadDescription } from '../../src/description/load.js';
import { validateExchange } from '../../src/contract/validate.js';
import type { Scenario } from '../../src/suite/run.js';
import { runScenario, scenarioId } from '../../src/suite/run.js';
import { playbackTarget } from '../../src/suite/recordings-target.js';
import type { Exchange, Recording } from '../../src/traffic/exchange.js';
import type { Verdict } from './catalogue.js';
import { replaceAt, type Answer, type BodyPlace, type Choose } from './places.js';

/** How many mutants of a kind are tried: places are spread evenly, by a fixed seed. */
const MOST = 2500;

interface Damage {
  kind: string;
  withoutBar?: true;
  /** What stands there instead; `undefined` where the damage does not apply or the description allows it. `GONE` removes it. */
  damage: (place: BodyPlace) => unknown;
}

const GONE = Symbol('gone');

/** The ways in which a body can be wrong. */
export const DAMAGES: readonly Damage[] = [
  {
    kind: 'a value of another type',
    damage: ({ value, parts, keys, allows }) => {
      if (value === null || keys.length === 0 || typesIn(parts).size === 0) return undefined;
      const other = typeof value === 'object' ? 'text' : { no: 1 };
      return allows(other) ? undefined : other;
    },
  },
  {
    kind: 'null where there is none',
    damage: ({ value, allows }) => (value === null || allows(null) ? undefined : null),
  },
  {
    kind: 'an unknown word',
    damage: ({ value, parts }) =>
      typeof value === 'string' && parts.some(isWord) ? 'no_such_word' : undefined,
  },
  {
    kind: 'an undeclared key',
    damage: ({ value, parts }) =>
      isObject(value) && isClosed(parts) ? { ...value, no_such_field: 1 } : undefined,
  },
  {
    kind: 'an emptied object',
    damage: ({ value, parts }) =>
      isObject(value) &&
      Object.keys(value).length > 0 &&
      parts.some(({ required = [] }) => required.length > 0)
        ? {}
        : undefined,
  },
  {
    kind: 'an emptied list',
    withoutBar: true,
    damage: ({ value }) => (Array.isArray(value) && value.length > 0 ? [] : undefined),
  },
  {
    kind: 'milliseconds for seconds',
    damage: ({ value, parts }) =>
      typeof value === 'number' && value > 1e8 && parts.some((part) => isMilliseconds(part, value * 1000))
        ? value * 1000
        : undefined,
  },
  {
    kind: 'a text of another format',
    damage: ({ value, parts }) =>
      typeof value === 'string' && parts.some(({ format }) => !fitsFormat(format, 'no format'))
        ? 'no format'
        : undefined,
  },
];

const typesIn = (parts: readonly Schema[]) =>
  new Set(
    parts.flatMap(({ type, const: only, enum: several }) =>
      type !== undefined
        ? [type].flat()
        : only !== undefined
          ? [typeof only]
          : (several ?? []).map((one) => (one === null ? 'null' : typeof one)),
    ),
  );

const isWord = ({ const: only, enum: several, 'x-extensible-enum': known }: Schema) =>
  only !== undefined || several !== undefined || known !== undefined;

function isClosed(parts: readonly Schema[]): boolean {
  const speaking = parts.filter(
    (part) => part.properties ?? part.patternProperties ?? part.additionalProperties !== undefined,
  );
  return (
    speaking.length > 0 &&
    speaking.every(({ additionalProperties: others }) => others === undefined || others === false)
  );
}

/** A recording with a wrong exchange in it, and what it is. */
interface Mutant {
  name: string;
  recording: Recording;
  index: number;
  mutated: Exchange;
}

/** Tries every kind of damage. */
export async function tryBodies(
  places: readonly BodyPlace[],
  answers: readonly Answer[],
  stories: readonly Scenario[],
  choose: Choose,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const tryKind = (kind: Facts, mutants: readonly Mutant[]) => tryAll(kind, mutants, stories, choose);
  for (const { kind, withoutBar, damage } of DAMAGES) {
    const mutants = places.flatMap((place): Mutant[] => {
      const value = damage(place);
      return value === undefined ? [] : [mutantOf(place, value)];
    });
    verdicts.push(await tryKind({ kind, withoutBar }, mutants));
  }
  verdicts.push(await tryKind({ kind: 'a lost required key' }, places.flatMap(withoutKeys)));
  for (const { kind, withoutBar, change } of CHANGES) {
    const mutants = answers.flatMap((answer): Mutant[] => {
      const mutated = change(answer);
      const { name, recording, index } = answer;
      return mutated ? [{ name, recording, index, mutated }] : [];
    });
    verdicts.push(await tryKind({ kind, withoutBar }, mutants));
  }
  return verdicts;
}

function withoutKeys(place: BodyPlace): Mutant[] {
  const { value, parts, keys, name } = place;
  if (!isObject(value)) return [];
  const required = new Set(parts.flatMap(({ required: names = [] }) => names));
  return [...required]
    .filter((key) => Object.hasOwn(value, key))
    .map((key) => mutantOf({ ...place, keys: [...keys, key], name: `${name}/${key}` }, GONE));
}

function mutantOf({ recording, index, side, keys, name }: BodyPlace, value: unknown): Mutant {
  const exchange = recording.exchanges[index] as Exchange;
  const body = replaceAt(exchange[side].body, keys, value === GONE ? undefined : value);
  return { name, recording, index, mutated: { ...exchange, [side]: { ...exchange[side], body } } };
}

interface Change {
  kind: string;
  withoutBar?: true;
  change: (answer: Answer) => Exchange | undefined;
}

const exchangeOf = ({ recording, index }: Answer) => recording.exchanges[index] as Exchange;

/** The ways in which an answer can be wrong around its body. */
const CHANGES: readonly Change[] = [
  {
    kind: 'a status that is not described',
    change: (answer) =>
      withAnswer(exchangeOf(answer), { status: exchangeOf(answer).response.status < 400 ? 299 : 499 }),
  },
  {
    kind: 'another status that is described',
    withoutBar: true,
    change: (answer) => {
      const exchange = exchangeOf(answer);
      const { status } = exchange.response;
      const other = Object.keys(answer.operation.responses).find(
        (name) => /^\d+$/.test(name) && name !== String(status),
      );
      return other === undefined ? undefined : withAnswer(exchange, { status: Number(other) });
    },
  },
  {
    kind: 'another content type',
    change: (answer) => {
      const exchange = exchangeOf(answer);
      if (exchange.response.body === undefined) return undefined;
      return withAnswer(exchange, { headers: { ...exchange.response.headers, 'content-type': 'text/html' } });
    },
  },
  {
    kind: 'an error without its body',
    change: (answer) => {
      const exchange = exchangeOf(answer);
      const { body: _, ...rest } = exchange.response;
      // A failure may come without a body, so only a story can tell.
      const isTold = answer.recording.provenance.kind === 'sandbox';
      return rest.status < 400 || exchange.response.body === undefined || !isTold
        ? undefined
        : { ...exchange, response: rest };
    },
  },
];

const withAnswer = (exchange: Exchange, change: Partial<Exchange['response']>): Exchange => ({
  ...exchange,
  response: { ...exchange.response, ...change },
});

interface Facts {
  kind: string;
  withoutBar?: true | undefined;
}

async function tryAll(
  { kind, withoutBar }: Facts,
  mutants: readonly Mutant[],
  stories: readonly Scenario[],
  choose: Choose,
): Promise<Verdict> {
  const tried = choose(mutants, MOST);
  const survivors: string[] = [];
  for (const mutant of tried) if (!(await isCaught(mutant, stories))) survivors.push(mutant.name);
  return {
    ...{ group: 'bodies', kind, places: mutants.length, tried: tried.length, survivors },
    ...(withoutBar ? { withoutBar } : {}),
  };
}

/** By a finding, or by the story that is told with the damaged answer. */
async function isCaught(
  { recording, index, mutated }: Mutant,
  stories: readonly Scenario[],
): Promise<boolean> {
  const { version, scenario, exchanges, provenance } = recording;
  if (validateExchange(loadDescription(version), mutated).length > 0) return true;
  const story =
    provenance.kind === 'sandbox' ? stories.find((each) => scenarioId(each) === scenario) : undefined;
  if (!story || mutated.request !== exchanges[index]?.request) return false;
  const damaged = { ...recording, exchanges: exchanges.with(index, mutated) };
  const { findings } = await runScenario(story, version, playbackTarget(damaged));
  return findings.some(({ rule, message }) => rule === 'scenario-failed' && !isComparison(message));
}

/** That the client then sends something else is seen by comparing, which does not count. */
const isComparison = (message: string) =>
  message.startsWith('The client did not send what is recorded') ||
  message.startsWith('what is recorded was not asked for') ||
  message.includes('was sent after the last recorded exchange');
