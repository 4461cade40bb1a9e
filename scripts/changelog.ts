import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import { changelogCommand } from './diff/changelog-command.js';

await runAsProcess(changelogCommand(fileURLToPath(new URL('..', import.meta.url))));
