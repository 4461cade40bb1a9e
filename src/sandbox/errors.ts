/** One entry of Intercom's `errors`. */
export interface ErrorEntry {
  code: string;
  message: string;
  field?: string;
}

/** An answer that refuses. Handlers throw it; the pipeline turns it into a response. */
export class SandboxRefusal extends Error {
  override readonly name = 'SandboxRefusal' as const;

  constructor(
    readonly status: number,
    readonly entry: ErrorEntry,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(`${status} ${entry.code}: ${entry.message}`);
  }
}

const refusal = (status: number, code: string) => (message: string, field?: string) =>
  new SandboxRefusal(status, { code, message, ...(field === undefined ? {} : { field }) });

/** Every refusal that the sandbox knows, with Intercom's status and code. */
export const refuse = {
  badRequest: refusal(400, 'bad_request'),
  parameterMissing: refusal(400, 'parameter_missing'),
  parameterInvalid: refusal(400, 'parameter_invalid'),
  parameterNotFound: refusal(400, 'parameter_not_found'),
  invalidPerPage: refusal(400, 'invalid_per_page'),
  invalidField: refusal(400, 'invalid_field'),
  invalidSortOrder: refusal(400, 'invalid_sort_order'),
  invalidMerge: refusal(400, 'invalid_merge'),
  companyLimitExceeded: refusal(400, 'contact_company_limit_exceeded'),
  versionInvalid: refusal(400, 'intercom_version_invalid'),
  tagInUse: refusal(400, 'tag_has_dependent_objects'),
  clientError: refusal(400, 'client_error'),
  scrollExists: refusal(400, 'scroll_exists'),
  conversationPartNotRedactable: refusal(400, 'conversation_part_not_redactable'),
  conversationIdLimitExceeded: refusal(400, 'conversation_id_limit_exceeded'),
  parameterMismatch: refusal(400, 'parameter_mismatch'),
  ticketStateIdInvalid: refusal(400, 'ticket_state_id_invalid'),
  invalidTicketType: refusal(400, 'invalid_ticket_type'),
  alreadyLinkedToTracker: refusal(400, 'already_linked_to_tracker'),
  linkedConversationLimitExceeded: refusal(400, 'linked_conversation_limit_exceeded'),
  unauthorized: refusal(401, 'unauthorized'),
  missingAuthorization: refusal(401, 'missing_authorization'),
  forbidden: refusal(403, 'forbidden'),
  planRestricted: refusal(403, 'api_plan_restricted'),
  notFound: refusal(404, 'not_found'),
  fieldNotFound: refusal(404, 'field_not_found'),
  adminNotFound: refusal(404, 'admin_not_found'),
  assigneeNotFound: refusal(404, 'assignee_not_found'),
  teamNotFound: refusal(404, 'team_not_found'),
  tagNotFound: refusal(404, 'tag_not_found'),
  companyNotFound: refusal(404, 'company_not_found'),
  conversationNotFound: refusal(404, 'conversation_not_found'),
  conversationPartNotFound: refusal(404, 'conversation_part_or_message_not_found'),
  whatsappMessageNotFound: refusal(404, 'whatsapp_message_not_found'),
  conversationAttributeNotFound: refusal(404, 'conversation_attribute_not_found'),
  ticketNotFound: refusal(404, 'ticket_not_found'),
  jobNotFound: refusal(404, 'job_not_found'),
  articleNotFound: refusal(404, 'article_not_found'),
  internalArticleNotFound: refusal(404, 'internal_article_not_found'),
  contentSnippetNotFound: refusal(404, 'content_snippet_not_found'),
  unknownReference: refusal(404, 'parameter_invalid'),
  notAcceptable: refusal(406, 'media_type_not_acceptable'),
  conflict: refusal(409, 'conflict'),
  resourceConflict: refusal(409, 'resource_conflict'),
  /** Something that has become part of another one, which the `Link` header names. */
  merged: (message: string, path: string) =>
    new SandboxRefusal(410, { code: 'contact_merged', message }, { Link: `<${path}>; rel="canonical"` }),
  tooLarge: refusal(413, 'payload_too_large'),
  fieldMissing: refusal(422, 'field_not_found'),
  unprocessable: refusal(422, 'unprocessable_entity'),
  unprocessableParameter: refusal(422, 'parameter_invalid'),
  mergeFailed: refusal(422, 'merge_failed'),
  dataInvalid: refusal(422, 'data_invalid'),
  typeMismatch: refusal(422, 'type_mismatch'),
  validationError: refusal(422, 'validation_error'),
  unprocessableMissing: refusal(422, 'parameter_not_found'),
  rateLimitExceeded: refusal(429, 'rate_limit_exceeded'),
  notImplemented: refusal(501, 'not_implemented'),
};

/** Intercom's usual body of a failure. */
export const errorList = (requestId: string, entries: readonly ErrorEntry[]) => ({
  type: 'error.list',
  request_id: requestId,
  errors: entries,
});
