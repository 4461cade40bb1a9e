import { runProgram } from '../check/run-program.js';
import { installItself, packItself, prepareScratch, SCRATCH } from './scratch.js';
import type { Step } from './steps.js';

/** What became of a step. */
export interface Outcome {
  step: Step;
  passed: boolean;
  seconds: number;
  /** What it printed, or why it could not run, which is a failure too. */
  output: string;
}

/** Runs the steps one after another, because each may take all the memory of a small machine. */
export async function runSteps(
  steps: readonly Step[],
  root: string,
  onOutcome: (outcome: Outcome) => void = () => {},
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let tarball: Promise<string> | undefined;
  const pack = () => (tarball ??= packItself(root));
  for (const step of steps) {
    const start = performance.now();
    const { passed, output } = await runStep(step, root, pack);
    const outcome = { step, passed, output, seconds: (performance.now() - start) / 1000 };
    onOutcome(outcome);
    outcomes.push(outcome);
  }
  return outcomes;
}

async function runStep(
  step: Step,
  root: string,
  pack: () => Promise<string>,
): Promise<{ passed: boolean; output: string }> {
  let scratch: string;
  try {
    scratch = await prepareScratch(root, step);
    if (step.itself) await installItself(scratch, await pack());
  } catch (error) {
    return { passed: false, output: `What it needs cannot be installed.\n${(error as Error).message}` };
  }
  const env = { ...process.env, [SCRATCH]: scratch };
  const { code, stdout, stderr } = await runProgram(process.execPath, step.node, { cwd: root, env });
  return { passed: code === 0, output: `${stdout}${stderr}`.trim() };
}
