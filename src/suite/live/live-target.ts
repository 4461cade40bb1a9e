import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { loadDescription } from '../../description/load.js';
import type { Connection, Target } from '../run.js';
import { cleanUp, type Cleaner, type Leftover } from './clean-up.js';
import { createGuard } from './guard.js';
import { guardFetch } from './guarded-fetch.js';
import { Journal } from './journal.js';
import { pace } from './pace.js';
import { whyUnsafe } from './safety.js';
import type { Workspace } from './workspace.js';

export interface LiveOptions {
  baseUrl: string;
  token: string;
  workspace: Workspace;
  /** Where the journal of the run is kept. */
  folder: string;
  /** Runs nothing but what reads. Default false. */
  readOnly?: boolean;
  /** Stops the run; what it made is removed all the same. */
  signal: AbortSignal;
  /** Stops the cleaning too. */
  patience: AbortSignal;
  /** Told what takes time. */
  note?: (text: string) => void;
}

/** A target that has to be finished: then nothing of the run is left, or what is left is known. */
export interface LiveTarget extends Target {
  tag: string;
  /** The journal, which stays as long as something is left. */
  journalFile: string;
  /** Removes what is still there, and says what could not be removed. */
  finish(): Promise<Leftover[]>;
}

/** Milliseconds that the cleaning after a story, and the one at the end, may take. */
const CLEANING = 120_000;

/** A workspace that somebody uses. */
export function openWorkspace(options: LiveOptions): LiveTarget {
  const { baseUrl, token, workspace, folder, readOnly = false, signal, patience, note } = options;
  const tag = newTag();
  const journal = new Journal(folder, tag, workspace.id);
  const onWait = (delay: number) =>
    note?.(`The workspace asks to slow down: going on in ${Math.ceil(delay / 1000)} s.`);
  const network: typeof fetch = (input, init) => globalThis.fetch(input, init);
  const paced = pace(network, { signal, onWait });
  const adminId = workspace.admin.id;
  let connections = 0;

  async function clean(numbers: (number: number) => boolean): Promise<Leftover[]> {
    const limit = AbortSignal.any([patience, AbortSignal.timeout(CLEANING)]);
    const cleaner: Cleaner = {
      baseUrl,
      token,
      signal: limit,
      fetch: pace(network, { signal: limit, onWait }),
    };
    const entries = new Map([...journal.entries].filter(([number]) => numbers(number)));
    return cleanUp(entries, tag, cleaner, (number) => journal.gone(number));
  }

  return {
    kind: 'live',
    label: `live: the workspace ${workspace.id} at ${baseUrl}`,
    tag,
    journalFile: journal.file,
    async admits(scenario, version) {
      const why = await whyUnsafe(scenario, version, { readOnly });
      // The rehearsal keeps the process busy. A connection that was closed meanwhile is noticed before it is used again.
      await nextTurn();
      return why;
    },
    open(version): Connection {
      const full = `${tag}x${++connections}`;
      const before = new Set(journal.entries.keys());
      const guard = createGuard({ description: loadDescription(version), tag: full, adminId, readOnly });
      const guarded = guardFetch(paced, guard, journal);
      return {
        baseUrl,
        token,
        tag: full,
        fetch: guarded.fetch,
        live: { adminId, wait: (milliseconds) => sleep(milliseconds, undefined, { signal }) },
        refused: () => guarded.refused(),
        // What is left now is tried again at the end, and told then.
        close: async () => void (await clean((number) => !before.has(number))),
      };
    },
    async finish() {
      const leftovers = await clean(() => true);
      journal.close();
      return leftovers;
    },
  };
}

/** Small letters and digits: it stands in names, addresses and paths. Later runs come later in the alphabet. */
const newTag = () =>
  `-ic${Date.now().toString(36)}${Math.floor(Math.random() * 36 ** 3)
    .toString(36)
    .padStart(3, '0')}`;

/** The tag of any live run, wherever it stands. */
export const ANY_TAG = /-ic[0-9a-z]{11}/;
