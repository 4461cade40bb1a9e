import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import { readArgs } from '../src/cli/usage.js';
import { buildPackage } from './package/build-package.js';

const HELP = `Usage: npm run build

Builds dist/, the package as it is published, from src/ and generated/.

  --help  print this text
`;

await runAsProcess({
  name: 'build',
  help: HELP,
  run: async (args) => {
    readArgs('npm run build -- --help', { args });
    await buildPackage(fileURLToPath(new URL('..', import.meta.url)));
    return 0;
  },
});
