import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { SANDBOX_TOKEN } from '../../sandbox/index.js';
import { difference, startWorkspace, stateOf } from '../../suite/testing/workspace.js';
import { runCommand, startCommandWith } from './command.js';

export interface Killing {
  /** What a live run is asked for: scenarios and versions. */
  args: readonly string[];
  /** The request after which the run is ended: it was done, and its answer never comes. */
  at: number;
  signal: 'SIGKILL' | 'SIGINT';
  /** Where the journal is kept; a folder of its own. */
  state: string;
}

export interface Aftermath {
  /** The request at which it ended; undefined if the run was over before. */
  killedAt: string | undefined;
  exitCode: number | null;
  /** What the run printed. */
  output: string;
  /** Rows that were not there before, or are not there any more. */
  beforeCleanUp: string[];
  afterCleanUp: string[];
  /** How clean-up ended, and what it printed. */
  cleanUp: { code: number | null; stdout: string };
  /** Journals that are still there. */
  journals: string[];
}

/** The id of the sandbox's workspace. */
const WORKSPACE = 'sandbox1';

/** Ends a live run in a stand-in for a workspace after a request, and cleans up behind it. */
export async function endAt({ args, at, signal, state }: Killing): Promise<Aftermath> {
  const workspace = await startWorkspace();
  try {
    const env = { INTERCOM_TOKEN: SANDBOX_TOKEN, XDG_STATE_HOME: state };
    const before = stateOf(workspace.sandbox);
    const place = ['--workspace', WORKSPACE, '--target', workspace.url];
    const child = startCommandWith(env, 'run', '--live', ...place, ...args);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const closed = once(child, 'close') as Promise<[number | null]>;
    let killedAt: string | undefined;
    workspace.afterEach = async (line, count) => {
      if (count !== at) return;
      killedAt = line;
      child.kill(signal);
      if (signal === 'SIGKILL') await closed;
    };
    const [exitCode] = await closed;
    workspace.afterEach = () => undefined;
    const beforeCleanUp = difference(before, stateOf(workspace.sandbox));
    const { code, stdout } = await runCommand(['clean-up', ...place], env);
    return {
      killedAt,
      exitCode,
      output,
      beforeCleanUp,
      afterCleanUp: difference(before, stateOf(workspace.sandbox)),
      cleanUp: { code, stdout },
      journals: journalsIn(state),
    };
  } finally {
    await workspace.close();
  }
}

function journalsIn(state: string): string[] {
  try {
    return readdirSync(`${state}/intercom-fetch`);
  } catch {
    return [];
  }
}
