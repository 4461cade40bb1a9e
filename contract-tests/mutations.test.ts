import { expect, test } from '@jest/globals';
import { loadDescription } from '../src/description/load.js';
import type { Exchange, Recording } from '../src/traffic/exchange.js';
import { validateExchange } from '../src/contract/validate.js';
import { readAll, WITNESSES } from './files.js';

/** One damaged copy of an accepted exchange. */
interface Damage {
  where: string;
  version: Recording['version'];
  exchange: Exchange;
}
type Key = string | number;
/** What to put in the place of a value; nothing when this kind of damage does not apply to it. */
type Injury = (value: unknown, key: Key) => unknown[];

const accepted = readAll(WITNESSES).flatMap(({ name, recording: { version, exchanges } }) =>
  exchanges.map((exchange, index) => ({ name: `${name}#${index}`, version, exchange })),
);

function damage(injure: Injury): Damage[] {
  return accepted.flatMap(({ name, version, exchange }) =>
    mutate(exchange.response.body, injure).map(({ at, body }) => ({
      where: `${name}${at}`,
      version,
      exchange: { ...exchange, response: { ...exchange.response, body } },
    })),
  );
}

/** Objects that hold whatever the workspace or a rule puts there: nothing in them can be called damaged. */
const OPEN = new Set(['metadata', 'custom_attributes', 'ticket_attributes']);

/** Every copy of a value with one injury somewhere inside. */
function mutate(value: unknown, injure: Injury): { at: string; body: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const replace = (body: unknown) =>
      Array.isArray(value) ? value.with(Number(key), body) : { ...value, [key]: body };
    return [
      ...injure(child, key).map((body) => ({ at: `/${key}`, body: replace(body) })),
      ...(OPEN.has(key) ? [] : mutate(child, injure)).map(({ at, body }) => ({
        at: `/${key}${at}`,
        body: replace(body),
      })),
    ];
  });
}

const wrongType: Injury = (value) => {
  if (value === null || Array.isArray(value)) return [];
  return typeof value === 'object' ? ['damaged'] : [{ damaged: true }];
};
const wrongWord: Injury = (value, key) => (key === 'type' && typeof value === 'string' ? ['damaged'] : []);
const extraField: Injury = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? [{ ...value, damaged: true }] : [];

test.each<[string, Injury, number]>([
  ['wrong types', wrongType, 0.97],
  ['wrong words', wrongWord, 0.97],
  ['undeclared fields', extraField, 0.9],
])('damage to what was observed is noticed: %s', (_, injure, least) => {
  const damaged = damage(injure);
  const unnoticed = damaged.filter(
    ({ version, exchange }) => validateExchange(loadDescription(version), exchange).length === 0,
  );
  const share = 1 - unnoticed.length / damaged.length;
  expect(damaged.length).toBeGreaterThan(100);
  if (share < least)
    throw new Error(`${share} noticed; not noticed: ${unnoticed.map(({ where }) => where).join(', ')}`);
});
