// The types of Intercom's REST API, version 2.16.
// Made from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/admins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List admins
         * @description Every teammate of the workspace, in one answer.
         */
        get: operations["listAdmins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/activity_logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List activity logs
         * @description What admins have done in the workspace since a moment, latest first, 20 to a page.
         */
        get: operations["listActivityLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admins/{admin_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the admin.
                 * @example 4410021
                 */
                admin_id: components["parameters"]["AdminId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an admin
         * @description One teammate.
         */
        get: operations["retrieveAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Every user and lead, page by page, 10 to a page unless `per_page` says otherwise. Archived contacts are left
         *     out, and of merged ones only the contact that was kept is listed.
         */
        get: operations["listContacts"];
        put?: never;
        /**
         * Create a contact
         * @description Creates a user or a lead. At least one of `email`, `external_id` and `role` is needed.
         *
         *     If the email of a user or the external id is taken, the answer is 409; its message names the id of the
         *     contact that has it. That contact may be an archived one: unarchive it instead.
         */
        post: operations["createContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search contacts
         * @description The contacts that match a filter, or a tree of filters two levels deep with at most 15 in each group.
         *
         *     - A contact created a moment ago may take minutes to be found.
         *     - Up to 2.16 a date is compared by calendar day in the time zone of the workspace: `=` means that day, `>` the
         *       days after it, `<` the days before it; `!=`, `>=`, `<=`, `IN` and `NIN` are refused. Unstable compares the
         *       dates of Intercom itself by the second, in UTC, with every operator, and your own date attributes by the
         *       UTC day.
         *     - `tag_id` knows only `=` and `!=`.
         *     - An attribute of your own is addressed as `custom_attributes.` and its name.
         */
        post: operations["searchContacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{contact_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the contact, not your `external_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a contact
         * @description One user or lead. From 2.16 a contact that was merged into another is answered with 410.
         */
        get: operations["retrieveContact"];
        /**
         * Update a contact
         * @description Changes the fields that are sent and leaves the others alone. Custom attributes are merged one by one: send
         *     null to clear one.
         */
        put: operations["updateContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description Returns the conversations of the workspace page by page, the latest first. A page holds 20 unless `per_page` says otherwise. The items come without their parts; retrieve a conversation to read its messages.
         */
        get: operations["listConversations"];
        put?: never;
        /**
         * Create a conversation
         * @description Starts a conversation in the name of a contact. A visitor can start one too: send the visitor's id with the type `contact`, and Intercom turns the visitor into a lead. The answer is the first message; the id of the new conversation is its `conversation_id`.
         */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search conversations
         * @description Finds conversations by the values of their fields, such as `state`, `updated_at`, `admin_assignee_id`, `contact_ids`, `tag_ids` or `source.author.email`. Dates compare to the second. A text in `source.body` is matched word by word, so search it for a single word. The default page holds 20 matches.
         */
        post: operations["searchConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a conversation
         * @description Returns one conversation with its parts. A conversation with more than 500 parts comes with the latest 500 only.
         */
        get: operations["retrieveConversation"];
        /**
         * Update a conversation
         * @description Changes the fields that are sent and leaves the others as they are. It also links a conversation to custom objects, through `custom_attributes`. To answer, close, snooze, open or assign a conversation, use `replyConversation` and `manageConversation`.
         *
         *     When the workspace has two active conversation attributes of one name, a request with `custom_attributes` is refused with 400 `parameter_invalid`; rename or archive one of them first.
         */
        put: operations["updateConversation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/convert": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Convert a conversation to a ticket
         * @description Turns the conversation into a ticket of the given type and returns the ticket. The messages so far become parts of the ticket.
         */
        post: operations["convertConversationToTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close, snooze, open or assign a conversation
         * @description Changes the state or the assignment of a conversation in the name of a teammate, and records the change as a part. Returns the conversation as it is afterwards.
         */
        post: operations["manageConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the conversation, or the word `last` for the conversation that the contact wrote in last. */
                conversation_id: components["parameters"]["ConversationIdOrLast"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reply to a conversation
         * @description Adds a message: a comment of a teammate or of a contact, or a note that only teammates see. From 2.14 on a teammate can also offer quick replies and a contact can pick one. Returns the conversation with the new part.
         */
        post: operations["replyConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag a conversation
         * @description Puts an existing tag on the conversation and returns the tag, with who applied it and when.
         */
        post: operations["attachTagToConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/conversations/{conversation_id}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
                /**
                 * @description Id of the tag to remove.
                 * @example 7522907
                 */
                tag_id: components["parameters"]["ConversationTagId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Untag a conversation
         * @description Takes the tag off the conversation and returns it. The tag itself stays in the workspace.
         */
        delete: operations["detachTagFromConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Identify the token's admin and workspace
         * @description The admin to whom the access token belongs, together with the workspace. The usual way to check a token.
         *
         *     If you use it to sign people in, refuse anyone whose `email_verified` is not true: an unverified address
         *     may belong to somebody else.
         */
        get: operations["identifyAdmin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Every tag of the workspace, in one answer.
         */
        get: operations["listTags"];
        put?: never;
        /**
         * Create or rename a tag, or tag and untag
         * @description Does one of five things, depending on the body:
         *
         *     - `name` alone creates the tag, or returns the one that has this name already.
         *     - `name` with `id` renames that tag.
         *     - `name` with `companies` tags the companies, or untags them if each entry says `untag: true`.
         *     - `name` with `users` does the same for contacts.
         *
         *     A tag that does not exist yet is created on the way.
         *
         *     Up to 2.15 a contact or company that cannot be found is answered with 404, although the tag itself has then
         *     been created. From 2.16 it is passed over, and the answer lists what was tagged.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List teams
         * @description Every team of the workspace, in one answer.
         */
        get: operations["listTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/teams/{team_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the team.
                 * @example 880014
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a team
         * @description One team, with the ids of its members.
         */
        get: operations["retrieveTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The usual body of a failure, with one entry for each thing that was wrong. */
        ErrorList: {
            /**
             * @description Always `error.list`.
             * @example error.list
             * @constant
             */
            type: "error.list";
            /**
             * @description Opaque id of the failed call, the same as in `X-Request-Id`. Not a UUID, and not always sent.
             * @example 0007f3kq2m8c9vhd1a40
             */
            request_id?: string | null;
            /** @description What went wrong. Nearly always a single entry. */
            errors: components["schemas"]["ApiError"][];
        };
        /** @description One reason for the failure. */
        ApiError: {
            code: components["schemas"]["ErrorCode"];
            /**
             * @description An explanation for people. Its wording changes; do not branch on it.
             * @example Access Token Invalid
             */
            message?: string | null;
            /**
             * @description The request field at fault, where there is one.
             * @example email
             */
            field?: string | null;
        };
        /** @description A word for the kind of failure. The set is open and grows without a new version. */
        ErrorCode: "action_forbidden" | "admin_not_found" | "already_linked_to_tracker" | "api_plan_restricted" | "article_not_found" | "assignee_not_found" | "away_status_reason_mandatory" | "bad_request" | "client_error" | "company_not_found" | "conflict" | "contact_company_limit_exceeded" | "contact_merged" | "content_has_procedure_dependencies" | "content_snippet_not_found" | "conversation_attribute_not_found" | "conversation_id_limit_exceeded" | "conversation_not_found" | "conversation_part_or_message_not_found" | "data_connector_in_use" | "data_connector_not_found" | "data_invalid" | "execution_result_not_found" | "field_not_found" | "forbidden" | "identity_verification_secret_not_found" | "import_job_id_required" | "import_source_not_found" | "intercom_version_invalid" | "internal_article_not_found" | "internal_error" | "invalid_catalog_format" | "invalid_field" | "invalid_merge" | "invalid_part_number" | "invalid_per_page" | "invalid_sort_order" | "invalid_ticket_type" | "job_closed" | "job_not_found" | "linked_conversation_limit_exceeded" | "merge_failed" | "missing_authorization" | "missing_parameter" | "not_found" | "not_restorable" | "parameter_invalid" | "parameter_mismatch" | "parameter_missing" | "parameter_not_found" | "payload_too_large" | "rate_limit_exceeded" | "request_timeout" | "resource_conflict" | "retry_after" | "scroll_exists" | "server_error" | "service_unavailable" | "sync_in_progress" | "tag_has_dependent_objects" | "tag_not_found" | "team_not_found" | "team_unavailable" | "ticket_not_found" | "ticket_state_id_invalid" | "token_blocked" | "token_expired" | "token_not_found" | "token_revoked" | "token_unauthorized" | "too_many_requests" | "type_mismatch" | "unauthorized" | "unprocessable_entity" | "unsupported" | "upload_session_not_finalizable" | "upload_session_not_found" | "validation_error" | "whatsapp_message_not_found" | (string & {});
        /** @description The body of a 400 when the request was no JSON at all and so never reached the operation. */
        MalformedJsonError: {
            /** @description The HTTP status again, 400. */
            status: number;
            /** @description The name of the status, `Bad Request`. */
            error: string;
        };
        /** @description An error list, or the short form for a body that cannot be parsed. Tell them apart by `errors`. */
        BadRequestBody: components["schemas"]["ErrorList"] | components["schemas"]["MalformedJsonError"];
        /**
         * @description How many items a page holds. A few answers repeat the number as text, exactly as the query said it.
         * @example 50
         */
        PageSize: number | string;
        /** @description Where a page stands in a list that is walked with a cursor. */
        CursorPages: {
            /**
             * @description Always `pages`.
             * @constant
             */
            type: "pages";
            /** @description Number of this page, counted from 1. */
            page: number;
            /** @description The way to the next page. Missing, or null, on the last one. */
            next?: components["schemas"]["NextCursor"] | null;
            per_page: components["schemas"]["PageSize"];
            /** @description Pages in the whole list; 0 when it is empty. */
            total_pages: number;
        };
        /** @description The place at which the next page begins. */
        NextCursor: {
            /** @description Number of the next page. Asking for it has no effect; use the cursor. */
            page: number;
            /** @description Opaque cursor to send as `starting_after`. It may be long and is not meant to be stored. */
            starting_after: string;
            /**
             * @deprecated
             * @description Documented, never sent. The page size stands one level up.
             */
            per_page?: number;
        };
        /** @description Where a page stands in a list that is walked by page number. */
        OffsetPages: {
            /**
             * @description Always `pages`.
             * @constant
             */
            type: "pages";
            /** @description Number of this page, counted from 1. */
            page: number;
            /**
             * Format: uri
             * @description Absolute address of the next page; null, or missing, on the last one.
             */
            next?: string | null;
            per_page: components["schemas"]["PageSize"];
            /** @description Pages in the whole list; 0 when it is empty. */
            total_pages: number;
        };
        /** @description What to look for, in which order, and which page of the matches to return. */
        SearchRequest: {
            /** @description One filter, or a group of filters joined by `AND` or `OR`. */
            query: components["schemas"]["SingleFilterSearchRequest"] | components["schemas"]["MultipleFilterSearchRequest"];
            /** @description Page size and cursor. Leave it out for the first page at the default size. */
            pagination?: components["schemas"]["SearchPagination"] | null;
            sort?: components["schemas"]["SearchSort"];
        };
        /** @description A condition on one field. */
        SingleFilterSearchRequest: {
            /**
             * @description Path of the field, with dots for nested ones. A custom attribute is `custom_attributes.<name>`.
             * @example created_at
             */
            field: string;
            /**
             * @description How field and value compare. `IN` and `NIN` take a list of values; `~` contains, `!~` does not contain, `^` starts with, `$` ends with. Send the characters as they are: an HTML-escaped `&gt;` is refused. Not every field takes every operator.
             * @enum {string}
             */
            operator: "=" | "!=" | "IN" | "NIN" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "^" | "$";
            /**
             * @description What to compare with, in the field's own type: moments in Unix seconds, a list with `IN` and `NIN`, null for a field that is not set.
             * @example 1767225600
             */
            value: string | number | boolean | (string | number)[] | null;
        };
        /** @description A group of conditions. A member is a condition or another group, mixed as you like; groups nest two levels deep. */
        MultipleFilterSearchRequest: {
            /**
             * @description `AND`: all members must hold. `OR`: one is enough.
             * @enum {string}
             */
            operator: "AND" | "OR";
            /** @description The members of the group, at most 15. */
            value: (components["schemas"]["SingleFilterSearchRequest"] | components["schemas"]["MultipleFilterSearchRequest"])[];
        };
        /** @description Which page of the matches to return. */
        SearchPagination: {
            /**
             * @description Matches on a page, at most 150.
             * @example 50
             */
            per_page?: number;
            /** @description The `starting_after` of `pages.next` on the page before; null or absent for the first page. */
            starting_after?: string | null;
        };
        /** @description The order of the matches. */
        SearchSort: {
            /**
             * @description The field to sort by.
             * @example updated_at
             */
            field: string;
            /**
             * @description The direction. Anything else is refused with `invalid_sort_order`.
             * @enum {string}
             */
            order: "ascending" | "descending";
        };
        /** @description A page of what admins have done. */
        ActivityLogList: {
            /**
             * @description Always `activity_log.list`.
             * @constant
             */
            type: "activity_log.list";
            pages: components["schemas"]["OffsetPages"];
            /** @description The entries of this page. */
            activity_logs: components["schemas"]["ActivityLog"][];
        };
        /** @description One thing that an admin did. */
        ActivityLog: {
            /** @description Id of the entry. */
            id: string;
            /** @description Who did it. */
            performed_by: {
                /**
                 * @description Always `admin`.
                 * @constant
                 */
                type: "admin";
                /** @description Id of the admin. */
                id: string;
                /** @description Email address of the admin. */
                email: string;
                /** @description Network address from which it was done. */
                ip: string;
            };
            metadata: components["schemas"]["ActivityLogMetadata"];
            /**
             * Format: int64
             * @description When it was done, in Unix seconds.
             */
            created_at: number;
            /** @description What kind of thing it was. The set is open and follows the product, not the API version. */
            activity_type: "admin_assignment_limit_change" | "admin_avatar_change" | "admin_away_mode_change" | "admin_conversation_assignment_limit_change" | "admin_deletion" | "admin_deprovisioned" | "admin_impersonation_consent_approved" | "admin_impersonation_consent_revoked" | "admin_impersonation_end" | "admin_impersonation_start" | "admin_invite_change" | "admin_invite_creation" | "admin_invite_deletion" | "admin_login_failure" | "admin_login_success" | "admin_logout" | "admin_occupancy_setting_change" | "admin_occupancy_state_change" | "admin_password_reset_request" | "admin_password_reset_success" | "admin_permission_change" | "admin_provisioned" | "admin_ticket_assignment_limit_change" | "admin_two_factor_auth_change" | "admin_unauthorized_sign_in_method" | "allowed_attachment_filetypes_setting_change" | "app_admin_join" | "app_authentication_method_change" | "app_data_deletion" | "app_data_export" | "app_google_sso_domain_change" | "app_identity_verification_change" | "app_name_change" | "app_outbound_address_change" | "app_package_installation" | "app_package_token_regeneration" | "app_package_uninstallation" | "app_team_creation" | "app_team_deletion" | "app_team_membership_modification" | "app_timezone_change" | "app_webhook_creation" | "app_webhook_deletion" | "articles_in_messenger_enabled_change" | "attach_uploads_inline_setting_change" | "automatic_away_mode_setting_change" | "bulk_delete" | "bulk_export" | "campaign_deletion" | "campaign_state_change" | "content_redaction_rule_creation" | "content_redaction_rule_deletion" | "content_redaction_rule_update" | "conversation_deletion_schedule_creation" | "conversation_deletion_schedule_deletion" | "conversation_deletion_schedule_state_change" | "conversation_deletion_schedule_update" | "conversation_part_deletion" | "conversation_pdf_export" | "conversation_topic_change" | "conversation_topic_creation" | "conversation_topic_deletion" | "csv_import_completion" | "csv_import_creation" | "custom_authentication_token_creation" | "customer_facing_name_change" | "help_center_settings_change" | "hide_csat_from_agents_setting_change" | "inbound_conversations_change" | "inbox_access_change" | "inbox_bulk_action" | "macro_creation" | "macro_deletion" | "macro_update" | "macro_usage_export" | "malicious_domains_setting_change" | "message_deletion" | "message_state_change" | "messenger_api_secret_creation" | "messenger_api_secret_deletion" | "messenger_look_and_feel_change" | "messenger_search_required_change" | "messenger_spaces_change" | "oauth_token_revocation" | "office_hours_change" | "role_change" | "role_creation" | "role_deletion" | "ruleset_activation_title_preview" | "ruleset_creation" | "ruleset_deletion" | "search_browse_enabled_change" | "search_browse_required_change" | "seat_change" | "seat_revoke" | "security_settings_change" | "series_creation" | "series_deletion" | "series_settings_update" | "series_status_change" | "series_update" | "strip_inbound_email_links_change" | "team_assignment_limit_change" | "teammate_gifs_setting_change" | "temporary_expectation_change" | "trusted_domains_setting_change" | "unassign_unsnoozed_at_capacity_setting_change" | "unassign_unsnoozed_when_away_setting_change" | "upfront_email_collection_change" | "user_camera_attachments_setting_change" | "user_conversation_attachments_setting_change" | "user_file_attachments_setting_change" | "user_gifs_setting_change" | "user_media_attachments_setting_change" | "user_voice_notes_setting_change" | "welcome_message_change" | "workspace_deletion_request" | (string & {});
            /** @description What was done, as a sentence in English. */
            activity_description: string;
        };
        /** @description Details, different for each kind of activity. Besides the fields listed here others occur. */
        ActivityLogMetadata: ({
            /** @description How the admin signed in. */
            sign_in_method?: string | null;
            /** @description Your own id of the contact concerned. */
            external_id?: string | null;
            /** @description Whether the admin went away or came back. */
            away_mode?: boolean | null;
            /** @description The reason given for being away. */
            away_status_reason?: string | null;
            /** @description Whether conversations are handed on while the admin is away. */
            reassign_conversations?: boolean | null;
            /** @description What caused the change of status. */
            source?: string | null;
            /** @description Whether the status changed by itself or by hand. */
            auto_changed?: string | null;
            /** @description Id of the admin who made the change. */
            update_by?: number | null;
            /** @description Name of the admin who made the change. */
            update_by_name?: string | null;
            /** @description `idle` or `occupied` before; null if it was not known. */
            previous_state?: string | null;
            /** @description `idle` or `occupied` afterwards. */
            new_state?: string | null;
            /** @description Minutes without activity after which an admin counts as idle. */
            threshold_minutes?: number | null;
            /**
             * Format: int64
             * @description When the admin was last active, in Unix seconds.
             */
            last_activity_at?: number | null;
            /** @description Whether the state was worked out rather than chosen. */
            auto?: boolean | null;
            /** @description The group of settings that was changed, such as `teammate_occupancy`. */
            setting_type?: string | null;
            /** @description The settings that really changed, by name. */
            changes?: {
                [key: string]: {
                    before?: components["schemas"]["ActivityLogValue"];
                    after?: components["schemas"]["ActivityLogValue"];
                };
            } | null;
            /** @description How many conversations the admin may hold at once. */
            conversation_assignment_limit?: number | null;
            /** @description How many tickets the admin may hold at once. */
            ticket_assignment_limit?: number | null;
            /** @description The team whose limit was changed. */
            team?: {
                /** @description Id of the team. */
                id?: number;
                /** @description Name of the team. */
                name?: string;
            } | null;
            /** @description The new limit of the team; null if it was lifted. */
            team_assignment_limit?: number | null;
            /** @description Whether the setting is on. */
            enabled?: boolean | null;
            /** @description How the setting works, such as `when_away_only`. */
            mode?: string | null;
            /** @description Id of a consent to impersonation. */
            consent_id?: number | null;
            /** @description When that consent ends, as ISO 8601 text. */
            expired_at?: string | null;
            /** @description What was there before, as text or as an object. */
            before?: components["schemas"]["ActivityLogValue"];
            /** @description What was there afterwards, as text or as an object. */
            after?: components["schemas"]["ActivityLogValue"];
            /** @description The outbound message concerned. */
            message?: {
                /** @description Id of the message. */
                id?: number;
                /** @description Title of the message. */
                title?: string;
            };
        } & {
            [key: string]: components["schemas"]["ActivityLogValue"];
        }) | null;
        /** @description A value in the details of an activity, of whatever form the activity calls for. */
        ActivityLogValue: string | number | boolean | null | ((string | number | boolean | null) | components["schemas"]["ActivityLogObject"])[] | components["schemas"]["ActivityLogObject"];
        /** @description Values by name. */
        ActivityLogObject: {
            [key: string]: components["schemas"]["ActivityLogValue"];
        };
        /** @description A teammate with access to the workspace. */
        Admin: {
            /**
             * @description Always `admin`.
             * @constant
             */
            type: "admin";
            /**
             * @description Id of the admin.
             * @example 4410021
             */
            id: string;
            /** @description Full name. */
            name: string;
            /** @description Email address. */
            email: string;
            /** @description Job title. Missing while none is set. */
            job_title?: string;
            /** @description Whether the admin is set to away. */
            away_mode_enabled: boolean;
            /** @description Whether conversations are handed to the default inbox while the admin is away. */
            away_mode_reassign: boolean;
            /** @description Id of the reason chosen for being away; null without one. */
            away_status_reason_id?: number | null;
            /** @description Whether the admin holds a paid seat, which some features need. */
            has_inbox_seat: boolean;
            /** @description The teams of which the admin is a member. Here a team's id is a number, elsewhere it is a string. */
            team_ids: number[];
            /** @description The picture. Sent only when `display_avatar` asks for it; null for an admin without one. */
            avatar?: {
                /**
                 * Format: uri
                 * @description Address of the picture.
                 */
                image_url: string;
            } | null;
            team_priority_level?: components["schemas"]["TeamPriorityLevel"];
            /** @description The admin's role. Missing for an admin without one. */
            role?: components["schemas"]["AdminRole"] | null;
        };
        /** @description In which teams the admin is asked first and in which only when others are busy. Often empty. */
        TeamPriorityLevel: {
            /** @description The teams in which the admin is asked first. */
            primary_team_ids?: number[] | null;
            /** @description The teams in which the admin is asked next. */
            secondary_team_ids?: number[] | null;
        } | null;
        /** @description A named set of permissions. */
        AdminRole: {
            /**
             * @description Always `role`.
             * @constant
             */
            type: "role";
            /** @description Id of the role. */
            id: string;
            /** @description Name of the role. */
            name: string;
        };
        /** @description Stands for an admin where only the id is sent. */
        AdminReference: {
            /**
             * @description Always `admin`.
             * @constant
             */
            type: "admin";
            /**
             * @description Id of the admin.
             * @example 4410021
             */
            id: string;
        };
        /** @description The teammates of the workspace. */
        AdminList: {
            /**
             * @description Always `admin.list`.
             * @constant
             */
            type: "admin.list";
            /** @description The admins. */
            admins: components["schemas"]["Admin"][];
        };
        /** @description The admin behind the access token, with the workspace. */
        AdminWithApp: {
            /**
             * @description Always `admin`.
             * @constant
             */
            type: "admin";
            /**
             * @description Id of the admin.
             * @example 4410021
             */
            id: string;
            /** @description Full name. */
            name: string;
            /** @description Email address. */
            email: string;
            /** @description Whether the admin has confirmed the address. */
            email_verified: boolean | null;
            app: components["schemas"]["App"];
            avatar: components["schemas"]["AdminAvatar"];
            /** @description Whether the admin holds a paid seat, which some features need. */
            has_inbox_seat: boolean;
            /** @description Job title. Missing while none is set. */
            job_title?: string;
            /**
             * @deprecated
             * @description Documented here, but only sent by the operations under `/admins`.
             */
            away_mode_enabled?: boolean;
            /**
             * @deprecated
             * @description Documented here, but only sent by the operations under `/admins`.
             */
            away_mode_reassign?: boolean;
            /**
             * @deprecated
             * @description Documented here, but only sent by the operations under `/admins`.
             */
            team_ids?: number[];
        };
        /** @description An admin's picture. */
        AdminAvatar: {
            /**
             * @description Always `avatar`.
             * @constant
             */
            type: "avatar";
            /**
             * Format: uri
             * @description Address of the picture; null without one.
             */
            image_url: string | null;
        };
        /** @description A workspace. */
        App: {
            /**
             * @description Always `app`.
             * @constant
             */
            type: "app";
            /** @description Id of the workspace, as it appears in addresses. */
            id_code: string;
            /** @description Name of the workspace. */
            name: string;
            /**
             * Format: int64
             * @description When the workspace was made, in Unix seconds.
             */
            created_at: number;
            /** @description Whether the workspace enforces identity verification. */
            secure: boolean;
            /** @description Whether identity verification is in use. */
            identity_verification: boolean;
            /** @description Time zone of the workspace, as an IANA name. */
            timezone: string;
            /** @description Where the data is hosted, for example `US`. Some workspaces report a name such as `Europe`. */
            region: string;
        };
        /** @description A company that contacts belong to. What has not been set is left out rather than null. */
        Company: {
            /**
             * @description Always `company`.
             * @constant
             */
            type: "company";
            /**
             * @description Intercom's id of the company.
             * @example 6955a1c2f0e4b7d8a9c3e601
             */
            id: string;
            /**
             * @description Your own id of the company.
             * @example acme-42
             */
            company_id: string;
            /**
             * @description Code of the workspace.
             * @example ab1cd2ef
             */
            app_id: string;
            /**
             * @description Name of the company.
             * @example Acme Example
             */
            name: string;
            /** @description When Intercom first heard of it, in Unix seconds. */
            created_at: number;
            /** @description When it last changed, in Unix seconds. */
            updated_at: number;
            /** @description When it came into being in your system, in Unix seconds. */
            remote_created_at?: number;
            /** @description When one of its people was last active, in Unix seconds. */
            last_request_at?: number;
            /**
             * @description What it spends in a month.
             * @example 490
             */
            monthly_spend: number;
            /**
             * @description How many sessions its people have had.
             * @example 17
             */
            session_count: number;
            /**
             * @description How many contacts belong to it.
             * @example 3
             */
            user_count: number;
            /**
             * @description How many people work there.
             * @example 120
             */
            size?: number;
            /**
             * @description Its website.
             * @example https://www.example.com
             */
            website?: string;
            /**
             * @description The industry it works in.
             * @example Logistics
             */
            industry?: string;
            plan: components["schemas"]["CompanyPlan"];
            /** @description Values of the workspace's own company attributes, by name. */
            custom_attributes: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Its tags. */
            tags: {
                /**
                 * @description Always `tag.list`.
                 * @constant
                 */
                type: "tag.list";
                /** @description The tags. */
                tags: components["schemas"]["Tag"][];
            };
            /** @description The segments that it falls into. */
            segments: {
                /**
                 * @description Always `segment.list`.
                 * @constant
                 */
                type: "segment.list";
                /** @description The segments. */
                segments: components["schemas"]["Segment"][];
            };
            notes?: components["schemas"]["CompanyNotes"];
        };
        /** @description What the company has subscribed to. An empty object if no plan is set. */
        CompanyPlan: {
            /**
             * @description Always `plan`.
             * @constant
             */
            type?: "plan";
            /**
             * @description Id of the plan.
             * @example 269315
             */
            id?: string;
            /**
             * @description Name of the plan.
             * @example Premium
             */
            name?: string;
        };
        /** @description Notes about the company. Sent where a contact is attached to it or detached from it. */
        CompanyNotes: {
            /**
             * @description Always `note.list`.
             * @constant
             */
            type: "note.list";
            /** @description The first few notes. */
            data?: {
                /**
                 * @description Always `note`.
                 * @constant
                 */
                type: "note";
                /** @description Id of the note. */
                id: string;
                /** @description Path of the note. */
                url?: string;
            }[];
            /** @description Path of the whole list. */
            url?: string;
            /** @description How many notes there are. */
            total_count?: number;
            /** @description Whether there are more than are listed. */
            has_more?: boolean;
            /**
             * @deprecated
             * @description Documented, not seen. Read `data`.
             */
            notes?: components["schemas"]["CompanyNote"][];
        };
        /** @description A note about a company. */
        CompanyNote: {
            /**
             * @description Always `note`.
             * @constant
             */
            type: "note";
            /** @description Id of the note. */
            id: string;
            /** @description When it was written, in Unix seconds. */
            created_at: number;
            /** @description The company. */
            company?: {
                /**
                 * @description Always `company`.
                 * @constant
                 */
                type: "company";
                /** @description Id of the company. */
                id: string;
            } | null;
            author?: components["schemas"]["Admin"];
            /** @description The text as HTML. */
            body: string;
        };
        /** @description A group of people or companies that match certain rules. */
        Segment: {
            /**
             * @description Always `segment`.
             * @constant
             */
            type: "segment";
            /** @description Id of the segment. */
            id: string;
            /** @description Name of the segment. */
            name: string;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it last changed, in Unix seconds. */
            updated_at: number;
            /**
             * @description Whom the segment holds.
             * @enum {string}
             */
            person_type: "contact" | "user";
            /** @description How many it holds. Sent only when it is asked for. */
            count?: number | null;
        };
        /** @description A new user or lead. At least one of `email`, `external_id` and `role` must be there. */
        CreateContactRequest: components["schemas"]["ContactFields"] & ({
            /** @description Email address. */
            email: string;
        } | {
            /** @description Your own id of the contact. */
            external_id: string;
        } | {
            /**
             * @description What kind of contact it is.
             * @enum {string}
             */
            role: "user" | "lead";
        });
        /** @description The fields to change. What is left out stays as it is. */
        UpdateContactRequest: components["schemas"]["ContactFields"];
        /** @description The fields of a contact that can be set. */
        ContactFields: {
            /**
             * @description What kind of contact it is.
             * @enum {string}
             */
            role?: "user" | "lead";
            /** @description Your own id of the contact. No two users may share one. */
            external_id?: string;
            /** @description Email address. No two users may share one. */
            email?: string;
            /** @description Telephone number, best in international form. */
            phone?: string | null;
            /** @description Full name. */
            name?: string | null;
            /**
             * Format: uri
             * @description Address of a picture.
             */
            avatar?: string | null;
            /**
             * Format: int64
             * @description When the contact signed up with you, in Unix seconds.
             */
            signed_up_at?: number | null;
            /**
             * Format: int64
             * @description When the contact was last seen, in Unix seconds.
             */
            last_seen_at?: number | null;
            /** @description Id of the admin who is to look after the contact. */
            owner_id?: string | null;
            /** @description Whether the contact wants no emails. */
            unsubscribed_from_emails?: boolean | null;
            custom_attributes?: components["schemas"]["ContactAttributesInput"];
            /** @description Whether you have checked that the address is the contact's own. Refused with 400 unless `email` is sent too. */
            email_verified?: boolean | null;
        };
        /** @description Values for attributes that the workspace has defined for contacts, by name. */
        ContactAttributesInput: {
            [key: string]: string | number | boolean | null | string[];
        } | null;
        /** @description A user or a lead. */
        Contact: {
            /**
             * @description Always `contact`.
             * @constant
             */
            type: "contact";
            /**
             * @description Intercom's id of the contact.
             * @example 6955a1c2f0e4b7d8a9c3e5f1
             */
            id: string;
            /** @description The workspace to which the contact belongs. */
            workspace_id: string;
            /** @description Your own id of the contact; null without one. */
            external_id: string | null;
            /** @description A `user` is known to you, by an address or an id of yours; a `lead` is not yet. */
            role: "user" | "lead" | (string & {});
            /** @description Email address; null while none is known, which is common with leads. */
            email: string | null;
            /** @description The part of the address behind the @. Not always sent. */
            email_domain?: string | null;
            /** @description Telephone number, as it was given. */
            phone: string | null;
            /** @description Full name. */
            name: string | null;
            /**
             * Format: uri
             * @description Address of the picture; null without one.
             */
            avatar: string | null;
            /** @description Id of the admin who looks after the contact; null without one. */
            owner_id: string | null;
            social_profiles: components["schemas"]["ContactSocialProfiles"];
            /** @description Whether an email to the contact came back for good. */
            has_hard_bounced: boolean;
            /** @description Whether the contact has reported an email as spam. */
            marked_email_as_spam: boolean;
            /** @description Whether the contact wants no emails. */
            unsubscribed_from_emails: boolean;
            /** @description Whether the contact wants no text messages. */
            unsubscribed_from_sms: boolean;
            /** @description Whether the contact has agreed to text messages. */
            sms_consent: boolean;
            /** @description Whether the contact allows push messages; null while unknown. Not sent in lists. */
            enabled_push_messaging?: boolean | null;
            /**
             * Format: int64
             * @description When the contact was created, in Unix seconds.
             */
            created_at: number;
            /**
             * Format: int64
             * @description When the contact last changed, in Unix seconds.
             */
            updated_at: number;
            /**
             * Format: int64
             * @description When the contact signed up with you, as you said it, in Unix seconds.
             */
            signed_up_at: number | null;
            /**
             * Format: int64
             * @description When the contact last used the Messenger, or what you have set, in Unix seconds.
             */
            last_seen_at: number | null;
            /**
             * Format: int64
             * @description When the contact last replied, in Unix seconds.
             */
            last_replied_at: number | null;
            /**
             * Format: int64
             * @description When somebody from the workspace last wrote to the contact, in Unix seconds.
             */
            last_contacted_at: number | null;
            /**
             * Format: int64
             * @description When the contact last opened an email, in Unix seconds.
             */
            last_email_opened_at: number | null;
            /**
             * Format: int64
             * @description When the contact last followed a link in an email, in Unix seconds.
             */
            last_email_clicked_at: number | null;
            /** @description Language chosen for the contact, as an ISO 639-1 code. It wins over the language of the browser. */
            language_override: string | null;
            /** @description Name of the browser last used. */
            browser: string | null;
            /** @description Version of the browser last used. */
            browser_version: string | null;
            /** @description Language of the browser last used. */
            browser_language: string | null;
            /** @description Operating system last used. */
            os: string | null;
            location: components["schemas"]["ContactLocation"];
            /** @description Name of your Android app that was last used. */
            android_app_name: string | null;
            /** @description Version of your Android app. */
            android_app_version: string | null;
            /** @description Android device last used. */
            android_device: string | null;
            /** @description Version of Android on that device. */
            android_os_version: string | null;
            /** @description Version of Intercom's Android SDK in the app. */
            android_sdk_version: string | null;
            /** @description When the contact last used your Android app, in Unix seconds. Some answers give it as ISO 8601 text. */
            android_last_seen_at: number | string | null;
            /** @description Name of your iOS app that was last used. */
            ios_app_name: string | null;
            /** @description Version of your iOS app. */
            ios_app_version: string | null;
            /** @description iOS device last used. */
            ios_device: string | null;
            /** @description Version of iOS on that device. */
            ios_os_version: string | null;
            /** @description Version of Intercom's iOS SDK in the app. */
            ios_sdk_version: string | null;
            /**
             * Format: int64
             * @description When the contact last used your iOS app, in Unix seconds.
             */
            ios_last_seen_at: number | null;
            custom_attributes: components["schemas"]["ContactAttributes"];
            tags: components["schemas"]["ContactTags"];
            notes: components["schemas"]["ContactNotes"];
            companies: components["schemas"]["ContactCompanies"];
            opted_out_subscription_types: components["schemas"]["ContactSubscriptionTypes"];
            opted_in_subscription_types: components["schemas"]["ContactSubscriptionTypes"];
            /** @description The `utm_campaign` with which the contact first arrived. */
            utm_campaign: string | null;
            /** @description The `utm_content` with which the contact first arrived. */
            utm_content: string | null;
            /** @description The `utm_medium` with which the contact first arrived. */
            utm_medium: string | null;
            /** @description The `utm_source` with which the contact first arrived. */
            utm_source: string | null;
            /** @description The `utm_term` with which the contact first arrived. */
            utm_term: string | null;
            /** @description Address of the page from which the contact first arrived. */
            referrer: string | null;
            /** @description The contacts that were merged into this user. Sent only when `include_merge_history` asks for it. */
            merge_history?: components["schemas"]["MergeHistoryItem"][] | null;
        };
        /** @description The attributes that the workspace has defined for contacts, by name. Dates are Unix seconds, lists are text. */
        ContactAttributes: {
            [key: string]: string | number | boolean | null | components["schemas"]["CustomObjectInstanceList"];
        };
        /** @description The tags of the contact. */
        ContactTags: {
            /**
             * @description Always `list`.
             * @constant
             */
            type: "list";
            /** @description Up to ten of them. */
            data: components["schemas"]["ContactTag"][];
            /**
             * Format: uri-reference
             * @description Path of the operation that lists them all.
             */
            url: string;
            /** @description How many there are in all. */
            total_count: number;
            /** @description Whether there are more than are shown here. */
            has_more: boolean;
        };
        /** @description A tag, without its name. */
        ContactTag: {
            /**
             * @description Always `tag`.
             * @constant
             */
            type: "tag";
            /** @description Id of the tag. */
            id: string;
            /**
             * Format: uri-reference
             * @description Path of the tag.
             */
            url: string;
        };
        /** @description The notes on the contact. */
        ContactNotes: {
            /**
             * @description Always `list`.
             * @constant
             */
            type: "list";
            /** @description Up to ten of them. */
            data: components["schemas"]["ContactNote"][];
            /**
             * Format: uri-reference
             * @description Path of the operation that lists them all.
             */
            url: string;
            /** @description How many there are in all. */
            total_count: number;
            /** @description Whether there are more than are shown here. */
            has_more: boolean;
        };
        /** @description A note, without its text. */
        ContactNote: {
            /**
             * @description Always `note`.
             * @constant
             */
            type: "note";
            /** @description Id of the note. */
            id: string;
            /**
             * Format: uri-reference
             * @description Path of the note.
             */
            url: string;
        };
        /** @description The companies to which the contact belongs. */
        ContactCompanies: {
            /**
             * @description Always `list`.
             * @constant
             */
            type: "list";
            /** @description Up to ten of them. */
            data: components["schemas"]["ContactCompany"][];
            /**
             * Format: uri-reference
             * @description Path of the operation that lists them all.
             */
            url: string;
            /** @description How many there are in all. */
            total_count: number;
            /** @description Whether there are more than are shown here. */
            has_more: boolean;
        };
        /** @description A company, without its details. */
        ContactCompany: {
            /**
             * @description Always `company`.
             * @constant
             */
            type: "company";
            /** @description Id of the company. */
            id: string;
            /**
             * Format: uri-reference
             * @description Path of the company.
             */
            url: string;
        };
        /** @description The kinds of message that the contact has opted into, or out of. */
        ContactSubscriptionTypes: {
            /**
             * @description Always `list`.
             * @constant
             */
            type: "list";
            /** @description Up to ten of them. */
            data: components["schemas"]["ContactSubscriptionType"][];
            /**
             * Format: uri-reference
             * @description Path of the operation that lists them all.
             */
            url: string;
            /** @description How many there are in all. */
            total_count: number;
            /** @description Whether there are more than are shown here. */
            has_more: boolean;
        };
        /** @description A kind of message, without its details. */
        ContactSubscriptionType: {
            /**
             * @description Always `subscription`.
             * @constant
             */
            type: "subscription";
            /** @description Id of the subscription type. */
            id: string;
            /**
             * Format: uri-reference
             * @description Path of the subscription type.
             */
            url: string;
        };
        /** @description Where the contact was last seen, worked out from the network address. Null in each part that is unknown. */
        ContactLocation: {
            /**
             * @description Always `location`.
             * @constant
             */
            type: "location";
            /** @description Name of the country. */
            country: string | null;
            /** @description Name of the region, state or province. */
            region: string | null;
            /** @description Name of the city. */
            city: string | null;
            /** @description Code of the country, in three letters. */
            country_code: string | null;
            /** @description Code of the continent, in two letters. */
            continent_code: string | null;
        };
        /** @description The social profiles of the contact that Intercom has found. */
        ContactSocialProfiles: {
            /**
             * @description Always `list`.
             * @constant
             */
            type: "list";
            /** @description The profiles. */
            data: components["schemas"]["SocialProfile"][];
        };
        /** @description An account with a social network. */
        SocialProfile: {
            /**
             * @description Always `social_profile`.
             * @constant
             */
            type: "social_profile";
            /** @description Name of the network. */
            name: string;
            /**
             * Format: uri
             * @description Address of the profile.
             */
            url: string;
        };
        /** @description A contact that was merged into this one. */
        MergeHistoryItem: {
            /** @description The kind of entry. */
            type: string;
            /** @description The id that the merged contact had. */
            source_contact_id: string;
            /**
             * @description The role that the merged contact had.
             * @enum {string}
             */
            source_contact_role: "lead" | "user";
            /**
             * Format: int64
             * @description When they were merged, in Unix seconds.
             */
            merged_at: number | null;
        };
        /** @description Stands for a contact where only the ids are sent. */
        ContactReference: {
            /**
             * @description Always `contact`.
             * @constant
             */
            type: "contact";
            /** @description Intercom's id of the contact. */
            id: string;
            /** @description Your own id of the contact; null without one. */
            external_id: string | null;
        };
        /** @description A page of contacts. */
        ContactList: {
            /**
             * @description Always `list`.
             * @constant
             */
            type: "list";
            /** @description The contacts of this page. */
            data: components["schemas"]["Contact"][];
            /** @description How many contacts there are on all pages together. */
            total_count: number;
            pages: components["schemas"]["CursorPages"];
        };
        /** @description The part that the AI agent had in the conversation. */
        AiAgent: {
            /**
             * @description What brought the agent in.
             * @example workflow
             */
            source_type: "essentials_plan_setup" | "profile" | "workflow" | "workflow_preview" | "fin_preview" | (string & {}) | null;
            /**
             * @description Name of what brought the agent in; null for `essentials_plan_setup`.
             * @example First line
             */
            source_title?: string | null;
            /**
             * @description What kind of answer it gave last; null if it gave none.
             * @example ai_answer
             */
            last_answer_type?: "ai_answer" | "custom_answer" | (string & {}) | null;
            /**
             * @description How it ended; null if the agent gave no answer.
             * @example assumed_resolution
             */
            resolution_state?: "assumed_resolution" | "confirmed_resolution" | "escalated" | "negative_feedback" | "procedure_handoff" | (string & {}) | null;
            /**
             * @description The contact's rating of the agent, from 1 to 5; null until there is one.
             * @example 4
             */
            rating?: number | null;
            /**
             * @description What the contact wrote about the agent.
             * @example It found the right article.
             */
            rating_remark?: string | null;
            /**
             * @description When the agent was rated, in Unix seconds.
             * @example 1767230000
             */
            created_at?: number | null;
            /**
             * @description When that rating last changed, in Unix seconds.
             * @example 1767230120
             */
            updated_at?: number | null;
            content_sources?: components["schemas"]["ContentSourceList"];
        };
        /** @description What the agent took its answers from. */
        ContentSourceList: {
            /**
             * @description Always `content_source.list`.
             * @constant
             */
            type: "content_source.list";
            /**
             * @description How many sources there are.
             * @example 1
             */
            total_count: number;
            /** @description The sources. */
            content_sources: components["schemas"]["ContentSource"][];
        };
        /** @description A source of an answer. */
        ContentSource: {
            /** @description What kind of source it is. */
            content_type: "file" | "article" | "external_content" | "content_snippet" | "workflow_connector_action" | "custom_answer" | (string & {});
            /**
             * @description Where teammates find it, as a path within Intercom.
             * @example /content/snippets/3401
             */
            url: string;
            /**
             * @description Title of the source.
             * @example Where invoices are
             */
            title: string;
            /**
             * @description Language of the source as an ISO 639 code.
             * @example en
             */
            locale: string;
        };
        /** @description The part that the sales agent had in the conversation. */
        SalesAgent: {
            /** @description How it ended. Billing goes by this word. */
            outcome?: "qualified" | "disqualified" | "product_discovery" | "escalated_to_support" | "spam" | (string & {}) | null;
            /** @description The route that the agent chose among those that the workspace defined. */
            routing_outcome?: string | null;
            /** @description What the agent learned, by the path of the field. */
            collected_data?: {
                [key: string]: string;
            } | null;
        };
        /** @description The verdict of a quality monitor that flagged the conversation. */
        ConversationMonitorEvaluation: {
            /** @description Id of the monitor. */
            monitor_id: string;
            /** @description Name of the monitor then; null if it has been deleted. */
            monitor_name: string | null;
            /** @description Kind of monitor; null if it has been deleted. */
            monitor_type: string | null;
            /** @description The verdict. */
            result: "flagged" | (string & {});
            /** @description Why the monitor decided so. */
            explanation: string | null;
            /** @description When it decided, in Unix seconds. */
            evaluated_at: number | null;
        };
        /** @description The result of a quality scorecard. */
        ConversationScorecard: {
            /** @description Id of the scorecard. */
            scorecard_id: string;
            /** @description Id of the version of the scorecard that was used. */
            scorecard_version_id: string;
            /** @description Name of the scorecard. */
            name: string;
            /** @description Kind of scorecard. */
            scorecard_type: "human" | (string & {});
            /** @description Whether the conversation passed; null before it is scored. */
            passed: boolean | null;
            /** @description The score; null before it is scored. */
            score: number | null;
            /** @description The score that the AI gave; null if it gave none. */
            ai_score: number | null;
            /** @description When it was last scored, in Unix seconds. */
            evaluated_at: number | null;
            reviewed_teammate?: components["schemas"]["ConversationScorecardReviewedTeammate"];
            /** @description The criteria, each with its result. */
            evaluators?: components["schemas"]["ConversationScorecardEvaluator"][];
        };
        /** @description Whose work the scorecard reviews. */
        ConversationScorecardReviewedTeammate: {
            /**
             * @description The AI agent or a teammate.
             * @enum {string}
             */
            type: "ai" | "admin";
            /** @description Id of the teammate; null for the AI agent. */
            admin_id?: string | null;
        };
        /** @description One criterion of a scorecard. */
        ConversationScorecardEvaluator: {
            /** @description Id of the criterion. */
            evaluator_id: string;
            /** @description The result; null if the criterion was not scored. */
            result: components["schemas"]["ConversationScorecardEvaluatorResult"] | null;
        };
        /** @description How one criterion was scored. */
        ConversationScorecardEvaluatorResult: {
            /** @description The value that was chosen, such as `pass`. */
            value?: string | null;
            /** @description Who scored. */
            source?: "ai" | "human" | (string & {}) | null;
            /** @description Why. */
            reasoning?: string | null;
            /** @description Ids of the reasons that were picked from a list. */
            reason_ids?: string[] | null;
            /** @description A remark of the reviewer beside or instead of those reasons. */
            other_text?: string | null;
        };
        /** @description The parts, oldest first. A conversation with more than 500 comes with the latest 500. */
        ConversationParts: {
            /**
             * @description Always `conversation_part.list`.
             * @constant
             */
            type: "conversation_part.list";
            /** @description The parts. */
            conversation_parts: components["schemas"]["ConversationPart"][];
            /**
             * @description How many parts there are.
             * @example 2
             */
            total_count: number;
        };
        /** @description A message or an event in a conversation. `part_type` says which; events such as an assignment have no body. */
        ConversationPart: {
            /**
             * @description Always `conversation_part`.
             * @example conversation_part
             * @constant
             */
            type: "conversation_part";
            /**
             * @description Id of the part, unique within the workspace.
             * @example 19874502
             */
            id: string;
            /**
             * @description What happened. The set grows with Intercom's features.
             * @example comment
             */
            part_type: "assign_and_reopen" | "assignment" | "attribute_collected" | "call_summary" | "channel_and_reply_time_expectation" | "close" | "comment" | "company_updated" | "conversation_attribute_updated_by_admin" | "conversation_attribute_updated_by_user" | "conversation_attribute_updated_by_workflow" | "conversation_rating_changed" | "conversation_sla_applied_by_rule" | "conversation_sla_applied_by_workflow" | "conversation_sla_paused" | "conversation_sla_removed" | "conversation_sla_target_missed" | "conversation_sla_unpaused" | "conversation_tags_updated" | "custom_action_finished" | "custom_action_started" | "default_assignment" | "entity_linked" | "language_detection_details" | "merged_primary_conversation" | "note" | "open" | "operator_workflow_event" | "priority_changed" | "quick_reply" | "snoozed" | "ticket_attribute_updated_by_admin" | "ticket_state_updated_by_admin" | "timer_unsnooze" | (string & {});
            /**
             * @description The text as HTML; null for an event.
             * @example <p>Your invoices are under Settings.</p>
             */
            body: string | null;
            /**
             * @description When it happened, in Unix seconds.
             * @example 1767226320
             */
            created_at: number;
            /**
             * @description When the part last changed, in Unix seconds.
             * @example 1767226330
             */
            updated_at: number;
            /**
             * @description When the contact was notified, in Unix seconds.
             * @example 1767226320
             */
            notified_at: number;
            /** @description To whom the part assigned the conversation; null if it did not change the assignment. */
            assigned_to?: components["schemas"]["ConversationPartAssignee"] | null;
            author: components["schemas"]["ConversationPartAuthor"];
            /** @description Files that came with the part. */
            attachments: components["schemas"]["PartAttachment"][];
            /**
             * @description Your own id of the part.
             * @example crm-88213
             */
            external_id?: string | null;
            /**
             * @description Whether the part has been redacted.
             * @example false
             */
            redacted: boolean;
            /** @description Headers of the email; null if the part is no email. */
            email_message_metadata?: components["schemas"]["EmailMessageMetadata"] | null;
            /** @description Quick replies that the part offers or picks; null for none. */
            metadata?: components["schemas"]["ConversationPartMetadata"] | null;
            /**
             * @description The state of the conversation when the part was added.
             * @example open
             * @enum {string}
             */
            state?: "open" | "closed" | "snoozed";
            /** @description The tags on the part. */
            tags?: components["schemas"]["ConversationPartTag"][] | null;
            /** @description What exactly happened; null for messages and for events that have no details. */
            event_details?: components["schemas"]["EventDetails"] | null;
            /**
             * @description The app that added the part through the API; null if it came about otherwise.
             * @example acme-sync
             */
            app_package_code?: string | null;
        };
        /** @description Who wrote the part or caused the event. */
        ConversationPartAuthor: {
            /**
             * @description What the author is. A `user` and a `lead` are contacts.
             * @example admin
             * @enum {string}
             */
            type: "admin" | "bot" | "team" | "user" | "lead" | "contact";
            /**
             * @description Id of the author.
             * @example 814860
             */
            id: string;
            /**
             * @description Name of the author.
             * @example Sample Teammate
             */
            name: string | null;
            /**
             * @description Email address of the author; the empty text if there is none.
             * @example teammate@example.com
             */
            email: string;
            /**
             * @description Whether the AI agent sent the part.
             * @example false
             */
            from_ai_agent?: boolean;
            /**
             * @description Whether the AI agent composed the text.
             * @example false
             */
            is_ai_answer?: boolean;
        };
        /** @description To whom a conversation was assigned. */
        ConversationPartAssignee: {
            /**
             * @description A teammate or a team, as a rule.
             * @example admin
             * @enum {string}
             */
            type: "admin" | "team" | "bot" | "contact" | "nobody_admin";
            /**
             * @description Id of the teammate or team; null for nobody.
             * @example 814860
             */
            id: string | null;
        };
        /** @description A tag on a part. */
        ConversationPartTag: {
            /**
             * @description Always `tag`.
             * @example tag
             * @constant
             */
            type: "tag";
            /**
             * @description Id of the tag.
             * @example 7522907
             */
            id: string;
            /**
             * @description Name of the tag.
             * @example Billing question
             */
            name: string;
        };
        /** @description A file that came with a message. */
        PartAttachment: {
            /**
             * @description Always `upload`.
             * @example upload
             * @constant
             */
            type: "upload";
            /**
             * @description File name.
             * @example screenshot.png
             */
            name: string;
            /**
             * @description Where to fetch the file. The address expires.
             * @example https://files.example.com/screenshot.png
             */
            url: string;
            /**
             * @description Media type of the file.
             * @example image/png
             */
            content_type: string;
            /**
             * @description Size in bytes.
             * @example 20480
             */
            filesize: number;
            /** @description Width of an image. */
            width?: components["schemas"]["PixelCount"];
            /** @description Height of an image. */
            height?: components["schemas"]["PixelCount"];
        };
        /**
         * @description A number of pixels. Sent as a number, or as text with older attachments; null if the file is no image.
         * @example 640
         */
        PixelCount: number | string | null;
        /** @description Headers of an email. */
        EmailMessageMetadata: {
            /**
             * @description The subject line.
             * @example My invoices
             */
            subject?: string | null;
            /** @description The headers that hold addresses. */
            email_address_headers?: components["schemas"]["EmailAddressHeader"][];
            /**
             * @description The `Message-ID` header.
             * @example <20260101.1042@mail.example.com>
             */
            message_id?: string | null;
        };
        /** @description An address in a header of an email. */
        EmailAddressHeader: {
            /**
             * @description Which header.
             * @example from
             */
            type: "from" | "to" | "cc" | "bcc" | "reply_to" | (string & {});
            /**
             * @description The address.
             * @example customer@example.com
             */
            email_address: string;
            /**
             * @description The name beside the address.
             * @example Sample Customer
             */
            name?: string | null;
        };
        /** @description Quick replies. */
        ConversationPartMetadata: {
            /** @description The options that the part offers. */
            quick_reply_options?: components["schemas"]["OfferedQuickReplyOption"][];
            /**
             * Format: uuid
             * @description The option that the contact picked with this part.
             * @example 3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21
             */
            quick_reply_uuid?: string | null;
        };
        /** @description A quick reply that was offered. */
        OfferedQuickReplyOption: {
            /**
             * @description What the button says.
             * @example Yes please
             */
            text: string;
            /**
             * Format: uuid
             * @description Id of the option. It comes back as `quick_reply_uuid` when a contact picks it.
             * @example 3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21
             */
            uuid: string;
            /**
             * @description What the button says in other languages, by language code.
             * @example {
             *       "en": "Yes please",
             *       "fr": "Oui"
             *     }
             */
            translations?: {
                [key: string]: string;
            } | null;
        };
        /** @description The details of an event. Which shape it is follows from the `part_type` of the part; shapes without a word of their own are told apart by their keys. */
        EventDetails: components["schemas"]["AttributeUpdatedByWorkflow"] | components["schemas"]["AttributeUpdatedByAdmin"] | components["schemas"]["AttributeUpdatedByUser"] | components["schemas"]["CustomActionStarted"] | components["schemas"]["CustomActionFinished"] | components["schemas"]["OperatorWorkflowEvent"];
        /** @description Something that an event is about, by its name. */
        EventSubject: {
            /** @description The name. */
            name: string;
        };
        /** @description A workflow set an attribute. */
        AttributeUpdatedByWorkflow: {
            /** @description The workflow. */
            workflow: components["schemas"]["EventSubject"];
            /** @description The attribute. */
            attribute: components["schemas"]["EventSubject"];
            /** @description The new value. */
            value: components["schemas"]["EventSubject"];
        };
        /** @description A teammate set an attribute. */
        AttributeUpdatedByAdmin: {
            /** @description The attribute. */
            attribute: components["schemas"]["EventSubject"];
            value: components["schemas"]["AttributeValueChange"];
        };
        /** @description The contact set an attribute. */
        AttributeUpdatedByUser: {
            /** @description The attribute. */
            attribute: components["schemas"]["EventSubject"];
            value: components["schemas"]["AttributeValueChange"];
        };
        /** @description The new value of an attribute. */
        AttributeValueChange: {
            /** @description The new value. */
            name: string | null;
            /** @description The value before; null if there was none. */
            previous?: string | null;
        };
        /** @description A custom action began. */
        CustomActionStarted: {
            /** @description The action. */
            action: components["schemas"]["EventSubject"];
        };
        /** @description A custom action ended. */
        CustomActionFinished: {
            /** @description The action, and how it ended. */
            action: {
                /** @description Name of the action. */
                name: string;
                /**
                 * @description Whether it worked.
                 * @enum {string}
                 */
                result: "success" | "failed";
            };
        };
        /** @description A step of a workflow. */
        OperatorWorkflowEvent: {
            /** @description The workflow. */
            workflow: components["schemas"]["EventSubject"];
            /** @description The step. */
            event: {
                /** @description What kind of step it is. */
                type: string;
                /** @description What came of it. */
                result?: string | null;
            };
        };
        /** @description The first message of a conversation that a contact starts. */
        CreateConversationRequest: {
            /** @description Who writes. */
            from: {
                /**
                 * @description The role of the writer. Use `contact` for a visitor, who becomes a lead.
                 * @enum {string}
                 */
                type: "contact" | "lead" | "user";
                /**
                 * @description Intercom's id of the contact; for a visitor the `id` or the `user_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                id: string;
            };
            /**
             * @description The text, without HTML.
             * @example Where do I find my invoices?
             */
            body: string;
            /** @description How the message came in. `inapp`, a message in the Messenger, is the default. */
            message_type?: "inapp" | "email" | (string & {});
            /**
             * @description Subject line. For emails only.
             * @example My invoices
             */
            subject?: string;
            attachment_urls?: components["schemas"]["AttachmentUrls"];
            /**
             * @description When the message was written, in Unix seconds; now, if left out. Meant for moving old conversations into Intercom.
             * @example 1767225600
             */
            created_at?: number;
            /**
             * @description Id of the brand that the conversation belongs to.
             * @example 204
             */
            brand_id?: string;
        };
        /** @description The fields to change. What is left out stays as it is. */
        UpdateConversationRequest: {
            /**
             * @description True marks the conversation as read.
             * @example true
             */
            read?: boolean;
            /**
             * @description A new title.
             * @example Invoices
             */
            title?: string;
            custom_attributes?: components["schemas"]["ConversationCustomAttributesRequest"];
            /**
             * @description Intercom's id of the company that the conversation is about; null takes the company off.
             * @example 6955a1c2f0e4b7d8a9c3e601
             */
            company_id?: string | null;
        };
        /**
         * @description Values by attribute name. An attribute that does not exist in the workspace is refused. A relationship to custom objects takes the list of their ids.
         * @example {
         *       "Issue type": "Billing",
         *       "order": [
         *         "4711"
         *       ]
         *     }
         */
        ConversationCustomAttributesRequest: {
            [key: string]: string | number | boolean | string[] | null;
        };
        /** @description A message of a contact or of a teammate. `type` tells them apart. */
        ReplyConversationRequest: components["schemas"]["ContactReplyRequest"] | components["schemas"]["AdminReplyRequest"];
        /** @description A message in the name of a contact, who is named by exactly one of `intercom_user_id`, `email` and `user_id`. */
        ContactReplyRequest: components["schemas"]["ContactReplyByIntercomUserIdRequest"] | components["schemas"]["ContactReplyByEmailRequest"] | components["schemas"]["ContactReplyByUserIdRequest"];
        /** @description A message of the contact with this Intercom id. */
        ContactReplyByIntercomUserIdRequest: components["schemas"]["ContactReplyMessage"] & {
            /**
             * @description Intercom's id of the contact.
             * @example 6955a1c2f0e4b7d8a9c3e5f1
             */
            intercom_user_id: string;
        };
        /** @description A message of the contact with this email address. */
        ContactReplyByEmailRequest: components["schemas"]["ContactReplyMessage"] & {
            /**
             * @description Email address of the contact.
             * @example customer@example.com
             */
            email: string;
        };
        /** @description A message of the contact that your system knows under this id. */
        ContactReplyByUserIdRequest: components["schemas"]["ContactReplyMessage"] & {
            /**
             * @description Your own id of the contact.
             * @example acme-1042
             */
            user_id: string;
        };
        /** @description What the contact writes, or which quick reply the contact picks. */
        ContactReplyMessage: components["schemas"]["ContactCommentMessage"] | components["schemas"]["ContactQuickReplyMessage"];
        /** @description A comment of a contact. */
        ContactCommentMessage: {
            /**
             * @description Always `user`, for leads too.
             * @constant
             */
            type: "user";
            /**
             * @description Always `comment`.
             * @constant
             */
            message_type: "comment";
            /** @description The text. */
            body: string;
            /**
             * @description When it was written, in Unix seconds; now, if left out.
             * @example 1767225600
             */
            created_at?: number;
            attachment_urls?: components["schemas"]["AttachmentUrls"];
            attachment_files?: components["schemas"]["AttachmentFiles"];
            /** @description The quick replies that the comment picks. */
            reply_options?: components["schemas"]["QuickReplyOption"][];
        };
        /** @description The contact picks one of the quick replies that were offered. */
        ContactQuickReplyMessage: {
            /**
             * @description Always `user`, for leads too.
             * @constant
             */
            type: "user";
            /**
             * @description Always `quick_reply`.
             * @constant
             */
            message_type: "quick_reply";
            /** @description The option that was picked, with the text and the uuid under which it was offered. */
            reply_options: components["schemas"]["QuickReplyOption"][];
            /** @description A text beside the choice. */
            body?: string;
            /**
             * @description When it was picked, in Unix seconds; now, if left out.
             * @example 1767225600
             */
            created_at?: number;
            attachment_urls?: components["schemas"]["AttachmentUrls"];
            attachment_files?: components["schemas"]["AttachmentFiles"];
        };
        /** @description A message of a teammate. `message_type` tells comments, notes and quick replies apart. */
        AdminReplyRequest: components["schemas"]["AdminCommentRequest"] | components["schemas"]["AdminNoteRequest"] | components["schemas"]["AdminQuickReplyRequest"];
        /** @description A teammate answers the contact. */
        AdminCommentRequest: {
            /**
             * @description Always `admin`.
             * @constant
             */
            type: "admin";
            /**
             * @description Always `comment`.
             * @constant
             */
            message_type: "comment";
            /**
             * @description Id of the teammate who acts.
             * @example 814860
             */
            admin_id: string;
            /** @description The text. */
            body: string;
            /**
             * @description When it was written, in Unix seconds; now, if left out.
             * @example 1767226320
             */
            created_at?: number;
            attachment_urls?: components["schemas"]["AttachmentUrls"];
            attachment_files?: components["schemas"]["AttachmentFiles"];
            /** @description True sends no notification about the message. */
            skip_notifications?: boolean;
        };
        /** @description A teammate leaves a note that only teammates see. */
        AdminNoteRequest: {
            /**
             * @description Always `admin`.
             * @constant
             */
            type: "admin";
            /**
             * @description Always `note`.
             * @constant
             */
            message_type: "note";
            /**
             * @description Id of the teammate who acts.
             * @example 814860
             */
            admin_id: string;
            /** @description The text. Simple HTML is kept, such as lists and headings. */
            body: string;
            /**
             * @description When it was written, in Unix seconds; now, if left out.
             * @example 1767226320
             */
            created_at?: number;
            attachment_urls?: components["schemas"]["AttachmentUrls"];
            attachment_files?: components["schemas"]["AttachmentFiles"];
            /** @description True sends no notification about the message. */
            skip_notifications?: boolean;
        };
        /** @description A teammate offers the contact a choice of quick replies. */
        AdminQuickReplyRequest: {
            /**
             * @description Always `admin`.
             * @constant
             */
            type: "admin";
            /**
             * @description Always `quick_reply`.
             * @constant
             */
            message_type: "quick_reply";
            /**
             * @description Id of the teammate who acts.
             * @example 814860
             */
            admin_id: string;
            /** @description The options, in the order in which they are shown. */
            reply_options: components["schemas"]["QuickReplyOption"][];
            /** @description A text above the options. */
            body?: string;
            /**
             * @description When it was written, in Unix seconds; now, if left out.
             * @example 1767226320
             */
            created_at?: number;
            attachment_urls?: components["schemas"]["AttachmentUrls"];
            attachment_files?: components["schemas"]["AttachmentFiles"];
            /** @description True sends no notification about the message. */
            skip_notifications?: boolean;
        };
        /** @description A button with which a contact answers. */
        QuickReplyOption: {
            /**
             * @description What the button says.
             * @example Yes please
             */
            text: string;
            /**
             * Format: uuid
             * @description Your own id of the option. It comes back in the `metadata` of the part when the option is picked.
             * @example 3f1d4c1e-6a0b-4b7e-9a55-0d0d7c1f8e21
             */
            uuid: string;
        };
        /**
         * @description Addresses of images to attach, at most 10.
         * @example [
         *       "https://cdn.example.com/screenshot.png"
         *     ]
         */
        AttachmentUrls: string[];
        /** @description Files to attach, at most 10. */
        AttachmentFiles: components["schemas"]["AttachmentFile"][];
        /** @description A file, sent within the request. */
        AttachmentFile: {
            /**
             * @description Media type of the file.
             * @example application/pdf
             */
            content_type: string;
            /**
             * @description The bytes in Base64.
             * @example JVBERi0xLjcK
             */
            data: string;
            /**
             * @description File name.
             * @example invoice.pdf
             */
            name: string;
        };
        /** @description A change of state or assignment. `message_type` says which. */
        ManageConversationRequest: components["schemas"]["CloseConversationRequest"] | components["schemas"]["SnoozeConversationRequest"] | components["schemas"]["OpenConversationRequest"] | components["schemas"]["AssignConversationRequest"];
        /** @description Closes the conversation. */
        CloseConversationRequest: {
            /**
             * @description Always `close`.
             * @constant
             */
            message_type: "close";
            /**
             * @description Always `admin`.
             * @constant
             */
            type: "admin";
            /**
             * @description Id of the teammate who acts.
             * @example 814860
             */
            admin_id: string;
            /**
             * @description A last message for the contact.
             * @example Glad that it works now.
             */
            body?: string;
        };
        /** @description Puts the conversation aside until a moment, at which it opens again by itself. */
        SnoozeConversationRequest: {
            /**
             * @description Always `snoozed`.
             * @constant
             */
            message_type: "snoozed";
            /**
             * @description Always `admin`. May be left out.
             * @constant
             */
            type?: "admin";
            /**
             * @description Id of the teammate who acts.
             * @example 814860
             */
            admin_id: string;
            /**
             * @description When to open it again, in Unix seconds.
             * @example 1767344400
             */
            snoozed_until: number;
        };
        /** @description Opens a conversation that is closed or snoozed. */
        OpenConversationRequest: {
            /**
             * @description Always `open`.
             * @constant
             */
            message_type: "open";
            /**
             * @description Always `admin`. May be left out.
             * @constant
             */
            type?: "admin";
            /**
             * @description Id of the teammate who acts.
             * @example 814860
             */
            admin_id: string;
        };
        /** @description Assigns the conversation to a teammate or to a team. The two assignments are independent: a conversation can have both. */
        AssignConversationRequest: {
            /**
             * @description Always `assignment`.
             * @constant
             */
            message_type: "assignment";
            /**
             * @description Which of the two assignments to change.
             * @enum {string}
             */
            type: "admin" | "team";
            /**
             * @description Id of the teammate who acts.
             * @example 814860
             */
            admin_id: string;
            /**
             * @description Id of the teammate or team; `0` leaves the conversation unassigned.
             * @example 5120
             */
            assignee_id: string;
            /** @description A message for the contact that goes with the assignment. */
            body?: string;
        };
        /** @description The tag, and who applies it. */
        AttachTagToConversationRequest: {
            /**
             * @description Id of the tag.
             * @example 7522907
             */
            id: string;
            /**
             * @description Id of the teammate who acts.
             * @example 814860
             */
            admin_id: string;
        };
        /** @description Who removes the tag. */
        DetachTagFromConversationRequest: {
            /**
             * @description Id of the teammate who acts.
             * @example 814860
             */
            admin_id: string;
        };
        /** @description The kind of ticket, and the values of its fields. */
        ConvertConversationToTicketRequest: {
            /**
             * @description Id of the ticket type.
             * @example 53
             */
            ticket_type_id: string;
            /**
             * @description Id of the state in which the ticket starts. It has to be one of the ticket type's states.
             * @example 7493
             */
            ticket_state_id?: string;
            attributes?: components["schemas"]["TicketAttributesRequest"];
        };
        /** @description A conversation between a contact and the workspace, with its parts. It begins with a message (`source`) and goes on with parts: comments, notes, assignments, changes of state. */
        Conversation: components["schemas"]["ConversationListItem"] & {
            conversation_parts: components["schemas"]["ConversationParts"];
        };
        /** @description A page of conversations. */
        ConversationList: {
            /**
             * @description `conversation.list`. A list without items can say `list`.
             * @enum {string}
             */
            type: "conversation.list" | "list";
            pages: components["schemas"]["CursorPages"];
            /** @description How many conversations there are on all pages. */
            total_count: number;
            /** @description The conversations of this page. */
            conversations: components["schemas"]["ConversationListItem"][];
        };
        /** @description A conversation without its parts, as lists and searches return it. */
        ConversationListItem: {
            /**
             * @description Always `conversation`.
             * @example conversation
             * @constant
             */
            type: "conversation";
            /**
             * @description Id of the conversation.
             * @example 215467803321
             */
            id: string;
            /**
             * @description Title that was given to it.
             * @example Invoices
             */
            title: string | null;
            /**
             * @description When it began, in Unix seconds.
             * @example 1767225600
             */
            created_at: number;
            /**
             * @description When it last changed, in Unix seconds.
             * @example 1767226380
             */
            updated_at: number;
            /**
             * @description Since when the contact has been waiting for an answer, in Unix seconds; null once a teammate answered.
             * @example 1767225600
             */
            waiting_since: number | null;
            /**
             * @description When a snoozed conversation opens by itself, in Unix seconds; null if it is not snoozed.
             * @example 1767344400
             */
            snoozed_until: number | null;
            /**
             * @description False for a closed conversation, true otherwise.
             * @example true
             */
            open: boolean;
            /**
             * @description Where the conversation stands.
             * @example open
             * @enum {string}
             */
            state: "open" | "closed" | "snoozed";
            /**
             * @description Whether the latest message has been read by a teammate.
             * @example true
             */
            read: boolean;
            /**
             * @description How urgent it is; `none` if nobody set a priority.
             * @example high
             * @enum {string}
             */
            priority: "none" | "low" | "medium" | "high" | "urgent";
            /**
             * @description Id of the teammate it is assigned to; 0 for none.
             * @example 814860
             */
            admin_assignee_id: number;
            /**
             * @description Id of the team it is assigned to; 0 for none.
             * @example 5120
             */
            team_assignee_id: number;
            /**
             * @deprecated
             * @description Documented, but Unstable alone is known to send it.
             */
            company?: components["schemas"]["Company"] | null;
            tags: components["schemas"]["ConversationTags"];
            /** @description The contact's rating; null until one has been asked for. */
            conversation_rating: components["schemas"]["ConversationRating"] | null;
            /** @description The message that began the conversation; null where there was none. */
            source: components["schemas"]["ConversationSource"] | null;
            contacts: components["schemas"]["ConversationContacts"];
            /** @description The teammates who took part. */
            teammates: components["schemas"]["ConversationTeammates"] | null;
            custom_attributes: components["schemas"]["ConversationCustomAttributes"];
            /** @description The first message of the contact; null until there is one. */
            first_contact_reply: components["schemas"]["ConversationFirstContactReply"] | null;
            /** @description The service level agreement that applies; null for none. */
            sla_applied: components["schemas"]["SlaApplied"] | null;
            /** @description Times and counts for reporting. */
            statistics: components["schemas"]["ConversationStatistics"] | null;
            topics: components["schemas"]["ConversationTopics"];
            /** @description The ticket that the conversation became; null if it is no ticket. */
            ticket: components["schemas"]["ConversationTicket"] | null;
            linked_objects: components["schemas"]["LinkedObjectList"];
            /** @description What the AI agent did; null if it had no part in the conversation. */
            ai_agent: components["schemas"]["AiAgent"] | null;
            /**
             * @description Whether the AI agent took part.
             * @example false
             */
            ai_agent_participated: boolean;
            /** @description What the sales agent found out; null if it had no part in the conversation. */
            sales_agent?: components["schemas"]["SalesAgent"] | null;
            /**
             * @description Whether the sales agent took part.
             * @example false
             */
            sales_agent_participated?: boolean;
            /** @description The channels of the conversation. */
            channel?: components["schemas"]["ConversationChannel"] | null;
            /** @description The same conversation in another helpdesk, ordered by `type`, at most 20. Filled in workspaces that run Fin on top of another helpdesk, empty elsewhere. */
            external_references?: components["schemas"]["ConversationExternalReference"][];
            /** @description Quality monitors that flagged the conversation. There only with `include_monitors=true`. */
            monitor_evaluations?: components["schemas"]["ConversationMonitorEvaluation"][];
            /** @description Results of quality scorecards. There only with `include_scorecards=true`. */
            scorecards?: components["schemas"]["ConversationScorecard"][];
        };
        /** @description The tags on the conversation. */
        ConversationTags: {
            /**
             * @description Always `tag.list`.
             * @constant
             */
            type: "tag.list";
            /** @description The tags, each with who applied it and when. */
            tags: components["schemas"]["AppliedTag"][];
        };
        /** @description The contacts in the conversation. More than one in a group conversation. */
        ConversationContacts: {
            /**
             * @description Always `contact.list`.
             * @constant
             */
            type: "contact.list";
            /** @description References to the contacts. */
            contacts: components["schemas"]["ContactReference"][];
        };
        /** @description The teammates who wrote at least one part. */
        ConversationTeammates: {
            /**
             * @description Always `admin.list`.
             * @constant
             */
            type: "admin.list";
            /** @description References to the teammates. */
            admins: components["schemas"]["AdminReference"][];
            /**
             * @deprecated
             * @description Documented, never sent. Read `admins`.
             */
            teammates?: components["schemas"]["AdminReference"][];
        };
        /** @description The message that began the conversation. */
        ConversationSource: {
            /**
             * @description The channel through which the message came.
             * @example conversation
             */
            type: "conversation" | "email" | "facebook" | "instagram" | "phone_call" | "phone_switch" | "push" | "sms" | "twitter" | "whatsapp" | (string & {}) | null;
            /**
             * @description Id of the message.
             * @example 19874500
             */
            id: string | null;
            /**
             * @description How it began: by a contact (`customer_initiated`), by a teammate (`admin_initiated`), by a bot (`operator_initiated`), by an automatic message (`automated`) or by an old campaign (`campaigns_initiated`).
             * @example customer_initiated
             */
            delivered_as: "customer_initiated" | "admin_initiated" | "operator_initiated" | "automated" | "campaigns_initiated" | (string & {});
            /**
             * @description Subject line as HTML; empty where the channel has none.
             * @example <p>My invoices</p>
             */
            subject: string | null;
            /**
             * @description The text, usually as HTML.
             * @example <p>Where do I find my invoices?</p>
             */
            body: string | null;
            author: components["schemas"]["ConversationSourceAuthor"];
            /** @description Files that came with the message. */
            attachments: components["schemas"]["PartAttachment"][];
            /**
             * @description Address of the page on which the conversation began; null for emails and bots.
             * @example https://app.example.com/billing
             */
            url: string | null;
            /**
             * @description Whether the message has been redacted.
             * @example false
             */
            redacted: boolean;
            /** @description To whom the email went. For emails only. */
            recipients?: components["schemas"]["ConversationSourceRecipient"][] | null;
            /** @description The Reply-To addresses of the email, where they differ from the sender. For emails only. */
            reply_to?: components["schemas"]["ConversationSourceReplyTo"][] | null;
            /** @description Headers of the email. For emails only. */
            email_message_metadata?: components["schemas"]["SourceEmailMessageMetadata"] | null;
        };
        /** @description Who wrote the first message. */
        ConversationSourceAuthor: {
            /**
             * @description What the author is. A `user` and a `lead` are contacts.
             * @example user
             * @enum {string}
             */
            type: "admin" | "bot" | "team" | "user" | "lead" | "contact";
            /**
             * @description Id of the author.
             * @example 6955a1c2f0e4b7d8a9c3e5f1
             */
            id: string | null;
            /**
             * @description Name of the author.
             * @example Sample Customer
             */
            name: string | null;
            /**
             * @description Email address of the author; can be the empty text.
             * @example customer@example.com
             */
            email: string | null;
        };
        /** @description A recipient of the first email. */
        ConversationSourceRecipient: {
            /**
             * @description In which header the address stood.
             * @enum {string}
             */
            type: "to" | "cc" | "bcc";
            /**
             * Format: email
             * @description The address.
             */
            email: string;
            /** @description Why Intercom left the recipient out; null if it did not. */
            drop_reason?: string | null;
        };
        /** @description An address to which a reply goes. */
        ConversationSourceReplyTo: {
            /**
             * Format: email
             * @description The address.
             */
            email: string;
            /** @description The name beside the address. */
            name?: string | null;
        };
        /** @description Headers of the email that began the conversation. */
        SourceEmailMessageMetadata: {
            /** @description The `Message-ID` header. */
            message_id?: string | null;
            /** @description The subject line. */
            subject?: string | null;
            /** @description The headers that hold addresses. */
            email_address_headers?: components["schemas"]["EmailAddressHeader"][];
            /** @description The older mails that the message quotes, as HTML. There only with `include_email_history=true`. */
            history?: string | null;
        };
        /** @description The first message that the contact wrote. */
        ConversationFirstContactReply: {
            /**
             * @description When it was written, in Unix seconds.
             * @example 1767225600
             */
            created_at: number;
            /**
             * @description The channel through which it came.
             * @example conversation
             * @enum {string|null}
             */
            type: "conversation" | "email" | "facebook" | "instagram" | "phone_call" | "phone_switch" | "push" | "sms" | "twitter" | "whatsapp" | null;
            /**
             * @description Address of the page on which it was written.
             * @example https://app.example.com/billing
             */
            url: string | null;
        };
        /** @description The rating that was asked of the contact. */
        ConversationRating: {
            /**
             * @description From 1, the worst, to 5; null until the contact has rated.
             * @example 5
             */
            rating: number | null;
            /**
             * @description What the contact wrote about it.
             * @example Quick and kind
             */
            remark: string | null;
            /**
             * @description When the rating was asked for, in Unix seconds.
             * @example 1767230000
             */
            created_at: number;
            /**
             * @description When the rating last changed, in Unix seconds.
             * @example 1767230120
             */
            updated_at?: number | null;
            contact: components["schemas"]["ConversationRatingContact"];
            teammate: components["schemas"]["ConversationRatingTeammate"];
        };
        /** @description The contact who was asked. It names the role, unlike other references to contacts. */
        ConversationRatingContact: {
            /**
             * @description The role of the contact; `user` as a rule.
             * @enum {string}
             */
            type: "contact" | "user" | "lead";
            /**
             * @description Intercom's id of the contact.
             * @example 6955a1c2f0e4b7d8a9c3e5f1
             */
            id: string;
            /**
             * @description Your own id of the contact.
             * @example acme-1042
             */
            external_id?: string | null;
        };
        /** @description The teammate who is rated. */
        ConversationRatingTeammate: {
            /**
             * @description What is rated; `admin` as a rule.
             * @enum {string}
             */
            type: "admin" | "bot" | "team";
            /**
             * @description Id of the teammate.
             * @example 814860
             */
            id: string | null;
        };
        /** @description A service level agreement on the conversation. */
        SlaApplied: {
            /**
             * @description Always `conversation_sla_summary`.
             * @example conversation_sla_summary
             * @constant
             */
            type: "conversation_sla_summary";
            /**
             * @description Name of the agreement.
             * @example Answer within an hour
             */
            sla_name: string;
            /**
             * @description `active` while nothing is decided, `hit` when a target was met, `missed` once any target was missed. Null when a teammate took the agreement off.
             * @example hit
             * @enum {string|null}
             */
            sla_status: "hit" | "missed" | "cancelled" | "active" | null;
        };
        /** @description Times and counts for reporting. Moments are in Unix seconds and null until the event has happened; durations are in seconds and leave out the time outside office hours, except `time_to_assignment`. */
        ConversationStatistics: {
            /**
             * @description Always `conversation_statistics`.
             * @example conversation_statistics
             * @constant
             */
            type: "conversation_statistics";
            /**
             * @description Seconds to the last assignment before a teammate first answered.
             * @example 60
             */
            time_to_assignment: number | null;
            /**
             * @description Seconds until a teammate first answered.
             * @example 720
             */
            time_to_admin_reply: number | null;
            /**
             * @description Seconds until the first close.
             * @example 3600
             */
            time_to_first_close: number | null;
            /**
             * @description Seconds until the latest close.
             * @example 3600
             */
            time_to_last_close: number | null;
            /**
             * @description Median of the seconds that teammates took to answer the contact. It can have a fraction.
             * @example 720
             */
            median_time_to_reply: number | null;
            /**
             * @description When the contact first wrote.
             * @example 1767225600
             */
            first_contact_reply_at: number | null;
            /**
             * @description When it was first assigned after the contact wrote.
             * @example 1767225660
             */
            first_assignment_at: number | null;
            /**
             * @description When a teammate first answered.
             * @example 1767226320
             */
            first_admin_reply_at: number | null;
            /**
             * @description When it was first closed.
             * @example 1767229200
             */
            first_close_at: number | null;
            /**
             * @description When it was last assigned.
             * @example 1767225660
             */
            last_assignment_at: number | null;
            /**
             * @description When a teammate first answered after the latest assignment.
             * @example 1767226320
             */
            last_assignment_admin_reply_at: number | null;
            /**
             * @description When the contact last wrote.
             * @example 1767225600
             */
            last_contact_reply_at: number | null;
            /**
             * @description When a teammate last wrote.
             * @example 1767226320
             */
            last_admin_reply_at: number | null;
            /**
             * @description When it was last closed.
             * @example 1767229200
             */
            last_close_at: number | null;
            /**
             * @description Id of the teammate who last closed it. A number, unlike most ids.
             * @example 814860
             */
            last_closed_by_id: number | null;
            /**
             * @description How often it was opened again.
             * @example 0
             */
            count_reopens: number;
            /**
             * @description How often it was assigned.
             * @example 1
             */
            count_assignments: number;
            /**
             * @description How many parts it has.
             * @example 4
             */
            count_conversation_parts: number;
            /** @description How long each assigned team took to answer first. */
            assigned_team_first_response_time?: components["schemas"]["ConversationResponseTime"][];
            /** @description The same, counting office hours only. */
            assigned_team_first_response_time_in_office_hours?: components["schemas"]["ConversationResponseTime"][];
            /**
             * @description Seconds from the assignment to the close.
             * @example 3540
             */
            handling_time?: number | null;
            /**
             * @description Handling time without the stretches in which no teammate was at work on it, in seconds.
             * @example 900
             */
            adjusted_handling_time?: number | null;
        };
        /** @description How long a team took to answer. */
        ConversationResponseTime: {
            /**
             * @description Id of the team.
             * @example 5120
             */
            team_id: number | null;
            /**
             * @description Name of the team; `Unassigned` if there was none, null if the team has been deleted since.
             * @example Billing
             */
            team_name: string | null;
            /**
             * @description Seconds until the first answer.
             * @example 720
             */
            response_time: number | null;
        };
        /** @description The topics that the workspace defined and that apply to the conversation. An empty object in workspaces that do not use topics; otherwise all three keys are there. */
        ConversationTopics: {
            /**
             * @description Always `topic.list`.
             * @constant
             */
            type?: "topic.list";
            /** @description The topics. */
            topics?: components["schemas"]["ConversationTopic"][];
            /** @description How many topics there are. */
            total_count?: number;
        };
        /** @description A topic. Its shape is not documented; none has been seen with fields beyond these. */
        ConversationTopic: {
            /**
             * @description Always `topic`.
             * @constant
             */
            type?: "topic";
            /** @description Id of the topic. */
            id?: string | number;
            /** @description Name of the topic. */
            name?: string;
        };
        /** @description The ticket that the conversation became, in short. Retrieve the ticket itself for the whole of it. */
        ConversationTicket: {
            /**
             * @description Always `ticket`.
             * @constant
             */
            type: "ticket";
            /**
             * @description Number of the ticket in the inbox. A number, unlike other ids.
             * @example 1390
             */
            id: number;
            /** @description Address of the ticket in the inbox. */
            url: string;
            /**
             * @description Category of the state of the ticket.
             * @example in_progress
             */
            state: "submitted" | "in_progress" | "waiting_on_customer" | "resolved" | (string & {});
            /**
             * @description Name of the ticket type.
             * @example Billing problem
             */
            ticket_type: string;
            /** @description Description of the ticket type. */
            ticket_type_description: string | null;
            /**
             * @description Icon of the ticket type.
             * @example 🧾
             */
            ticket_type_emoji: string;
            /** @description State, in the words that teammates see. */
            ticket_custom_state_admin_label: string;
            /** @description State, in the words that the contact sees. */
            ticket_custom_state_user_label: string;
            /** @description Fields of the ticket by name, with `_default_title_` and `_default_description_` among them. */
            custom_attributes: {
                [key: string]: components["schemas"]["ConversationTicketAttribute"];
            };
        };
        /** @description A field of the ticket. */
        ConversationTicketAttribute: {
            /**
             * @description What kind of field it is.
             * @enum {string}
             */
            type: "string" | "list" | "integer" | "decimal" | "boolean" | "datetime" | "files";
            /** @description The value; null while the field is empty. */
            value: string | number | boolean | components["schemas"]["FileAttribute"][] | null;
        };
        /** @description Tickets and conversations that are linked to this one, at most 1000. */
        LinkedObjectList: {
            /**
             * @description Always `list`.
             * @example list
             * @constant
             */
            type: "list";
            /**
             * @description How many there are in all.
             * @example 1
             */
            total_count: number;
            /**
             * @description Whether there are more than are listed.
             * @example false
             */
            has_more: boolean;
            /** @description The linked objects. */
            data: components["schemas"]["LinkedObject"][];
        };
        /** @description A linked ticket or conversation. */
        LinkedObject: {
            /**
             * @description What is linked.
             * @enum {string}
             */
            type: "ticket" | "conversation";
            /**
             * @description Id of the ticket or conversation.
             * @example 7583
             */
            id: string;
            /**
             * @description Category of a linked ticket; null for a conversation.
             * @enum {string|null}
             */
            category?: "Customer" | "Back-office" | "Tracker" | null;
        };
        /** @description The channels of a conversation. They differ if it moved. */
        ConversationChannel: {
            /** @description Where it began. */
            initial?: components["schemas"]["ConversationChannelName"];
            /** @description Where it is now. */
            current?: components["schemas"]["ConversationChannelName"];
        };
        /** @description A channel; null if Intercom does not know it. */
        ConversationChannelName: "messenger" | "email" | "twitter" | "zendesk_sunshine" | "zendesk_ticket" | (string & {}) | null;
        /** @description The same conversation in another system. */
        ConversationExternalReference: {
            /** @description What the other system calls it. */
            type: "zendesk_ticket" | "zendesk_sunshine_conversation" | "salesforce_case" | "salesforce_in_app_message_conversation" | "freshdesk_ticket" | "freshchat_conversation" | "hubspot_conversation" | "custom_helpdesk_conversation" | "api_conversation" | (string & {});
            /** @description Id in the other system. A text even where that system counts. */
            id: string;
        };
        /**
         * @description Values of the workspace's own conversation attributes, by name. Scores that Intercom computes stand here too, such as `CX Score rating`.
         * @example {
         *       "Issue type": "Billing",
         *       "Escalated": false,
         *       "Seats": 12
         *     }
         */
        ConversationCustomAttributes: {
            [key: string]: string | number | boolean | components["schemas"]["CustomObjectInstanceList"] | null;
        };
        /** @description A message that a contact sent. */
        UserMessage: {
            /**
             * @description Always `user_message`.
             * @constant
             */
            type: "user_message";
            /**
             * @description Id of the message.
             * @example 19874500
             */
            id: string;
            /**
             * @description When it was sent, in Unix seconds.
             * @example 1767225600
             */
            created_at: number;
            /**
             * @description The text.
             * @example Where do I find my invoices?
             */
            body: string;
            /** @description How the message came in. */
            message_type: "inapp" | "email" | "facebook" | "twitter" | (string & {});
            /**
             * @description Id of the conversation that it began.
             * @example 215467803321
             */
            conversation_id: string;
            /**
             * @deprecated
             * @description Documented, not sent.
             */
            subject?: string;
        };
        /** @description The custom objects that a relationship attribute points to. */
        CustomObjectInstanceList: {
            /**
             * @description The type of the objects, followed by `.list`.
             * @example order.list
             */
            type: string;
            /** @description The custom objects. An entry is null if the object is gone. */
            instances: (components["schemas"]["CustomObjectInstance"] | null)[];
        };
        /** @description An object of a type that the workspace defined, such as an order. */
        CustomObjectInstance: {
            /**
             * @description Intercom's id of the object.
             * @example 4711
             */
            id: string;
            /**
             * @description Your own id of the object.
             * @example order-2231
             */
            external_id?: string | null;
            /** @description When it came into being in your system, in Unix seconds. */
            external_created_at?: number | null;
            /** @description When it last changed in your system, in Unix seconds. */
            external_updated_at?: number | null;
            /** @description When Intercom first heard of it, in Unix seconds. */
            created_at?: number;
            /** @description When it last changed in Intercom, in Unix seconds. */
            updated_at?: number;
            /**
             * @description The type that the workspace defined.
             * @example Order
             */
            type: string;
            /** @description Values of the type's attributes, by name. */
            custom_attributes?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description A label for contacts, companies and conversations. `applied_at` and `applied_by` are there only where the answer is about the tagged object; see `AppliedTag`. */
        Tag: {
            /**
             * @description Always `tag`.
             * @constant
             */
            type: "tag";
            /**
             * @description Id of the tag.
             * @example 7301
             */
            id: string;
            /** @description Name of the tag, unique in the workspace whatever its case. */
            name: string;
            /**
             * Format: int64
             * @description When the tag was put on the object, in Unix seconds.
             */
            applied_at?: number | null;
            /** @description The teammate who put the tag on the object; null if nobody in particular did. */
            applied_by?: components["schemas"]["TagApplier"] | null;
        };
        /** @description A tag as it stands on a conversation, with who put it there and when. */
        AppliedTag: {
            /**
             * @description Always `tag`.
             * @example tag
             * @constant
             */
            type: "tag";
            /**
             * @description Id of the tag.
             * @example 7301
             */
            id: string;
            /**
             * @description Name of the tag.
             * @example Billing
             */
            name: string;
            /**
             * Format: int64
             * @description When the tag was put there, in Unix seconds; null where Intercom has no record of it.
             * @example 1767225600
             */
            applied_at: number | null;
            /** @description The teammate who put the tag there; null if nobody in particular did. */
            applied_by: components["schemas"]["TagApplier"] | null;
        };
        /** @description The teammate who applied a tag. */
        TagApplier: {
            /**
             * @description Always `admin`.
             * @example admin
             * @constant
             */
            type: "admin";
            /**
             * @description Id of the teammate; null where no teammate can be named.
             * @example 814860
             */
            id: string | null;
        };
        /** @description The tags of the workspace. */
        TagList: {
            /**
             * @description Always `list`.
             * @constant
             */
            type: "list";
            /** @description The tags. */
            data: components["schemas"]["Tag"][];
        };
        /** @description A tag that was created, renamed or applied. */
        CreatedTag: {
            /**
             * @description Always `tag`.
             * @constant
             */
            type: "tag";
            /**
             * @description Id of the tag.
             * @example 7301
             */
            id: string;
            /** @description Name of the tag. */
            name: string;
            /** @description The contacts of the request that were found, each with what was done. */
            users?: components["schemas"]["TaggedObject"][] | null;
            /** @description The companies of the request that were found, each with what was done. */
            companies?: components["schemas"]["TaggedObject"][] | null;
        };
        /** @description A contact or company that the request tagged or untagged. */
        TaggedObject: {
            /** @description Intercom's id of the contact or company. */
            id: string;
            /** @description True if it was tagged, false if it was untagged. */
            tagged: boolean;
        };
        /** @description What to do with a tag. The lists, and `untag` in them, tell the kinds apart. */
        CreateTagRequest: components["schemas"]["CreateOrUpdateTagRequest"] | components["schemas"]["TagCompaniesRequest"] | components["schemas"]["UntagCompaniesRequest"] | components["schemas"]["TagUsersRequest"] | components["schemas"]["UntagUsersRequest"];
        /** @description Creates a tag or, with an id, renames one. */
        CreateOrUpdateTagRequest: {
            /** @description The name that the tag is to have. Case does not matter. */
            name: string;
            /** @description Id of the tag to rename. Leave it out to create one. */
            id?: string;
        };
        /** @description Puts a tag on companies. */
        TagCompaniesRequest: {
            /** @description Name of the tag. It is created if there is none. */
            name: string;
            /** @description The companies to tag. */
            companies: {
                /** @description Intercom's id of the company. */
                id?: string;
                /** @description Your own id of the company. */
                company_id?: string;
                /**
                 * @description Leave it out, or say false.
                 * @constant
                 */
                untag?: false;
            }[];
        };
        /** @description Takes a tag off companies. */
        UntagCompaniesRequest: {
            /** @description Name of the tag. */
            name: string;
            /** @description The companies to untag. */
            companies: {
                /** @description Intercom's id of the company. */
                id?: string;
                /** @description Your own id of the company. */
                company_id?: string;
                /**
                 * @description True takes the tag off.
                 * @constant
                 */
                untag: true;
            }[];
        };
        /** @description Puts a tag on contacts. */
        TagUsersRequest: {
            /** @description Name of the tag. It is created if there is none. */
            name: string;
            /** @description The contacts to tag. */
            users: {
                /** @description Intercom's id of the contact. */
                id: string;
                /**
                 * @description Leave it out, or say false.
                 * @constant
                 */
                untag?: false;
            }[];
        };
        /** @description Takes a tag off contacts. Intercom accepts it without documenting it. */
        UntagUsersRequest: {
            /** @description Name of the tag. */
            name: string;
            /** @description The contacts to untag. */
            users: {
                /** @description Intercom's id of the contact. */
                id: string;
                /**
                 * @description True takes the tag off.
                 * @constant
                 */
                untag: true;
            }[];
        };
        /** @description A group of teammates. */
        Team: {
            /**
             * @description Always `team`.
             * @constant
             */
            type: "team";
            /**
             * @description Id of the team.
             * @example 880014
             */
            id: string;
            /** @description Name of the team. */
            name: string;
            /** @description The members. Here an admin's id is a number, elsewhere it is a string. */
            admin_ids: number[];
            admin_priority_level?: components["schemas"]["AdminPriorityLevel"];
            /** @description How many conversations a member may hold at once. Only for teams with balanced assignment. */
            assignment_limit?: number | null;
            /** @description How new conversations are shared out among the members, for example `round_robin`. */
            distribution_method?: string | null;
        };
        /** @description Which members are asked first and which only when the others are busy. */
        AdminPriorityLevel: {
            /** @description The members who are asked first. */
            primary_admin_ids?: number[] | null;
            /** @description The members who are asked next. */
            secondary_admin_ids?: number[] | null;
        } | null;
        /** @description The teams of the workspace. */
        TeamList: {
            /**
             * @description Always `team.list`.
             * @constant
             */
            type: "team.list";
            /** @description The teams. */
            teams: components["schemas"]["Team"][];
        };
        /** @description A request that the workspace tracks. Its `id` is the one to use in paths; `ticket_id` is only the number that people see. */
        Ticket: {
            /**
             * @description Always `ticket`.
             * @constant
             */
            type: "ticket";
            /**
             * @description Id of the ticket.
             * @example 215467803321
             */
            id: string;
            /**
             * @description Number of the ticket in the inbox. Not for paths.
             * @example 1390
             */
            ticket_id: string;
            /**
             * @description Category of the ticket.
             * @example Customer
             * @enum {string}
             */
            category: "Customer" | "Back-office" | "Tracker";
            ticket_attributes: components["schemas"]["TicketAttributes"];
            /** @description The state of the ticket. */
            ticket_state: components["schemas"]["TicketState"] | null;
            /**
             * @description Id of the state before the present one; null if there was none.
             * @example 7490
             */
            previous_ticket_state_id?: string | null;
            /** @description The type of the ticket, with its fields. */
            ticket_type: components["schemas"]["TicketType"] | null;
            contacts: components["schemas"]["TicketContacts"];
            /**
             * @description Id of the teammate it is assigned to; 0 for none.
             * @example 814860
             */
            admin_assignee_id: number;
            /**
             * @description Id of the team it is assigned to; 0 for none.
             * @example 5120
             */
            team_assignee_id: number;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it last changed, in Unix seconds. */
            updated_at: number;
            /** @description False for a closed ticket, true otherwise. */
            open: boolean;
            /** @description When a snoozed ticket opens by itself, in Unix seconds; null or absent if it is not snoozed. */
            snoozed_until?: number | null;
            linked_objects: components["schemas"]["LinkedObjectList"];
            ticket_parts: components["schemas"]["TicketParts"];
            /** @description Whether the contact can see the ticket. */
            is_shared: boolean;
        };
        /**
         * @description Fields of the ticket by name. The built-in title and description are `_default_title_` and `_default_description_`.
         * @example {
         *       "_default_title_": "Invoices cannot be found",
         *       "Urgent": true
         *     }
         */
        TicketAttributes: {
            [key: string]: string | number | boolean | components["schemas"]["FileAttribute"] | ((string | number) | components["schemas"]["FileAttribute"])[] | null;
        };
        /**
         * @description Fields of the ticket by name, as far as they are to be set. Null empties a field.
         * @example {
         *       "_default_title_": "Invoices cannot be found",
         *       "Urgent": true
         *     }
         */
        TicketAttributesRequest: {
            [key: string]: string | number | boolean | (string | number)[] | null;
        };
        /** @description A file in a field of a ticket. */
        FileAttribute: {
            /**
             * @description Always `upload`.
             * @constant
             */
            type: "upload";
            /**
             * @description File name.
             * @example screenshot.png
             */
            name: string;
            /** @description Where to fetch the file. The address expires. */
            url: string;
            /**
             * @description Media type of the file.
             * @example image/png
             */
            content_type: string;
            /**
             * @description Size in bytes.
             * @example 20480
             */
            filesize: number;
            /** @description Width of an image. */
            width?: components["schemas"]["PixelCount"];
            /** @description Height of an image. */
            height?: components["schemas"]["PixelCount"];
        };
        /** @description A state of a ticket. Workspaces can add states of their own to each category. */
        TicketState: {
            /**
             * @description Always `ticket_state`.
             * @constant
             */
            type: "ticket_state";
            /**
             * @description Id of the state.
             * @example 7493
             */
            id: string;
            /**
             * @description The category that the state belongs to.
             * @example in_progress
             * @enum {string}
             */
            category: "submitted" | "in_progress" | "waiting_on_customer" | "resolved";
            /**
             * @description Name that teammates see.
             * @example With the billing team
             */
            internal_label: string;
            /**
             * @description Name that the contact sees.
             * @example In progress
             */
            external_label: string;
        };
        /** @description A kind of ticket, with the fields that tickets of the kind have. */
        TicketType: {
            /**
             * @description Always `ticket_type`.
             * @constant
             */
            type: "ticket_type";
            /**
             * @description Id of the ticket type.
             * @example 53
             */
            id: string;
            /**
             * @description Category of the tickets of this type.
             * @enum {string}
             */
            category: "Customer" | "Back-office" | "Tracker";
            /**
             * @description Name of the ticket type.
             * @example Billing problem
             */
            name: string;
            /** @description What the ticket type is for. */
            description: string | null;
            /**
             * @description An emoji.
             * @example 🧾
             */
            icon: string;
            /**
             * @description Code of the workspace.
             * @example ab1cd2ef
             */
            workspace_id: string;
            ticket_type_attributes: components["schemas"]["TicketTypeAttributeList"];
            /** @description The states that tickets of this type can be in. */
            ticket_states?: {
                /**
                 * @description Always `list`.
                 * @constant
                 */
                type: "list";
                /** @description The states. */
                data: components["schemas"]["TicketState"][];
            };
            /** @description Whether the ticket type is out of use. */
            archived: boolean;
            /** @description Whether its tickets are for teammates only. */
            is_internal: boolean;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it last changed, in Unix seconds. */
            updated_at: number;
        };
        /** @description The fields of a ticket type. */
        TicketTypeAttributeList: {
            /**
             * @description Always `list`.
             * @constant
             */
            type: "list";
            /** @description The fields. */
            data: components["schemas"]["TicketTypeAttribute"][];
            /**
             * @deprecated
             * @description Documented, never sent. Read `data`.
             */
            ticket_type_attributes?: components["schemas"]["TicketTypeAttribute"][];
        };
        /** @description A field that tickets of a type have. */
        TicketTypeAttribute: {
            /**
             * @description Always `ticket_type_attribute`.
             * @constant
             */
            type: "ticket_type_attribute";
            /** @description Id of the field. */
            id: string;
            /** @description Code of the workspace. */
            workspace_id: string;
            /**
             * @description Name of the field.
             * @example Title
             */
            name: string;
            /** @description What the field is for. */
            description: string | null;
            /**
             * @description What kind of value the field holds.
             * @enum {string}
             */
            data_type: "string" | "list" | "integer" | "decimal" | "boolean" | "datetime" | "files";
            input_options: components["schemas"]["TicketTypeAttributeInputOptions"];
            /** @description Place of the field among the others, from 0. */
            order: number;
            /** @description Whether teammates have to fill it in. */
            required_to_create: boolean;
            /** @description Whether contacts have to fill it in. */
            required_to_create_for_contacts: boolean;
            /** @description Whether teammates see it. */
            visible_on_create: boolean;
            /** @description Whether contacts see it. */
            visible_to_contacts: boolean;
            /** @description Whether it is built in. */
            default: boolean;
            /**
             * @description Id of the ticket type.
             * @example 53
             */
            ticket_type_id: number;
            /** @description Whether the field is out of use. */
            archived: boolean;
            /** @description When it was made, in Unix seconds. */
            created_at: number;
            /** @description When it last changed, in Unix seconds. */
            updated_at: number;
        };
        /** @description How the value is entered. Which keys are there depends on `data_type`; for many kinds there is none. */
        TicketTypeAttributeInputOptions: {
            /** @description Whether a text can have several lines. */
            multiline?: boolean;
            /** @description Whether several files can be attached. */
            allow_multiple_values?: boolean;
            /** @description The choices of a list. */
            list_options?: {
                /** @description Id of the choice. */
                id?: string;
                /** @description What the choice says. */
                label: string;
                /** @description What the choice means. */
                description?: string | null;
            }[];
        };
        /** @description The contacts of the ticket. */
        TicketContacts: {
            /**
             * @description Always `contact.list`.
             * @constant
             */
            type: "contact.list";
            /** @description References to the contacts. */
            contacts: components["schemas"]["ContactReference"][];
        };
        /** @description What happened to the ticket, oldest first. */
        TicketParts: {
            /**
             * @description Always `ticket_part.list`.
             * @constant
             */
            type: "ticket_part.list";
            /** @description The parts. */
            ticket_parts: components["schemas"]["TicketPart"][];
            /** @description How many parts there are. */
            total_count: number;
        };
        /** @description A message or an event of a ticket. `part_type` says which; the keys that do not apply are left out. */
        TicketPart: {
            /**
             * @description Always `ticket_part`.
             * @constant
             */
            type: "ticket_part";
            /** @description Id of the part. */
            id: string;
            /** @description What happened. The set grows with Intercom's features. */
            part_type: "assignment" | "comment" | "note" | "ticket_attribute_updated_by_admin" | "ticket_state_updated_by_admin" | (string & {});
            /** @description The text as HTML. */
            body?: string | null;
            /** @description The state before a change of state. It can be one of the workspace's own. */
            previous_ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved" | (string & {});
            /** @description The state after a change of state. It can be one of the workspace's own. */
            ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved" | (string & {});
            /** @description When it happened, in Unix seconds. */
            created_at: number;
            /** @description When the part last changed, in Unix seconds. */
            updated_at: number;
            /** @description To whom the part assigned the ticket; null or absent if it did not change the assignment. */
            assigned_to?: components["schemas"]["ConversationPartAssignee"] | null;
            author: components["schemas"]["TicketPartAuthor"];
            /** @description Files that came with the part. */
            attachments: components["schemas"]["PartAttachment"][];
            /** @description Your own id of the part. */
            external_id?: string | null;
            /** @description Whether the part has been redacted. */
            redacted: boolean;
            /** @description The app that added the part through the API. Absent if it came about otherwise. */
            app_package_code?: string;
            /** @description The field that changed. There for a change of a field only. */
            updated_attribute_data?: components["schemas"]["TicketPartUpdatedAttribute"] | null;
        };
        /** @description Who wrote the part or caused the event. */
        TicketPartAuthor: {
            /**
             * @description What the author is.
             * @enum {string}
             */
            type: "admin" | "bot" | "team" | "user" | "lead" | "contact";
            /** @description Id of the author. */
            id: string;
            /** @description Name of the author. */
            name: string | null;
            /** @description Email address of the author; the empty text if there is none. */
            email: string;
        };
        /** @description A field of the ticket, and its new value. */
        TicketPartUpdatedAttribute: {
            /** @description The field. */
            attribute: {
                /**
                 * @description Always `attribute`.
                 * @constant
                 */
                type: "attribute";
                /** @description Id of the field. */
                id: string;
                /** @description Name of the field. */
                label: string;
            };
            /** @description The new value. */
            value: {
                /**
                 * @description Always `value`.
                 * @constant
                 */
                type: "value";
                /** @description Id of the choice, or ids of the files; null for a value that is no choice. */
                id: string | number[] | null;
                /** @description The value as people see it. */
                label: string | string[];
            };
        };
    };
    responses: {
        /** @description The request is malformed, a parameter is invalid, or the operation does not exist in this version. */
        BadRequest: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BadRequestBody"];
            };
        };
        /** @description The access token is missing, wrong or revoked. */
        Unauthorized: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error.list",
                 *       "request_id": "0007f3kq2m8c9vhd1a41",
                 *       "errors": [
                 *         {
                 *           "code": "unauthorized",
                 *           "message": "Access Token Invalid"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The token lacks a permission, or the workspace's plan does not include this operation. */
        Forbidden: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error.list",
                 *       "request_id": "0007f3kq2m8c9vhd1a42",
                 *       "errors": [
                 *         {
                 *           "code": "api_plan_restricted",
                 *           "message": "This plan has no access to the operation"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description Nothing in the workspace has this id. */
        NotFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error.list",
                 *       "request_id": "0007f3kq2m8c9vhd1a43",
                 *       "errors": [
                 *         {
                 *           "code": "not_found",
                 *           "message": "Resource not found"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The request contradicts what the workspace already holds. */
        Conflict: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error.list",
                 *       "request_id": "0007f3kq2m8c9vhd1a45",
                 *       "errors": [
                 *         {
                 *           "code": "conflict",
                 *           "message": "A contact matching those details already exists with id=6955a1c2f0e4b7d8a9c3e5f1"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The app or the workspace has used up its calls for this window of ten seconds, or a resource is busy. */
        TooManyRequests: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error.list",
                 *       "request_id": "0007f3kq2m8c9vhd1a47",
                 *       "errors": [
                 *         {
                 *           "code": "rate_limit_exceeded",
                 *           "message": "Exceeded rate limit of 1667 in 10_seconds"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description Any other failure, such as a timeout or an outage. A gateway may answer with HTML or with nothing. */
        UnexpectedError: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error.list",
                 *       "request_id": "0007f3kq2m8c9vhd1a48",
                 *       "errors": [
                 *         {
                 *           "code": "server_error",
                 *           "message": "Something went wrong on our side"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The contact. */
        ContactFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "contact",
                 *       "id": "6955a1c2f0e4b7d8a9c3e5f1",
                 *       "workspace_id": "q1w2e3r4",
                 *       "external_id": "usr-1001",
                 *       "role": "user",
                 *       "email": "ada@example.com",
                 *       "phone": null,
                 *       "name": "Ada Example",
                 *       "avatar": null,
                 *       "owner_id": null,
                 *       "social_profiles": {
                 *         "type": "list",
                 *         "data": []
                 *       },
                 *       "has_hard_bounced": false,
                 *       "marked_email_as_spam": false,
                 *       "unsubscribed_from_emails": false,
                 *       "unsubscribed_from_sms": false,
                 *       "sms_consent": false,
                 *       "created_at": 1767139200,
                 *       "updated_at": 1767225600,
                 *       "signed_up_at": 1767139200,
                 *       "last_seen_at": null,
                 *       "last_replied_at": null,
                 *       "last_contacted_at": null,
                 *       "last_email_opened_at": null,
                 *       "last_email_clicked_at": null,
                 *       "language_override": null,
                 *       "browser": null,
                 *       "browser_version": null,
                 *       "browser_language": null,
                 *       "os": null,
                 *       "location": {
                 *         "type": "location",
                 *         "country": "Ireland",
                 *         "region": "Leinster",
                 *         "city": "Dublin",
                 *         "country_code": "IRL",
                 *         "continent_code": "EU"
                 *       },
                 *       "android_app_name": null,
                 *       "android_app_version": null,
                 *       "android_device": null,
                 *       "android_os_version": null,
                 *       "android_sdk_version": null,
                 *       "android_last_seen_at": null,
                 *       "ios_app_name": null,
                 *       "ios_app_version": null,
                 *       "ios_device": null,
                 *       "ios_os_version": null,
                 *       "ios_sdk_version": null,
                 *       "ios_last_seen_at": null,
                 *       "custom_attributes": {
                 *         "plan": "pro",
                 *         "seats": 12,
                 *         "trial": false
                 *       },
                 *       "tags": {
                 *         "type": "list",
                 *         "data": [
                 *           {
                 *             "type": "tag",
                 *             "id": "7301",
                 *             "url": "/tags/7301"
                 *           }
                 *         ],
                 *         "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/tags",
                 *         "total_count": 1,
                 *         "has_more": false
                 *       },
                 *       "notes": {
                 *         "type": "list",
                 *         "data": [],
                 *         "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/notes",
                 *         "total_count": 0,
                 *         "has_more": false
                 *       },
                 *       "companies": {
                 *         "type": "list",
                 *         "data": [],
                 *         "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/companies",
                 *         "total_count": 0,
                 *         "has_more": false
                 *       },
                 *       "opted_out_subscription_types": {
                 *         "type": "list",
                 *         "data": [],
                 *         "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/subscriptions",
                 *         "total_count": 0,
                 *         "has_more": false
                 *       },
                 *       "opted_in_subscription_types": {
                 *         "type": "list",
                 *         "data": [],
                 *         "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/subscriptions",
                 *         "total_count": 0,
                 *         "has_more": false
                 *       },
                 *       "utm_campaign": null,
                 *       "utm_content": null,
                 *       "utm_medium": null,
                 *       "utm_source": null,
                 *       "utm_term": null,
                 *       "referrer": null
                 *     }
                 */
                "application/json": components["schemas"]["Contact"];
            };
        };
        /** @description A page of contacts. */
        ContactPage: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "list",
                 *       "data": [
                 *         {
                 *           "type": "contact",
                 *           "id": "6955a1c2f0e4b7d8a9c3e5f1",
                 *           "workspace_id": "q1w2e3r4",
                 *           "external_id": "usr-1001",
                 *           "role": "user",
                 *           "email": "ada@example.com",
                 *           "phone": null,
                 *           "name": "Ada Example",
                 *           "avatar": null,
                 *           "owner_id": null,
                 *           "social_profiles": {
                 *             "type": "list",
                 *             "data": []
                 *           },
                 *           "has_hard_bounced": false,
                 *           "marked_email_as_spam": false,
                 *           "unsubscribed_from_emails": false,
                 *           "unsubscribed_from_sms": false,
                 *           "sms_consent": false,
                 *           "created_at": 1767139200,
                 *           "updated_at": 1767225600,
                 *           "signed_up_at": 1767139200,
                 *           "last_seen_at": null,
                 *           "last_replied_at": null,
                 *           "last_contacted_at": null,
                 *           "last_email_opened_at": null,
                 *           "last_email_clicked_at": null,
                 *           "language_override": null,
                 *           "browser": null,
                 *           "browser_version": null,
                 *           "browser_language": null,
                 *           "os": null,
                 *           "location": {
                 *             "type": "location",
                 *             "country": "Ireland",
                 *             "region": "Leinster",
                 *             "city": "Dublin",
                 *             "country_code": "IRL",
                 *             "continent_code": "EU"
                 *           },
                 *           "android_app_name": null,
                 *           "android_app_version": null,
                 *           "android_device": null,
                 *           "android_os_version": null,
                 *           "android_sdk_version": null,
                 *           "android_last_seen_at": null,
                 *           "ios_app_name": null,
                 *           "ios_app_version": null,
                 *           "ios_device": null,
                 *           "ios_os_version": null,
                 *           "ios_sdk_version": null,
                 *           "ios_last_seen_at": null,
                 *           "custom_attributes": {
                 *             "plan": "pro",
                 *             "seats": 12,
                 *             "trial": false
                 *           },
                 *           "tags": {
                 *             "type": "list",
                 *             "data": [
                 *               {
                 *                 "type": "tag",
                 *                 "id": "7301",
                 *                 "url": "/tags/7301"
                 *               }
                 *             ],
                 *             "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/tags",
                 *             "total_count": 1,
                 *             "has_more": false
                 *           },
                 *           "notes": {
                 *             "type": "list",
                 *             "data": [],
                 *             "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/notes",
                 *             "total_count": 0,
                 *             "has_more": false
                 *           },
                 *           "companies": {
                 *             "type": "list",
                 *             "data": [],
                 *             "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/companies",
                 *             "total_count": 0,
                 *             "has_more": false
                 *           },
                 *           "opted_out_subscription_types": {
                 *             "type": "list",
                 *             "data": [],
                 *             "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/subscriptions",
                 *             "total_count": 0,
                 *             "has_more": false
                 *           },
                 *           "opted_in_subscription_types": {
                 *             "type": "list",
                 *             "data": [],
                 *             "url": "/contacts/6955a1c2f0e4b7d8a9c3e5f1/subscriptions",
                 *             "total_count": 0,
                 *             "has_more": false
                 *           },
                 *           "utm_campaign": null,
                 *           "utm_content": null,
                 *           "utm_medium": null,
                 *           "utm_source": null,
                 *           "utm_term": null,
                 *           "referrer": null
                 *         }
                 *       ],
                 *       "total_count": 31,
                 *       "pages": {
                 *         "type": "pages",
                 *         "page": 1,
                 *         "next": {
                 *           "page": 2,
                 *           "starting_after": "WzE3NjcyMjU2MDAwMDAsIjY5NTVhMSJd"
                 *         },
                 *         "per_page": 10,
                 *         "total_pages": 4
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ContactList"];
            };
        };
        /** @description The contact was merged into another, which the `Link` header names. */
        ContactMerged: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                /**
                 * @description Path of the contact that was kept, with `rel="canonical"`.
                 * @example </contacts/6955a1c2f0e4b7d8a9c3e5f1>; rel="canonical"
                 */
                Link?: string;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error.list",
                 *       "request_id": "0007f3kq2m8c9vhd1a49",
                 *       "errors": [
                 *         {
                 *           "code": "contact_merged",
                 *           "message": "The contact is part of another one now"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The conversation with its parts. */
        ConversationResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Conversation"];
            };
        };
        /** @description A page of conversations, without their parts. */
        ConversationListResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConversationList"];
            };
        };
        /** @description The message that opened the conversation. */
        UserMessageResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserMessage"];
            };
        };
        /** @description The tag. */
        ConversationTagResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["AppliedTag"];
            };
        };
        /** @description The ticket. */
        TicketResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Ticket"];
            };
        };
    };
    parameters: {
        /**
         * @description How many items a page holds. At most 150; a greater number is refused with `invalid_per_page`.
         * @example 50
         */
        PerPage: number;
        /**
         * @description Cursor of the page to fetch, taken from `pages.next.starting_after` of the page before.
         * @example WzE3NjcyMjU2MDAwMDAsIjY5NTVhMSJd
         */
        StartingAfter: string;
        /**
         * @description Id of the admin.
         * @example 4410021
         */
        AdminId: string;
        /**
         * @description Intercom's id of the contact, not your `external_id`.
         * @example 6955a1c2f0e4b7d8a9c3e5f1
         */
        ContactId: string;
        /**
         * @description Whether users come with `merge_history`. False unless you say otherwise.
         * @example true
         */
        IncludeMergeHistory: boolean;
        /**
         * @description Id of the conversation, as its `id` says.
         * @example 215467803321
         */
        ConversationId: string | number;
        /** @description Id of the conversation, or the word `last` for the conversation that the contact wrote in last. */
        ConversationIdOrLast: string | number;
        /**
         * @description Id of the tag to remove.
         * @example 7522907
         */
        ConversationTagId: string;
        /**
         * @description `plaintext` returns bodies and subjects without HTML; a link becomes its label followed by the address in parentheses.
         * @example plaintext
         */
        DisplayAs: "plaintext";
        /** @description Whether to translate the parts into the language that Intercom detected for the conversation. */
        IncludeTranslations: boolean;
        /** @description Whether each conversation carries `monitor_evaluations`. */
        IncludeMonitors: boolean;
        /** @description Whether each conversation carries `scorecards`. */
        IncludeScorecards: boolean;
        /**
         * @description Id of the team.
         * @example 880014
         */
        TeamId: string;
        /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
        IntercomVersion: "2.16";
    };
    requestBodies: never;
    headers: {
        /**
         * @description The API version that produced the answer, whether the request chose it or the app's setting did.
         * @example 2.14
         */
        IntercomVersion: string;
        /**
         * @description Opaque id of this call. Quote it when you ask Intercom about a failure.
         * @example 0007f3kq2m8c9vhd1a40
         */
        XRequestId: string;
        /**
         * @description Calls allowed in the current window of ten seconds, normally a sixth of the limit per minute. Sent on authenticated answers only.
         * @example 1667
         */
        XRateLimitLimit: number;
        /**
         * @description Calls still allowed in the current window.
         * @example 1640
         */
        XRateLimitRemaining: number;
        /**
         * @description The moment at which the window ends and the budget is full again, in Unix seconds.
         * @example 1767225610
         */
        XRateLimitReset: number;
        /**
         * @description Seconds to wait before the next attempt. Rarely sent; without it, wait until `X-RateLimit-Reset`.
         * @example 7
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type ErrorList = components['schemas']['ErrorList'];
export type ApiError = components['schemas']['ApiError'];
export type ErrorCode = components['schemas']['ErrorCode'];
export type MalformedJsonError = components['schemas']['MalformedJsonError'];
export type BadRequestBody = components['schemas']['BadRequestBody'];
export type PageSize = components['schemas']['PageSize'];
export type CursorPages = components['schemas']['CursorPages'];
export type NextCursor = components['schemas']['NextCursor'];
export type OffsetPages = components['schemas']['OffsetPages'];
export type SearchRequest = components['schemas']['SearchRequest'];
export type SingleFilterSearchRequest = components['schemas']['SingleFilterSearchRequest'];
export type MultipleFilterSearchRequest = components['schemas']['MultipleFilterSearchRequest'];
export type SearchPagination = components['schemas']['SearchPagination'];
export type SearchSort = components['schemas']['SearchSort'];
export type ActivityLogList = components['schemas']['ActivityLogList'];
export type ActivityLog = components['schemas']['ActivityLog'];
export type ActivityLogMetadata = components['schemas']['ActivityLogMetadata'];
export type ActivityLogValue = components['schemas']['ActivityLogValue'];
export type ActivityLogObject = components['schemas']['ActivityLogObject'];
export type Admin = components['schemas']['Admin'];
export type TeamPriorityLevel = components['schemas']['TeamPriorityLevel'];
export type AdminRole = components['schemas']['AdminRole'];
export type AdminReference = components['schemas']['AdminReference'];
export type AdminList = components['schemas']['AdminList'];
export type AdminWithApp = components['schemas']['AdminWithApp'];
export type AdminAvatar = components['schemas']['AdminAvatar'];
export type App = components['schemas']['App'];
export type Company = components['schemas']['Company'];
export type CompanyPlan = components['schemas']['CompanyPlan'];
export type CompanyNotes = components['schemas']['CompanyNotes'];
export type CompanyNote = components['schemas']['CompanyNote'];
export type Segment = components['schemas']['Segment'];
export type CreateContactRequest = components['schemas']['CreateContactRequest'];
export type UpdateContactRequest = components['schemas']['UpdateContactRequest'];
export type ContactFields = components['schemas']['ContactFields'];
export type ContactAttributesInput = components['schemas']['ContactAttributesInput'];
export type Contact = components['schemas']['Contact'];
export type ContactAttributes = components['schemas']['ContactAttributes'];
export type ContactTags = components['schemas']['ContactTags'];
export type ContactTag = components['schemas']['ContactTag'];
export type ContactNotes = components['schemas']['ContactNotes'];
export type ContactNote = components['schemas']['ContactNote'];
export type ContactCompanies = components['schemas']['ContactCompanies'];
export type ContactCompany = components['schemas']['ContactCompany'];
export type ContactSubscriptionTypes = components['schemas']['ContactSubscriptionTypes'];
export type ContactSubscriptionType = components['schemas']['ContactSubscriptionType'];
export type ContactLocation = components['schemas']['ContactLocation'];
export type ContactSocialProfiles = components['schemas']['ContactSocialProfiles'];
export type SocialProfile = components['schemas']['SocialProfile'];
export type MergeHistoryItem = components['schemas']['MergeHistoryItem'];
export type ContactReference = components['schemas']['ContactReference'];
export type ContactList = components['schemas']['ContactList'];
export type AiAgent = components['schemas']['AiAgent'];
export type ContentSourceList = components['schemas']['ContentSourceList'];
export type ContentSource = components['schemas']['ContentSource'];
export type SalesAgent = components['schemas']['SalesAgent'];
export type ConversationMonitorEvaluation = components['schemas']['ConversationMonitorEvaluation'];
export type ConversationScorecard = components['schemas']['ConversationScorecard'];
export type ConversationScorecardReviewedTeammate = components['schemas']['ConversationScorecardReviewedTeammate'];
export type ConversationScorecardEvaluator = components['schemas']['ConversationScorecardEvaluator'];
export type ConversationScorecardEvaluatorResult = components['schemas']['ConversationScorecardEvaluatorResult'];
export type ConversationParts = components['schemas']['ConversationParts'];
export type ConversationPart = components['schemas']['ConversationPart'];
export type ConversationPartAuthor = components['schemas']['ConversationPartAuthor'];
export type ConversationPartAssignee = components['schemas']['ConversationPartAssignee'];
export type ConversationPartTag = components['schemas']['ConversationPartTag'];
export type PartAttachment = components['schemas']['PartAttachment'];
export type PixelCount = components['schemas']['PixelCount'];
export type EmailMessageMetadata = components['schemas']['EmailMessageMetadata'];
export type EmailAddressHeader = components['schemas']['EmailAddressHeader'];
export type ConversationPartMetadata = components['schemas']['ConversationPartMetadata'];
export type OfferedQuickReplyOption = components['schemas']['OfferedQuickReplyOption'];
export type EventDetails = components['schemas']['EventDetails'];
export type EventSubject = components['schemas']['EventSubject'];
export type AttributeUpdatedByWorkflow = components['schemas']['AttributeUpdatedByWorkflow'];
export type AttributeUpdatedByAdmin = components['schemas']['AttributeUpdatedByAdmin'];
export type AttributeUpdatedByUser = components['schemas']['AttributeUpdatedByUser'];
export type AttributeValueChange = components['schemas']['AttributeValueChange'];
export type CustomActionStarted = components['schemas']['CustomActionStarted'];
export type CustomActionFinished = components['schemas']['CustomActionFinished'];
export type OperatorWorkflowEvent = components['schemas']['OperatorWorkflowEvent'];
export type CreateConversationRequest = components['schemas']['CreateConversationRequest'];
export type UpdateConversationRequest = components['schemas']['UpdateConversationRequest'];
export type ConversationCustomAttributesRequest = components['schemas']['ConversationCustomAttributesRequest'];
export type ReplyConversationRequest = components['schemas']['ReplyConversationRequest'];
export type ContactReplyRequest = components['schemas']['ContactReplyRequest'];
export type ContactReplyByIntercomUserIdRequest = components['schemas']['ContactReplyByIntercomUserIdRequest'];
export type ContactReplyByEmailRequest = components['schemas']['ContactReplyByEmailRequest'];
export type ContactReplyByUserIdRequest = components['schemas']['ContactReplyByUserIdRequest'];
export type ContactReplyMessage = components['schemas']['ContactReplyMessage'];
export type ContactCommentMessage = components['schemas']['ContactCommentMessage'];
export type ContactQuickReplyMessage = components['schemas']['ContactQuickReplyMessage'];
export type AdminReplyRequest = components['schemas']['AdminReplyRequest'];
export type AdminCommentRequest = components['schemas']['AdminCommentRequest'];
export type AdminNoteRequest = components['schemas']['AdminNoteRequest'];
export type AdminQuickReplyRequest = components['schemas']['AdminQuickReplyRequest'];
export type QuickReplyOption = components['schemas']['QuickReplyOption'];
export type AttachmentUrls = components['schemas']['AttachmentUrls'];
export type AttachmentFiles = components['schemas']['AttachmentFiles'];
export type AttachmentFile = components['schemas']['AttachmentFile'];
export type ManageConversationRequest = components['schemas']['ManageConversationRequest'];
export type CloseConversationRequest = components['schemas']['CloseConversationRequest'];
export type SnoozeConversationRequest = components['schemas']['SnoozeConversationRequest'];
export type OpenConversationRequest = components['schemas']['OpenConversationRequest'];
export type AssignConversationRequest = components['schemas']['AssignConversationRequest'];
export type AttachTagToConversationRequest = components['schemas']['AttachTagToConversationRequest'];
export type DetachTagFromConversationRequest = components['schemas']['DetachTagFromConversationRequest'];
export type ConvertConversationToTicketRequest = components['schemas']['ConvertConversationToTicketRequest'];
export type Conversation = components['schemas']['Conversation'];
export type ConversationList = components['schemas']['ConversationList'];
export type ConversationListItem = components['schemas']['ConversationListItem'];
export type ConversationTags = components['schemas']['ConversationTags'];
export type ConversationContacts = components['schemas']['ConversationContacts'];
export type ConversationTeammates = components['schemas']['ConversationTeammates'];
export type ConversationSource = components['schemas']['ConversationSource'];
export type ConversationSourceAuthor = components['schemas']['ConversationSourceAuthor'];
export type ConversationSourceRecipient = components['schemas']['ConversationSourceRecipient'];
export type ConversationSourceReplyTo = components['schemas']['ConversationSourceReplyTo'];
export type SourceEmailMessageMetadata = components['schemas']['SourceEmailMessageMetadata'];
export type ConversationFirstContactReply = components['schemas']['ConversationFirstContactReply'];
export type ConversationRating = components['schemas']['ConversationRating'];
export type ConversationRatingContact = components['schemas']['ConversationRatingContact'];
export type ConversationRatingTeammate = components['schemas']['ConversationRatingTeammate'];
export type SlaApplied = components['schemas']['SlaApplied'];
export type ConversationStatistics = components['schemas']['ConversationStatistics'];
export type ConversationResponseTime = components['schemas']['ConversationResponseTime'];
export type ConversationTopics = components['schemas']['ConversationTopics'];
export type ConversationTopic = components['schemas']['ConversationTopic'];
export type ConversationTicket = components['schemas']['ConversationTicket'];
export type ConversationTicketAttribute = components['schemas']['ConversationTicketAttribute'];
export type LinkedObjectList = components['schemas']['LinkedObjectList'];
export type LinkedObject = components['schemas']['LinkedObject'];
export type ConversationChannel = components['schemas']['ConversationChannel'];
export type ConversationChannelName = components['schemas']['ConversationChannelName'];
export type ConversationExternalReference = components['schemas']['ConversationExternalReference'];
export type ConversationCustomAttributes = components['schemas']['ConversationCustomAttributes'];
export type UserMessage = components['schemas']['UserMessage'];
export type CustomObjectInstanceList = components['schemas']['CustomObjectInstanceList'];
export type CustomObjectInstance = components['schemas']['CustomObjectInstance'];
export type Tag = components['schemas']['Tag'];
export type AppliedTag = components['schemas']['AppliedTag'];
export type TagApplier = components['schemas']['TagApplier'];
export type TagList = components['schemas']['TagList'];
export type CreatedTag = components['schemas']['CreatedTag'];
export type TaggedObject = components['schemas']['TaggedObject'];
export type CreateTagRequest = components['schemas']['CreateTagRequest'];
export type CreateOrUpdateTagRequest = components['schemas']['CreateOrUpdateTagRequest'];
export type TagCompaniesRequest = components['schemas']['TagCompaniesRequest'];
export type UntagCompaniesRequest = components['schemas']['UntagCompaniesRequest'];
export type TagUsersRequest = components['schemas']['TagUsersRequest'];
export type UntagUsersRequest = components['schemas']['UntagUsersRequest'];
export type Team = components['schemas']['Team'];
export type AdminPriorityLevel = components['schemas']['AdminPriorityLevel'];
export type TeamList = components['schemas']['TeamList'];
export type Ticket = components['schemas']['Ticket'];
export type TicketAttributes = components['schemas']['TicketAttributes'];
export type TicketAttributesRequest = components['schemas']['TicketAttributesRequest'];
export type FileAttribute = components['schemas']['FileAttribute'];
export type TicketState = components['schemas']['TicketState'];
export type TicketType = components['schemas']['TicketType'];
export type TicketTypeAttributeList = components['schemas']['TicketTypeAttributeList'];
export type TicketTypeAttribute = components['schemas']['TicketTypeAttribute'];
export type TicketTypeAttributeInputOptions = components['schemas']['TicketTypeAttributeInputOptions'];
export type TicketContacts = components['schemas']['TicketContacts'];
export type TicketParts = components['schemas']['TicketParts'];
export type TicketPart = components['schemas']['TicketPart'];
export type TicketPartAuthor = components['schemas']['TicketPartAuthor'];
export type TicketPartUpdatedAttribute = components['schemas']['TicketPartUpdatedAttribute'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnexpectedError = components['responses']['UnexpectedError'];
export type ResponseContactFound = components['responses']['ContactFound'];
export type ResponseContactPage = components['responses']['ContactPage'];
export type ResponseContactMerged = components['responses']['ContactMerged'];
export type ResponseConversationResponse = components['responses']['ConversationResponse'];
export type ResponseConversationListResponse = components['responses']['ConversationListResponse'];
export type ResponseUserMessageResponse = components['responses']['UserMessageResponse'];
export type ResponseConversationTagResponse = components['responses']['ConversationTagResponse'];
export type ResponseTicketResponse = components['responses']['TicketResponse'];
export type ParameterPerPage = components['parameters']['PerPage'];
export type ParameterStartingAfter = components['parameters']['StartingAfter'];
export type ParameterAdminId = components['parameters']['AdminId'];
export type ParameterContactId = components['parameters']['ContactId'];
export type ParameterIncludeMergeHistory = components['parameters']['IncludeMergeHistory'];
export type ParameterConversationId = components['parameters']['ConversationId'];
export type ParameterConversationIdOrLast = components['parameters']['ConversationIdOrLast'];
export type ParameterConversationTagId = components['parameters']['ConversationTagId'];
export type ParameterDisplayAs = components['parameters']['DisplayAs'];
export type ParameterIncludeTranslations = components['parameters']['IncludeTranslations'];
export type ParameterIncludeMonitors = components['parameters']['IncludeMonitors'];
export type ParameterIncludeScorecards = components['parameters']['IncludeScorecards'];
export type ParameterTeamId = components['parameters']['TeamId'];
export type ParameterIntercomVersion = components['parameters']['IntercomVersion'];
export type HeaderIntercomVersion = components['headers']['IntercomVersion'];
export type HeaderXRequestId = components['headers']['XRequestId'];
export type HeaderXRateLimitLimit = components['headers']['XRateLimitLimit'];
export type HeaderXRateLimitRemaining = components['headers']['XRateLimitRemaining'];
export type HeaderXRateLimitReset = components['headers']['XRateLimitReset'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    listAdmins: {
        parameters: {
            query?: {
                /**
                 * @description Whether each admin comes with the picture, as `avatar`. False unless you say otherwise.
                 * @example true
                 */
                display_avatar?: boolean;
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All admins. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "admin.list",
                     *       "admins": [
                     *         {
                     *           "type": "admin",
                     *           "id": "4410021",
                     *           "email": "teammate@example.com",
                     *           "name": "Sample Teammate",
                     *           "job_title": "Support lead",
                     *           "away_mode_enabled": false,
                     *           "away_mode_reassign": false,
                     *           "has_inbox_seat": true,
                     *           "team_ids": [
                     *             880014
                     *           ],
                     *           "team_priority_level": {
                     *             "primary_team_ids": [
                     *               880014
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AdminList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listActivityLogs: {
        parameters: {
            query: {
                /**
                 * @description Only what happened after this moment, in Unix seconds.
                 * @example 1767139200
                 */
                created_at_after: number;
                /**
                 * @description Only what happened before this moment, in Unix seconds.
                 * @example 1767225600
                 */
                created_at_before?: number;
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of activity. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "activity_log.list",
                     *       "pages": {
                     *         "type": "pages",
                     *         "next": null,
                     *         "page": 1,
                     *         "per_page": 20,
                     *         "total_pages": 1
                     *       },
                     *       "activity_logs": [
                     *         {
                     *           "id": "5f0c2f0e-6a55-4f0b-9f0e-8c1f6f4d2a10",
                     *           "performed_by": {
                     *             "type": "admin",
                     *             "id": "4410021",
                     *             "email": "teammate@example.com",
                     *             "ip": "192.0.2.10"
                     *           },
                     *           "metadata": {
                     *             "before": "Example Ltd",
                     *             "after": "Example Workspace"
                     *           },
                     *           "created_at": 1767139260,
                     *           "activity_type": "app_name_change",
                     *           "activity_description": "Sample Teammate renamed the workspace."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ActivityLogList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveAdmin: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the admin.
                 * @example 4410021
                 */
                admin_id: components["parameters"]["AdminId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The admin. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "admin",
                     *       "id": "4410021",
                     *       "email": "teammate@example.com",
                     *       "name": "Sample Teammate",
                     *       "away_mode_enabled": false,
                     *       "away_mode_reassign": false,
                     *       "away_status_reason_id": null,
                     *       "has_inbox_seat": true,
                     *       "team_ids": [],
                     *       "team_priority_level": {}
                     *     }
                     */
                    "application/json": components["schemas"]["Admin"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. At most 150; a greater number is refused with `invalid_per_page`.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Cursor of the page to fetch, taken from `pages.next.starting_after` of the page before.
                 * @example WzE3NjcyMjU2MDAwMDAsIjY5NTVhMSJd
                 */
                starting_after?: components["parameters"]["StartingAfter"];
                /**
                 * @description Whether users come with `merge_history`. False unless you say otherwise.
                 * @example true
                 */
                include_merge_history?: components["parameters"]["IncludeMergeHistory"];
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new contact. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContactRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchContacts: {
        parameters: {
            query?: {
                /**
                 * @description Whether users come with `merge_history`. False unless you say otherwise.
                 * @example true
                 */
                include_merge_history?: components["parameters"]["IncludeMergeHistory"];
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What to look for, and which page of it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactPage"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveContact: {
        parameters: {
            query?: {
                /**
                 * @description Whether users come with `merge_history`. False unless you say otherwise.
                 * @example true
                 */
                include_merge_history?: components["parameters"]["IncludeMergeHistory"];
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the contact, not your `external_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            410: components["responses"]["ContactMerged"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateContact: {
        parameters: {
            query?: {
                /**
                 * @description Whether users come with `merge_history`. False unless you say otherwise.
                 * @example true
                 */
                include_merge_history?: components["parameters"]["IncludeMergeHistory"];
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the contact, not your `external_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContactRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listConversations: {
        parameters: {
            query?: {
                /**
                 * @description How many items a page holds. At most 150; a greater number is refused with `invalid_per_page`.
                 * @example 50
                 */
                per_page?: components["parameters"]["PerPage"];
                /**
                 * @description Cursor of the page to fetch, taken from `pages.next.starting_after` of the page before.
                 * @example WzE3NjcyMjU2MDAwMDAsIjY5NTVhMSJd
                 */
                starting_after?: components["parameters"]["StartingAfter"];
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ConversationListResponse"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Who writes, and what. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateConversationRequest"];
            };
        };
        responses: {
            200: components["responses"]["UserMessageResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchConversations: {
        parameters: {
            query?: {
                /** @description Whether each conversation carries `monitor_evaluations`. */
                include_monitors?: components["parameters"]["IncludeMonitors"];
                /** @description Whether each conversation carries `scorecards`. */
                include_scorecards?: components["parameters"]["IncludeScorecards"];
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The filters, and which page of the matches to return. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            200: components["responses"]["ConversationListResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveConversation: {
        parameters: {
            query?: {
                /**
                 * @description `plaintext` returns bodies and subjects without HTML; a link becomes its label followed by the address in parentheses.
                 * @example plaintext
                 */
                display_as?: components["parameters"]["DisplayAs"];
                /** @description Whether to translate the parts into the language that Intercom detected for the conversation. */
                include_translations?: components["parameters"]["IncludeTranslations"];
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ConversationResponse"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateConversation: {
        parameters: {
            query?: {
                /**
                 * @description `plaintext` returns bodies and subjects without HTML; a link becomes its label followed by the address in parentheses.
                 * @example plaintext
                 */
                display_as?: components["parameters"]["DisplayAs"];
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateConversationRequest"];
            };
        };
        responses: {
            200: components["responses"]["ConversationResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    convertConversationToTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** @description What kind of ticket to make, and the values of its fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConvertConversationToTicketRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    manageConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** @description The change. `message_type` says which one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManageConversationRequest"];
            };
        };
        responses: {
            200: components["responses"]["ConversationResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    replyConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /** @description Id of the conversation, or the word `last` for the conversation that the contact wrote in last. */
                conversation_id: components["parameters"]["ConversationIdOrLast"];
            };
            cookie?: never;
        };
        /** @description The message. `type` says who writes, `message_type` what it is; a contact is named by exactly one of `intercom_user_id`, `email` and `user_id`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyConversationRequest"];
            };
        };
        responses: {
            200: components["responses"]["ConversationResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    attachTagToConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
            };
            cookie?: never;
        };
        /** @description The tag, and the teammate who applies it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachTagToConversationRequest"];
            };
        };
        responses: {
            200: components["responses"]["ConversationTagResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    detachTagFromConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the conversation, as its `id` says.
                 * @example 215467803321
                 */
                conversation_id: components["parameters"]["ConversationId"];
                /**
                 * @description Id of the tag to remove.
                 * @example 7522907
                 */
                tag_id: components["parameters"]["ConversationTagId"];
            };
            cookie?: never;
        };
        /** @description The teammate who removes the tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetachTagFromConversationRequest"];
            };
        };
        responses: {
            200: components["responses"]["ConversationTagResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    identifyAdmin: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The admin and the workspace. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "admin",
                     *       "id": "4410021",
                     *       "email": "teammate@example.com",
                     *       "name": "Sample Teammate",
                     *       "email_verified": true,
                     *       "app": {
                     *         "type": "app",
                     *         "id_code": "q1w2e3r4",
                     *         "name": "Example Workspace",
                     *         "created_at": 1735689600,
                     *         "secure": true,
                     *         "identity_verification": true,
                     *         "timezone": "Europe/Dublin",
                     *         "region": "US"
                     *       },
                     *       "avatar": {
                     *         "type": "avatar",
                     *         "image_url": "https://static.example.com/avatars/4410021.png"
                     *       },
                     *       "has_inbox_seat": true
                     *     }
                     */
                    "application/json": components["schemas"]["AdminWithApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTags: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All tags. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "list",
                     *       "data": [
                     *         {
                     *           "type": "tag",
                     *           "id": "7301",
                     *           "name": "Beta tester"
                     *         },
                     *         {
                     *           "type": "tag",
                     *           "id": "7302",
                     *           "name": "Billing question"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TagList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The tag, and what to put it on or take it off. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTagRequest"];
            };
        };
        responses: {
            /** @description The tag. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "tag",
                     *       "id": "7301",
                     *       "name": "Beta tester"
                     *     }
                     */
                    "application/json": components["schemas"]["CreatedTag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTeams: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All teams. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "team.list",
                     *       "teams": [
                     *         {
                     *           "type": "team",
                     *           "id": "880014",
                     *           "name": "Billing",
                     *           "admin_ids": [
                     *             4410021,
                     *             4410022
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TeamList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveTeam: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the team.
                 * @example 880014
                 */
                team_id: components["parameters"]["TeamId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "team",
                     *       "id": "880014",
                     *       "name": "Billing",
                     *       "admin_ids": [
                     *         4410021,
                     *         4410022
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Team"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
