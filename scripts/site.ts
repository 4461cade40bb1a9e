import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAsProcess } from '../src/cli/command.js';
import { readArgs, UsageError } from '../src/cli/usage.js';
import { buildSite } from './site/build-site.js';
import { serveFolder } from './site/serve.js';

const HELP = `Usage: npm run site [-- --serve [--port <n>]]

Builds the reference into dist/site: static pages with relative links, which can be put below any path.

  --serve      show it on this machine when it is built
  --port <n>   where; default 4173
  --help       print this text
`;

await runAsProcess({ name: 'site', help: HELP, run });

async function run(args: string[]): Promise<number> {
  const { values } = readArgs('npm run site -- --help', {
    args,
    options: { serve: { type: 'boolean', default: false }, port: { type: 'string', default: '4173' } },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port is '${values.port}'. Give a number from 0 to 65535.`);
  const root = fileURLToPath(new URL('..', import.meta.url));
  const start = performance.now();
  const { pages } = await buildSite(root, join(root, 'dist/site'));
  console.log(`dist/site: ${pages.length} pages in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!values.serve) return 0;
  const { url } = await serveFolder(join(root, 'dist/site'), port);
  console.log(`Shown at ${url} until it is stopped.`);
  return new Promise(() => {});
}
