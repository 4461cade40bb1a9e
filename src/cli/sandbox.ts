import {
  createSandbox,
  SANDBOX_CLIENT_SECRET,
  SANDBOX_TOKEN,
  type ListenOptions,
  type LoggedRequest,
  type SandboxOptions,
  type SeedName,
  type WebhookDelivery,
} from '../sandbox/index.js';
import { FAULTS_HELP, readFaults } from './faults.js';
import type { Terminal } from './terminal.js';
import { readArgs, readNumber, UsageError } from './usage.js';

const HELP = `Serves the embedded sandbox workspace over HTTP: our reading of Intercom, no evidence about Intercom.

Usage: intercom-contract sandbox [options]

  --port <number>   default 4010; 0 for any free one
  --host <address>  default 127.0.0.1: reachable from this computer only
  --seed <name>     the workspace to begin with: default, empty, or large with 10,000 contacts and conversations
  --token <token>   the access token to accept (default: ${SANDBOX_TOKEN})
  --data <file>     keep the workspace in a file of lines of JSON: nothing that was answered is lost when it is stopped
                    or killed. A file that is there wins over --seed
  --log             print a line for each request, and for each attempt to deliver a notification
  --webhooks <url>[,topic...]
                    deliver what happens to an address, signed with the secret ${SANDBOX_CLIENT_SECRET};
                    without topics all of them. May be given again
  --cors <origin>[,origin...]
                    let pages of these origins call, such as http://localhost:3000, or * for all
${FAULTS_HELP}
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
      data: { type: 'string' },
      log: { type: 'boolean', default: false },
      webhooks: { type: 'string', multiple: true, default: [] },
      cors: { type: 'string' },
      faults: { type: 'string' },
      'fault-seed': { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const port = readNumber('--port', values.port, 65535);
  const { token, host, cors, faults, data } = values;
  const options: SandboxOptions = {
    seed: values.seed as SeedName,
    token,
    clock: 'system',
    keepRequests: 0,
    webhooks: values.webhooks.map(readWebhook),
    faultSeed: readNumber('--fault-seed', values['fault-seed'], 2 ** 31 - 1),
    ...(data !== undefined && { data }),
    ...(cors !== undefined && { cors: cors.split(',') }),
    ...(faults !== undefined && { faults: readFaults(faults) }),
    ...(values.log && {
      onRequest: (request: LoggedRequest) => print(lineOf(request)),
      onDelivery: (delivery: WebhookDelivery) => print(deliveryLine(delivery)),
    }),
  };
  const url = await start(options, { port, host });
  print(`The sandbox listens at ${url} and accepts the token ${token}. Stop it with Ctrl+C.`);
  return 0;
}

function readWebhook(text: string) {
  const [url = '', ...topics] = text.split(',');
  return { url, ...(topics.length > 0 && { topics }) };
}

const timeOf = (seconds: number) => new Date(seconds * 1000).toISOString().slice(11, 19);

function lineOf({ at, method, path, status, operationId, version, requestId, fault }: LoggedRequest): string {
  const outcome = status === 0 ? 'no answer' : status;
  const about = [operationId ?? 'no operation', version, requestId, fault && `fault: ${fault}`];
  return `${timeOf(at)} ${method} ${path} ${outcome} (${about.filter(Boolean).join(', ')})`;
}

function deliveryLine({ topic, url, state, attempts }: WebhookDelivery): string {
  const { at, status, error } = attempts.at(-1) ?? { at: 0 };
  return `${timeOf(at)} ${topic} to ${url} ${status ?? error} (${state}, attempt ${attempts.length})`;
}

/** What the sandbox has to say about an option or an address is said to the caller as it is. */
async function start(options: SandboxOptions, address: ListenOptions): Promise<string> {
  try {
    const { url } = await createSandbox(options).listen(address);
    return url;
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}
