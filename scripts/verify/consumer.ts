import { report } from './findings.js';
import { findingsOf, inProject } from './project.js';

const [name = '', ...test] = process.argv.slice(2);
report(await inProject(name, (folder) => findingsOf(process.execPath, test, folder)), name);
