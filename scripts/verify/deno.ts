import { report } from './findings.js';
import { findingsOfPrograms } from './project.js';
import { packageFiles } from './scratch.js';

const deno = packageFiles('@deno', 'deno')[0] ?? 'deno';
report(await findingsOfPrograms([[deno, 'run', '--allow-all', '--node-modules-dir=manual']]), 'Deno');
