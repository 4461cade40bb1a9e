// Installs the package from the last commit of the repository, as somebody does before it is published.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from './findings.js';
import { findingsOf } from './project.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const project = mkdtempSync(join(tmpdir(), 'intercom-fetch-git-'));
try {
  writeFileSync(join(project, 'package.json'), '{"private":true}');
  const source = `git+file://${root.replace(/\/$/, '')}#${commit}`;
  const findings = await findingsOf('npm', ['install', '--no-audit', '--no-fund', source], project);
  const program = `const { REGIONS } = require('intercom-fetch'); if (!REGIONS.eu) throw new Error('no client');`;
  if (findings.length === 0) findings.push(...(await findingsOf(process.execPath, ['-e', program], project)));
  report(findings, `commit ${commit}`);
} finally {
  rmSync(project, { recursive: true, force: true });
}
