// What `import … from 'intercom-fetch/sandbox'` offers where there is no Node: in pages, workers and edge runtimes.
import { loadDescription, loadDescriptions } from '../description/load-packed.js';
import { describeBug } from './bug.js';
import { createCore, type SandboxOptions } from './core.js';
import type { Sandbox } from './sandbox.js';

export * from './everywhere.js';

/** As on Node, but that it cannot listen; the first request waits for the descriptions. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { maxBodyBytes: _, ...core } = createCore(options, {
    load: loadDescription,
    // eslint-disable-next-line no-console -- there is no standard error
    onBug: (bug) => console.error(describeBug(bug)),
  });
  return {
    ...core,
    answer: (request) => loadDescriptions().then(() => core.answer(request)),
    fetch: (input, init) => loadDescriptions().then(() => core.fetch(input, init)),
    listen: () => Promise.reject(new Error('A sandbox can listen on Node only.')),
  };
}
