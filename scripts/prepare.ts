import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import { buildPackage } from './package/build-package.js';

const HELP = `Usage: npm run prepare

npm runs it before it packs the package, and when it installs it from the repository: it builds dist/. After \`npm ci\`,
of which no check needs dist/, it does nothing.
`;

await runAsProcess({
  name: 'prepare',
  help: HELP,
  run: async () => {
    if (process.env.npm_command === 'ci') return 0;
    await buildPackage(fileURLToPath(new URL('..', import.meta.url)));
    return 0;
  },
});
