import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export interface Bundle {
  code: string;
  /** Bytes, minified and compressed by gzip, which is what a browser downloads. */
  size: number;
}

/** Bundles a module for the browser as a site would, from the packages that `folder` has. */
export async function bundle(folder: string, module: string, globalName?: string): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: module, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    ...(globalName ? { format: 'iife', globalName } : { format: 'esm' }),
  });
  const code = outputFiles[0]?.text ?? '';
  return { code, size: gzipSync(code, { level: 9 }).byteLength };
}
