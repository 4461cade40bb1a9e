import { report } from './findings.js';
import { findingsOfPrograms } from './project.js';
import { packageFiles } from './scratch.js';

// Of the builds for old and new processors, the one for old ones runs on both.
const bun = packageFiles('@oven', 'bin/bun').sort((a, b) => b.length - a.length)[0] ?? 'bun';
report(await findingsOfPrograms([[bun]]), 'Bun');
