// Kills a live run after each of its requests in turn, cleans up behind it, and compares the workspace with what it was.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endAt } from '../../src/cli/testing/kill.js';
import { NEWEST, OLDEST } from '../../src/description/versions.js';
import { report } from './findings.js';

/** Stories that make something of many kinds, each in the version that asks the most of the removal. */
const WALKS = [
  ['--version', OLDEST, '--scenario', 'conversations/reply-and-close'],
  ['--version', NEWEST, '--scenario', 'tags/create-and-apply', '--scenario', 'contacts/companies'],
  [
    '--version',
    NEWEST,
    '--scenario',
    'conversations/convert-to-ticket',
    '--scenario',
    'tickets/create-and-reply',
  ],
  ['--version', NEWEST, '--scenario', 'custom-objects/order'],
  [
    '--version',
    '2.14',
    '--scenario',
    'ticket-types/kinds-of-fields',
    '--scenario',
    'contacts/custom-attributes',
  ],
  ['--version', '2.16', '--scenario', 'news/draft', '--scenario', 'contacts/merge-history'],
];

const folder = mkdtempSync(join(tmpdir(), 'kill-walk-'));
const findings: string[] = [];
let kills = 0;
for (const [walk, args] of WALKS.entries()) {
  for (let at = 1; ; at++) {
    const state = join(folder, `${walk}-${at}`);
    const end = await endAt({ args, at, signal: 'SIGKILL', state });
    if (end.killedAt === undefined) break;
    kills++;
    const where = `${args.at(-1)} killed at ${at}, ${end.killedAt}`;
    if (end.cleanUp.code !== 0) findings.push(`${where}: clean-up ended with ${end.cleanUp.stdout}`);
    for (const row of end.afterCleanUp) findings.push(`${where}: ${row}`);
    for (const journal of end.journals) findings.push(`${where}: ${journal} is left`);
  }
}
rmSync(folder, { recursive: true });
report(findings, `${kills} kills`);
