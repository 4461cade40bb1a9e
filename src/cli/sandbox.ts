import {
  createSandbox,
  SANDBOX_TOKEN,
  type ListenOptions,
  type SandboxOptions,
  type SeedName,
} from '../sandbox/index.js';
import type { Terminal } from './terminal.js';
import { readArgs, readPort, UsageError } from './usage.js';

const HELP = `Serves the embedded sandbox workspace over HTTP: our reading of Intercom, no evidence about Intercom.

Usage: intercom-contract sandbox [options]

  --port <number>   default 4010; 0 for any free one
  --host <address>  default 127.0.0.1: reachable from this computer only
  --seed <name>     the workspace to begin with: default or empty
  --token <token>   the access token to accept (default: ${SANDBOX_TOKEN})
  --help, -h        this text
`;

export async function sandbox(args: string[], { print }: Terminal): Promise<number> {
  const { values } = readArgs('intercom-contract sandbox --help', {
    args,
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      seed: { type: 'string', default: 'default' },
      token: { type: 'string', default: SANDBOX_TOKEN },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const port = readPort(values.port);
  const { token, host } = values;
  const url = await start({ seed: values.seed as SeedName, token }, { port, host });
  print(`The sandbox listens at ${url} and accepts the token ${token}. Stop it with Ctrl+C.`);
  return 0;
}

/** What the sandbox has to say about a seed or an address is said to the caller as it is. */
async function start(options: SandboxOptions, address: ListenOptions): Promise<string> {
  try {
    const { url } = await createSandbox({ ...options, clock: 'system' }).listen(address);
    return url;
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}
