import { readFileSync } from 'node:fs';
import { report } from './findings.js';
import { renditions } from './renditions.js';
import { load } from './scratch.js';

interface Verdict {
  errors?: { message: string; path?: string[] }[];
}

interface Module {
  validate: (text: string) => Promise<Verdict>;
  dereference: (text: string) => Promise<Verdict>;
}

const scalar = await load<Module>('@scalar/openapi-parser');
const findings: string[] = [];
const all = renditions();
for (const { name, file } of all) {
  const text = readFileSync(file, 'utf8');
  for (const { errors = [] } of [await scalar.validate(text), await scalar.dereference(text)]) {
    findings.push(...errors.map(({ message, path = [] }) => `${name}: ${message} ${path.join('/')}`));
  }
}
report(findings, `${all.length} documents`);
