export {
  createSandbox,
  SANDBOX_SECRET,
  SANDBOX_TOKEN,
  type Sandbox,
  type SandboxOptions,
} from './sandbox.js';
export type { SandboxBug } from './bug.js';
export { SANDBOX_EPOCH, type Clock } from './clock.js';
export { SandboxRefusal, type ErrorEntry } from './errors.js';
export type { Call, Handler } from './handler.js';
export type { ListenOptions, SandboxServer } from './listen.js';
export type { SeedName } from './seeds.js';
