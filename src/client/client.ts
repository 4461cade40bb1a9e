import type { Middleware } from 'openapi-fetch';
import type { PathsByVersion, VERSION_ALIASES } from '../../generated/versions.js';
import type { ClientMethods, HttpMethod } from './methods.js';
import { readOptions, type ClientVersion, type IntercomClientOptions } from './options.js';
import type { PlainInit } from './exchange.js';
import { perform } from './perform.js';

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
  const { middleware } = settings;
  const method = (name: HttpMethod) => (path: string, init?: PlainInit) =>
    perform(settings, name, path, init);
  const client = {
    version: options.version,
    GET: method('get'),
    PUT: method('put'),
    POST: method('post'),
    PATCH: method('patch'),
    DELETE: method('delete'),
    use: (...added: Middleware[]) => void middleware.push(...added),
    eject: (...gone: Middleware[]) =>
      void middleware.splice(0, Infinity, ...middleware.filter((one) => !gone.includes(one))),
  };
  // The types of IntercomClient are computed from the description; at run time every method is the same function.
  return client as unknown as IntercomClient<V>;
}
