/** Ends a program of a step: prints what it found, or how much it looked at. */
export function report(findings: readonly string[], looked: string): void {
  for (const finding of findings) console.log(finding);
  console.log(`${looked}, ${findings.length} findings`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}
