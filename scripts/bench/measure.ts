import { spawn } from 'node:child_process';

/** Runs a program with Node and resolves to how long it took, in milliseconds. */
export function timeProcess(args: readonly string[]): Promise<number> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(performance.now() - begin);
      else reject(new Error(`node ${args.join(' ')} failed:\n${errors}`));
    });
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** `12.3 s (11.9–13.0)`: the median, and the least and the greatest. */
export function seconds(milliseconds: readonly number[]): string {
  const text = (value: number): string => (value / 1000).toFixed(1);
  return `${text(median(milliseconds))} s (${text(Math.min(...milliseconds))}–${text(Math.max(...milliseconds))})`;
}
