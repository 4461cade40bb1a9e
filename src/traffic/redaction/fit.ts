import type { Schema } from '../../description/description.js';

/** Below this a maximum leaves no room for a number of its own for each identity. */
const ROOM = 1_000_000;

/** Whether a number keeps what the schemas of its place say about its size. */
const keeps = (value: number, schemas: readonly Schema[]) =>
  schemas.every(
    ({ minimum, maximum, multipleOf }) =>
      !(typeof minimum === 'number' && value < minimum) &&
      !(typeof maximum === 'number' && value > maximum) &&
      !(typeof multipleOf === 'number' && value % multipleOf !== 0),
  );

/**
 * Where the description limits a number so far that there is no room for identities, the one number that stands for all:
 * within the limits if the raw one is, outside of them if not, so that what was found is found again. Undefined where
 * there is room.
 */
export function limitedNumber(raw: number, schemas: readonly Schema[]): number | undefined {
  const fits = keeps(raw, schemas);
  const isTight = schemas.some(
    ({ maximum, multipleOf }) => (isNumber(maximum) && maximum < ROOM) || isNumber(multipleOf),
  );
  if (fits && !isTight) return undefined;
  const limits = schemas.flatMap(({ minimum, maximum, multipleOf }) =>
    [minimum, maximum, multipleOf].filter(isNumber),
  );
  const candidates = limits.flatMap((limit) => [limit, limit + 1, limit - 1, 0]);
  return candidates.find((candidate) => keeps(candidate, schemas) === fits);
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

/** As long as the description forbids, where the raw text was too long. */
export function asLong(placeholder: string, raw: string, schemas: readonly Schema[]): string {
  const limits = schemas.flatMap(({ maxLength }) => (isNumber(maxLength) ? [maxLength] : []));
  const exceeded = limits.filter((limit) => [...raw].length > limit);
  return exceeded.length === 0 ? placeholder : placeholder.padEnd(Math.max(...exceeded) + 1, 'x');
}
