import { IntercomConfigError, show } from './errors.js';

/** What a value must be, in words, and whether one is; without a test, the words name what `typeof` says of it. */
export type Check = [expected: string, fits?: (value: unknown) => boolean];

/** @throws IntercomConfigError naming an option that there is not, or that is not what it should be. */
export function checkAll(what: string, options: object, known: Record<string, Check | undefined>): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, name)) {
      throw new IntercomConfigError(
        `there is no ${what} ${show(name)}, expected ${Object.keys(known).join(', ')}`,
      );
    }
    const check = known[name];
    if (check && value !== undefined) checkOne(name, value, check);
  }
}

/** @throws IntercomConfigError when the value is not what it should be. */
export function checkOne(name: string, value: unknown, [expected, fits]: Check): void {
  if (!(fits ? fits(value) : value !== null && expected.includes(typeof value))) {
    throw new IntercomConfigError(`${name} is ${show(value)}, expected ${expected}`);
  }
}

export const FUNCTION: Check = ['a function'];

export function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}
