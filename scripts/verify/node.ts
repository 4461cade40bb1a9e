import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { report } from './findings.js';
import { findingsOfPrograms } from './project.js';
import { scratchFolder } from './scratch.js';

const packages = join(scratchFolder(), 'node_modules');
const versions = readdirSync(packages).filter((name) => name.startsWith('node-'));
const findings = await findingsOfPrograms(versions.map((name) => [join(packages, name, 'bin/node')]));
report(findings, versions.join(', '));
