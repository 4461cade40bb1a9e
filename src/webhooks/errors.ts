const REFUSALS = {
  'missing-signature': [401, 'X-Hub-Signature is missing'],
  'malformed-signature': [401, 'X-Hub-Signature is not sha1= and 40 hexadecimal digits'],
  'wrong-signature': [401, 'X-Hub-Signature does not fit the body and the secret'],
  'too-large': [413, 'The body is larger than maxBytes'],
  'not-json': [400, 'The body is not JSON'],
  'not-a-notification': [400, 'The body is JSON, but not a notification'],
  'not-a-fin-event': [400, 'The body is JSON, but not an event of the Fin Agent API'],
} as const;

/** Why a delivery was refused. */
export type RefusalReason = keyof typeof REFUSALS;

/** A delivery was refused: it cannot be shown to come from Intercom, or it is not a notification. */
export class IntercomWebhookError extends Error {
  override get name() {
    return 'IntercomWebhookError' as const;
  }
  /** What is wrong with it. */
  readonly reason: RefusalReason;
  /** The HTTP status to answer with. */
  readonly status: 400 | 401 | 413;

  constructor(reason: RefusalReason, message: string = REFUSALS[reason][1]) {
    const [status] = REFUSALS[reason];
    super(message);
    this.reason = reason;
    this.status = status;
  }
}
