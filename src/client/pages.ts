// What a list is made of, whatever its version.

/** One page of a list. */
export interface Page<Item, Body> {
  /** The entries of this page. */
  items: Item[];
  /** The whole body, with totals and whatever else the list says of itself. */
  body: Body;
  /** The response, for its headers. */
  response: Response;
  /** Give this as `from` to go on behind this page; `undefined` on the last one. */
  next: string | undefined;
}

/** A list that is fetched while it is iterated. Each iteration begins anew. */
export interface Pages<Item, Body> extends AsyncIterable<Item> {
  /** The same list, page by page. */
  pages: () => AsyncGenerator<Page<Item, Body>, void, undefined>;
}

/** What the list at a dotted place of a body holds. */
export type EntryAt<Body, Place extends string> = EntryOf<At<Body, Place>>;

type At<Value, Place extends string> = Place extends `${infer First}.${infer Rest}`
  ? At<Property<Value, First>, Rest>
  : Property<Value, Place>;

type Property<Value, Name extends string> = Value extends { [_ in Name]?: infer Found }
  ? NonNullable<Found>
  : never;

type EntryOf<List> = List extends readonly (infer Entry)[] ? Entry : never;
