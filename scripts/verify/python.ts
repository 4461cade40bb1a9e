// The example of docs/testing.md in Python, against a sandbox.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { report } from './findings.js';

const text = readFileSync(new URL('../../docs/testing.md', import.meta.url), 'utf8');
const [, program = ''] = /```python\n([\s\S]*?)```/.exec(text) ?? [];
const server = await createSandbox().listen();
const findings: string[] = [];
try {
  const env = { ...process.env, INTERCOM_URL: server.url };
  const { stdout } = await promisify(execFile)('python3', ['-c', program], { env });
  if (stdout !== '1\n') findings.push(`It printed ${JSON.stringify(stdout)} in place of 1.`);
} catch (error) {
  findings.push((error as Error).message);
} finally {
  await server.close();
}
report(findings, `${program.split('\n').length - 1} lines of Python`);
