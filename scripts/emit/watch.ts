import { watch } from 'node:fs';
import { join } from 'node:path';

/** Editors write a file in several steps; a run begins when there has been none for this long. */
const QUIET_MS = 100;

/**
 * Calls `run` now, and once more after each burst of changes below openapi/. A change during a run makes another run
 * follow it. Ends, with an exit code, only when `signal` is aborted.
 * @throws what `run` throws
 */
export async function watchSource(
  root: string,
  run: () => Promise<unknown>,
  signal?: AbortSignal,
): Promise<number> {
  let wake = (): void => undefined;
  let timer: NodeJS.Timeout | undefined;
  let changed = true;
  const notice = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, QUIET_MS);
  };
  const watcher = watch(join(root, 'openapi'), { recursive: true }, notice);
  signal?.addEventListener('abort', () => wake());
  try {
    while (!signal?.aborted) {
      if (changed) {
        changed = false;
        await run();
      } else {
        await new Promise<void>((resolve) => (wake = resolve));
      }
    }
  } finally {
    clearTimeout(timer);
    watcher.close();
  }
  return 0;
}
