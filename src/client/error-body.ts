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
  requestId?: string;
}

/** Understands `error.list`, a single `{code, message}` and the `{status, error}` of unparsable requests. */
export function readErrorBody(body: unknown): ErrorBody {
  if (!isRecord(body)) return { errors: [] };
  const entries = Array.isArray(body['errors']) ? body['errors'] : [body];
  const requestId = text(body['request_id']);
  return { errors: entries.flatMap(readDetail), ...(requestId && { requestId }) };
}

function readDetail(entry: unknown): IntercomErrorDetail[] {
  if (!isRecord(entry)) return [];
  const code = text(entry['code']);
  const message = text(entry['message']) ?? text(entry['error']);
  const field = text(entry['field']);
  if (!code && !message) return [];
  return [{ ...(code && { code }), ...(message && { message }), ...(field && { field }) }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
