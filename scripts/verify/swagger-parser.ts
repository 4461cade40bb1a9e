import { report } from './findings.js';
import { renditions } from './renditions.js';
import { load } from './scratch.js';

interface Module {
  default: { validate: (file: string) => Promise<object> };
}

const { default: parser } = await load<Module>('@apidevtools/swagger-parser');
const findings: string[] = [];
const all = renditions();
for (const { name, file } of all) {
  await parser.validate(file).catch((error: Error) => findings.push(`${name}: ${error.message}`));
}
report(findings, `${all.length} documents`);
