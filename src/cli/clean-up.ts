import { appendFileSync, rmSync } from 'node:fs';
import { cleanUp as removeAll, sweep, type Cleaner, type Leftover } from '../suite/live/clean-up.js';
import { journalFolder, readJournals } from '../suite/live/journal.js';
import { ANY_TAG } from '../suite/live/live-target.js';
import { pace } from '../suite/live/pace.js';
import { checkWorkspace, regionUrl, tokenOf, whoIsThere } from '../suite/live/workspace.js';
import { readUrl } from '../suite/targets.js';
import { cleanUpCommand, introduce, tellLeftovers } from './live.js';
import type { Terminal } from './terminal.js';
import { readArgs } from './usage.js';

const HELP = `Removes from a workspace what live runs left there: what their journals tell of, and with --tag what carries a tag.

Usage: intercom-contract clean-up --workspace <id> [options]

  --workspace <id>  the workspace that is meant; nothing is done if the token belongs to another one
  --target <url>    where it is, if not in the region of INTERCOM_REGION (us, eu or au)
  --tag <tag>       look through the workspace's lists for what carries this tag, such as -icmb3k2x9a1q7, or any for
                    every tag of a live run
  --help, -h        this text

INTERCOM_TOKEN is the access token. Exit code: 0 nothing is left, 1 something is, 2 the command could not be carried out.
`;

/** Milliseconds that the cleaning may take: lists of a large workspace are long. */
const LIMIT = 15 * 60_000;

export async function cleanUp(args: string[], terminal: Terminal): Promise<number> {
  const { env, note, print } = terminal;
  const { values } = readArgs('intercom-contract clean-up --help', {
    args,
    options: {
      workspace: { type: 'string' },
      target: { type: 'string' },
      tag: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const token = tokenOf(env);
  const baseUrl = values.target === undefined ? regionUrl(env) : readUrl(values.target);
  const workspace = checkWorkspace(await whoIsThere(baseUrl, token), baseUrl, values.workspace);
  note(introduce(workspace, baseUrl));
  const signal = AbortSignal.timeout(LIMIT);
  const network: typeof fetch = (input, init) => globalThis.fetch(input, init);
  const cleaner: Cleaner = { baseUrl, token, signal, fetch: pace(network, { signal }) };

  const leftovers: Leftover[] = [];
  let removed = 0;
  for (const { file, content } of readJournals(journalFolder(env))) {
    if (content.workspace !== workspace.id) continue;
    const found = await removeAll(content.entries, content.tag, cleaner, (number) => {
      removed++;
      appendFileSync(file, `${JSON.stringify({ gone: number })}\n`);
    });
    if (found.length === 0) rmSync(file);
    leftovers.push(...found);
  }
  if (values.tag !== undefined) {
    const swept = await sweep(values.tag === 'any' ? ANY_TAG : values.tag, cleaner);
    removed += swept.removed;
    leftovers.push(...swept.leftovers);
  }
  tellLeftovers(leftovers, cleanUpCommand(workspace.id, { baseUrl }), note);
  print(`${removed} removed, ${leftovers.length} left.`);
  return leftovers.length === 0 ? 0 : 1;
}
