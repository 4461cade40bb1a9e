import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { resolve } from 'node:path';
import type { DataFile } from './kept.js';

/** The files that this process has open. */
const open = new Set<string>();

/**
 * A file of lines that only this process writes. What stands behind its last line break was not finished and is left out.
 *
 * @throws Error when the file cannot be read or written, or another process has it.
 */
export function openDataFile(given: string): DataFile {
  const path = resolve(given);
  const lock = `${path}.lock`;
  take(path, lock);
  try {
    const lines = readLines(path);
    let file = openSync(path, 'a');
    let size = Buffer.byteLength(lines.join('\n')) + Math.min(1, lines.length);
    ftruncateSync(file, size);
    return {
      path: given,
      lines,
      append(line) {
        try {
          size += writeAll(file, `${line}\n`);
        } catch (error) {
          // Half a line would spoil the one behind it.
          ftruncateSync(file, size);
          throw error;
        }
      },
      rewrite(fresh) {
        const draft = `${path}.new`;
        const target = openSync(draft, 'w');
        let written = 0;
        for (const line of fresh) written += writeAll(target, `${line}\n`);
        fsyncSync(target);
        closeSync(target);
        closeSync(file);
        renameSync(draft, path);
        file = openSync(path, 'a');
        size = written;
      },
      close() {
        if (!open.delete(path)) return;
        closeSync(file);
        rmSync(lock, { force: true });
      },
    };
  } catch (error) {
    open.delete(path);
    rmSync(lock, { force: true });
    throw error;
  }
}

function writeAll(file: number, text: string): number {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
  return bytes.length;
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').slice(0, -1);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`${path} cannot be read: ${(error as Error).message}.`, { cause: error });
  }
}

/** Two that write would spoil each other's workspace. A lock of a process that is gone counts for nothing. */
function take(path: string, lock: string): void {
  const holder = open.has(path) ? process.pid : holderOf(lock);
  if (holder !== undefined)
    throw new Error(`${path} is in use by process ${holder}. Stop it, or name another file.`);
  try {
    writeFileSync(lock, String(process.pid));
  } catch (error) {
    throw new Error(`${path} cannot be written: ${(error as Error).message}.`, { cause: error });
  }
  open.add(path);
}

function holderOf(lock: string): number | undefined {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (!Number.isSafeInteger(holder) || holder <= 0 || holder === process.pid) return undefined;
    process.kill(holder, 0);
    return holder;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? Number(readFileSync(lock, 'utf8')) : undefined;
  }
}
