import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { MISSING_PAGE } from './missing-page.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on the loopback, compressed as a host of static pages would. */
export async function serveFolder(
  folder: string,
  port: number,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = normalize(decodeURIComponent(pathname));
    const file = join(folder, wanted.endsWith(sep) ? join(wanted, 'index.html') : wanted);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'Content-Type': TYPES['.html'] });
      createReadStream(join(folder, MISSING_PAGE))
        .on('error', () => response.end())
        .pipe(response);
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const zipped = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(200, { 'Content-Type': type, ...(zipped ? { 'Content-Encoding': 'gzip' } : {}) });
    const content = createReadStream(file);
    // A reader that goes away is no error of the server.
    void (zipped ? pipeline(content, createGzip(), response) : pipeline(content, response)).catch(() => {});
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${given}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
