import { IntercomConfigError, show } from './errors.js';

/**
 * Looks at the values of a path's parameters. Each is one segment.
 * @throws IntercomConfigError naming a parameter whose value is none: URLs fold `.` and `..` away, and what is left of
 * the path would be another operation.
 */
export function checkPath(path: string, values: Record<string, unknown> = {}): void {
  if (!path.includes('{')) return;
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const value = values[name];
    const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (!scalar || /^\.{0,2}$/.test(`${value}`)) {
      throw new IntercomConfigError(
        `path parameter ${name} of ${path} is ${show(value)}, expected a value other than "", "." and ".."`,
      );
    }
  }
}
