import { closeSync, fsyncSync, ftruncateSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { formatFinding, groupKey, type Finding } from '../contract/finding.js';
import { readVersion } from '../description/versions.js';
import { plural } from '../description/words.js';
import { createSandbox, SANDBOX_TOKEN } from '../sandbox/index.js';
import { checkWorkspace, regionUrl, whoIsThere } from '../suite/live/workspace.js';
import type { JudgedCall } from '../suite/proxy/judge.js';
import { startProxy, type OtherCall, type Proxy, type ProxyOptions } from '../suite/proxy/proxy.js';
import { readUrl } from '../suite/targets.js';
import { requestLine } from '../traffic/exchange.js';
import { introduce } from './live.js';
import type { Terminal } from './terminal.js';
import { readArgs, readNumber, UsageError } from './usage.js';

const HELP = `Stands between an app and the API: sends on what it gets, judges each call by the description of its version, and shows
what it finds as it comes, redacted. It is also the gateway of the reference's pages. It listens on this computer alone.

Usage: intercom-contract proxy [options]

  --target <target>  sandbox (default: one that lives as long as the proxy), live (the region of INTERCOM_REGION: us, eu
                     or au), or the base URL of a server
  --port <number>    default 4020; 0 for any free one
  --workspace <id>   with INTERCOM_TOKEN: the workspace that is meant; nothing is started if the token belongs to another
  --read-only        let pass only what reads
  --origin <origin>  pages of this origin may use the proxy, such as http://127.0.0.1:8000; may be repeated
  --version <v>      the version of calls in which neither side names one; without it they are not judged
  --record <file>    write each call to a new file, redacted, as a line of JSON that intercom-contract verify reads
  --timeout <s>      seconds for which the target may say nothing (default: 60)
  --ndjson           print each finding as a line of JSON
  --help, -h         this text

If INTERCOM_TOKEN is set, it is the token of every call, whatever the caller sent; it is sent to the target alone and shown
nowhere. Without it, the callers' own tokens pass, and no page may use the proxy.

Ctrl+C ends it: calls under way are finished first, a second one ends at once. Exit code: 0 nothing found, 1 findings, or
calls that could not be written down, 2 the command could not be carried out.
`;

export async function proxy(args: string[], terminal: Terminal): Promise<number> {
  const { print, note } = terminal;
  const { values } = readArgs('intercom-contract proxy --help', {
    args,
    options: {
      target: { type: 'string', default: 'sandbox' },
      port: { type: 'string', default: '4020' },
      workspace: { type: 'string' },
      'read-only': { type: 'boolean', default: false },
      origin: { type: 'string', multiple: true, default: [] },
      version: { type: 'string' },
      record: { type: 'string' },
      timeout: { type: 'string', default: '60' },
      ndjson: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    print(HELP);
    return 0;
  }
  const options = {
    port: readNumber('--port', values.port, 65535),
    timeout: readSeconds(values.timeout),
    origins: values.origin,
    readOnly: values['read-only'],
    ...(values.version === undefined ? {} : { version: readVersion(values.version) }),
  };
  const behind = await open(values.target, values.workspace, terminal);
  const outcome = createOutcome(terminal, values.ndjson);
  let record: ReturnType<typeof openRecord> | undefined;
  let proxy: Proxy;
  try {
    if (values.record !== undefined) record = openRecord(values.record);
    proxy = await start({
      ...options,
      ...behind.upstream,
      onCall(call) {
        outcome.take(call);
        record?.write(call);
      },
      onOther: (other) => outcome.pass(other),
    });
  } catch (error) {
    await behind.close();
    record?.discard();
    throw error;
  }
  print(`The proxy listens at ${proxy.url} and sends on to ${behind.name}. Stop it with Ctrl+C.`);
  await stopped(note);
  await proxy.close();
  await behind.close();
  const wasWritten = record?.close() ?? true;
  outcome.end();
  if (!wasWritten) note(`${values.record}: not every call could be written.`);
  return outcome.hasErrors() || !wasWritten ? 1 : 0;
}

interface Behind {
  name: string;
  upstream: Pick<ProxyOptions, 'target' | 'token'>;
  close: () => Promise<void>;
}

/** Opens what the proxy sends on to, and says whose it is. With a token, nothing is started for another workspace. */
async function open(name: string, wanted: string | undefined, { env, note }: Terminal): Promise<Behind> {
  const close = () => Promise.resolve();
  if (name === 'sandbox') {
    if (wanted !== undefined) throw new UsageError('--workspace is for --target live or a URL.');
    const server = await createSandbox({ clock: 'system' }).listen();
    return {
      name: 'a sandbox of its own',
      upstream: { target: server.url, token: SANDBOX_TOKEN },
      close: () => server.close(),
    };
  }
  const target = name === 'live' ? regionUrl(env) : readUrl(name);
  const { INTERCOM_TOKEN: token = '' } = env;
  if (token === '') {
    const { isSandbox } = name === 'live' ? { isSandbox: false } : await whoIsThere(target, SANDBOX_TOKEN);
    if (isSandbox)
      return { name: `the sandbox at ${target}`, upstream: { target, token: SANDBOX_TOKEN }, close };
    if (wanted !== undefined)
      throw new UsageError('--workspace is checked with the token of INTERCOM_TOKEN, which is not set.');
    return { name: `${target}, with the token that each caller sends`, upstream: { target }, close };
  }
  const there = await whoIsThere(target, token);
  if (there.isSandbox && wanted === undefined)
    return { name: `the sandbox at ${target}`, upstream: { target, token }, close };
  const workspace = checkWorkspace(there, target, wanted);
  note(introduce(workspace, target));
  return { name: `the workspace ${workspace.id} at ${target}`, upstream: { target, token }, close };
}

/** What the system has to say about a port is said to the caller as it is. */
async function start(options: ProxyOptions): Promise<Proxy> {
  try {
    return await startProxy(options);
  } catch (error) {
    if ((error as Error).name === 'ProxyError') throw error;
    throw new UsageError((error as Error).message, { cause: error });
  }
}

/** Resolves when the process is asked to end; asked once more, it ends. */
function stopped(note: Terminal['note']): Promise<void> {
  return new Promise((resolve) => {
    let isAsked = false;
    const ask = () => {
      if (isAsked) process.exit(130);
      isAsked = true;
      note('Stopping when the calls under way are done. Press Ctrl+C again to stop at once.');
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, ask);
  });
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && seconds > 0 && seconds <= 86_400) return seconds * 1000;
  throw new UsageError(
    `--timeout is ${JSON.stringify(text)}. Expected seconds, more than 0 and at most 86400.`,
  );
}

/** A file of calls, a line each. It is a new one: what stands in another is not added to, nor replaced. */
function openRecord(file: string) {
  let handle: number;
  try {
    handle = openSync(file, 'wx', 0o600);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EEXIST' ? 'exists' : `cannot be written (${code ?? 'unknown reason'})`;
    throw new UsageError(`${file} ${why}. Give the path of a new file.`, { cause: error });
  }
  let isWhole = true;
  let written = 0;
  return {
    write({ version, exchange, findings }: JudgedCall): void {
      const line = `${JSON.stringify({ version, ...exchange, findings })}\n`;
      try {
        writeFileSync(handle, line);
        written += Buffer.byteLength(line);
      } catch {
        isWhole = false;
        // Half a line would spoil the next one.
        ftruncateSync(handle, written);
      }
    },
    /** Nothing was written, and nothing will be. */
    discard(): void {
      closeSync(handle);
      rmSync(file);
    },
    /** Whether everything was written. */
    close(): boolean {
      try {
        fsyncSync(handle);
        closeSync(handle);
      } catch {
        isWhole = false;
      }
      return isWhole;
    },
  };
}

/** Tells what passes; a finding that was told is counted. */
function createOutcome({ print, note }: Terminal, asLines: boolean) {
  const groups = new Map<string, { finding: Finding; count: number }>();
  let judged = 0;
  let findings = 0;
  /** Why calls were not judged → how many. */
  const others = new Map<string, number>();
  return {
    take({ version, exchange, findings: found, milliseconds }: JudgedCall & { milliseconds: number }): void {
      judged++;
      findings += found.length;
      note(`${requestLine(exchange)} in ${milliseconds} ms (${version})`);
      for (const finding of found) {
        if (asLines) print(JSON.stringify({ exchange: requestLine(exchange), ...finding }));
        const key = groupKey(finding);
        const group = groups.get(key) ?? { finding, count: 0 };
        groups.set(key, group);
        if (++group.count === 1 && !asLines)
          print(`${formatFinding(finding)}\n    in ${requestLine(exchange)}`);
      }
    },
    pass({ method, kind, why }: OtherCall): void {
      note(`${method} ${kind}: ${why}`);
      others.set(kind, (others.get(kind) ?? 0) + 1);
    },
    hasErrors: (): boolean => [...groups.values()].some(({ finding }) => finding.severity === 'error'),
    end(): void {
      const again = [...groups.values()].filter(({ count }) => count > 1);
      const places = groups.size === findings ? '' : ` in ${plural(groups.size, 'place')}`;
      const rest = [...others].map(([kind, count]) => `, ${count} ${kind}`).join('');
      const totals = `${plural(judged, 'call')} judged, ${plural(findings, 'finding')}${places}${rest}`;
      if (asLines) note(totals);
      else
        print(
          [...again.map(({ finding, count }) => `${count} times: ${formatFinding(finding)}`), totals].join(
            '\n',
          ),
        );
    },
  };
}
