import { REGIONS } from '../client/index.js';
import { createSandbox, SANDBOX_TOKEN } from '../sandbox/index.js';
import { TargetError } from './live/workspace.js';
import type { Target } from './run.js';

/** A fresh sandbox for every run. */
export function sandboxTarget(): Target {
  return {
    kind: 'sandbox',
    label: 'sandbox: self-consistency, not evidence about Intercom',
    open() {
      const sandbox = createSandbox({ onBug: () => undefined });
      return {
        baseUrl: REGIONS.us,
        token: SANDBOX_TOKEN,
        tag: '',
        fetch: sandbox.fetch,
        complaints: () => sandbox.bugs.map(({ message }) => message.replaceAll(/\s*\n\s*/g, ' ')),
      };
    },
  };
}

let connections = 0;

/** A sandbox of ours that listens. It may have been used already, so names get a tag of their own. */
export const listeningTarget = (baseUrl: string, token: string): Target => ({
  kind: 'url',
  label: `the sandbox at ${baseUrl}: self-consistency, not evidence about Intercom`,
  open: () => ({
    baseUrl,
    token,
    tag: `-${Date.now().toString(36)}${(connections++).toString(36)}`,
    fetch: (input, init) => fetch(input, init),
  }),
});

/**
 * The address of a server, without a slash at its end.
 * @throws {@link TargetError}
 */
export function readUrl(url: string): string {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url.replace(/\/$/, '');
  throw new TargetError(
    `${JSON.stringify(url)} is no target. Expected sandbox, recordings or a URL such as http://127.0.0.1:4010.`,
  );
}
