import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import { publishedCommand } from './evidence/published-command.js';

const root = fileURLToPath(new URL('..', import.meta.url));
// npm runs scripts in the root of the project; INIT_CWD is where the user is.
await runAsProcess(publishedCommand(root, process.env.INIT_CWD ?? process.cwd()));
