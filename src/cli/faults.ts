import type { Fault } from '../sandbox/index.js';
import { UsageError } from './usage.js';

/** What `--faults` says, for its help. */
export const FAULTS_HELP = `  --faults <list>   what goes wrong on purpose: operation:kind=value@probability, separated by commas. Without an
                    operation all are meant, without a probability every call. The kinds: latency=<milliseconds>,
                    rate-limit=<calls in a row>, error=<status>, html=<status>, reset, reset=done (carried out, and
                    not answered), truncated. Example: latency=200,createContact:error=503@0.2
  --fault-seed <n>  another number hits other calls (default: 1)`;

const NUMBERS: Readonly<Record<string, string>> = {
  latency: 'milliseconds',
  'rate-limit': 'calls',
  error: 'status',
  html: 'status',
};

/**
 * Reads `createContact:error=503@0.2,latency=200`. What kinds and values there are is the sandbox's to say.
 *
 * @throws {@link UsageError} for what has another form.
 */
export const readFaults = (text: string): Fault[] => text.split(',').map((part) => readFault(part.trim()));

function readFault(text: string): Fault {
  const [, operation, kind = '', value, probability] =
    /^(?:(\w+):)?([\w-]+)(?:=([\w.]+))?(?:@([\d.]+))?$/.exec(text) ?? [];
  if (kind === '')
    throw new UsageError(
      `--faults has ${JSON.stringify(text)}. Expected operation:kind=value@probability, such as createContact:error=503@0.2 or latency=200.`,
    );
  const number = Object.hasOwn(NUMBERS, kind) ? NUMBERS[kind] : undefined;
  if (value !== undefined && !number && !(kind === 'reset' && value === 'done'))
    throw new UsageError(`--faults has ${JSON.stringify(text)}. ${kind} takes no value ${value}.`);
  return {
    kind,
    ...(value !== undefined && (number ? { [number]: Number(value) } : { done: true })),
    ...(operation !== undefined && { operations: operation }),
    ...(probability !== undefined && { probability: Number(probability) }),
  } as unknown as Fault;
}
