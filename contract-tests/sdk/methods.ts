import type { IntercomClient } from 'intercom-client';

/** What a method sends: which words stand in its path, and whether its body is an argument of that name. */
export interface Method {
  /** As a program writes it after the client, such as `contacts.find`. */
  name: string;
  call: (request?: Record<string, unknown>) => Promise<unknown>;
  http: string;
  /** The path, with the names of the arguments in braces. */
  path: string;
  takesBody: boolean;
  /** Whether it takes a request at all, and not options only. */
  takesRequest: boolean;
}

/** Makes a client that sends through `fetch`. */
export type Connect = (fetch: typeof globalThis.fetch) => IntercomClient;

type Call = Method['call'];

/** Every method that the client offers, as it was found by calling it without a server. */
export async function methodsOf(connect: Connect): Promise<Omit<Method, 'call'>[]> {
  const sent: { http: string; path: string }[] = [];
  const probe = connect((input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    sent.push({ http: init?.method ?? 'GET', path: decodeURIComponent(pathname) });
    return Promise.resolve(Response.json({}));
  });
  const methods: Omit<Method, 'call'>[] = [];
  for (const [name, call] of callsOf(probe)) {
    const asked = new Set<string>();
    await call(echo(asked)).catch(() => undefined);
    const takesRequest = sent.length > 0;
    if (!takesRequest) await call();
    const last = sent.pop();
    if (!last) throw new Error(`${name} of the SDK sends nothing.`);
    sent.length = 0;
    methods.push({ name, ...last, takesBody: asked.has('body'), takesRequest });
  }
  return methods;
}

/** An argument that has a field of every name: the name itself in braces. */
const echo = (asked: Set<string>): Record<string, unknown> =>
  new Proxy(
    {},
    {
      get(_, key) {
        if (typeof key !== 'string') return undefined;
        asked.add(key);
        return key === 'body' ? {} : `{${key}}`;
      },
    },
  );

/** The methods below an object by their names, as far as its class and those of its parts declare them. */
export function callsOf(client: object, before = ''): [string, Call][] {
  const members = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(client)));
  return members.flatMap(([name, descriptor]): [string, Call][] => {
    if (name === 'constructor' || name.startsWith('_')) return [];
    if (descriptor.get) return callsOf(Reflect.get(client, name) as object, `${before}${name}.`);
    const value: unknown = descriptor.value;
    return typeof value === 'function' ? [[before + name, (value as Call).bind(client)]] : [];
  });
}
