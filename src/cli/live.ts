import type { Leftover } from '../suite/live/clean-up.js';
import { journalFolder, readJournals } from '../suite/live/journal.js';
import { openWorkspace, type LiveTarget } from '../suite/live/live-target.js';
import { checkWorkspace, tokenOf, whoIsThere, type Workspace } from '../suite/live/workspace.js';
import type { Terminal } from './terminal.js';

export interface LiveArgs {
  baseUrl: string;
  workspace: string | undefined;
  readOnly: boolean;
}

/** A live run from its beginning to its end. */
export interface LiveSession {
  target: LiveTarget;
  signal: AbortSignal;
  /** Whether somebody stopped the run. */
  wasStopped(): boolean;
  /** Removes what is left, says what could not be removed, and returns how much that is. */
  end(): Promise<number>;
}

/**
 * Opens a workspace for a run: says whose it is, and makes sure that it is the one that was meant.
 * @throws TargetError when it is not.
 */
export async function openLive(args: LiveArgs, terminal: Terminal): Promise<LiveSession> {
  const { baseUrl, readOnly } = args;
  const { env, note } = terminal;
  const token = tokenOf(env);
  const workspace = checkWorkspace(await whoIsThere(baseUrl, token), baseUrl, args.workspace);
  note(introduce(workspace, baseUrl));
  const folder = journalFolder(env);
  if (readJournals(folder).some(({ content }) => content.workspace === workspace.id))
    note(`An earlier run left something there. Remove it with: ${cleanUpCommand(workspace.id, args)}`);

  const stop = new AbortController();
  const lose = new AbortController();
  const target = openWorkspace({
    ...{ baseUrl, token, workspace, folder, readOnly, note },
    signal: stop.signal,
    patience: lose.signal,
  });
  const interrupt = () => {
    if (stop.signal.aborted) {
      lose.abort(new Error('the cleaning was stopped'));
      note(`Stopped. What is left is removed by: ${cleanUpCommand(workspace.id, args)}`);
      process.exit(130);
    }
    note('Stopping: what this run made is removed first. Press Ctrl+C again to leave at once.');
    stop.abort(new Error('the run was stopped'));
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.on(signal, interrupt);
  return {
    target,
    signal: stop.signal,
    wasStopped: () => stop.signal.aborted,
    async end() {
      const leftovers = await target.finish();
      for (const signal of signals) process.off(signal, interrupt);
      tellLeftovers(leftovers, cleanUpCommand(workspace.id, args), note);
      return leftovers.length;
    },
  };
}

export function introduce({ id, name, region, admin }: Workspace, baseUrl: string): string {
  return `Workspace ${id} ("${name}", ${region || 'region unknown'}) at ${baseUrl}, as ${admin.name} <${admin.email}>.`;
}

export function tellLeftovers(leftovers: readonly Leftover[], command: string, note: Terminal['note']): void {
  if (leftovers.length === 0) return;
  note('These are left in the workspace:');
  for (const { what, why } of leftovers) note(`  ${what}: ${why}`);
  note(`Remove them with: ${command}`);
}

export const cleanUpCommand = (workspace: string, { baseUrl }: Pick<LiveArgs, 'baseUrl'>) =>
  `intercom-contract clean-up --workspace ${workspace} --target ${baseUrl}`;
