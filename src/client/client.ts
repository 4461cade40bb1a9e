import createClient, { type Middleware } from 'openapi-fetch';
import type { PathsByVersion, VERSION_ALIASES } from '../../generated/versions.js';
import { serializeBody } from './body.js';
import type { ClientMethods, HttpMethod } from './methods.js';
import type { ClientVersion, IntercomClientOptions } from './options.js';
import { perform, type Caller, type Core, type PlainInit } from './perform.js';
import { readOptions } from './settings.js';

/** The paths of a version; those of the version that it is another name for, if it is one. */
export type PathsOf<V extends ClientVersion> = V extends keyof typeof VERSION_ALIASES
  ? PathsByVersion[(typeof VERSION_ALIASES)[V]]
  : V extends keyof PathsByVersion
    ? PathsByVersion[V]
    : never;

/** A client that speaks version `V`. */
export interface IntercomClient<V extends ClientVersion> extends ClientMethods<PathsOf<V>> {
  /** The version that the client sends. */
  readonly version: V;
}

/**
 * Makes a client for one version of Intercom's API.
 *
 * Paths, parameters, bodies and responses are those of that version. To upgrade, change `version`: what no longer
 * compiles is the list of what to change.
 *
 * @throws IntercomConfigError when an option is not usable. Nothing has been sent then.
 * @example
 * ```ts
 * import { createIntercomClient, unwrap } from 'intercom-fetch';
 *
 * const client = createIntercomClient({
 *   version: '2.14',
 *   region: 'eu',
 *   token: () => process.env['INTERCOM_TOKEN'] ?? '',
 * });
 * const { data: tags } = await unwrap(client.GET('/tags'));
 * console.log(tags.map(({ name }) => name));
 * ```
 */
export function createIntercomClient<V extends ClientVersion>(
  options: IntercomClientOptions<V>,
): IntercomClient<V> {
  const settings = readOptions(options);
  const { baseUrl, headers, hooks, passedOn } = settings;
  const { querySerializer } = passedOn;
  const core = createClient({
    bodySerializer: serializeBody as (body: unknown) => unknown,
    ...passedOn,
    // Intercom's lists in a query stand behind one name, separated by commas.
    querySerializer:
      typeof querySerializer === 'function'
        ? querySerializer
        : { array: { style: 'form', explode: false }, ...querySerializer },
    baseUrl,
    headers,
  });
  const caller: Caller = {
    settings,
    core: core as unknown as Core,
    watched: false,
    watch: () => {
      // Before all other middleware, so that it is the last to see a response: behind it only the body can fail.
      if (!caller.watched) core.use({ onResponse: keep });
      caller.watched = true;
    },
    answers: new WeakMap(),
  };
  const keep: NonNullable<Middleware['onResponse']> = ({ options: { fetch }, response }) =>
    void caller.answers.set(fetch, response);
  const use = (...added: Middleware[]) => {
    caller.watch();
    core.use(...added);
  };
  if (hooks.onRequest || hooks.onResponse) use(hooks as Middleware);
  const method = (name: HttpMethod) => (path: string, init?: PlainInit) => perform(caller, name, path, init);
  const client = {
    version: options.version,
    GET: method('get'),
    PUT: method('put'),
    POST: method('post'),
    PATCH: method('patch'),
    DELETE: method('delete'),
    use,
    eject: (...gone: Middleware[]) => core.eject(...gone),
  };
  // The types of IntercomClient are computed from the description; at run time every method is the same function.
  return client as unknown as IntercomClient<V>;
}
