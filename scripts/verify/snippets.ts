import { VERSIONS } from '../../generated/versions.js';
import { compileSnippets, snippetFiles } from '../site/compile-snippets.js';
import { report } from './findings.js';

const findings: string[] = [];
let written = 0;
for (const version of VERSIONS) {
  const files = await snippetFiles(version);
  written += files.size;
  findings.push(...compileSnippets(files).map((finding) => `${version}: ${finding}`));
}
report(findings, `${written} snippets`);
