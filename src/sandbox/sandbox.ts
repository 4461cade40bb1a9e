import { loadDescription } from '../description/load.js';
import { describeBug } from './bug.js';
import { createCore, type SandboxCore, type SandboxOptions } from './core.js';
import { openDataFile } from './data-file.js';
import { listen, type ListenOptions, type SandboxServer } from './listen.js';

export { SANDBOX_TOKEN, type SandboxOptions } from './core.js';

export interface Sandbox extends Omit<SandboxCore, 'maxBodyBytes'> {
  /** Serves the same workspace over HTTP. */
  listen(options?: ListenOptions): Promise<SandboxServer>;
}

/**
 * An embedded workspace that is **our reading of Intercom: agreement with it is no evidence about Intercom.**
 *
 * It is stateful and answers every version of the description. It repeats exactly: the clock stands still until it is
 * moved, ids are counters, and `reset()` goes back to the start. Requests are validated against the description and
 * refused with Intercom's errors; answers are validated too, and one that contradicts the description becomes a 500
 * with the body type `sandbox.bug`, is passed to `onBug` and kept in `bugs`, and changes nothing.
 *
 * Unlike Intercom it lets everybody read and write everything, finds new contacts at once, knows no rate limit unless
 * told, and takes any attribute of a conversation.
 *
 * @throws RangeError when `startAt` is not a whole number of seconds.
 * @throws TypeError for an option that cannot be used, with what it may be.
 * @throws Error when the file of `data` cannot be used; it stays as it is.
 *
 * @example
 * ```ts
 * const sandbox = createSandbox();
 * const response = await sandbox.fetch('https://api.intercom.io/admins', {
 *   headers: { Authorization: `Bearer ${SANDBOX_TOKEN}`, 'Intercom-Version': '2.14' },
 * });
 * ```
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { maxBodyBytes, ...core } = createCore(options, {
    load: loadDescription,
    onBug: (bug) => process.stderr.write(`${describeBug(bug)}\n`),
    openData: openDataFile,
  });
  return { ...core, listen: (listenOptions) => listen(core.answer, maxBodyBytes, listenOptions) };
}
