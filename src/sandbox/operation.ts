import type { operations as Operations2_9 } from '../../generated/types/2.9.js';
import type { components, operations as Newest } from '../../generated/types/Unstable.js';
import type { Version } from '../../generated/versions.js';
import type { Description, Operation } from '../description/description.js';
import type { World } from './world.js';

/** The newest shape of every named object. A row is one of these wherever it can be. */
export type Schemas = components['schemas'];

/**
 * Every operation of every version. What is gone from the newest one is typed by the last version that has it or, where its
 * answer is still there, by an operation that gives the same.
 */
type Operations = Newest & {
  autoAssignConversation: Omit<Newest['manageConversation'], 'requestBody'>;
} & Pick<
    Operations2_9,
    'listSections' | 'createSection' | 'retrieveSection' | 'updateSection' | 'deleteSection'
  >;

export type OperationId = keyof Operations;

type Responses<Id extends OperationId> = Operations[Id]['responses'];
type Success<Id extends OperationId> = Responses<Id>[keyof Responses<Id> & (200 | 201 | 202 | 204 | 302)];
type Json<Message> = Message extends { content?: infer Content } ? JsonIn<NonNullable<Content>> : never;
type JsonIn<Content> = Content extends { 'application/json': infer Body } ? Body : never;

/** The body of an operation's success, in the newest shape. Of one without a body it is nothing. */
export type Answer<Id extends OperationId> = [Json<Success<Id>>] extends [never] ? void : Json<Success<Id>>;

type Lists<Body> = Body extends object ? Extract<Body[keyof Body], readonly unknown[]>[number] : never;
type Nested<Body> = Body extends { data: infer Data }
  ? Data extends readonly unknown[]
    ? never
    : Lists<Data>
  : never;

/** What a list holds: the entries of whatever list its answer has. */
export type Item<Id extends OperationId> = Lists<Answer<Id>> | Nested<Answer<Id>>;

type Content<Id extends OperationId> = Operations[Id] extends { requestBody?: infer Body }
  ? NonNullable<Body> extends { content: infer Media }
    ? Media[keyof Media]
    : undefined
  : undefined;

type OptionalBody<Id extends OperationId> = Operations[Id] extends { requestBody: object }
  ? never
  : undefined;

type Given<Parameters, Place extends string> =
  Parameters extends Record<Place, infer Named>
    ? NonNullable<Named>
    : Parameters extends Partial<Record<Place, infer Named>>
      ? NonNullable<Named>
      : object;

/** One accepted request, as a handler sees it: matched, authorized, valid for its version, and in the newest shape. */
export interface Call<Id extends OperationId> {
  /** The operation in the newest version that has it. */
  operation: Operation;
  description: Description;
  world: World;
  /** The caller's, for what an older version does differently. The shape of the answer is not the handler's affair. */
  version: Version;
  /** Unix seconds. */
  now: number;
  /** The whole address, for answers that name the next page. */
  url: URL;
  /** Path parameters by their names in the description. */
  params: { readonly [Name in keyof Given<Operations[Id]['parameters'], 'path'>]: string };
  /** One value each, of the type that the description gives it; what the caller's version does not declare is not there. */
  query: Readonly<Given<Operations[Id]['parameters'], 'query'>>;
  /** What of the body the caller's version declares, in the newest shape. */
  body: Content<Id> | OptionalBody<Id>;
}

/** Answers with the body of the success, or throws a refusal. */
export type Handler<Id extends OperationId> = (call: Call<Id>) => Answer<Id> | Reply;

/** A handler of whatever operation, as the pipeline calls it. */
export type AnyHandler = (call: Call<OperationId>) => unknown;

type Keys<Union> = Union extends unknown ? keyof Union : never;
type Field<Union, Key> = Union extends unknown ? (Key extends keyof Union ? Union[Key] : never) : never;
type Plain = string | number | boolean | null | undefined | void | Reply;

/** What is given, with `never` for each field that the wanted type does not have, at any depth. */
type Exact<Given, Wanted> = Given extends Plain
  ? Given
  : Given extends readonly (infer Item)[]
    ? readonly Within<Item, Extract<Wanted, readonly unknown[]>[number]>[]
    : { [Key in keyof Given]: Key extends Keys<Wanted> ? Within<Given[Key], Field<Wanted, Key>> : never };

/** What is within is not looked into where it takes all that is wanted, as the wanted type itself does. */
type Within<Given, Wanted> = [Wanted] extends [Given] ? Given : Exact<Given, Wanted>;

/** What an operation may be answered with: with the fields of its answer and with no others. */
type Fitting<Given, Id> = Id extends OperationId ? (Answer<Id> | Reply) & Exact<Given, Answer<Id>> : never;

/**
 * The handlers of a resource. An operation that no version has, an answer that is not its own, and a field that its answer
 * does not have do not compile: the field is then said to be `never`.
 *
 * @example
 * ```ts
 * export const noteHandlers = handlers({
 *   retrieveNote: ({ world, params }) => world.get(Notes, params.note_id),
 * });
 * ```
 */
export const handlers = <Given extends { readonly [Id in OperationId]?: unknown }>(all: {
  [Id in keyof Given]: (call: Call<Id & OperationId>) => Given[Id] & Fitting<NoInfer<Given[Id]>, Id>;
}) => all;

/** An answer that is not simply the JSON of the operation's first success. */
export class Reply {
  constructor(
    readonly status: number,
    readonly body: unknown,
    readonly headers: Readonly<Record<string, string>>,
  ) {}
}

/**
 * Answers with another status, another media type or more headers than the operation's first success has.
 *
 * @example
 * ```ts
 * reply(302, undefined, { Location: recording.url });
 * ```
 */
export const reply = (status: number, body?: unknown, headers: Record<string, string> = {}): Reply =>
  new Reply(status, body, headers);
