import { IntercomConfigError, show } from './errors.js';

/** Whether a value fits, and what does. */
export type Check = [fits: (value: unknown) => boolean, expected: string];

/** @throws IntercomConfigError naming an option that there is not, or that is not what it should be. */
export function checkAll(what: string, options: object, known: Record<string, Check>): void {
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!check) {
      throw new IntercomConfigError(
        `there is no ${what} ${show(name)}, expected ${Object.keys(known).join(', ')}`,
      );
    }
    if (value !== undefined) checkOne(name, value, check);
  }
}

/** @throws IntercomConfigError when the value is not what it should be. */
export function checkOne(name: string, value: unknown, [fits, expected]: Check): void {
  if (!fits(value)) throw new IntercomConfigError(`${name} is ${show(value)}, expected ${expected}`);
}

export function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
