// Reads what a failing body says, whatever its shape. Nothing here throws: the status must reach the caller.

/** One entry of Intercom's `error.list`. */
export interface IntercomErrorDetail {
  /** Machine-readable, such as `parameter_invalid`; Intercom adds codes without a new version. */
  code?: string;
  /** For people. */
  message?: string;
  /** The request field that is to blame. */
  field?: string;
}

/** What a failing body says: its errors and the id of the request, as far as it has them. */
export interface ErrorBody {
  errors: IntercomErrorDetail[];
  requestId: string | undefined;
}

/**
 * Understands every form that the description has: `error.list`, a single `{code, message}`, the `{status, error}` of
 * unparsable requests, `{error_key}`, reasons by field, and the job of an export that failed.
 */
export function readErrorBody(body: unknown): ErrorBody {
  if (!isRecord(body)) return { errors: [], requestId: undefined };
  const { errors } = body;
  const entries = Array.isArray(errors)
    ? errors
    : isRecord(errors)
      ? Object.entries(errors).map(([field, message]) => ({ field, message }))
      : [body];
  return { errors: entries.flatMap(readDetail), requestId: text(body['request_id']) };
}

function readDetail(entry: unknown): IntercomErrorDetail[] {
  if (!isRecord(entry)) return [];
  const { status, error } = entry;
  const job = text(entry['job_identifier']);
  const name = text(error);
  const state = job && text(status);
  // `{status: 400, error: 'Bad Request'}` has the name of the status; the code for it elsewhere is `bad_request`.
  const named = typeof status === 'number' ? name?.toLowerCase().replace(/\W+/g, '_') : undefined;
  const code = text(entry['code']) ?? text(entry['error_key']) ?? state ?? named;
  const message = text(entry['message']) ?? name ?? (state && `job ${text(job)} is ${state}`);
  const field = text(entry['field']);
  if (!code && !message) return [];
  return [{ ...(code && { code }), ...(message && { message }), ...(field && { field }) }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return (typeof value === 'string' && value) || undefined;
}
