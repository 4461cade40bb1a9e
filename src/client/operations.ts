// What `import … from 'intercom-fetch/operations'` offers: calling by the names of the description instead of by paths.
// An entry of its own, because its table of names is not worth loading for those who do not use it.
import { OPERATIONS } from '../../generated/operations.js';
import type { GroupsByVersion } from '../../generated/operations/versions.js';
import type { VERSION_ALIASES } from '../../generated/versions.js';
import type { CallOptions } from './call-options.js';
import { createIntercomClient, type IntercomClient } from './client.js';
import type { CallResult } from './methods.js';
import type { ClientVersion, IntercomClientOptions } from './options.js';
import { listOf, type MethodName, type PlainClient } from './paginate.js';
import { unwrap } from './unwrap.js';

export type { ListPromise, OperationPromise } from './operation.js';

/** The groups of operations that version `V` has. */
export type GroupsOf<V extends ClientVersion> = V extends keyof typeof VERSION_ALIASES
  ? GroupsByVersion[(typeof VERSION_ALIASES)[V]]
  : V extends keyof GroupsByVersion
    ? GroupsByVersion[V]
    : never;

/** The operations of version `V`, by group and name. */
export type IntercomApi<V extends ClientVersion> = GroupsOf<V> & {
  /** The client that makes the calls, for calling by path and for middleware. */
  readonly client: IntercomClient<V>;
};

/**
 * Makes one function of every operation: the groups are the tags of the description, the names its operationIds.
 *
 * A function takes the parameters of path and query side by side and the body as `body`; its second argument holds the
 * options of the call. It gives a promise of the data, which rejects with `IntercomApiError` when the call fails;
 * `result()` of it has the failure as a value. A list can be iterated as well, entry by entry or by its `pages()`; the
 * first page is the one that the call has fetched.
 *
 * @param options - Options of a client, or a client that you have.
 * @throws IntercomConfigError when an option is not usable.
 * @example
 * ```ts
 * import { createIntercomApi } from 'intercom-fetch/operations';
 *
 * const api = createIntercomApi({ version: '2.14', token: 'your-token' });
 * const contact = await api.contacts.createContact({ body: { role: 'user', email: 'jo@example.com' } });
 * await api.contacts.attachTagToContact({ contact_id: contact.id, body: { id: '7' } }, { timeout: 5000 });
 * for await (const { email } of api.contacts.listContacts({ per_page: 150 })) console.log(email);
 *
 * const { data, error, response } = await api.contacts.retrieveContact({ contact_id: '6955a1c2' }).result();
 * console.log(error ? response.status : data.name);
 * ```
 */
export function createIntercomApi<V extends ClientVersion>(
  options: IntercomClientOptions<V> | IntercomClient<V>,
): IntercomApi<V> {
  const client = 'GET' in options ? options : createIntercomClient(options);
  const plain = client as unknown as PlainClient;
  const groups = Object.entries(OPERATIONS).map(([group, operations]) => {
    const functions = Object.entries(operations).map(
      ([id, place]) => [id, operationAt(plain, place)] as const,
    );
    return [group, Object.fromEntries(functions)] as const;
  });
  // The types are computed from the description; at run time every operation is the same function.
  return { ...Object.fromEntries(groups), client } as unknown as IntercomApi<V>;
}

interface PlainInput {
  [parameter: string]: unknown;
  body?: unknown;
}

function operationAt(client: PlainClient, place: string) {
  const [method, path] = place.split(' ') as [MethodName, string];
  return ({ body, ...parameters }: PlainInput = {}, options: CallOptions = {}) => {
    const entries = Object.entries(parameters);
    const isInPath = ([name]: [string, unknown]) => path.includes(`{${name}}`);
    const params = {
      path: Object.fromEntries(entries.filter(isInPath)),
      query: Object.fromEntries(entries.filter((entry) => !isInPath(entry))),
    };
    const init = { ...options, params, body };
    const result = client[method](path, init);
    const data = unwrap(result);
    // Whoever goes another way than by the promise learns of a failure there.
    const elsewhere = <Value>(value: Value): Value => (data.catch(() => {}), value);
    return Object.assign(
      data,
      { result: (): Promise<CallResult<unknown, unknown>> => elsewhere(result) },
      listOf(client, path, init, () => elsewhere(result)),
    );
  };
}
