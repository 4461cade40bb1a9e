// A call as the page sends it, to its own workspace or through a gateway.
import { formOf, targetOf, type CallShape, type CallValues, type FormEntry } from './snippets.js';

export interface Call {
  method: string;
  /** Path and query. */
  target: string;
  version: string;
  headers: Readonly<Record<string, string>>;
  body?: string;
  /** The fields of a form, in place of a body: they are sent as `multipart/form-data`. */
  form?: readonly FormEntry[];
}

/** What a workspace was told, so that it can be told again: a call, or that time went by. */
export type Step = { call: Call } | { seconds: number };

/** What `fetch` sends for a call: its text, or its form, whose media type `fetch` says itself. */
export const sentBody = ({ body, form }: Pick<Call, 'body' | 'form'>): { body?: string | FormData } =>
  form ? { body: formData(form) } : body === undefined ? {} : { body };

function formData(entries: readonly FormEntry[]): FormData {
  const form = new FormData();
  for (const { name, value, file } of entries)
    if (file === undefined) form.set(name, value);
    else form.set(name, new File([value], file));
  return form;
}

/** What a filled form sends. */
export function callOf(shape: CallShape, values: CallValues): Call {
  const form = formOf(shape, values.body);
  const hasBody = values.body !== undefined && form === undefined;
  return {
    method: shape.method,
    target: targetOf(shape.path, values),
    version: shape.version,
    headers: hasBody ? { 'content-type': 'application/json' } : {},
    ...(hasBody ? { body: JSON.stringify(values.body) } : {}),
    ...(form ? { form } : {}),
  };
}

/** The headers of a call as the contract engine reads them: that of a form is `fetch`'s to say, with its boundary. */
export const judgedHeaders = ({ headers, form }: Call): Record<string, string> => ({
  ...headers,
  ...(form ? { 'content-type': 'multipart/form-data' } : {}),
});
