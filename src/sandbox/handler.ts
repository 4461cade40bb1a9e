import type { Version } from '../../generated/versions.js';
import type { Workspace } from './workspace.js';

/** One accepted request, as a handler sees it: matched, authorized and valid for its version. */
export interface Call<Body = unknown> {
  workspace: Workspace;
  version: Version;
  /** Path parameters by their names in the description. */
  params: Readonly<Record<string, string>>;
  /** Only parameters and fields that the caller's version declares: the rest is ignored, as Intercom ignores it. */
  query: URLSearchParams;
  body: Body;
  /** Unix seconds. */
  now: number;
}

/** Returns the body of the success, in the newest shape. Anything else is thrown as a `SandboxRefusal`. */
export type Handler = (call: Call) => object;

/** The request was validated before, so the description vouches for the type of the body. */
export const handle = <Body>(handler: (call: Call<Body>) => object): Handler => handler as Handler;

/** A path parameter that the matched operation certainly has. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`The path of this operation has no parameter ${name}.`);
  return value;
}
