import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { report } from './findings.js';
import { findingsOf, inProject } from './project.js';
import { packageFiles } from './scratch.js';

const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  compatibilityDate = "2025-01-01",
  modules = [(name = "worker.js", esModule = embed "worker.js")],
))]);
`;

const workerd = packageFiles('@cloudflare', 'bin/workerd')[0] ?? 'workerd';
const findings = await inProject('runtime', async (folder) => {
  await build({
    entryPoints: [join(folder, 'worker.mjs')],
    outfile: join(folder, 'worker.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker'],
  });
  writeFileSync(join(folder, 'config.capnp'), CONFIG);
  return findingsOf(workerd, ['test', 'config.capnp'], folder);
});
report(findings, 'workerd');
