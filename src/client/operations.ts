// What `import … from 'intercom-fetch/operations'` offers: calling by the names of the description instead of by paths.
// An entry of its own, because its table of names is not worth loading for those who do not use it.
import { OPERATIONS } from '../../generated/operations.js';
import type { IntercomClient, PathsOf } from './client.js';
import { IntercomConfigError } from './errors.js';
import type {
  CallInit,
  DefaultParse,
  HttpMethod,
  InitArgs,
  OperationAt,
  ParseAs,
  PathsWith,
  ResultOf,
} from './methods.js';
import type { ClientVersion } from './options.js';

type Places = typeof OPERATIONS;

/** The id of an operation that version `V` has. */
export type OperationId<V extends ClientVersion> = {
  [Id in keyof Places]: Places[Id] extends `${infer Method} ${infer Path}`
    ? Path extends PathsWith<PathsOf<V>, Lowercase<Method> & HttpMethod>
      ? Id
      : never
    : never;
}[keyof Places];

/** The operation with an id, as version `V` has it. */
export type OperationOf<
  V extends ClientVersion,
  Id extends keyof Places,
> = Places[Id] extends `${infer Method} ${infer Path}`
  ? OperationAt<PathsOf<V>, Path, Lowercase<Method> & HttpMethod>
  : never;

/**
 * Calls an operation by its id. Parameters, body and result are those of the method and path behind it.
 *
 * @throws IntercomConfigError when no operation has this id, and whatever the client's own methods throw.
 * @example
 * ```ts
 * import { createIntercomClient, unwrap } from 'intercom-fetch';
 * import { call } from 'intercom-fetch/operations';
 *
 * const client = createIntercomClient({ version: '2.14', token: 'your-token' });
 * const conversation = await unwrap(
 *   call(client, 'updateConversation', {
 *     params: { path: { conversation_id: '123' } },
 *     body: { read: true },
 *   }),
 * );
 * console.log(conversation.state);
 * ```
 */
export function call<
  V extends ClientVersion,
  Id extends OperationId<V>,
  As extends ParseAs = DefaultParse<OperationOf<V, Id>>,
>(
  client: IntercomClient<V>,
  id: Id,
  ...init: InitArgs<CallInit<OperationOf<V, Id>, As>>
): Promise<ResultOf<OperationOf<V, Id>, As>> {
  if (!Object.hasOwn(OPERATIONS, id)) throw new IntercomConfigError(`no operation is called ${String(id)}`);
  const [method = '', path = ''] = OPERATIONS[id].split(' ');
  const methods = client as unknown as Record<string, (path: string, ...init: unknown[]) => Promise<unknown>>;
  // The types are computed from the description; at run time every method is the same function.
  return methods[method]?.(path, ...init) as Promise<ResultOf<OperationOf<V, Id>, As>>;
}
