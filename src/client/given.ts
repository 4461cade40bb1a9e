// Operations whose answer depends on a parameter: `summary` of the events of a contact gives their counts in place of the
// events. The description says so (`x-answers-with`), and the types of the operations repeat it as `given`.

/** What such a parameter may be; `undefined` where it is not given. */
export type Given = string | boolean | undefined;

/**
 * The parameters that choose the answer of an operation, inside `params` of a call, as the places to infer `Value` from.
 * They stand here by their names, because TypeScript infers from nothing else while the path of the call is still being
 * looked at.
 */
export type GivenInit<Op, Value> = Op extends { given: { summary: unknown } }
  ? { params?: { query?: { summary?: Value } } }
  : Op extends { given: { company_id: unknown } }
    ? { params?: { query?: { name?: Value; company_id?: Value } } }
    : Op extends { given: { external_id: unknown } }
      ? { params?: { query?: { external_id?: Value } } }
      : object;

/** The same of a call by name, where the operation is known. */
export type GivenIn<Op, Value> = Op extends { given: infer Choosers }
  ? { [Name in keyof Choosers]?: Value }
  : object;

/** Of the bodies of an operation those that come where the parameter is `Value`. */
export type ChosenBy<Op, Value, Body> = Op extends { given: infer Choosers }
  ? Value extends undefined | false
    ? Exclude<Body, Choosers[keyof Choosers]>
    : Extract<Body, Choosers[keyof Choosers]>
  : Body;
