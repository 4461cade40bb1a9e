/**
 * How often a property is tried. A plain run takes the same few values every time, so that it says the same on every
 * machine; `FUZZ_RUNS=1000 npm test -- <file>` looks at that many new ones, and prints the seed of one that fails.
 */
export function runs(usual: number): { numRuns: number; seed?: number } {
  const asked = Number(process.env.FUZZ_RUNS ?? 0);
  return asked > 0 ? { numRuns: asked } : { numRuns: usual, seed: 1 };
}
