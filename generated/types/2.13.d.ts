// The types of Intercom's REST API, version 2.13.
// Made from openapi/ by `npm run generate`. Do not edit.

export interface paths {
    "/admins": {
        /**
         * List admins
         * @description Every teammate of the workspace, in one answer.
         */
        get: operations["listAdmins"];
    };
    "/admins/activity_logs": {
        /**
         * List activity logs
         * @description What admins have done in the workspace since a moment, latest first, 20 to a page.
         */
        get: operations["listActivityLogs"];
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
    };
    "/admins/{admin_id}/away": {
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
         * Set an admin to away or back
         * @description Sets a teammate to away in the inbox, or back, and returns the teammate. In a workspace that asks for a reason, going away without one is refused with `away_status_reason_mandatory`.
         */
        put: operations["setAwayAdmin"];
    };
    "/ai/content_import_sources": {
        /**
         * List content import sources
         * @description The places from which the workspace takes pages for Fin. An answer holds one page of them.
         */
        get: operations["listContentImportSources"];
        /**
         * Create a content import source
         * @description Makes a source to which you then add pages with `createExternalPage`. A source that Intercom crawls by itself can only be set up in the workspace. An OAuth token needs the scope `read_write_ai_content`.
         */
        post: operations["createContentImportSource"];
    };
    "/ai/content_import_sources/{content_import_source_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the source.
                 * @example 33
                 */
                content_import_source_id: components["parameters"]["ContentImportSourceId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a content import source
         * @description One source, without its pages.
         */
        get: operations["retrieveContentImportSource"];
        /**
         * Update a content import source
         * @description Changes the source. Send `sync_behavior` and `url` even if they stay the same. An OAuth token needs the scope `read_write_ai_content`.
         */
        put: operations["updateContentImportSource"];
        /**
         * Delete a content import source
         * @description Deletes the source and every page that came from it. An OAuth token needs the scope `read_write_ai_content`.
         */
        delete: operations["deleteContentImportSource"];
    };
    "/ai/external_pages": {
        /**
         * List external pages
         * @description The pages that Fin knows, whether they came through the API or were imported by Intercom. An answer holds one page of them.
         */
        get: operations["listExternalPages"];
        /**
         * Create an external page, or update it by your own id
         * @description Adds a page to a source whose `sync_behavior` is `api`. If the source has a page with this `external_id` already, that page is updated. An OAuth token needs the scope `read_write_ai_content`.
         */
        post: operations["createExternalPage"];
    };
    "/ai/external_pages/{external_page_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the page, not your `external_id`.
                 * @example 19
                 */
                external_page_id: components["parameters"]["ExternalPageId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an external page
         * @description One page with its whole content.
         */
        get: operations["retrieveExternalPage"];
        /**
         * Update an external page
         * @description Replaces title, content and address of a page that was made through the API; others cannot be changed. An OAuth token needs the scope `read_write_ai_content`.
         */
        put: operations["updateExternalPage"];
        /**
         * Delete an external page
         * @description Takes the page out of the content library, so that no answer is based on it any more, and returns what is left of it: its `html` is empty. An OAuth token needs the scope `read_write_ai_content`.
         */
        delete: operations["deleteExternalPage"];
    };
    "/articles": {
        /**
         * List articles
         * @description Every article, published or not, page by page, the one that changed last first. Needs the permission to read
         *     articles. The items come without `statistics`.
         */
        get: operations["listArticles"];
        /**
         * Create an article
         * @description Adds an article, as a draft unless `state` says otherwise. The author is needed, here or in the content of the
         *     default language; without one the answer is 400 with `parameter_not_found`.
         *
         *     Other languages go into `translated_content`, which takes effect once the Help Center is multilingual. Tags
         *     cannot be set here; from 2.16 there are operations for them.
         */
        post: operations["createArticle"];
    };
    "/articles/search": {
        /**
         * Search articles
         * @description The articles that contain a phrase, ten to a page unless `per_page` says otherwise. With `highlight` each match
         *     also comes with the places where the phrase was found.
         */
        get: operations["searchArticles"];
    };
    "/articles/{article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the article, as its `id` says.
                 * @example 3812904
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an article
         * @description One article with its live content and its statistics. The other languages of a multilingual Help Center are in
         *     `translated_content`.
         */
        get: operations["retrieveArticle"];
        /**
         * Update an article
         * @description Changes the fields that are sent and leaves the others alone, `state` included: a draft stays a draft, and
         *     new content of a published article is live at once. From 2.16 that is different for an article with a staged
         *     draft, or when the request schedules the publication.
         */
        put: operations["updateArticle"];
        /**
         * Delete an article
         * @description Removes the article with all its languages. Needs the permission to write articles.
         */
        delete: operations["deleteArticle"];
    };
    "/companies": {
        /**
         * Find a company, or list companies by tag or segment
         * @description With `company_id` or `name`, the one company that has it. With `tag_id` or `segment_id`, the companies that
         *     carry the tag or fall into the segment, page by page. Without any of them, all companies, page by page.
         *     Tell the two answers apart by `type`.
         *
         *     Companies without a contact are left out of lists.
         */
        get: operations["retrieveCompany"];
        /**
         * Create or update a company
         * @description Updates the company that has the `company_id` of the body, or creates one if none has. The `company_id` itself
         *     cannot be changed later.
         *
         *     A company is not visible in Intercom until a contact belongs to it.
         */
        post: operations["createOrUpdateCompany"];
    };
    "/companies/list": {
        /**
         * List companies
         * @description The companies that have a contact, page by page, ordered by the last activity of their people, latest first
         *     unless `order` says otherwise.
         *
         *     Only the first 10,000 can be reached: the page after them is refused with 400, `bad_request`. Use
         *     `scrollOverAllCompanies` for more.
         */
        post: operations["listAllCompanies"];
    };
    "/companies/scroll": {
        /**
         * Scroll over all companies
         * @description All companies, however many there are. Send no `scroll_param` first, then each time the one of the answer
         *     before, until `data` is empty.
         *
         *     - An app can have one scroll at a time; a second one is refused with 400, `scroll_exists`.
         *     - A scroll that is not used for a minute expires, and its `scroll_param` is refused.
         *     - A scroll cannot be resumed. If a request fails with a server error or a timeout, start again.
         */
        get: operations["scrollOverAllCompanies"];
    };
    "/companies/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the company, not your `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a company
         * @description One company, by the id that Intercom gave it. `retrieveCompany` finds it by yours.
         */
        get: operations["retrieveCompanyById"];
        /**
         * Update a company
         * @description Changes the fields that are sent and leaves the others alone. Your own `company_id` cannot be changed.
         */
        put: operations["updateCompany"];
        /**
         * Delete a company
         * @description Archives the company and detaches its contacts, which stay. The answer comes at once, the work is done
         *     afterwards; a `company.deleted` notification tells the end.
         *
         *     An integration that copies companies into Intercom creates the company anew with its next run, unless it is
         *     removed there first.
         */
        delete: operations["deleteCompany"];
    };
    "/companies/{company_id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the company, not your `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * List the contacts of a company
         * @description The users and leads that belong to the company, page by page. Pages are asked for by number, although
         *     `pages.next` looks like a cursor.
         */
        get: operations["listCompanyContacts"];
    };
    "/companies/{company_id}/segments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the company, not your `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /**
         * List the segments of a company
         * @description Every segment that the company falls into, in one answer.
         */
        get: operations["listCompanySegments"];
    };
    "/contacts": {
        /**
         * List contacts
         * @description Every user and lead, page by page, 10 to a page unless `per_page` says otherwise. Archived contacts are left
         *     out, and of merged ones only the contact that was kept is listed.
         */
        get: operations["listContacts"];
        /**
         * Create a contact
         * @description Creates a user or a lead. At least one of `email`, `external_id` and `role` is needed.
         *
         *     If the email of a user or the external id is taken, the answer is 409; its message names the id of the
         *     contact that has it. That contact may be an archived one: unarchive it instead.
         */
        post: operations["createContact"];
    };
    "/contacts/find_by_external_id/{external_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Your own id of the user, as `external_id` shows it.
                 * @example usr-1001
                 */
                external_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a user by your own id
         * @description The user who has this `external_id`. Leads are not found this way. From 2.16 a user that was merged into another
         *     is answered with 410.
         */
        get: operations["retrieveContactByExternalId"];
    };
    "/contacts/merge": {
        /**
         * Merge a lead into a user
         * @description Moves what the lead has over to the user and returns the user. The lead is gone afterwards, from lists and
         *     searches too; from 2.16 retrieving it is answered with 410, whose `Link` header leads to the user. Replace the
         *     lead's id wherever you have stored it.
         *
         *     From 2.16 two contacts without an email address or telephone number in common are refused, unless
         *     `skip_duplicate_validation` is set.
         */
        post: operations["mergeContact"];
    };
    "/contacts/search": {
        /**
         * Search contacts
         * @description The contacts that match a filter, or a tree of filters two levels deep with at most 15 in each group.
         *
         *     - A contact created a moment ago may take minutes to be found.
         *     - Up to 2.16 a date is compared by calendar day in the time zone of the workspace: `=` means that day, `>` the
         *       days after it, `<` the days before it; `!=`, `>=`, `<=`, `IN` and `NIN` are refused. From 2.17 on the dates
         *       of Intercom itself are compared by the second, in UTC, with every operator, and your own date attributes by
         *       the UTC day.
         *     - `tag_id` knows only `=` and `!=`.
         *     - An attribute of your own is addressed as `custom_attributes.` and its name.
         */
        post: operations["searchContacts"];
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
        /**
         * Delete a contact
         * @description Deletes the contact for good. To be able to bring the contact back, use `archiveContact` instead.
         */
        delete: operations["deleteContact"];
    };
    "/contacts/{contact_id}/archive": {
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
         * Archive a contact
         * @description Hides the contact: it is left out of lists and searches, and retrieving it is answered with 404, until
         *     `unarchiveContact` brings it back. Keep the id, for nothing finds it again. Email address and external id stay
         *     taken meanwhile.
         */
        post: operations["archiveContact"];
    };
    "/contacts/{contact_id}/block": {
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
         * Block a contact
         * @description Keeps the contact from writing to the workspace any more, and archives the conversations there have been. No
         *     operation takes the block back.
         */
        post: operations["blockContact"];
    };
    "/contacts/{contact_id}/companies": {
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
         * List the companies of a contact
         * @description The companies to which the contact belongs, page by page.
         */
        get: operations["listContactCompanies"];
        /**
         * Attach a contact to a company
         * @description Makes the contact a member of the company and returns the company. A contact can belong to 1,000 companies; one
         *     more is refused with 400, `contact_company_limit_exceeded`.
         */
        post: operations["attachContactToCompany"];
    };
    "/contacts/{contact_id}/companies/{company_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the contact, not your `external_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                contact_id: components["parameters"]["ContactId"];
                /**
                 * @description Intercom's id of the company, not your own `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: string;
            };
            cookie?: never;
        };
        /**
         * Detach a contact from a company
         * @description Ends the membership of the contact and returns the company. Both stay in the workspace.
         */
        delete: operations["detachContactFromCompany"];
    };
    "/contacts/{contact_id}/notes": {
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
         * List the notes on a contact
         * @description The notes that teammates have written about the contact, latest first, page by page.
         */
        get: operations["listNotes"];
        /**
         * Write a note on a contact
         * @description Adds a note, which only teammates see. An unknown contact or admin is answered with 404.
         */
        post: operations["createNote"];
    };
    "/contacts/{contact_id}/segments": {
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
         * List the segments of a contact
         * @description Every segment into which the contact falls, in one answer.
         */
        get: operations["listContactSegments"];
    };
    "/contacts/{contact_id}/subscriptions": {
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
         * List the subscriptions of a contact
         * @description The subscription types on which the contact has decided, in one answer: those of consent type `opt_out` that the
         *     contact is out of and those of type `opt_in` that the contact is in. A type on which nothing was decided is left
         *     out.
         */
        get: operations["listContactSubscriptions"];
        /**
         * Add a subscription to a contact
         * @description Records the contact's decision and returns the subscription type. For a type of consent type `opt_in` the contact
         *     is in afterwards; for one of type `opt_out` the contact is out.
         */
        post: operations["attachSubscriptionTypeToContact"];
    };
    "/contacts/{contact_id}/subscriptions/{subscription_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the contact, not your `external_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                contact_id: components["parameters"]["ContactId"];
                /**
                 * @description Id of the subscription type.
                 * @example 880
                 */
                subscription_id: string;
            };
            cookie?: never;
        };
        /**
         * Remove a subscription from a contact
         * @description Forgets the contact's decision on the subscription type, and returns the type.
         */
        delete: operations["detachSubscriptionTypeFromContact"];
    };
    "/contacts/{contact_id}/tags": {
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
         * List the tags of a contact
         * @description Every tag on the contact, in one answer.
         */
        get: operations["listContactTags"];
        /**
         * Tag a contact
         * @description Puts an existing tag on the contact and returns the tag.
         */
        post: operations["attachTagToContact"];
    };
    "/contacts/{contact_id}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the contact, not your `external_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                contact_id: components["parameters"]["ContactId"];
                /**
                 * @description Id of the tag.
                 * @example 7301
                 */
                tag_id: string;
            };
            cookie?: never;
        };
        /**
         * Untag a contact
         * @description Takes the tag off the contact and returns it. The tag itself stays in the workspace.
         */
        delete: operations["detachTagFromContact"];
    };
    "/contacts/{contact_id}/unarchive": {
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
         * Unarchive a contact
         * @description Brings an archived contact back. Some cannot be brought back; the code of the refusal is then `not_restorable`.
         */
        post: operations["unarchiveContact"];
    };
    "/conversations": {
        /**
         * List conversations
         * @description Returns the conversations of the workspace page by page, the latest first. A page holds 20 unless `per_page` says otherwise. The items come without their parts; retrieve a conversation to read its messages. Those that are tickets are among them only if the app may read tickets.
         */
        get: operations["listConversations"];
        /**
         * Create a conversation
         * @description Starts a conversation in the name of a contact. A visitor can start one too: send the visitor's id with the type `contact`, and Intercom turns the visitor into a lead. The answer is the first message; the id of the new conversation is its `conversation_id`.
         */
        post: operations["createConversation"];
    };
    "/conversations/redact": {
        /**
         * Redact a message
         * @description Replaces the content of one message for good: of a part that has a body, or of the first message if a contact wrote it. Anything else is refused with `conversation_part_not_redactable`. Returns the conversation with the message redacted.
         */
        post: operations["redactConversation"];
    };
    "/conversations/search": {
        /**
         * Search conversations
         * @description Finds conversations by the values of their fields, such as `state`, `updated_at`, `admin_assignee_id`, `contact_ids`, `tag_ids` or `source.author.email`. Dates compare to the second. A text in `source.body` is matched word by word, so search it for a single word. The default page holds 20 matches.
         */
        post: operations["searchConversations"];
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
         * @description Returns one conversation with its parts. A conversation with more than 500 parts comes with the latest 500 only. One that is a ticket is found only if the app may read tickets.
         */
        get: operations["retrieveConversation"];
        /**
         * Update a conversation
         * @description Changes the fields that are sent and leaves the others as they are. It also links a conversation to custom objects, through `custom_attributes`. To answer, close, snooze, open or assign a conversation, use `replyConversation` and `manageConversation`.
         *
         *     When the workspace has two active conversation attributes of one name, a request with `custom_attributes` is refused with 400 `parameter_invalid`; rename or archive one of them first.
         */
        put: operations["updateConversation"];
        /**
         * Delete a conversation
         * @description Deletes the conversation for good; there is no way back. Up to 2.15 its figures stay in the reports. From 2.16 on `retain_metrics` says whether they do. `listDeletedConversationIds` names it from then on.
         */
        delete: operations["deleteConversation"];
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
        /**
         * Convert a conversation to a ticket
         * @description Turns the conversation into a ticket of the given type and returns the ticket. The messages so far become parts of the ticket.
         */
        post: operations["convertConversationToTicket"];
    };
    "/conversations/{conversation_id}/customers": {
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
         * Add a contact to a conversation
         * @description Adds a contact, in the name of a teammate or of a contact who takes part already; a conversation with several contacts is a group conversation. An email address that nobody in the workspace has becomes a new lead. Returns the contacts, not the conversation.
         */
        post: operations["attachContactToConversation"];
    };
    "/conversations/{conversation_id}/customers/{contact_id}": {
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
                 * @description Intercom's id of the contact, not your `external_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /**
         * Remove a contact from a conversation
         * @description Takes a contact out of a group conversation, in the name of a teammate. The last contact has to stay: that request is refused with 422. Returns the contacts who remain, not the conversation.
         */
        delete: operations["detachContactFromConversation"];
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
        /**
         * Close, snooze, open or assign a conversation
         * @description Changes the state or the assignment of a conversation in the name of a teammate, and records the change as a part. Returns the conversation as it is afterwards.
         */
        post: operations["manageConversation"];
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
        /**
         * Reply to a conversation
         * @description Adds a message: a comment of a teammate or of a contact, or a note that only teammates see. From 2.14 on a teammate can also offer quick replies and a contact can pick one. Returns the conversation with the new part.
         */
        post: operations["replyConversation"];
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
        /**
         * Tag a conversation
         * @description Puts an existing tag on the conversation and returns the tag, with who applied it and when.
         */
        post: operations["attachTagToConversation"];
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
        /**
         * Untag a conversation
         * @description Takes the tag off the conversation and returns it. The tag itself stays in the workspace.
         */
        delete: operations["detachTagFromConversation"];
    };
    "/custom_object_instances/{custom_object_type_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the type, as the workspace defined it.
                 * @example Order
                 */
                custom_object_type_identifier: components["parameters"]["CustomObjectTypeIdentifier"];
            };
            cookie?: never;
        };
        /**
         * List custom objects, or find one by your own id
         * @description With `external_id`, the one object that has it. Up to 2.15 that is all there is.
         *
         *     From 2.16 without it a list: all objects of the type, or those that a contact or a conversation is linked to.
         *
         *     If no object has the `external_id`, the status is still 200 and the body says `found: false`. An OAuth token
         *     needs one of the scopes `read_conversations`, `read_users_companies`, `read_write_users` and
         *     `read_write_custom_object_instances`.
         */
        get: operations["listCustomObjectInstances"];
        /**
         * Create or update a custom object
         * @description Updates the object that has this `external_id`, or creates one. Without an `external_id` every call creates another object. An OAuth token needs the scope `read_write_custom_object_instances`.
         */
        post: operations["createOrUpdateCustomObjectInstance"];
        /**
         * Delete a custom object by your own id
         * @description Deletes the object that has this `external_id`. An OAuth token needs the scope `read_write_custom_object_instances`.
         */
        delete: operations["deleteCustomObjectInstanceByExternalId"];
    };
    "/custom_object_instances/{custom_object_type_identifier}/{custom_object_instance_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Name of the type, as the workspace defined it.
                 * @example Order
                 */
                custom_object_type_identifier: components["parameters"]["CustomObjectTypeIdentifier"];
                /**
                 * @description Intercom's id of the object. Your own id finds nothing here.
                 * @example 22
                 */
                custom_object_instance_id: components["parameters"]["CustomObjectInstanceId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a custom object
         * @description One object by Intercom's id. If the type exists but the object does not, the status is still 200 and the body says `found: false`. An OAuth token needs one of the scopes that `listCustomObjectInstances` names.
         */
        get: operations["retrieveCustomObjectInstance"];
        /**
         * Delete a custom object
         * @description Deletes the object by Intercom's id. An OAuth token needs the scope `read_write_custom_object_instances`.
         */
        delete: operations["deleteCustomObjectInstance"];
    };
    "/data_attributes": {
        /**
         * List data attributes
         * @description The attributes of contacts, of companies or of both, in one answer.
         *
         *     Up to 2.15 those of conversations are included as well. From 2.16 they are not, and asking for them is refused
         *     with 422; `listConversationAttributes` has them.
         */
        get: operations["listDataAttributes"];
        /**
         * Create a data attribute
         * @description Defines an attribute for contacts or companies. Its name must not be taken by another attribute of either, and
         *     a list needs at least two options.
         */
        post: operations["createDataAttribute"];
    };
    "/data_attributes/{data_attribute_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the attribute. Only attributes that the workspace has defined have one.
                 * @example 8656599
                 */
                data_attribute_id: number;
            };
            cookie?: never;
        };
        /**
         * Update a data attribute
         * @description Changes the description, the options or the writability of an attribute of the workspace, or archives it. Its
         *     name and type stay as they are; only in Intercom itself can the type be changed. Options that are sent replace
         *     the ones before.
         */
        put: operations["updateDataAttribute"];
    };
    "/download/content/data/{job_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `job_identifier` of the answer that started the job.
                 * @example v5xsp8c19ji0s82
                 */
                job_identifier: components["parameters"]["DataExportJobIdentifier"];
            };
            cookie?: never;
        };
        /**
         * Download an export of message data
         * @description The data of a job that is `completed`: CSV files in a compressed archive. Send the header
         *     `Accept: application/octet-stream`. The job's `download_url` leads here.
         *
         *     The main file has a row for each message that a contact received. `user_id`, `user_external_id`, `company_id`,
         *     `email` and `name` say who, `content_type`, `content_title`, `content_id`, `ruleset_id` and
         *     `ruleset_version_id` what, `series_id`, `series_title` and `node_id` in which series (-1 for none), and
         *     `received_at` when. The columns that begin with `first_` hold the first time that something happened to it
         *     within the span. Rows of other files refer to it by `receipt_id`.
         */
        get: operations["downloadDataExport"];
    };
    "/events": {
        /**
         * List the events of a contact
         * @description What one contact has done. Name the contact by exactly one of `user_id`, `email` and `intercom_user_id`; the
         *     last one serves for leads too.
         *
         *     The events come one by one, as far as they are less than 90 days old; with `summary` they come counted by
         *     name, the older ones included. Tell the two answers apart by `type`.
         */
        get: operations["listDataEvents"];
        /**
         * Report an event
         * @description Says that a contact has done something. Name the contact by `user_id`, `id` or `email`, a lead by `id`.
         *
         *     - Two events of one contact with the same name and the same `created_at` count as one; the second is answered
         *       with 202 as well.
         *     - An event cannot be changed once it is sent. A metadata field that a known event did not have before can take
         *       a day to appear.
         */
        post: operations["createDataEvent"];
    };
    "/events/summaries": {
        /**
         * Report how often an event happened
         * @description Says how often a user has done something so far, and when first and last, for events from before you began to
         *     report them one by one.
         */
        post: operations["createDataEventSummaries"];
    };
    "/export/cancel/{job_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `job_identifier` of the answer that started the job.
                 * @example v5xsp8c19ji0s82
                 */
                job_identifier: components["parameters"]["DataExportJobIdentifier"];
            };
            cookie?: never;
        };
        /**
         * Cancel an export of message data
         * @description Ends a job that is not done yet, so that another one can be started.
         */
        post: operations["cancelDataExport"];
    };
    "/export/content/data": {
        /**
         * Start an export of message data
         * @description Starts a job that collects who was sent which outbound message (emails, posts, bots, surveys, tours, series …)
         *     in a span of time, and what came of it: opened, clicked, replied, completed, dismissed, unsubscribed, bounced.
         *     The texts of messages and conversations are not part of it.
         *
         *     - The span is about when a message was sent, not about what happened to it later. Both ends are included.
         *     - A workspace can have one job at a time; a second one is refused with 429.
         *     - At most 10 million rows are exported.
         *
         *     Ask `retrieveDataExport` how far the job is, then fetch the data with `downloadDataExport`.
         */
        post: operations["createDataExport"];
    };
    "/export/content/data/{job_identifier}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The `job_identifier` of the answer that started the job.
                 * @example v5xsp8c19ji0s82
                 */
                job_identifier: components["parameters"]["DataExportJobIdentifier"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an export of message data
         * @description How far the job is. Its data can be fetched for two days after it is done. A job that has failed is answered
         *     with 504.
         */
        get: operations["retrieveDataExport"];
    };
    "/help_center/collections": {
        /**
         * List collections
         * @description The collections of all Help Centers, page by page, the one that changed last first. From 2.10 a collection can
         *     be inside another one, which its `parent_id` names; they are all in one list.
         */
        get: operations["listCollections"];
        /**
         * Create a collection
         * @description Adds a collection, on the first level of the default Help Center unless the request says otherwise. Needs the
         *     permission to write articles.
         */
        post: operations["createCollection"];
    };
    "/help_center/collections/{collection_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the collection, as its `id` says.
                 * @example 145
                 */
                collection_id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a collection
         * @description One collection. Its articles name it in their `parent_ids`; there is no list of them here.
         */
        get: operations["retrieveCollection"];
        /**
         * Update a collection
         * @description Changes the fields that are sent. From 2.10 a collection can be moved into another one. Its Help Center cannot
         *     be changed.
         */
        put: operations["updateCollection"];
        /**
         * Delete a collection
         * @description Removes the collection. Needs the permission to write articles.
         */
        delete: operations["deleteCollection"];
    };
    "/help_center/help_centers": {
        /**
         * List Help Centers
         * @description Every Help Center of the workspace, in one answer.
         */
        get: operations["listHelpCenters"];
    };
    "/help_center/help_centers/{help_center_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Help Center, as its `id` says.
                 * @example 93
                 */
                help_center_id: components["parameters"]["HelpCenterId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a Help Center
         * @description One Help Center, with its address.
         */
        get: operations["retrieveHelpCenter"];
    };
    "/internal_articles": {
        /**
         * List internal articles
         * @description Every internal article, page by page. Needs the permission to read articles.
         */
        get: operations["listInternalArticles"];
        /**
         * Create an internal article
         * @description Adds an internal article. It has an owner, who looks after it, and an author; both are teammates. From 2.16 no
         *     AI feature uses a new one until the request says so.
         */
        post: operations["createInternalArticle"];
    };
    "/internal_articles/search": {
        /**
         * Search internal articles
         * @description The internal articles of a folder and of the folders inside it, ten to a page unless `per_page` says otherwise.
         *     Without `folder_id` nothing is found.
         */
        get: operations["searchInternalArticles"];
    };
    "/internal_articles/{internal_article_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the internal article, as its `id` says.
                 * @example 4207
                 */
                internal_article_id: components["parameters"]["InternalArticleId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve an internal article
         * @description One internal article with its content. Needs the permission to read articles.
         */
        get: operations["retrieveInternalArticle"];
        /**
         * Update an internal article
         * @description Changes the fields that are sent and leaves the others alone. Needs the permission to write articles.
         */
        put: operations["updateInternalArticle"];
        /**
         * Delete an internal article
         * @description Removes the internal article. Needs the permission to write articles.
         */
        delete: operations["deleteInternalArticle"];
    };
    "/me": {
        /**
         * Identify the token's admin and workspace
         * @description The admin to whom the access token belongs, together with the workspace. The usual way to check a token.
         *
         *     If you use it to sign people in, refuse anyone whose `email_verified` is not true: an unverified address
         *     may belong to somebody else.
         */
        get: operations["identifyAdmin"];
    };
    "/messages": {
        /**
         * Send a message
         * @description Sends a message from a teammate to a contact: in the Messenger, by email, from 2.16 on by WhatsApp and in
         *     Unstable by SMS. It becomes a conversation when the contact answers, or at once with
         *     `create_conversation_without_contact_reply`. To find that conversation, search the conversations of the contact
         *     for the one whose `source.id` is the id of the message.
         *
         *     A contact can write too; that is the same as `createConversation`, and the answer names the new conversation.
         *
         *     A contact who was created a moment ago may not be known here yet: that is a 404, and the same request succeeds
         *     a little later.
         */
        post: operations["createMessage"];
    };
    "/news/news_items": {
        /**
         * List news items
         * @description Every news item, live or not, page by page, the newest first. Needs the permission to read news.
         */
        get: operations["listNewsItems"];
        /**
         * Create a news item
         * @description Adds a news item. Nobody sees it before it is live and assigned to a newsfeed. Publication cannot be scheduled
         *     here. Needs the permission to write news.
         */
        post: operations["createNewsItem"];
    };
    "/news/news_items/{news_item_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the news item, as its `id` says.
                 * @example 29
                 */
                news_item_id: components["parameters"]["NewsItemId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a news item
         * @description One news item, live or not.
         */
        get: operations["retrieveNewsItem"];
        /**
         * Update a news item
         * @description Changes a news item. Beware of what is left out: `labels` and `newsfeed_assignments` are emptied and reactions
         *     are switched off, so send them along each time. All other fields stay as they are. Needs the permission to
         *     write news.
         */
        put: operations["updateNewsItem"];
        /**
         * Delete a news item
         * @description Removes the news item from all newsfeeds. Needs the permission to write news.
         */
        delete: operations["deleteNewsItem"];
    };
    "/news/newsfeeds": {
        /**
         * List newsfeeds
         * @description The newsfeeds of the workspace, page by page. They are set up in Intercom itself and can only be read here.
         */
        get: operations["listNewsfeeds"];
    };
    "/news/newsfeeds/{newsfeed_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the newsfeed, as its `id` or the `newsfeed_id` of an assignment says.
                 * @example 53
                 */
                newsfeed_id: components["parameters"]["NewsfeedId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a newsfeed
         * @description One newsfeed. Its items have an operation of their own.
         */
        get: operations["retrieveNewsfeed"];
    };
    "/news/newsfeeds/{newsfeed_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the newsfeed, as its `id` or the `newsfeed_id` of an assignment says.
                 * @example 53
                 */
                newsfeed_id: components["parameters"]["NewsfeedId"];
            };
            cookie?: never;
        };
        /**
         * List the live items of a newsfeed
         * @description The news items that a newsfeed shows at present, page by page, the one that was published last first.
         */
        get: operations["listLiveNewsfeedItems"];
    };
    "/notes/{note_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the note.
                 * @example 310442
                 */
                note_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a note
         * @description One note, on a contact or, from 2.15, on a company.
         */
        get: operations["retrieveNote"];
    };
    "/phone_call_redirects": {
        /**
         * Move a phone call to the Messenger
         * @description Sends a text message with a link to the Messenger to the number, so that the caller can go on in writing. Custom attributes that come along are set on the caller's contact.
         */
        post: operations["createPhoneSwitch"];
    };
    "/segments": {
        /**
         * List segments
         * @description Every segment of the workspace, in one answer.
         */
        get: operations["listSegments"];
    };
    "/segments/{segment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the segment.
                 * @example 6955a1c2f0e4b7d8a9c3e701
                 */
                segment_id: string;
            };
            cookie?: never;
        };
        /**
         * Retrieve a segment
         * @description One segment, without the number of its members.
         */
        get: operations["retrieveSegment"];
    };
    "/subscription_types": {
        /**
         * List subscription types
         * @description Every subscription type of the workspace, in one answer.
         */
        get: operations["listSubscriptionTypes"];
    };
    "/tags": {
        /**
         * List tags
         * @description Every tag of the workspace, in one answer.
         */
        get: operations["listTags"];
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
    };
    "/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the tag.
                 * @example 7301
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a tag
         * @description One tag, by its id.
         */
        get: operations["retrieveTag"];
        /**
         * Delete a tag
         * @description Deletes the tag and takes it off everything that carries it. A tag that something in the workspace is built on,
         *     such as a segment, is not deleted; the message of the 400 names what that is.
         */
        delete: operations["deleteTag"];
    };
    "/teams": {
        /**
         * List teams
         * @description Every team of the workspace, in one answer.
         */
        get: operations["listTeams"];
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
    };
    "/ticket_states": {
        /**
         * List ticket states
         * @description Every ticket state of the workspace with the ticket types that use it, in one answer.
         */
        get: operations["listTicketStates"];
    };
    "/ticket_types": {
        /**
         * List ticket types
         * @description Every ticket type of the workspace with its fields, in one answer.
         */
        get: operations["listTicketTypes"];
        /**
         * Create a ticket type
         * @description Makes a ticket type and returns it. It comes with two fields, `_default_title_` and `_default_description_`; add others with `createTicketTypeAttribute`.
         */
        post: operations["createTicketType"];
    };
    "/ticket_types/{ticket_type_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the ticket type.
                 * @example 53
                 */
                ticket_type_id: components["parameters"]["TicketTypeId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a ticket type
         * @description Returns one ticket type with its fields.
         */
        get: operations["retrieveTicketType"];
        /**
         * Update a ticket type
         * @description Changes what is sent, leaves the rest, and returns the ticket type. There is no way to delete one: archive it, and its tickets stay as they are.
         */
        put: operations["updateTicketType"];
    };
    "/ticket_types/{ticket_type_id}/attributes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the ticket type.
                 * @example 53
                 */
                ticket_type_id: components["parameters"]["TicketTypeId"];
            };
            cookie?: never;
        };
        /**
         * Add a field to a ticket type
         * @description Gives the tickets of this type another field and returns the field.
         */
        post: operations["createTicketTypeAttribute"];
    };
    "/ticket_types/{ticket_type_id}/attributes/{attribute_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the ticket type.
                 * @example 53
                 */
                ticket_type_id: components["parameters"]["TicketTypeId"];
                /**
                 * @description Id of the field, as its `id` says.
                 * @example 1706
                 */
                attribute_id: components["parameters"]["TicketTypeAttributeId"];
            };
            cookie?: never;
        };
        /**
         * Change a field of a ticket type
         * @description Changes what is sent, leaves the rest, and returns the field. What kind of value it holds cannot be changed.
         */
        put: operations["updateTicketTypeAttribute"];
    };
    "/tickets": {
        /**
         * Create a ticket
         * @description Makes a ticket of the given type for a contact and returns it. A contact named by an email address that nobody has yet is created on the way. Fields that the ticket type requires have to be sent, and a field that the type does not have is refused.
         */
        post: operations["createTicket"];
    };
    "/tickets/search": {
        /**
         * Search tickets
         * @description Finds tickets by the values of their fields. The default page holds 20 matches. Dates compare to the second.
         *
         *     Searchable are `id`, `created_at`, `updated_at`, `title`, `description`, `category`, `ticket_type_id`,
         *     `contact_ids`, `teammate_ids`, `admin_assignee_id`, `team_assignee_id`, `open`, `state`, `snoozed_until`, and a
         *     field of a ticket type as `ticket_attribute.<id>`.
         *
         *     `category` is searched by other words than the ones that tickets carry: `request` for Customer, `task` for
         *     Back-office and `tracker` for Tracker.
         */
        post: operations["searchTickets"];
    };
    "/tickets/{ticket_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * Retrieve a ticket
         * @description Returns one ticket with its type, its contacts and its parts.
         */
        get: operations["retrieveTicket"];
        /**
         * Update a ticket
         * @description Changes what is sent and leaves the rest as it is: fields, state, assignment, company, whether the ticket is
         *     open, snoozed or shared. Returns the ticket.
         *
         *     A teammate or assignee who cannot be found is answered with 404 `assignee_not_found`, a state that does not
         *     belong to the ticket's type with 400 `ticket_state_id_invalid`, and a company that none of the ticket's contacts
         *     belongs to with 400 `parameter_invalid`.
         */
        put: operations["updateTicket"];
        /**
         * Delete a ticket
         * @description Deletes the ticket for good, with its messages, field values and files. There is no way back. Reports still count it, though with gaps.
         */
        delete: operations["deleteTicket"];
    };
    "/tickets/{ticket_id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * Reply to a ticket
         * @description Adds a message to the ticket and returns it as a part: a comment of a contact, or a comment, a note or a choice
         *     of quick replies of a teammate. In 2.9 a teammate can leave notes, and nothing else is possible.
         *
         *     Contacts cannot reply on back-office tickets; the attempt is refused with 400 `parameter_mismatch`.
         */
        post: operations["replyTicket"];
    };
    "/tickets/{ticket_id}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /**
         * Tag a ticket
         * @description Puts an existing tag on the ticket and returns the tag, with who applied it and when.
         */
        post: operations["attachTagToTicket"];
    };
    "/tickets/{ticket_id}/tags/{tag_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
                /**
                 * @description Id of the tag.
                 * @example 7301
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        /**
         * Untag a ticket
         * @description Takes the tag off the ticket and returns it. The tag itself stays in the workspace.
         */
        delete: operations["detachTagFromTicket"];
    };
    "/visitors": {
        /**
         * Retrieve a visitor
         * @description One visitor, by the id that the Messenger gave it in the browser.
         */
        get: operations["retrieveVisitorWithUserId"];
        /**
         * Update a visitor
         * @description Changes the name and the custom attributes of a visitor, who is named by `id` or by `user_id` in the body.
         */
        put: operations["updateVisitor"];
    };
    "/visitors/convert": {
        /**
         * Convert a visitor into a contact
         * @description Makes the visitor a user or a lead and returns it. If there is a contact with the ids in `user` already, the
         *     visitor is merged into that contact and ceases to exist.
         */
        post: operations["convertVisitor"];
    };
}
export interface webhooks {
    "admin.activity_log_event.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate did something that is logged
         * @description There is a new entry in the activity log.
         */
        post: operations["onAdminActivityLogEventCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "admin.added_to_workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate joined
         * @description A teammate joined the workspace.
         */
        post: operations["onAdminAddedToWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "admin.away_mode_updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate went away or came back
         * @description The away mode of a teammate changed. `away_mode_enabled` says in which direction.
         */
        post: operations["onAdminAwayModeUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "admin.logged_in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate signed in
         * @description A teammate signed in to the workspace.
         */
        post: operations["onAdminLoggedIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "admin.logged_out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate signed out
         * @description A teammate signed out by hand, or a session that began with SAML ended.
         */
        post: operations["onAdminLoggedOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "admin.removed_from_workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate left
         * @description A teammate was removed from the workspace. The item shows the teammate without teams.
         */
        post: operations["onAdminRemovedFromWorkspace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "article.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article was made
         * @description A teammate or the API made an article. In the editor it is empty at first.
         */
        post: operations["onArticleCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "article.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article was deleted
         * @description The article is gone. Only its id and its type are sure to be there.
         */
        post: operations["onArticleDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "article.published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article was published
         * @description Readers can see the article now.
         */
        post: operations["onArticlePublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "article.unpublished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article was unpublished
         * @description The article is a draft again.
         */
        post: operations["onArticleUnpublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "article.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An article changed
         * @description The text or the properties of an article changed.
         */
        post: operations["onArticleUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call ended
         * @description A call that had been answered is over. Nothing is sent if the caller gave up before.
         */
        post: operations["onCallEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.recording_available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recording is there
         * @description The recording of a call can be fetched.
         */
        post: operations["onCallRecordingAvailable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A call began
         * @description A call through Intercom Phone began.
         */
        post: operations["onCallStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "call.transcription_available": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transcript is there
         * @description The transcript of a call can be fetched.
         */
        post: operations["onCallTranscriptionAvailable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "company.contact.attached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact joined a company
         * @description A contact now belongs to the company.
         */
        post: operations["onCompanyContactAttached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "company.contact.detached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact left a company
         * @description A contact no longer belongs to the company.
         */
        post: operations["onCompanyContactDetached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "company.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A company was made
         * @description A new company. In the inbox it has no name at first.
         */
        post: operations["onCompanyCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "company.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A company was deleted
         * @description The company is gone. Its contacts stay.
         */
        post: operations["onCompanyDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "company.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A company changed
         * @description A field of a company changed.
         */
        post: operations["onCompanyUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.archived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was archived
         * @description The contact was put away and can be brought back.
         */
        post: operations["onContactArchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was deleted
         * @description The contact is gone for good.
         */
        post: operations["onContactDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.email.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The email address of a contact changed
         * @description The contact has another email address now.
         */
        post: operations["onContactEmailUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.lead.added_email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead left an email address
         * @description The email address of a lead is known now.
         */
        post: operations["onContactLeadAddedEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.lead.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was made
         * @description A new lead.
         */
        post: operations["onContactLeadCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.lead.signed_up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead became a user
         * @description A lead was turned into a user.
         */
        post: operations["onContactLeadSignedUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.lead.tag.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was tagged
         * @description A tag was put on a lead.
         */
        post: operations["onContactLeadTagCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.lead.tag.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead was untagged
         * @description A tag was taken off a lead.
         */
        post: operations["onContactLeadTagDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.lead.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lead changed
         * @description A field of a lead changed.
         */
        post: operations["onContactLeadUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.merged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Two contacts were merged
         * @description A lead went into a user, or a contact into another. The item is the contact that was kept.
         */
        post: operations["onContactMerged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.subscribed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact wants emails again
         * @description A contact who wanted no emails takes them again.
         */
        post: operations["onContactSubscribed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was unarchived, by its documented name
         * @description The documented name of `contact.unarchived`. Be ready for both.
         */
        post: operations["onContactUnarchive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.unarchived": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact was unarchived
         * @description An archived contact is back. This is the name that deliveries carry; documentation calls the topic `contact.unarchive`.
         */
        post: operations["onContactUnarchived"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.unsubscribed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact wants no more emails
         * @description A contact refused all emails.
         */
        post: operations["onContactUnsubscribed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.user.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was made
         * @description A new user.
         */
        post: operations["onContactUserCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.user.tag.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was tagged
         * @description A tag was put on a user.
         */
        post: operations["onContactUserTagCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.user.tag.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user was untagged
         * @description A tag was taken off a user.
         */
        post: operations["onContactUserTagDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "contact.user.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A user changed
         * @description A field of a user changed.
         */
        post: operations["onContactUserUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.banner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a banner
         * @description Something happened to a banner; `stat_type` says what. Besides `receipt` and `goal_success` look for `collected_email`, `reaction`.
         */
        post: operations["onContentStatBanner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.carousel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a mobile carousel
         * @description Something happened to a mobile carousel; `stat_type` says what. Besides `receipt` and `goal_success` look for `button_tap`, `completion`, `dismissal`, `permission_grant`.
         */
        post: operations["onContentStatCarousel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a chat message
         * @description Something happened to a chat message; `stat_type` says what. Besides `receipt` and `goal_success` look for `open`, `click`, `collected_email`, `reply`.
         */
        post: operations["onContentStatChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a checklist
         * @description Something happened to a checklist; `stat_type` says what.
         */
        post: operations["onContentStatChecklist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.custom_bot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a custom bot
         * @description Something happened to a custom bot; `stat_type` says what. Besides `receipt` and `goal_success` look for `reply`, `completion`.
         */
        post: operations["onContentStatCustomBot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to an email
         * @description Something happened to an email; `stat_type` says what. Besides `receipt` and `goal_success` look for `open`, `click`, `reply`, `hard_bounce`, `soft_bounce`, `spam_complaint`, `unsubscribe`.
         */
        post: operations["onContentStatEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.news_item": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a news item
         * @description Something happened to a news item; `stat_type` says what. Besides `receipt` look for `open`, `click`, `reaction`.
         */
        post: operations["onContentStatNewsItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a post
         * @description Something happened to a post; `stat_type` says what. Besides `receipt` and `goal_success` look for `open`, `click`, `reply`, `reaction`.
         */
        post: operations["onContentStatPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a push message
         * @description Something happened to a push message; `stat_type` says what. Besides `receipt` and `goal_success` look for `open`, `push_failure`.
         */
        post: operations["onContentStatPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a series
         * @description Something happened to a series; `stat_type` says what. Besides `receipt` and `goal_success` look for `series_completion`, `series_disengagement`, `series_exit`.
         */
        post: operations["onContentStatSeries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.series.webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a webhook of a series
         * @description Something happened to a webhook of a series; `stat_type` says what. Besides `receipt` look for `failure`.
         */
        post: operations["onContentStatSeriesWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a text message
         * @description Something happened to a text message; `stat_type` says what. Besides `receipt` and `goal_success` look for `keyword_reply`, `sms_failure`, `unsubscribe`.
         */
        post: operations["onContentStatSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a survey
         * @description Something happened to a survey; `stat_type` says what. Besides `receipt` and `goal_success` look for `answer`, `click`, `completion`, `dismissal`.
         */
        post: operations["onContentStatSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.tooltip_group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a group of tooltips
         * @description Something happened to a group of tooltips; `stat_type` says what.
         */
        post: operations["onContentStatTooltipGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "content_stat.tour": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Something happened to a product tour
         * @description Something happened to a product tour; `stat_type` says what. Besides `receipt` and `goal_success` look for `completion`, `tour_step_failure`.
         */
        post: operations["onContentStatTour"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.admin.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was assigned
         * @description A conversation was given to a teammate or a team, or to nobody.
         */
        post: operations["onConversationAdminAssigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.admin.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was closed
         * @description A teammate closed a conversation.
         */
        post: operations["onConversationAdminClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.admin.noted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate left a note
         * @description A teammate left a note that the contact does not see.
         */
        post: operations["onConversationAdminNoted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.admin.open.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An open conversation was assigned
         * @description Like `conversation.admin.assigned`, for open conversations alone.
         */
        post: operations["onConversationAdminOpenAssigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.admin.opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was opened
         * @description A teammate opened a conversation again.
         */
        post: operations["onConversationAdminOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.admin.replied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate replied
         * @description A teammate wrote to the contact. The part is an `assignment` if the reply also took the conversation over.
         */
        post: operations["onConversationAdminReplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.admin.single.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate began a conversation
         * @description A teammate wrote first, to one contact.
         */
        post: operations["onConversationAdminSingleCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.admin.snoozed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was snoozed
         * @description A teammate put a conversation aside. `snoozed_until` says until when.
         */
        post: operations["onConversationAdminSnoozed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.admin.unsnoozed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A snoozed conversation came back
         * @description A teammate ended the snooze of a conversation, or it ran out.
         */
        post: operations["onConversationAdminUnsnoozed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.contact.attached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact joined a conversation
         * @description A contact was added to a conversation.
         */
        post: operations["onConversationContactAttached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.contact.detached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact left a conversation
         * @description A contact was taken out of a conversation.
         */
        post: operations["onConversationContactDetached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.deleted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was deleted
         * @description The conversation is gone.
         */
        post: operations["onConversationDeleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.priority.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The priority of a conversation changed
         * @description A conversation became more or less urgent.
         */
        post: operations["onConversationPriorityUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.rating.added": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A conversation was rated
         * @description A contact rated a conversation. The rating is in `conversation_rating`.
         */
        post: operations["onConversationRatingAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact read a conversation
         * @description A contact opened a conversation. The item holds several parts.
         */
        post: operations["onConversationRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.user.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact began a conversation
         * @description A user, a lead or a visitor began a conversation. The message is `source`; there are no parts yet.
         */
        post: operations["onConversationUserCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation.user.replied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact replied
         * @description A user, a lead or a visitor wrote in a conversation.
         */
        post: operations["onConversationUserReplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation_part.redacted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A part was redacted
         * @description The text of a part was removed. The item is the conversation with the redacted part, although documentation names the part.
         */
        post: operations["onConversationPartRedacted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "conversation_part.tag.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A part was tagged
         * @description A tag was put on a part. The item is the conversation with that part, although documentation names the part.
         */
        post: operations["onConversationPartTagCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "event.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event was recorded
         * @description An event was recorded for a contact.
         */
        post: operations["onEventCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "granular.subscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact opted into a kind of message
         * @description A contact opted into a subscription type.
         */
        post: operations["onGranularSubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "granular.unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact opted out of a kind of message
         * @description A contact opted out of a subscription type.
         */
        post: operations["onGranularUnsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "job.completed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A job ended
         * @description A job in the background is done, well or badly.
         */
        post: operations["onJobCompleted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test
         * @description Sent when a subscription is tested, and now and then. Every subscription has this topic.
         */
        post: operations["onPing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.admin.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket was assigned to a teammate
         * @description A ticket was given to a teammate, or taken off one.
         */
        post: operations["onTicketAdminAssigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.admin.replied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate replied
         * @description A teammate wrote to the contact of a ticket. The part is an `assignment` if the reply also took the ticket over.
         */
        post: operations["onTicketAdminReplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.attribute.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A field of a ticket changed
         * @description A field has another value. The part says which, and what it was.
         */
        post: operations["onTicketAttributeUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket was closed
         * @description From 2.15 on, the conversation of a ticket was closed, whatever its state; up to 2.14, the ticket was resolved. The item differs accordingly.
         */
        post: operations["onTicketClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.contact.attached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact joined a ticket
         * @description A contact was added to a ticket.
         */
        post: operations["onTicketContactAttached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.contact.detached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact left a ticket
         * @description A contact was taken off a ticket.
         */
        post: operations["onTicketContactDetached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.contact.replied": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A contact replied
         * @description A contact wrote on a ticket.
         */
        post: operations["onTicketContactReplied"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket was made
         * @description A new ticket.
         */
        post: operations["onTicketCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.note.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teammate left a note
         * @description A teammate left a note on a ticket.
         */
        post: operations["onTicketNoteCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.rating.provided": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket was rated
         * @description A contact rated a ticket.
         */
        post: operations["onTicketRatingProvided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.state.updated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The state of a ticket changed
         * @description A ticket is in another state. The last part says from which it came.
         */
        post: operations["onTicketStateUpdated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "ticket.team.assigned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A ticket was assigned to a team
         * @description A ticket was given to a team, or taken off one.
         */
        post: operations["onTicketTeamAssigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "visitor.signed_up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A visitor became a user
         * @description A visitor of your site turned into a user.
         */
        post: operations["onVisitorSignedUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        ErrorList: ErrorList;
        ApiError: ApiError;
        /** @description A word for the kind of failure. The set is open and grows without a new version. */
        ErrorCode: "action_forbidden" | "admin_not_found" | "already_linked_to_tracker" | "api_plan_restricted" | "article_not_found" | "assignee_not_found" | "away_status_reason_mandatory" | "bad_request" | "client_error" | "company_not_found" | "conflict" | "contact_company_limit_exceeded" | "contact_merged" | "content_has_procedure_dependencies" | "content_snippet_not_found" | "conversation_attribute_not_found" | "conversation_id_limit_exceeded" | "conversation_not_found" | "conversation_part_not_redactable" | "conversation_part_or_message_not_found" | "data_connector_in_use" | "data_connector_not_found" | "data_invalid" | "execution_result_not_found" | "field_not_found" | "forbidden" | "identity_verification_secret_not_found" | "import_job_id_required" | "import_source_not_found" | "intercom_version_invalid" | "internal_article_not_found" | "internal_error" | "invalid_catalog_format" | "invalid_field" | "invalid_merge" | "invalid_part_number" | "invalid_per_page" | "invalid_sort_order" | "invalid_ticket_type" | "job_closed" | "job_not_found" | "linked_conversation_limit_exceeded" | "merge_failed" | "missing_authorization" | "missing_parameter" | "not_found" | "not_restorable" | "parameter_invalid" | "parameter_mismatch" | "parameter_missing" | "parameter_not_found" | "payload_too_large" | "rate_limit_exceeded" | "request_timeout" | "resource_conflict" | "retry_after" | "scroll_exists" | "server_error" | "service_unavailable" | "sync_in_progress" | "tag_has_dependent_objects" | "tag_not_found" | "team_not_found" | "team_unavailable" | "ticket_not_found" | "ticket_state_id_invalid" | "token_blocked" | "token_expired" | "token_not_found" | "token_revoked" | "token_unauthorized" | "too_many_requests" | "type_mismatch" | "unauthorized" | "unprocessable_entity" | "unsupported" | "upload_session_not_finalizable" | "upload_session_not_found" | "validation_error" | "whatsapp_message_not_found" | (string & {});
        MalformedJsonError: MalformedJsonError;
        /** @description An error list, or the short form for a body that cannot be parsed. Tell them apart by `errors`. */
        BadRequestBody: components["schemas"]["ErrorList"] | components["schemas"]["MalformedJsonError"];
        /** @description How many items a page holds. A few answers repeat the number as text, exactly as the query said it. */
        PageSize: number | string;
        CursorPages: CursorPages;
        NextCursor: NextCursor;
        OffsetPages: OffsetPages;
        SearchRequest: SearchRequest;
        SingleFilterSearchRequest: SingleFilterSearchRequest;
        MultipleFilterSearchRequest: MultipleFilterSearchRequest;
        /**
         * @description How field and value compare. `IN` and `NIN` take a list of values; `~` contains, `!~` does not contain, `^` starts with, `$` ends with. Send the characters as they are: an HTML-escaped `&gt;` is refused. Not every field takes every operator.
         * @enum {string}
         */
        SearchOperator: "=" | "!=" | "IN" | "NIN" | "<" | "<=" | ">" | ">=" | "~" | "!~" | "^" | "$";
        /** @description What to compare with, in the field's own type: moments in Unix seconds, a list with `IN` and `NIN`. Null, or nothing at all, for a field that is not set. */
        SearchValue: string | number | boolean | (string | number)[] | null;
        SearchPagination: SearchPagination;
        SearchSort: SearchSort;
        ContactSearchRequest: ContactSearchRequest;
        ContactFilter: ContactFilter;
        ContactFilterGroup: ContactFilterGroup;
        /** @description Path of the field, with dots for nested ones. A custom attribute is `custom_attributes.<name>`. */
        ContactSearchField: ("id" | "role" | "name" | "avatar" | "owner_id" | "email" | "email_domain" | "phone" | "formatted_phone" | "external_id" | "created_at" | "signed_up_at" | "updated_at" | "last_seen_at" | "last_contacted_at" | "last_replied_at" | "last_email_opened_at" | "last_email_clicked_at" | "language_override" | "browser" | "browser_language" | "os" | "location.country" | "location.region" | "location.city" | "unsubscribed_from_emails" | "marked_email_as_spam" | "has_hard_bounced" | "ios_last_seen_at" | "ios_app_version" | "ios_device" | "ios_app_device" | "ios_os_version" | "ios_app_name" | "ios_sdk_version" | "android_last_seen_at" | "android_app_version" | "android_device" | "android_app_name" | "android_sdk_version" | "segment_id" | "tag_id" | (string & {})) | string;
        ConversationSearchRequest: ConversationSearchRequest;
        ConversationFilter: ConversationFilter;
        ConversationFilterGroup: ConversationFilterGroup;
        /** @description Path of the field, with dots for nested ones. A custom attribute is `custom_attributes.<name>`. */
        ConversationSearchField: ("id" | "created_at" | "updated_at" | "source.type" | "source.id" | "source.delivered_as" | "source.subject" | "source.body" | "source.author.id" | "source.author.type" | "source.author.name" | "source.author.email" | "source.url" | "contact_ids" | "teammate_ids" | "admin_assignee_id" | "team_assignee_id" | "channel_initiated" | "open" | "read" | "state" | "waiting_since" | "snoozed_until" | "tag_ids" | "priority" | "statistics.time_to_assignment" | "statistics.time_to_admin_reply" | "statistics.time_to_first_close" | "statistics.time_to_last_close" | "statistics.median_time_to_reply" | "statistics.first_contact_reply_at" | "statistics.first_assignment_at" | "statistics.first_admin_reply_at" | "statistics.first_close_at" | "statistics.last_assignment_at" | "statistics.last_assignment_admin_reply_at" | "statistics.last_contact_reply_at" | "statistics.last_admin_reply_at" | "statistics.last_close_at" | "statistics.last_closed_by_id" | "statistics.count_reopens" | "statistics.count_assignments" | "statistics.count_conversation_parts" | "conversation_rating.requested_at" | "conversation_rating.replied_at" | "conversation_rating.score" | "conversation_rating.remark" | "conversation_rating.contact_id" | "conversation_rating.admin_id" | "ai_agent_participated" | "ai_agent.resolution_state" | "ai_agent.last_answer_type" | "ai_agent.rating" | "ai_agent.rating_remark" | "ai_agent.source_type" | "ai_agent.source_title" | (string & {})) | string;
        ActivityLogList: ActivityLogList;
        ActivityLog: ActivityLog;
        /** @description A kind of activity. The set is open and follows the product, not the API version, but for the limits of assignments. */
        ActivityLogEventType: "admin_assignment_limit_change" | "admin_avatar_change" | "admin_away_mode_change" | "admin_deletion" | "admin_deprovisioned" | "admin_impersonation_consent_approved" | "admin_impersonation_consent_revoked" | "admin_impersonation_end" | "admin_impersonation_start" | "admin_invite_change" | "admin_invite_creation" | "admin_invite_deletion" | "admin_login_failure" | "admin_login_success" | "admin_logout" | "admin_occupancy_setting_change" | "admin_occupancy_state_change" | "admin_password_reset_request" | "admin_password_reset_success" | "admin_permission_change" | "admin_provisioned" | "admin_two_factor_auth_change" | "admin_unauthorized_sign_in_method" | "allowed_attachment_filetypes_setting_change" | "app_admin_join" | "app_authentication_method_change" | "app_data_deletion" | "app_data_export" | "app_google_sso_domain_change" | "app_identity_verification_change" | "app_name_change" | "app_outbound_address_change" | "app_package_installation" | "app_package_token_regeneration" | "app_package_uninstallation" | "app_team_creation" | "app_team_deletion" | "app_team_membership_modification" | "app_timezone_change" | "app_webhook_creation" | "app_webhook_deletion" | "articles_in_messenger_enabled_change" | "attach_uploads_inline_setting_change" | "automatic_away_mode_setting_change" | "bulk_delete" | "bulk_export" | "campaign_deletion" | "campaign_state_change" | "content_redaction_rule_creation" | "content_redaction_rule_deletion" | "content_redaction_rule_update" | "conversation_deletion_schedule_creation" | "conversation_deletion_schedule_deletion" | "conversation_deletion_schedule_state_change" | "conversation_deletion_schedule_update" | "conversation_part_deletion" | "conversation_pdf_export" | "conversation_topic_change" | "conversation_topic_creation" | "conversation_topic_deletion" | "csv_import_completion" | "csv_import_creation" | "custom_authentication_token_creation" | "customer_facing_name_change" | "help_center_settings_change" | "hide_csat_from_agents_setting_change" | "inbound_conversations_change" | "inbox_access_change" | "inbox_bulk_action" | "macro_creation" | "macro_deletion" | "macro_update" | "macro_usage_export" | "malicious_domains_setting_change" | "message_deletion" | "message_state_change" | "messenger_api_secret_creation" | "messenger_api_secret_deletion" | "messenger_look_and_feel_change" | "messenger_search_required_change" | "messenger_spaces_change" | "oauth_token_revocation" | "office_hours_change" | "role_change" | "role_creation" | "role_deletion" | "ruleset_activation_title_preview" | "ruleset_creation" | "ruleset_deletion" | "search_browse_enabled_change" | "search_browse_required_change" | "seat_change" | "seat_revoke" | "security_settings_change" | "series_creation" | "series_deletion" | "series_settings_update" | "series_status_change" | "series_update" | "strip_inbound_email_links_change" | "team_assignment_limit_change" | "teammate_gifs_setting_change" | "temporary_expectation_change" | "trusted_domains_setting_change" | "unassign_unsnoozed_at_capacity_setting_change" | "unassign_unsnoozed_when_away_setting_change" | "upfront_email_collection_change" | "user_camera_attachments_setting_change" | "user_conversation_attachments_setting_change" | "user_file_attachments_setting_change" | "user_gifs_setting_change" | "user_media_attachments_setting_change" | "user_voice_notes_setting_change" | "welcome_message_change" | "workspace_deletion_request" | (string & {});
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
             * Format: unixtime
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
            /** @description How many conversations and tickets the admin may hold at once. */
            assignment_limit?: number | null;
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
        ActivityLogObject: ActivityLogObject;
        Admin: Admin;
        SetAwayAdminRequest: SetAwayAdminRequest;
        /** @description In which teams the admin is asked first and in which only when others are busy. Often empty. */
        TeamPriorityLevel: {
            /** @description The teams in which the admin is asked first. */
            primary_team_ids?: number[] | null;
            /** @description The teams in which the admin is asked next. */
            secondary_team_ids?: number[] | null;
        } | null;
        AdminAuthor: AdminAuthor;
        MessageOwner: MessageOwner;
        AdminReference: AdminReference;
        AdminList: AdminList;
        AdminWithApp: AdminWithApp;
        AdminAvatar: AdminAvatar;
        App: App;
        ContentImportSource: ContentImportSource;
        ContentImportSourceList: ContentImportSourceList;
        CreateContentImportSourceRequest: CreateContentImportSourceRequest;
        UpdateContentImportSourceRequest: UpdateContentImportSourceRequest;
        ExternalPage: ExternalPage;
        /** @description Language of the page. For years only `en` was possible; from 2.17 on it is the code of any language of the workspace, such as `fr`. */
        ExternalPageLocale: "en" | (string & {});
        ExternalPageList: ExternalPageList;
        CreateExternalPageRequest: CreateExternalPageRequest;
        UpdateExternalPageRequest: UpdateExternalPageRequest;
        /** @description A new article. */
        CreateArticleRequest: components["schemas"]["ArticleFieldsRequest"] & {
            /** @description The heading, in the default language. From 2.17 on `translated_content` can give it instead. */
            title: string;
            /** @description Id of the teammate to be named as the author. Must be of this workspace. */
            author_id: number;
        };
        /** @description What to change in an article. What is left out stays as it is. */
        UpdateArticleRequest: components["schemas"]["ArticleFieldsRequest"] & {
            /** @description The heading, in the default language. */
            title?: string;
            /** @description Id of the teammate to be named as the author. Must be of this workspace. */
            author_id?: number;
        };
        ArticleFieldsRequest: ArticleFieldsRequest;
        /** @description The content of an article by the code of its language. Leave out what is not to change. */
        ArticleTranslatedContentRequest: {
            /**
             * @description Not needed; allowed because answers carry it.
             * @constant
             */
            type?: "article_translated_content";
            /** @description Arabic. */
            ar?: components["schemas"]["ArticleContentRequest"];
            /** @description Bulgarian. */
            bg?: components["schemas"]["ArticleContentRequest"];
            /** @description Bosnian. */
            bs?: components["schemas"]["ArticleContentRequest"];
            /** @description Catalan. */
            ca?: components["schemas"]["ArticleContentRequest"];
            /** @description Czech. */
            cs?: components["schemas"]["ArticleContentRequest"];
            /** @description Danish. */
            da?: components["schemas"]["ArticleContentRequest"];
            /** @description German. */
            de?: components["schemas"]["ArticleContentRequest"];
            /** @description Greek. */
            el?: components["schemas"]["ArticleContentRequest"];
            /** @description English. */
            en?: components["schemas"]["ArticleContentRequest"];
            /** @description Spanish. */
            es?: components["schemas"]["ArticleContentRequest"];
            /** @description Estonian. */
            et?: components["schemas"]["ArticleContentRequest"];
            /** @description Finnish. */
            fi?: components["schemas"]["ArticleContentRequest"];
            /** @description French. */
            fr?: components["schemas"]["ArticleContentRequest"];
            /** @description Hebrew. */
            he?: components["schemas"]["ArticleContentRequest"];
            /** @description Croatian. */
            hr?: components["schemas"]["ArticleContentRequest"];
            /** @description Hungarian. */
            hu?: components["schemas"]["ArticleContentRequest"];
            /** @description Indonesian. */
            id?: components["schemas"]["ArticleContentRequest"];
            /** @description Italian. */
            it?: components["schemas"]["ArticleContentRequest"];
            /** @description Japanese. */
            ja?: components["schemas"]["ArticleContentRequest"];
            /** @description Korean. */
            ko?: components["schemas"]["ArticleContentRequest"];
            /** @description Lithuanian. */
            lt?: components["schemas"]["ArticleContentRequest"];
            /** @description Latvian. */
            lv?: components["schemas"]["ArticleContentRequest"];
            /** @description Mongolian. */
            mn?: components["schemas"]["ArticleContentRequest"];
            /** @description Norwegian (Bokmål). */
            nb?: components["schemas"]["ArticleContentRequest"];
            /** @description Dutch. */
            nl?: components["schemas"]["ArticleContentRequest"];
            /** @description Polish. */
            pl?: components["schemas"]["ArticleContentRequest"];
            /** @description Portuguese. */
            pt?: components["schemas"]["ArticleContentRequest"];
            /** @description Portuguese of Brazil. */
            "pt-BR"?: components["schemas"]["ArticleContentRequest"];
            /** @description Romanian. */
            ro?: components["schemas"]["ArticleContentRequest"];
            /** @description Russian. */
            ru?: components["schemas"]["ArticleContentRequest"];
            /** @description Slovenian. */
            sl?: components["schemas"]["ArticleContentRequest"];
            /** @description Serbian. */
            sr?: components["schemas"]["ArticleContentRequest"];
            /** @description Swedish. */
            sv?: components["schemas"]["ArticleContentRequest"];
            /** @description Turkish. */
            tr?: components["schemas"]["ArticleContentRequest"];
            /** @description Vietnamese. */
            vi?: components["schemas"]["ArticleContentRequest"];
            /** @description Chinese, simplified. */
            "zh-CN"?: components["schemas"]["ArticleContentRequest"];
            /** @description Chinese, traditional. */
            "zh-TW"?: components["schemas"]["ArticleContentRequest"];
        } & {
            [key: string]: components["schemas"]["ArticleContentRequest"] | "article_translated_content";
        };
        /** @description An article in one language. What answers have is accepted too, the deprecated fields and null, and changes nothing. */
        ArticleContentRequest: {
            /** @description The heading. */
            title?: string;
            /** @description A line below the heading. Null clears it. */
            description?: string | null;
            /** @description The content as HTML. Null clears it. */
            body?: string | null;
            /** @description Id of the teammate to be named as the author. Must be of this workspace. */
            author_id?: number;
            /**
             * @description Whether readers are to see this language.
             * @enum {string}
             */
            state?: "published" | "draft";
            /**
             * @description Not needed.
             * @enum {string|null}
             */
            type?: "article_content" | null;
            /**
             * Format: unixtime
             * @deprecated
             * @description Set by Intercom, in Unix seconds.
             */
            created_at?: number;
            /**
             * Format: unixtime
             * @deprecated
             * @description Set by Intercom, in Unix seconds.
             */
            updated_at?: number;
            /**
             * Format: uri
             * @deprecated
             * @description Set by Intercom.
             */
            url?: string | null;
        } | null;
        /** @description An article of the Help Center, with its statistics. In a multilingual Help Center the fields of the article are those of the default language. */
        Article: components["schemas"]["ArticleListItem"] & {
            /** @description How the article is read and used. */
            statistics: components["schemas"]["ArticleStatistics"] | null;
        };
        /** @description An article as lists and searches return it, without statistics. */
        ArticleListItem: components["schemas"]["ArticleBase"] & {
            tags?: components["schemas"]["ArticleTags"];
        };
        ArticleBase: ArticleBase;
        ArticleTags: ArticleTags;
        ArticleStatistics: ArticleStatistics;
        /** @description The content of an article by the code of its language. A language without content is missing, or null. Languages beyond the ones that are named here occur. */
        ArticleTranslatedContent: {
            /**
             * @description Always `article_translated_content`.
             * @constant
             */
            type: "article_translated_content";
            /** @description Arabic. */
            ar?: components["schemas"]["ArticleTranslation"];
            /** @description Bulgarian. */
            bg?: components["schemas"]["ArticleTranslation"];
            /** @description Bosnian. */
            bs?: components["schemas"]["ArticleTranslation"];
            /** @description Catalan. */
            ca?: components["schemas"]["ArticleTranslation"];
            /** @description Czech. */
            cs?: components["schemas"]["ArticleTranslation"];
            /** @description Danish. */
            da?: components["schemas"]["ArticleTranslation"];
            /** @description German. */
            de?: components["schemas"]["ArticleTranslation"];
            /** @description Greek. */
            el?: components["schemas"]["ArticleTranslation"];
            /** @description English. */
            en?: components["schemas"]["ArticleTranslation"];
            /** @description Spanish. */
            es?: components["schemas"]["ArticleTranslation"];
            /** @description Estonian. */
            et?: components["schemas"]["ArticleTranslation"];
            /** @description Finnish. */
            fi?: components["schemas"]["ArticleTranslation"];
            /** @description French. */
            fr?: components["schemas"]["ArticleTranslation"];
            /** @description Hebrew. */
            he?: components["schemas"]["ArticleTranslation"];
            /** @description Croatian. */
            hr?: components["schemas"]["ArticleTranslation"];
            /** @description Hungarian. */
            hu?: components["schemas"]["ArticleTranslation"];
            /** @description Indonesian. */
            id?: components["schemas"]["ArticleTranslation"];
            /** @description Italian. */
            it?: components["schemas"]["ArticleTranslation"];
            /** @description Japanese. */
            ja?: components["schemas"]["ArticleTranslation"];
            /** @description Korean. */
            ko?: components["schemas"]["ArticleTranslation"];
            /** @description Lithuanian. */
            lt?: components["schemas"]["ArticleTranslation"];
            /** @description Latvian. */
            lv?: components["schemas"]["ArticleTranslation"];
            /** @description Mongolian. */
            mn?: components["schemas"]["ArticleTranslation"];
            /** @description Norwegian (Bokmål). */
            nb?: components["schemas"]["ArticleTranslation"];
            /** @description Dutch. */
            nl?: components["schemas"]["ArticleTranslation"];
            /** @description Polish. */
            pl?: components["schemas"]["ArticleTranslation"];
            /** @description Portuguese. */
            pt?: components["schemas"]["ArticleTranslation"];
            /** @description Portuguese of Brazil. */
            "pt-BR"?: components["schemas"]["ArticleTranslation"];
            /** @description Romanian. */
            ro?: components["schemas"]["ArticleTranslation"];
            /** @description Russian. */
            ru?: components["schemas"]["ArticleTranslation"];
            /** @description Slovenian. */
            sl?: components["schemas"]["ArticleTranslation"];
            /** @description Serbian. */
            sr?: components["schemas"]["ArticleTranslation"];
            /** @description Swedish. */
            sv?: components["schemas"]["ArticleTranslation"];
            /** @description Turkish. */
            tr?: components["schemas"]["ArticleTranslation"];
            /** @description Vietnamese. */
            vi?: components["schemas"]["ArticleTranslation"];
            /** @description Chinese, simplified. */
            "zh-CN"?: components["schemas"]["ArticleTranslation"];
            /** @description Chinese, traditional. */
            "zh-TW"?: components["schemas"]["ArticleTranslation"];
        } & {
            [key: string]: components["schemas"]["ArticleTranslation"];
        };
        /** @description An article in one language, or null for a language without content. */
        ArticleTranslation: components["schemas"]["ArticleContent"] | null;
        ArticleContent: ArticleContent;
        ArticleList: ArticleList;
        ArticleSearchResponse: ArticleSearchResponse;
        ArticleSearchData: ArticleSearchData;
        /** @description An article that was found. */
        ArticleSearchMatch: components["schemas"]["ArticleListItem"] & {
            /** @description How the article is read and used. */
            statistics?: components["schemas"]["ArticleStatistics"] | null;
        };
        ArticleSearchHighlights: ArticleSearchHighlights;
        HighlightedText: HighlightedText;
        DeletedArticle: DeletedArticle;
        CreateOrUpdateCompanyRequest: CreateOrUpdateCompanyRequest;
        UpdateCompanyRequest: UpdateCompanyRequest;
        /** @description Name of the plan. The answer gives it an id. */
        CompanyPlanName: string;
        /** @description What it spends in a month. Fractions are cut off; at most 2147483647. */
        CompanyMonthlySpend: number;
        Company: Company;
        CompanyAttributes: CompanyAttributes;
        CompanyTags: CompanyTags;
        CompanySegments: CompanySegments;
        CompanyPlan: CompanyPlan;
        CompanyNotes: CompanyNotes;
        CompanyList: CompanyList;
        /** @description One company, or a page of companies. `type` tells them apart. */
        CompanyOrList: components["schemas"]["Company"] | components["schemas"]["CompanyList"];
        CompanyScroll: CompanyScroll;
        DeletedCompany: DeletedCompany;
        AttachContactToCompanyRequest: AttachContactToCompanyRequest;
        ContactAttachedCompanies: ContactAttachedCompanies;
        AttachTagToContactRequest: AttachTagToContactRequest;
        MergeContactsRequest: MergeContactsRequest;
        /** @description A new user or lead. At least one of `email`, `external_id` and `role` must be there. */
        CreateContactRequest: components["schemas"]["ContactFields"] & ({
            /**
             * Format: email
             * @description Email address.
             */
            email: string;
        } | {
            /** @description Your own id of the contact. */
            external_id: string;
        } | {
            role: components["schemas"]["ContactRoleInput"];
        });
        /** @description The fields to change. What is left out stays as it is. */
        UpdateContactRequest: components["schemas"]["ContactFields"];
        ContactFields: ContactFields;
        /**
         * @description What kind of contact it is. `contact` is taken as `user`.
         * @enum {string}
         */
        ContactRoleInput: "user" | "lead" | "contact";
        /** @description Values for attributes that the workspace has defined for contacts, by name. */
        ContactAttributesInput: {
            [key: string]: string | number | boolean | null | string[];
        } | null;
        Contact: Contact;
        ContactAttributes: ContactAttributes;
        ContactTags: ContactTags;
        ContactTag: ContactTag;
        ContactNotes: ContactNotes;
        ContactNote: ContactNote;
        ContactCompanies: ContactCompanies;
        ContactCompany: ContactCompany;
        ContactSubscriptionTypes: ContactSubscriptionTypes;
        ContactSubscriptionType: ContactSubscriptionType;
        ContactLocation: ContactLocation;
        ContactSocialProfiles: ContactSocialProfiles;
        SocialProfile: SocialProfile;
        ContactReference: ContactReference;
        ContactList: ContactList;
        DeletedContact: DeletedContact;
        ArchivedContact: ArchivedContact;
        UnarchivedContact: UnarchivedContact;
        BlockedContact: BlockedContact;
        /** @description The message to redact. `type` tells the two kinds apart. */
        RedactConversationRequest: components["schemas"]["RedactConversationPartRequest"] | components["schemas"]["RedactConversationSourceRequest"];
        RedactConversationPartRequest: RedactConversationPartRequest;
        RedactConversationSourceRequest: RedactConversationSourceRequest;
        AiAgent: AiAgent;
        ContentSourceList: ContentSourceList;
        ContentSource: ContentSource;
        ConversationParticipants: ConversationParticipants;
        ConversationParticipant: ConversationParticipant;
        AttachContactToConversationRequest: AttachContactToConversationRequest;
        /** @description The contact to add, and perhaps the contact who does so. */
        ContactToAttach: (components["schemas"]["ParticipantByIntercomUserId"] & components["schemas"]["ContactWhoAttaches"]) | (components["schemas"]["ParticipantByUserId"] & components["schemas"]["ContactWhoAttaches"]) | (components["schemas"]["ParticipantByEmail"] & components["schemas"]["ContactWhoAttaches"]);
        ContactWhoAttaches: ContactWhoAttaches;
        DetachContactFromConversationRequest: DetachContactFromConversationRequest;
        /** @description Names a contact, by exactly one of three ids. */
        ParticipantIdentification: components["schemas"]["ParticipantByIntercomUserId"] | components["schemas"]["ParticipantByUserId"] | components["schemas"]["ParticipantByEmail"];
        ParticipantByIntercomUserId: ParticipantByIntercomUserId;
        ParticipantByUserId: ParticipantByUserId;
        ParticipantByEmail: ParticipantByEmail;
        ConversationParts: ConversationParts;
        /** @description A message or an event in a conversation. `part_type` says which; events such as an assignment have no body. */
        ConversationPart: components["schemas"]["ConversationPartFields"] & {
            /**
             * Format: unixtime
             * @description When the contact was notified, in Unix seconds.
             */
            notified_at: number;
            /** @description Files that came with the part. */
            attachments: components["schemas"]["PartAttachment"][];
            /** @description Whether the part has been redacted. */
            redacted: boolean;
        };
        ConversationPartFields: ConversationPartFields;
        ConversationPartAuthor: ConversationPartAuthor;
        ConversationPartAssignee: ConversationPartAssignee;
        ConversationPartTag: ConversationPartTag;
        PartAttachment: PartAttachment;
        /** @description A number of pixels. Sent as a number, or as text with older attachments; null if the file is no image. */
        PixelCount: number | string | null;
        EmailMessageMetadata: EmailMessageMetadata;
        EmailAddressHeader: EmailAddressHeader;
        ConversationPartMetadata: ConversationPartMetadata;
        OfferedQuickReplyOption: OfferedQuickReplyOption;
        /** @description Sent in place of null, for a message or for an event that has no details. */
        NoEventDetails: Record<string, unknown>;
        OtherEventDetails: OtherEventDetails;
        /** @description The details of an event. Which shape it is follows from the `part_type` of the part; shapes without a word of their own are told apart by their keys. */
        EventDetails: components["schemas"]["NoEventDetails"] | components["schemas"]["OtherEventDetails"] | components["schemas"]["AttributeUpdatedByWorkflow"] | components["schemas"]["AttributeUpdatedByAdmin"] | components["schemas"]["CustomActionStarted"] | components["schemas"]["CustomActionFinished"] | components["schemas"]["OperatorWorkflowEvent"];
        EventSubject: EventSubject;
        AttributeUpdatedByWorkflow: AttributeUpdatedByWorkflow;
        AttributeUpdatedByAdmin: AttributeUpdatedByAdmin;
        AttributeValueChange: AttributeValueChange;
        CustomActionStarted: CustomActionStarted;
        CustomActionFinished: CustomActionFinished;
        OperatorWorkflowEvent: OperatorWorkflowEvent;
        CreateConversationRequest: CreateConversationRequest;
        UpdateConversationRequest: UpdateConversationRequest;
        ConversationCustomAttributesRequest: ConversationCustomAttributesRequest;
        /** @description A message of a contact or of a teammate. `type` tells them apart. */
        ReplyConversationRequest: components["schemas"]["ContactReplyRequest"] | components["schemas"]["AdminReplyRequest"];
        /** @description A message in the name of a contact, who is named by exactly one of `intercom_user_id`, `email` and `user_id`. */
        ContactReplyRequest: components["schemas"]["ContactReplyByIntercomUserIdRequest"] | components["schemas"]["ContactReplyByEmailRequest"] | components["schemas"]["ContactReplyByUserIdRequest"];
        /** @description A message of the contact with this Intercom id. */
        ContactReplyByIntercomUserIdRequest: components["schemas"]["ContactCommentMessage"] & components["schemas"]["ParticipantByIntercomUserId"];
        /** @description A message of the contact with this email address. */
        ContactReplyByEmailRequest: components["schemas"]["ContactCommentMessage"] & components["schemas"]["ParticipantByEmail"];
        /** @description A message of the contact that your system knows under this id. */
        ContactReplyByUserIdRequest: components["schemas"]["ContactCommentMessage"] & components["schemas"]["ParticipantByUserId"];
        ContactCommentMessage: ContactCommentMessage;
        /** @description A message of a teammate. `message_type` tells comments, notes and quick replies apart. */
        AdminReplyRequest: components["schemas"]["AdminCommentRequest"] | components["schemas"]["AdminNoteRequest"] | components["schemas"]["AdminQuickReplyRequest"];
        AdminCommentRequest: AdminCommentRequest;
        AdminNoteRequest: AdminNoteRequest;
        AdminQuickReplyRequest: AdminQuickReplyRequest;
        QuickReplyOption: QuickReplyOption;
        /** @description Addresses of images to attach, at most 10. */
        AttachmentUrls: string[];
        /** @description Files to attach, at most 10. */
        AttachmentFiles: components["schemas"]["AttachmentFile"][];
        AttachmentFile: AttachmentFile;
        /** @description A change of state or assignment. `message_type` says which. */
        ManageConversationRequest: components["schemas"]["CloseConversationRequest"] | components["schemas"]["SnoozeConversationRequest"] | components["schemas"]["OpenConversationRequest"] | components["schemas"]["AssignConversationRequest"];
        CloseConversationRequest: CloseConversationRequest;
        SnoozeConversationRequest: SnoozeConversationRequest;
        OpenConversationRequest: OpenConversationRequest;
        AssignConversationRequest: AssignConversationRequest;
        /** @description Id of the teammate who acts, as text or as a number. */
        ActingAdminId: string | number;
        AttachTagToConversationRequest: AttachTagToConversationRequest;
        DetachTagFromConversationRequest: DetachTagFromConversationRequest;
        ConvertConversationToTicketRequest: ConvertConversationToTicketRequest;
        /** @description A conversation between a contact and the workspace, with its parts. It begins with a message (`source`) and goes on with parts: comments, notes, assignments, changes of state. */
        Conversation: components["schemas"]["ConversationListItem"] & {
            conversation_parts: components["schemas"]["ConversationParts"];
        };
        ConversationList: ConversationList;
        /** @description A conversation without its parts, as lists and searches return it. */
        ConversationListItem: components["schemas"]["ConversationFields"] & components["schemas"]["ConversationAssignment"];
        ConversationAssignment: ConversationAssignment;
        ConversationFields: ConversationFields;
        ConversationTags: ConversationTags;
        ConversationContacts: ConversationContacts;
        ConversationTeammates: ConversationTeammates;
        ConversationSource: ConversationSource;
        ConversationSourceAuthor: ConversationSourceAuthor;
        ConversationFirstContactReply: ConversationFirstContactReply;
        ConversationRating: ConversationRating;
        ConversationRatingContact: ConversationRatingContact;
        ConversationRatingTeammate: ConversationRatingTeammate;
        SlaApplied: SlaApplied;
        ConversationStatistics: ConversationStatistics;
        ConversationResponseTime: ConversationResponseTime;
        ConversationTopics: ConversationTopics;
        ConversationTopic: ConversationTopic;
        ConversationTicket: ConversationTicket;
        ConversationTicketAttribute: ConversationTicketAttribute;
        LinkedObjectList: LinkedObjectList;
        LinkedObject: LinkedObject;
        ConversationCustomAttributes: ConversationCustomAttributes;
        UserMessage: UserMessage;
        CustomObjectInstance: CustomObjectInstance;
        LinkedCustomObjectInstance: LinkedCustomObjectInstance;
        CustomObjectAttributes: CustomObjectAttributes;
        CustomObjectInstanceList: CustomObjectInstanceList;
        CustomObjectInstanceListRequest: CustomObjectInstanceListRequest;
        /** @description A page of custom objects, one of them, or the word that there is none. */
        CustomObjectInstanceSearchResult: components["schemas"]["CustomObjectInstance"] | components["schemas"]["CustomObjectInstanceNotFound"];
        CustomObjectInstanceNotFound: CustomObjectInstanceNotFound;
        CustomObjectInstanceDeleted: CustomObjectInstanceDeleted;
        CreateOrUpdateCustomObjectInstanceRequest: CreateOrUpdateCustomObjectInstanceRequest;
        /** @description The value of an attribute, in its own type; null clears it. A moment is Unix seconds or a date as text. A choice from a list is its label or its id, and one that does not exist clears the attribute. A reference is the id of what it points to, or a list of ids; an unknown id is passed over. */
        CustomObjectAttributeInput: (string | number | boolean | null) | (string | number)[];
        DataAttribute: DataAttribute;
        DataAttributeList: DataAttributeList;
        /** @description An attribute to define. Only a list has `options`. */
        CreateDataAttributeRequest: components["schemas"]["CreateListAttributeRequest"] | components["schemas"]["CreatePlainAttributeRequest"];
        CreateListAttributeRequest: CreateListAttributeRequest;
        CreatePlainAttributeRequest: CreatePlainAttributeRequest;
        /**
         * @description What an attribute is defined for. `contact` stands for users and leads.
         * @enum {string}
         */
        DataAttributeOwner: "contact" | "company";
        /** @description The choices of a list, at least two. */
        DataAttributeOptions: components["schemas"]["DataAttributeOption"][];
        DataAttributeOption: DataAttributeOption;
        UpdateDataAttributeRequest: UpdateDataAttributeRequest;
        DeletedConversation: DeletedConversation;
        DataEvent: DataEvent;
        DataEventMetadata: DataEventMetadata;
        DataEventLink: DataEventLink;
        DataEventAmount: DataEventAmount;
        DataEventPages: DataEventPages;
        DataEventList: DataEventList;
        DataEventSummary: DataEventSummary;
        DataEventSummaryItem: DataEventSummaryItem;
        /** @description Events one by one, or counted by name. `type` tells them apart. */
        DataEventListOrSummary: components["schemas"]["DataEventList"] | components["schemas"]["DataEventSummary"];
        /** @description An event to report. It names its contact in one of three ways. */
        CreateDataEventRequest: components["schemas"]["DataEventOfUserId"] | components["schemas"]["DataEventOfContactId"] | components["schemas"]["DataEventOfEmail"];
        DataEventOfUserId: DataEventOfUserId;
        DataEventOfContactId: DataEventOfContactId;
        DataEventOfEmail: DataEventOfEmail;
        /** @description Name of the event, best a verb in the past and a noun. Teammates see it when they build segments. */
        DataEventName: string;
        /**
         * Format: unixtime
         * @description When it happened, in Unix seconds. To the second, because it tells an event from a repeated one.
         */
        DataEventMoment: number;
        CreateDataEventSummariesRequest: CreateDataEventSummariesRequest;
        DataEventCount: DataEventCount;
        CreateDataExportRequest: CreateDataExportRequest;
        DataExport: DataExport;
        Collection: Collection;
        CollectionList: CollectionList;
        DeletedCollection: DeletedCollection;
        CreateCollectionRequest: CreateCollectionRequest;
        UpdateCollectionRequest: UpdateCollectionRequest;
        /** @description Name and description of a collection by the code of the language; before 2.10 those of a section too. A language without content is missing, or null. */
        GroupTranslatedContent: {
            /**
             * @description Always `group_translated_content`.
             * @constant
             */
            type: "group_translated_content";
            /** @description Arabic. */
            ar?: components["schemas"]["GroupTranslation"];
            /** @description Bulgarian. */
            bg?: components["schemas"]["GroupTranslation"];
            /** @description Bosnian. */
            bs?: components["schemas"]["GroupTranslation"];
            /** @description Catalan. */
            ca?: components["schemas"]["GroupTranslation"];
            /** @description Czech. */
            cs?: components["schemas"]["GroupTranslation"];
            /** @description Danish. */
            da?: components["schemas"]["GroupTranslation"];
            /** @description German. */
            de?: components["schemas"]["GroupTranslation"];
            /** @description Greek. */
            el?: components["schemas"]["GroupTranslation"];
            /** @description English. */
            en?: components["schemas"]["GroupTranslation"];
            /** @description Spanish. */
            es?: components["schemas"]["GroupTranslation"];
            /** @description Estonian. */
            et?: components["schemas"]["GroupTranslation"];
            /** @description Finnish. */
            fi?: components["schemas"]["GroupTranslation"];
            /** @description French. */
            fr?: components["schemas"]["GroupTranslation"];
            /** @description Hebrew. */
            he?: components["schemas"]["GroupTranslation"];
            /** @description Croatian. */
            hr?: components["schemas"]["GroupTranslation"];
            /** @description Hungarian. */
            hu?: components["schemas"]["GroupTranslation"];
            /** @description Indonesian. */
            id?: components["schemas"]["GroupTranslation"];
            /** @description Italian. */
            it?: components["schemas"]["GroupTranslation"];
            /** @description Japanese. */
            ja?: components["schemas"]["GroupTranslation"];
            /** @description Korean. */
            ko?: components["schemas"]["GroupTranslation"];
            /** @description Lithuanian. */
            lt?: components["schemas"]["GroupTranslation"];
            /** @description Latvian. */
            lv?: components["schemas"]["GroupTranslation"];
            /** @description Mongolian. */
            mn?: components["schemas"]["GroupTranslation"];
            /** @description Norwegian (Bokmål). */
            nb?: components["schemas"]["GroupTranslation"];
            /** @description Dutch. */
            nl?: components["schemas"]["GroupTranslation"];
            /** @description Polish. */
            pl?: components["schemas"]["GroupTranslation"];
            /** @description Portuguese. */
            pt?: components["schemas"]["GroupTranslation"];
            /** @description Portuguese of Brazil. */
            "pt-BR"?: components["schemas"]["GroupTranslation"];
            /** @description Romanian. */
            ro?: components["schemas"]["GroupTranslation"];
            /** @description Russian. */
            ru?: components["schemas"]["GroupTranslation"];
            /** @description Slovenian. */
            sl?: components["schemas"]["GroupTranslation"];
            /** @description Serbian. */
            sr?: components["schemas"]["GroupTranslation"];
            /** @description Swedish. */
            sv?: components["schemas"]["GroupTranslation"];
            /** @description Turkish. */
            tr?: components["schemas"]["GroupTranslation"];
            /** @description Vietnamese. */
            vi?: components["schemas"]["GroupTranslation"];
            /** @description Chinese, simplified. */
            "zh-CN"?: components["schemas"]["GroupTranslation"];
            /** @description Chinese, traditional. */
            "zh-TW"?: components["schemas"]["GroupTranslation"];
        } & {
            [key: string]: components["schemas"]["GroupTranslation"];
        };
        /** @description Name and description in one language, or null for a language without content. */
        GroupTranslation: components["schemas"]["GroupContent"] | null;
        GroupContent: GroupContent;
        /** @description Name and description by the code of the language. Leave out what is not to change. */
        GroupTranslatedContentRequest: {
            /**
             * @description Not needed; allowed because answers carry it.
             * @constant
             */
            type?: "group_translated_content";
            /** @description Arabic. */
            ar?: components["schemas"]["GroupContentRequest"];
            /** @description Bulgarian. */
            bg?: components["schemas"]["GroupContentRequest"];
            /** @description Bosnian. */
            bs?: components["schemas"]["GroupContentRequest"];
            /** @description Catalan. */
            ca?: components["schemas"]["GroupContentRequest"];
            /** @description Czech. */
            cs?: components["schemas"]["GroupContentRequest"];
            /** @description Danish. */
            da?: components["schemas"]["GroupContentRequest"];
            /** @description German. */
            de?: components["schemas"]["GroupContentRequest"];
            /** @description Greek. */
            el?: components["schemas"]["GroupContentRequest"];
            /** @description English. */
            en?: components["schemas"]["GroupContentRequest"];
            /** @description Spanish. */
            es?: components["schemas"]["GroupContentRequest"];
            /** @description Estonian. */
            et?: components["schemas"]["GroupContentRequest"];
            /** @description Finnish. */
            fi?: components["schemas"]["GroupContentRequest"];
            /** @description French. */
            fr?: components["schemas"]["GroupContentRequest"];
            /** @description Hebrew. */
            he?: components["schemas"]["GroupContentRequest"];
            /** @description Croatian. */
            hr?: components["schemas"]["GroupContentRequest"];
            /** @description Hungarian. */
            hu?: components["schemas"]["GroupContentRequest"];
            /** @description Indonesian. */
            id?: components["schemas"]["GroupContentRequest"];
            /** @description Italian. */
            it?: components["schemas"]["GroupContentRequest"];
            /** @description Japanese. */
            ja?: components["schemas"]["GroupContentRequest"];
            /** @description Korean. */
            ko?: components["schemas"]["GroupContentRequest"];
            /** @description Lithuanian. */
            lt?: components["schemas"]["GroupContentRequest"];
            /** @description Latvian. */
            lv?: components["schemas"]["GroupContentRequest"];
            /** @description Mongolian. */
            mn?: components["schemas"]["GroupContentRequest"];
            /** @description Norwegian (Bokmål). */
            nb?: components["schemas"]["GroupContentRequest"];
            /** @description Dutch. */
            nl?: components["schemas"]["GroupContentRequest"];
            /** @description Polish. */
            pl?: components["schemas"]["GroupContentRequest"];
            /** @description Portuguese. */
            pt?: components["schemas"]["GroupContentRequest"];
            /** @description Portuguese of Brazil. */
            "pt-BR"?: components["schemas"]["GroupContentRequest"];
            /** @description Romanian. */
            ro?: components["schemas"]["GroupContentRequest"];
            /** @description Russian. */
            ru?: components["schemas"]["GroupContentRequest"];
            /** @description Slovenian. */
            sl?: components["schemas"]["GroupContentRequest"];
            /** @description Serbian. */
            sr?: components["schemas"]["GroupContentRequest"];
            /** @description Swedish. */
            sv?: components["schemas"]["GroupContentRequest"];
            /** @description Turkish. */
            tr?: components["schemas"]["GroupContentRequest"];
            /** @description Vietnamese. */
            vi?: components["schemas"]["GroupContentRequest"];
            /** @description Chinese, simplified. */
            "zh-CN"?: components["schemas"]["GroupContentRequest"];
            /** @description Chinese, traditional. */
            "zh-TW"?: components["schemas"]["GroupContentRequest"];
        } & {
            [key: string]: components["schemas"]["GroupContentRequest"] | "group_translated_content";
        };
        /** @description Name and description in one language. Null is accepted, since answers may have it. */
        GroupContentRequest: {
            /** @description The heading. */
            name?: string;
            /** @description A line below the heading. Null clears it. Sections have none. */
            description?: string | null;
            /**
             * @description Not needed.
             * @enum {string|null}
             */
            type?: "group_content" | null;
        } | null;
        HelpCenter: HelpCenter;
        HelpCenterList: HelpCenterList;
        InternalArticle: InternalArticle;
        InternalArticleList: InternalArticleList;
        InternalArticleSearchResponse: InternalArticleSearchResponse;
        InternalArticlePages: InternalArticlePages;
        /** @description A new internal article. */
        CreateInternalArticleRequest: components["schemas"]["UpdateInternalArticleRequest"] & {
            /** @description The heading. */
            title: string;
            /** @description Id of the teammate who is to look after it. */
            owner_id: number;
            /** @description Id of the teammate to be named as the author. */
            author_id: number;
            /** @description Code of its language, that of the workspace if left out; from 2.17 on `en`. */
            locale?: string;
        };
        UpdateInternalArticleRequest: UpdateInternalArticleRequest;
        DeletedInternalArticle: DeletedInternalArticle;
        /** @description A message of a teammate, told apart by `message_type`, or one of a contact, told apart by `from.type`. */
        CreateMessageRequest: components["schemas"]["InAppMessageRequest"] | components["schemas"]["EmailMessageRequest"] | components["schemas"]["ContactMessageRequest"];
        /** @description A teammate writes in the Messenger. */
        InAppMessageRequest: components["schemas"]["AdminMessageFields"] & components["schemas"]["AdminMessageAddresses"] & {
            /**
             * @description How the message travels. All three mean the Messenger; answers say `inapp`.
             * @enum {string}
             */
            message_type: "inapp" | "in_app" | "conversation";
            /** @description A title, which the answer repeats. The Messenger does not need one. */
            subject?: string;
            /** @description The text, plain or as HTML. */
            body: string;
        };
        /** @description A teammate sends an email. */
        EmailMessageRequest: components["schemas"]["AdminMessageFields"] & components["schemas"]["AdminMessageAddresses"] & {
            /**
             * @description Always `email`.
             * @constant
             */
            message_type: "email";
            /** @description The subject line. */
            subject: string;
            /** @description The text, plain or as HTML. */
            body: string;
            /**
             * @description How it looks: as `plain` text, or as a `personal` letter.
             * @enum {string}
             */
            template: "plain" | "personal";
        };
        ContactMessageRequest: ContactMessageRequest;
        AdminMessageFields: AdminMessageFields;
        AdminMessageAddresses: AdminMessageAddresses;
        /** @description A contact, or from 2.14 on several. */
        MessageRecipients: components["schemas"]["MessageRecipient"];
        MessageRecipient: MessageRecipient;
        /** @description A message. `type` says who wrote it. */
        Message: components["schemas"]["AdminMessage"] | components["schemas"]["UserMessage"];
        AdminMessage: AdminMessage;
        NewsItem: NewsItem;
        NewsfeedAssignment: NewsfeedAssignment;
        NewsfeedAssignmentRequest: NewsfeedAssignmentRequest;
        NewsItemList: NewsItemList;
        /** @description A new news item. */
        CreateNewsItemRequest: components["schemas"]["UpdateNewsItemRequest"] & {
            /** @description The heading. */
            title: string;
        };
        UpdateNewsItemRequest: UpdateNewsItemRequest;
        DeletedNewsItem: DeletedNewsItem;
        Newsfeed: Newsfeed;
        NewsfeedList: NewsfeedList;
        Note: Note;
        NoteList: NoteList;
        CreateNoteRequest: CreateNoteRequest;
        CreatePhoneSwitchRequest: CreatePhoneSwitchRequest;
        PhoneSwitch: PhoneSwitch;
        PhoneSwitchError: PhoneSwitchError;
        Segment: Segment;
        SegmentList: SegmentList;
        AttachedSegmentList: AttachedSegmentList;
        SubscriptionType: SubscriptionType;
        SubscriptionTranslation: SubscriptionTranslation;
        SubscriptionTypeList: SubscriptionTypeList;
        AttachSubscriptionTypeRequest: AttachSubscriptionTypeRequest;
        Tag: Tag;
        AppliedTag: AppliedTag;
        TagApplier: TagApplier;
        TagList: TagList;
        CreatedTag: CreatedTag;
        /** @description What to do with a tag. The lists, and `untag` in them, tell the kinds apart. */
        CreateTagRequest: components["schemas"]["CreateOrUpdateTagRequest"] | components["schemas"]["TagCompaniesRequest"] | components["schemas"]["UntagCompaniesRequest"] | components["schemas"]["TagUsersRequest"] | components["schemas"]["UntagUsersRequest"];
        CreateOrUpdateTagRequest: CreateOrUpdateTagRequest;
        TagCompaniesRequest: TagCompaniesRequest;
        UntagCompaniesRequest: UntagCompaniesRequest;
        TagUsersRequest: TagUsersRequest;
        UntagUsersRequest: UntagUsersRequest;
        Team: Team;
        /** @description Which members are asked first and which only when the others are busy. */
        AdminPriorityLevel: {
            /** @description The members who are asked first. */
            primary_admin_ids?: number[] | null;
            /** @description The members who are asked next. */
            secondary_admin_ids?: number[] | null;
        } | null;
        TeamList: TeamList;
        CreateTicketRequest: CreateTicketRequest;
        /** @description A contact, named by exactly one of `id`, `external_id` and `email`. */
        TicketContactRequest: {
            /** @description Intercom's id. */
            id: string;
        } | {
            /** @description Your own id. */
            external_id: string;
        } | {
            /**
             * Format: email
             * @description The address.
             */
            email: string;
        };
        UpdateTicketRequest: UpdateTicketRequest;
        /** @description A message of a contact or of a teammate. `type` tells them apart. */
        ReplyTicketRequest: components["schemas"]["ContactReplyTicketRequest"] | components["schemas"]["AdminReplyTicketRequest"];
        /** @description A comment in the name of a contact, who is named by exactly one of `intercom_user_id`, `email` and `user_id`. */
        ContactReplyTicketRequest: components["schemas"]["ContactReplyTicketByIntercomUserIdRequest"] | components["schemas"]["ContactReplyTicketByEmailRequest"] | components["schemas"]["ContactReplyTicketByUserIdRequest"];
        /** @description A comment of the contact with this Intercom id. */
        ContactReplyTicketByIntercomUserIdRequest: components["schemas"]["TicketContactComment"] & {
            /** @description Intercom's id of the contact. */
            intercom_user_id: string;
        };
        /** @description A comment of the contact with this email address. */
        ContactReplyTicketByEmailRequest: components["schemas"]["TicketContactComment"] & {
            /**
             * Format: email
             * @description Email address of the contact.
             */
            email: string;
        };
        /** @description A comment of the contact that your system knows under this id. */
        ContactReplyTicketByUserIdRequest: components["schemas"]["TicketContactComment"] & {
            /** @description Your own id of the contact. */
            user_id: string;
        };
        TicketContactComment: TicketContactComment;
        /** @description A message of a teammate. `message_type` tells comments, notes and quick replies apart. */
        AdminReplyTicketRequest: components["schemas"]["AdminCommentTicketRequest"] | components["schemas"]["AdminNoteTicketRequest"] | components["schemas"]["AdminQuickReplyTicketRequest"];
        AdminCommentTicketRequest: AdminCommentTicketRequest;
        AdminNoteTicketRequest: AdminNoteTicketRequest;
        AdminQuickReplyTicketRequest: AdminQuickReplyTicketRequest;
        AttachTagToTicketRequest: AttachTagToTicketRequest;
        DetachTagFromTicketRequest: DetachTagFromTicketRequest;
        Ticket: Ticket;
        DeletedTicket: DeletedTicket;
        TicketList: TicketList;
        TicketAttributes: TicketAttributes;
        TicketAttributesRequest: TicketAttributesRequest;
        FileAttribute: FileAttribute;
        TicketState: TicketState;
        TicketType: TicketType;
        TicketTypeAttributeList: TicketTypeAttributeList;
        TicketTypeAttribute: TicketTypeAttribute;
        TicketTypeAttributeInputOptions: TicketTypeAttributeInputOptions;
        TicketContacts: TicketContacts;
        TicketParts: TicketParts;
        TicketPart: TicketPart;
        TicketReply: TicketReply;
        TicketPartAuthor: TicketPartAuthor;
        TicketStateList: TicketStateList;
        DetailedTicketState: DetailedTicketState;
        TicketStateTicketType: TicketStateTicketType;
        TicketTypeList: TicketTypeList;
        CreateTicketTypeRequest: CreateTicketTypeRequest;
        UpdateTicketTypeRequest: UpdateTicketTypeRequest;
        CreateTicketTypeAttributeRequest: CreateTicketTypeAttributeRequest;
        UpdateTicketTypeAttributeRequest: UpdateTicketTypeAttributeRequest;
        Visitor: Visitor;
        VisitorLocation: VisitorLocation;
        /** @description A visitor, named by `id` or `user_id`, and what to change. */
        UpdateVisitorRequest: {
            /** @description The new name. Null clears it. */
            name?: string | null;
            custom_attributes?: components["schemas"]["ContactAttributesInput"];
        } & ({
            /** @description Intercom's id of the visitor. */
            id: string;
        } | {
            /** @description The id that the Messenger gave the visitor in the browser. */
            user_id: string;
        });
        /** @description A visitor, and the contact that it is to become. */
        ConvertVisitorRequest: components["schemas"]["ConvertVisitorToUserRequest"] | components["schemas"]["ConvertVisitorToLeadRequest"];
        ConvertVisitorToUserRequest: ConvertVisitorToUserRequest;
        ConvertVisitorToLeadRequest: ConvertVisitorToLeadRequest;
        /** @description The visitor, by one of its two ids. An email address alone names no visitor. */
        VisitorReference: {
            /** @description Intercom's id of the visitor. */
            id: string;
            /**
             * Format: email
             * @description Email address of the visitor.
             */
            email?: string;
        } | {
            /** @description The id that the Messenger gave the visitor in the browser. */
            user_id: string;
            /**
             * Format: email
             * @description Email address of the visitor.
             */
            email?: string;
        };
        /** @description Whom the contact is to be known as, by at least one of the three. */
        ConvertedContact: {
            /** @description Intercom's id of the contact. */
            id: string;
        } | {
            /** @description Your own id of the contact, which becomes its `external_id`. */
            user_id: string;
        } | {
            /**
             * Format: email
             * @description Email address of the contact.
             */
            email: string;
        };
        /** @description Something happened to a teammate. */
        AdminNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "admin.added_to_workspace" | "admin.removed_from_workspace" | "admin.away_mode_updated" | "admin.logged_in" | "admin.logged_out";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookAdmin"];
            };
        };
        /** @description A teammate did something that is logged. */
        ActivityLogNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "admin.activity_log_event.created";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookActivityLog"];
            };
        };
        WebhookAdmin: WebhookAdmin;
        /** @description An entry of the activity log. In notifications it says its type. */
        WebhookActivityLog: components["schemas"]["ActivityLog"] & {
            /**
             * @description Always `admin_activity_log_event`.
             * @constant
             */
            type: "admin_activity_log_event";
        };
        /** @description Something happened to an article. */
        ArticleNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "article.created" | "article.updated" | "article.published" | "article.unpublished";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookArticle"];
            };
        };
        /** @description An article was deleted. */
        ArticleDeletedNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "article.deleted";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["DeletedWebhookArticle"];
            };
        };
        /** @description An article as notifications carry it, in its default language. */
        WebhookArticle: WithRequired<components["schemas"]["WebhookArticleFields"], "workspace_id" | "parent_id" | "parent_type" | "parent_ids" | "statistics" | "tags" | "content_id" | "title" | "description" | "body" | "body_markdown" | "author_id" | "state" | "created_at" | "updated_at" | "url">;
        /** @description An article that is gone. Intercom promises only what identifies it; deliveries seen carry the whole article as it last was. */
        DeletedWebhookArticle: components["schemas"]["WebhookArticleFields"] & {
            /**
             * @description Always true. Not always sent.
             * @constant
             */
            deleted?: true;
        };
        WebhookArticleFields: WebhookArticleFields;
        WebhookArticleStatistics: WebhookArticleStatistics;
        /** @description Something happened to a call. */
        CallNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "call.started" | "call.ended" | "call.recording_available" | "call.transcription_available";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookCall"];
            };
        };
        WebhookCall: WebhookCall;
        /** @description A moment, of which it is not settled in which form notifications give it. */
        WebhookMoment: number | string | null;
        /** @description A company was made or changed. */
        CompanyNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "company.created" | "company.updated";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookCompany"];
            };
        };
        /** @description A company was deleted. */
        CompanyDeletedNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "company.deleted";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["DeletedWebhookCompany"];
            };
        };
        /** @description A contact joined a company or left it. */
        CompanyContactNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "company.contact.attached" | "company.contact.detached";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["CompanyAndContact"];
            };
        };
        /** @description A company as notifications carry it: moments are ISO 8601 text, what is unset is null, and the tags are ids. */
        WebhookCompany: components["schemas"]["WebhookCompanyFields"] & {
            /** @description What the company has subscribed to; null for nothing. */
            plan: components["schemas"]["CompanyPlan"] | null;
            /** @description How many people work there. */
            size: number | null;
            /** @description Its website. */
            website: string | null;
            /** @description The industry it works in. */
            industry: string | null;
        };
        /** @description A company beside a contact. The plan comes as an id, and some fields of a company are left out. */
        AttachedCompany: components["schemas"]["WebhookCompanyFields"] & {
            /** @description Id of the plan; null for none. */
            plan_id: string | number | null;
        };
        WebhookCompanyFields: WebhookCompanyFields;
        DeletedWebhookCompany: DeletedWebhookCompany;
        CompanyAndContact: CompanyAndContact;
        /** @description A contact as notifications carry it. The shape is that of the REST API, but every moment is ISO 8601 text instead of Unix seconds. */
        WebhookContact: WithRequired<components["schemas"]["WebhookContactFields"], "name" | "avatar" | "owner_id" | "social_profiles" | "has_hard_bounced" | "last_seen_at" | "last_replied_at" | "last_contacted_at" | "last_email_opened_at" | "last_email_clicked_at" | "language_override" | "browser" | "browser_version" | "browser_language" | "os" | "location" | "android_app_name" | "android_app_version" | "android_device" | "android_os_version" | "android_sdk_version" | "android_last_seen_at" | "ios_app_name" | "ios_app_version" | "ios_device" | "ios_os_version" | "ios_sdk_version" | "ios_last_seen_at" | "custom_attributes" | "tags" | "notes" | "companies" | "opted_out_subscription_types" | "opted_in_subscription_types" | "utm_campaign" | "utm_content" | "utm_medium" | "utm_source" | "utm_term" | "referrer" | "sms_consent" | "unsubscribed_from_sms" | "enabled_push_messaging">;
        /** @description A contact beside the conversation, company or ticket that it joined or left. */
        AttachedContact: components["schemas"]["WebhookContact"] & components["schemas"]["FormattedPhone"];
        /** @description A contact beside a conversation. In recorded deliveries nothing follows after `os`. */
        EarlierAttachedContact: WithRequired<components["schemas"]["WebhookContactFields"], "name" | "avatar" | "owner_id" | "social_profiles" | "has_hard_bounced" | "last_seen_at" | "last_replied_at" | "last_contacted_at" | "last_email_opened_at" | "last_email_clicked_at" | "language_override" | "browser" | "browser_version" | "browser_language" | "os"> & components["schemas"]["FormattedPhone"];
        FormattedPhone: FormattedPhone;
        /** @description The contact that was kept. */
        MergedContact: components["schemas"]["WebhookContact"] & {
            /** @description The contact that went into it. Documented, but missing in deliveries seen at 2.14. */
            merged_from?: {
                /**
                 * @description Always `contact`.
                 * @constant
                 */
                type: "contact";
                /** @description Id that the contact had. */
                id: string;
            };
        };
        WebhookContactFields: WebhookContactFields;
        /** @description A contact was made or changed. */
        ContactNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "contact.user.created" | "contact.user.updated" | "contact.lead.created" | "contact.lead.updated" | "contact.lead.added_email" | "contact.lead.signed_up" | "contact.email.updated" | "contact.unarchived" | "contact.unarchive";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookContact"];
            };
        };
        /** @description Two contacts were merged. */
        ContactMergedNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "contact.merged";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["MergedContact"];
            };
        };
        /** @description A contact was archived. */
        ContactArchivedNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "contact.archived";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["ArchivedWebhookContact"];
            };
        };
        /** @description A contact was deleted. */
        ContactDeletedNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "contact.deleted";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["DeletedWebhookContact"];
            };
        };
        /** @description A tag was put on a contact or taken off. */
        ContactTagNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "contact.user.tag.created" | "contact.user.tag.deleted" | "contact.lead.tag.created" | "contact.lead.tag.deleted";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookContactTag"];
            };
        };
        ArchivedWebhookContact: ArchivedWebhookContact;
        DeletedWebhookContact: DeletedWebhookContact;
        WebhookContactTag: WebhookContactTag;
        /** @description Something happened to outbound content. */
        ContentStatNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "content_stat.banner" | "content_stat.carousel" | "content_stat.chat" | "content_stat.checklist" | "content_stat.custom_bot" | "content_stat.email" | "content_stat.news_item" | "content_stat.post" | "content_stat.push" | "content_stat.series" | "content_stat.series.webhook" | "content_stat.sms" | "content_stat.tooltip_group" | "content_stat.tour";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["ContentStatEvent"];
            };
        };
        /** @description Something happened to a survey. */
        SurveyStatNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "content_stat.survey";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["SurveyStatEvent"];
            };
        };
        ContentStatEvent: ContentStatEvent;
        SurveyStatEvent: SurveyStatEvent;
        /** @description The company on whose account the contact got the content. There only where the audience asks for companies. */
        ContentStatCompany: components["schemas"]["WebhookCompany"] | components["schemas"]["AttachedCompany"];
        ContentStat: ContentStat;
        ContentStatTag: ContentStatTag;
        /** @description One event of a survey. */
        SurveyStat: components["schemas"]["ContentStat"] & {
            /** @description The answer just given. With `answer` as `stat_type`. */
            answer?: components["schemas"]["SurveyAnswer"];
            /** @description All answers of the contact. With `completion` as `stat_type`. */
            answers?: components["schemas"]["SurveyAnswer"][];
        };
        SurveyAnswer: SurveyAnswer;
        WebhookConversation: WebhookConversation;
        WebhookConversationStatistics: WebhookConversationStatistics;
        DeletedWebhookConversation: DeletedWebhookConversation;
        ConversationAndContact: ConversationAndContact;
        AttachedConversation: AttachedConversation;
        AttachedConversationModel: AttachedConversationModel;
        AttachedConversationPart: AttachedConversationPart;
        /** @description Something happened in a conversation. `conversation_parts` holds the part that it is about, and hardly ever more. */
        ConversationNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "conversation.user.created" | "conversation.user.replied" | "conversation.admin.replied" | "conversation.admin.noted" | "conversation.admin.single.created" | "conversation.admin.assigned" | "conversation.admin.open.assigned" | "conversation.admin.opened" | "conversation.admin.closed" | "conversation.admin.snoozed" | "conversation.admin.unsnoozed" | "conversation.read" | "conversation.rating.added" | "conversation.priority.updated" | "conversation_part.redacted" | "conversation_part.tag.created";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookConversation"];
            };
        };
        /** @description A conversation was deleted. */
        ConversationDeletedNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "conversation.deleted";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["DeletedWebhookConversation"];
            };
        };
        /** @description A contact joined a conversation or left it. */
        ConversationContactNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "conversation.contact.attached" | "conversation.contact.detached";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["ConversationAndContact"];
            };
        };
        NotificationEnvelope: NotificationEnvelope;
        /** @description A contact wants emails again. */
        ContactSubscribedNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "contact.subscribed";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["ContactSubscribe"];
            };
        };
        /** @description A contact wants no more emails. */
        ContactUnsubscribedNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "contact.unsubscribed";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["ContactUnsubscribe"];
            };
        };
        /** @description A contact opted into a kind of message. */
        GranularSubscribeNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "granular.subscribe";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["GranularSubscribe"];
            };
        };
        /** @description A contact opted out of a kind of message. */
        GranularUnsubscribeNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "granular.unsubscribe";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["GranularUnsubscribe"];
            };
        };
        /** @description A contact who wants emails again. */
        ContactSubscribe: components["schemas"]["SubscriptionChange"] & {
            /**
             * @description Always `contact_subscribe`.
             * @constant
             */
            type: "contact_subscribe";
        };
        /** @description A contact who wants no more emails. */
        ContactUnsubscribe: components["schemas"]["SubscriptionChange"] & {
            /**
             * @description Always `contact_unsubscribe`.
             * @constant
             */
            type: "contact_unsubscribe";
        };
        /** @description A contact who opted into kinds of message. */
        GranularSubscribe: components["schemas"]["SubscriptionChange"] & {
            /**
             * @description Always `granular_subscribe`.
             * @constant
             */
            type: "granular_subscribe";
        };
        /** @description A contact who opted out of kinds of message. */
        GranularUnsubscribe: components["schemas"]["SubscriptionChange"] & {
            /**
             * @description Always `granular_unsubscribe`.
             * @constant
             */
            type: "granular_unsubscribe";
        };
        SubscriptionChange: SubscriptionChange;
        WebhookSubscriptionType: WebhookSubscriptionType;
        WebhookSubscriptionTranslation: WebhookSubscriptionTranslation;
        /** @description A ticket was made, changed or rated. */
        TicketNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "ticket.created" | "ticket.state.updated" | "ticket.rating.provided";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookTicket"];
            };
        };
        /** @description A part was added to a ticket. */
        TicketPartNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "ticket.admin.assigned" | "ticket.team.assigned" | "ticket.attribute.updated" | "ticket.note.created" | "ticket.admin.replied" | "ticket.contact.replied";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["TicketAndPart"];
            };
        };
        /** @description The conversation of a ticket was closed. Up to 2.14 it meant that the ticket was resolved. */
        TicketClosedNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "ticket.closed";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookTicket"];
            };
        };
        /** @description A contact joined a ticket or left it. */
        TicketContactNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @enum {string}
             */
            topic: "ticket.contact.attached" | "ticket.contact.detached";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["TicketAndContact"];
            };
        };
        WebhookTicket: WebhookTicket;
        WebhookTicketContacts: WebhookTicketContacts;
        TicketContactRole: TicketContactRole;
        TicketAndPart: TicketAndPart;
        TicketAndContact: TicketAndContact;
        /** @description A visitor became a user. */
        VisitorSignedUpNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "visitor.signed_up";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["SignedUpVisitor"];
            };
        };
        SignedUpVisitor: SignedUpVisitor;
        SignedUpVisitorLocation: SignedUpVisitorLocation;
        /** @description An event was recorded for a contact. */
        EventNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "event.created";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookEvent"];
            };
        };
        /** @description A job ended. */
        JobNotification: components["schemas"]["NotificationEnvelope"] & {
            /**
             * @description The topic.
             * @constant
             */
            topic: "job.completed";
            /** @description What it is about. */
            data: {
                /**
                 * @description Always `notification_event_data`.
                 * @constant
                 */
                type: "notification_event_data";
                item: components["schemas"]["WebhookJob"];
            };
        };
        PingNotification: PingNotification;
        WebhookEvent: WebhookEvent;
        WebhookEventMetadata: WebhookEventMetadata;
        WebhookJob: WebhookJob;
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
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The request is well formed, but what it asks for cannot be done. */
        UnprocessableEntity: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
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
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The source. */
        ContentImportSourceResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ContentImportSource"];
            };
        };
        /** @description The page. */
        ExternalPageResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExternalPage"];
            };
        };
        /** @description The article. */
        ArticleFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Article"];
            };
        };
        /** @description A page of articles. */
        ArticlePage: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ArticleList"];
            };
        };
        /** @description A page of matches. */
        ArticleMatches: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ArticleSearchResponse"];
            };
        };
        /** @description A field is missing or has a value that is refused. */
        ArticleRefused: {
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
        /** @description The company. */
        CompanyFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Company"];
            };
        };
        /** @description A page of companies. */
        CompanyPage: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CompanyList"];
            };
        };
        /** @description The workspace has no such company. */
        CompanyNotFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The company. */
        AttachedCompany: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Company"];
            };
        };
        /** @description There is no such contact, or no such company. */
        ContactOrCompanyNotFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The tag. */
        ContactTagFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Tag"];
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
                "application/json": components["schemas"]["ContactList"];
            };
        };
        /** @description The contacts in the conversation after the change. */
        ConversationParticipantsResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConversationParticipants"];
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
        /** @description The object is gone. */
        CustomObjectInstanceDeletedResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CustomObjectInstanceDeleted"];
            };
        };
        /** @description The workspace has no such type, or the type has no such object. */
        CustomObjectNotFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description The attribute. */
        DataAttributeFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DataAttribute"];
            };
        };
        /** @description The conversation is deleted. */
        ConversationDeletedResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeletedConversation"];
            };
        };
        /** @description The job. */
        DataExportFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DataExport"];
            };
        };
        /** @description The collection. */
        CollectionFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Collection"];
            };
        };
        /** @description A field is missing or has a value that is refused. */
        HelpCenterParameterRefused: {
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
        /** @description The internal article. */
        InternalArticleFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalArticle"];
            };
        };
        /** @description The news item. */
        NewsItemFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NewsItem"];
            };
        };
        /** @description The subscription type. */
        SubscriptionTypeFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SubscriptionType"];
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
        /** @description A page of the matching tickets. */
        TicketListResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TicketList"];
            };
        };
        /** @description The part that the message has become. */
        TicketReplyResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TicketReply"];
            };
        };
        /** @description The tag. */
        TicketTagResponse: {
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
        /** @description The ticket type. */
        TicketTypeResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TicketType"];
            };
        };
        /** @description All ticket types. */
        TicketTypeListResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TicketTypeList"];
            };
        };
        /** @description The field. */
        TicketTypeAttributeResponse: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TicketTypeAttribute"];
            };
        };
        /** @description The visitor. */
        VisitorFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Visitor"];
            };
        };
        /** @description There is no such visitor, perhaps because it has become a contact. */
        VisitorNotFound: {
            headers: {
                "Intercom-Version": components["headers"]["IntercomVersion"];
                "X-Request-Id": components["headers"]["XRequestId"];
                "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorList"];
            };
        };
        /** @description Any status of the 2xx range accepts the notification. It must come within five seconds; its body is not read. */
        NotificationAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Tells Intercom that nobody listens any more. The subscription is disabled and nothing more is sent. */
        SubscriptionGone: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Slows the subscription down, by a minute at first and by two hours at most. What would be delayed longer is dropped. */
        DeliveryThrottled: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Any other status, or no answer in time, is a failure. The notification is sent once more after a minute and then dropped. More than 1,000 errors in a row within 15 minutes pause the subscription for 15 minutes; a private app whose endpoint fails for seven days is suspended. */
        DeliveryFailed: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
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
         * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
         * @example 2
         */
        PageNumber: number;
        /**
         * @description Id of the admin.
         * @example 4410021
         */
        AdminId: string;
        /**
         * @description Id of the source.
         * @example 33
         */
        ContentImportSourceId: string | number;
        /**
         * @description Intercom's id of the page, not your `external_id`.
         * @example 19
         */
        ExternalPageId: string | number;
        /**
         * @description Id of the article, as its `id` says.
         * @example 3812904
         */
        ArticleId: string | number;
        /**
         * @description How many articles a page holds, 25 unless you say otherwise and at most 250.
         * @example 25
         */
        ArticlesPerPage: number;
        /**
         * @description Intercom's id of the company, not your `company_id`.
         * @example 6955a1c2f0e4b7d8a9c3e601
         */
        CompanyId: string;
        /**
         * @description How many companies a page holds, 15 unless you say otherwise.
         * @example 50
         */
        CompaniesPerPage: number;
        /**
         * @description Intercom's id of the contact, not your `external_id`.
         * @example 6955a1c2f0e4b7d8a9c3e5f1
         */
        ContactId: string;
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
        /**
         * @description Name of the type, as the workspace defined it.
         * @example Order
         */
        CustomObjectTypeIdentifier: string;
        /**
         * @description Intercom's id of the object. Your own id finds nothing here.
         * @example 22
         */
        CustomObjectInstanceId: string;
        /**
         * @description The `job_identifier` of the answer that started the job.
         * @example v5xsp8c19ji0s82
         */
        DataExportJobIdentifier: string;
        /**
         * @description Id of the collection, as its `id` says.
         * @example 145
         */
        CollectionId: string | number;
        /**
         * @description Id of the Help Center, as its `id` says.
         * @example 93
         */
        HelpCenterId: string | number;
        /**
         * @description Id of the internal article, as its `id` says.
         * @example 4207
         */
        InternalArticleId: string | number;
        /**
         * @description Id of the news item, as its `id` says.
         * @example 29
         */
        NewsItemId: string | number;
        /**
         * @description Id of the newsfeed, as its `id` or the `newsfeed_id` of an assignment says.
         * @example 53
         */
        NewsfeedId: string | number;
        /**
         * @description How many items a page holds, 10 unless you say otherwise.
         * @example 10
         */
        NewsPerPage: number;
        /**
         * @description Id of the tag.
         * @example 7301
         */
        TagId: string | number;
        /**
         * @description Id of the team.
         * @example 880014
         */
        TeamId: string;
        /**
         * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
         * @example 215467803321
         */
        TicketId: string | number;
        /**
         * @description Id of the ticket type.
         * @example 53
         */
        TicketTypeId: string | number;
        /**
         * @description Id of the field, as its `id` says.
         * @example 1706
         */
        TicketTypeAttributeId: string | number;
        /**
         * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
         * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
         */
        XHubSignature: string;
        /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
        IntercomVersion: "2.13";
    };
    requestBodies: {
        /** @description The notification. */
        AdminDelivery: {
            content: {
                "application/json": components["schemas"]["AdminNotification"];
            };
        };
        /** @description The notification. */
        ActivityLogDelivery: {
            content: {
                "application/json": components["schemas"]["ActivityLogNotification"];
            };
        };
        /** @description The notification. */
        ArticleDelivery: {
            content: {
                "application/json": components["schemas"]["ArticleNotification"];
            };
        };
        /** @description The notification. */
        ArticleDeletedDelivery: {
            content: {
                "application/json": components["schemas"]["ArticleDeletedNotification"];
            };
        };
        /** @description The notification. */
        CallDelivery: {
            content: {
                "application/json": components["schemas"]["CallNotification"];
            };
        };
        /** @description The notification. */
        CompanyDelivery: {
            content: {
                "application/json": components["schemas"]["CompanyNotification"];
            };
        };
        /** @description The notification. */
        CompanyDeletedDelivery: {
            content: {
                "application/json": components["schemas"]["CompanyDeletedNotification"];
            };
        };
        /** @description The notification. */
        CompanyContactDelivery: {
            content: {
                "application/json": components["schemas"]["CompanyContactNotification"];
            };
        };
        /** @description The notification. */
        ContactDelivery: {
            content: {
                "application/json": components["schemas"]["ContactNotification"];
            };
        };
        /** @description The notification. */
        ContactArchivedDelivery: {
            content: {
                "application/json": components["schemas"]["ContactArchivedNotification"];
            };
        };
        /** @description The notification. */
        ContactDeletedDelivery: {
            content: {
                "application/json": components["schemas"]["ContactDeletedNotification"];
            };
        };
        /** @description The notification. */
        ContactMergedDelivery: {
            content: {
                "application/json": components["schemas"]["ContactMergedNotification"];
            };
        };
        /** @description The notification. */
        ContactTagDelivery: {
            content: {
                "application/json": components["schemas"]["ContactTagNotification"];
            };
        };
        /** @description The notification. */
        ContentStatDelivery: {
            content: {
                "application/json": components["schemas"]["ContentStatNotification"];
            };
        };
        /** @description The notification. */
        SurveyStatDelivery: {
            content: {
                "application/json": components["schemas"]["SurveyStatNotification"];
            };
        };
        /** @description The notification. */
        ConversationDelivery: {
            content: {
                "application/json": components["schemas"]["ConversationNotification"];
            };
        };
        /** @description The notification. */
        ConversationDeletedDelivery: {
            content: {
                "application/json": components["schemas"]["ConversationDeletedNotification"];
            };
        };
        /** @description The notification. */
        ConversationContactDelivery: {
            content: {
                "application/json": components["schemas"]["ConversationContactNotification"];
            };
        };
        /** @description The notification. */
        ContactSubscribedDelivery: {
            content: {
                "application/json": components["schemas"]["ContactSubscribedNotification"];
            };
        };
        /** @description The notification. */
        ContactUnsubscribedDelivery: {
            content: {
                "application/json": components["schemas"]["ContactUnsubscribedNotification"];
            };
        };
        /** @description The notification. */
        GranularSubscribeDelivery: {
            content: {
                "application/json": components["schemas"]["GranularSubscribeNotification"];
            };
        };
        /** @description The notification. */
        GranularUnsubscribeDelivery: {
            content: {
                "application/json": components["schemas"]["GranularUnsubscribeNotification"];
            };
        };
        /** @description The notification. */
        TicketDelivery: {
            content: {
                "application/json": components["schemas"]["TicketNotification"];
            };
        };
        /** @description The notification. */
        TicketClosedDelivery: {
            content: {
                "application/json": components["schemas"]["TicketClosedNotification"];
            };
        };
        /** @description The notification. */
        TicketPartDelivery: {
            content: {
                "application/json": components["schemas"]["TicketPartNotification"];
            };
        };
        /** @description The notification. */
        TicketContactDelivery: {
            content: {
                "application/json": components["schemas"]["TicketContactNotification"];
            };
        };
        /** @description The notification. */
        VisitorSignedUpDelivery: {
            content: {
                "application/json": components["schemas"]["VisitorSignedUpNotification"];
            };
        };
        /** @description The notification. */
        EventDelivery: {
            content: {
                "application/json": components["schemas"]["EventNotification"];
            };
        };
        /** @description The notification. */
        JobDelivery: {
            content: {
                "application/json": components["schemas"]["JobNotification"];
            };
        };
        /** @description The notification. */
        PingDelivery: {
            content: {
                "application/json": components["schemas"]["PingNotification"];
            };
        };
    };
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
/** @description The usual body of a failure, with one entry for each thing that was wrong. */
export interface ErrorList {
    /**
     * @description Always `error.list`.
     * @constant
     */
    type: "error.list";
    /** @description Opaque id of the failed call, the same as in `X-Request-Id`. Not a UUID, and not always sent. */
    request_id?: string | null;
    /** @description What went wrong. Nearly always a single entry. */
    errors: components["schemas"]["ApiError"][];
}
/** @description One reason for the failure. */
export interface ApiError {
    code: components["schemas"]["ErrorCode"];
    /** @description An explanation for people. Its wording changes; do not branch on it. */
    message?: string | null;
    /** @description The request field at fault, where there is one. */
    field?: string | null;
}
export type ErrorCode = components['schemas']['ErrorCode'];
/** @description The body of a 400 when the request was no JSON at all and so never reached the operation. */
export interface MalformedJsonError {
    /** @description The HTTP status again, 400. */
    status: number;
    /** @description The name of the status, `Bad Request`. */
    error: string;
}
export type BadRequestBody = components['schemas']['BadRequestBody'];
export type PageSize = components['schemas']['PageSize'];
/** @description Where a page stands in a list that is walked with a cursor. */
export interface CursorPages {
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
}
/** @description The place at which the next page begins. */
export interface NextCursor {
    /** @description Number of the next page. Asking for it has no effect; use the cursor. */
    page: number;
    /** @description Opaque cursor to send as `starting_after`. It may be long and is not meant to be stored. */
    starting_after: string;
    /**
     * @description Documented, never sent. The page size stands one level up.
     *     @deprecated Use `CursorPages.per_page`.
     */
    per_page?: number;
}
/** @description Where a page stands in a list that is walked by page number. */
export interface OffsetPages {
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
}
/** @description What to look for, in which order, and which page of the matches to return. */
export interface SearchRequest {
    /** @description One filter, or a group of filters joined by `AND` or `OR`. */
    query: components["schemas"]["SingleFilterSearchRequest"] | components["schemas"]["MultipleFilterSearchRequest"];
    /** @description Page size and cursor. Leave it out for the first page at the default size. */
    pagination?: components["schemas"]["SearchPagination"] | null;
    sort?: components["schemas"]["SearchSort"];
}
/** @description A condition on one field. */
export interface SingleFilterSearchRequest {
    /** @description Path of the field, with dots for nested ones. A custom attribute is `custom_attributes.<name>`. */
    field: string;
    operator: components["schemas"]["SearchOperator"];
    value?: components["schemas"]["SearchValue"];
}
/** @description A group of conditions. A member is a condition or another group, mixed as you like; groups nest two levels deep. */
export interface MultipleFilterSearchRequest {
    /**
     * @description `AND`: all members must hold. `OR`: one is enough.
     * @enum {string}
     */
    operator: "AND" | "OR";
    /** @description The members of the group, at most 15. */
    value: (components["schemas"]["SingleFilterSearchRequest"] | components["schemas"]["MultipleFilterSearchRequest"])[];
}
export type SearchOperator = components['schemas']['SearchOperator'];
export type SearchValue = components['schemas']['SearchValue'];
/** @description Which page of the matches to return. */
export interface SearchPagination {
    /** @description Matches on a page, at most 150. */
    per_page?: number;
    /** @description The `starting_after` of `pages.next` on the page before; null or absent for the first page. */
    starting_after?: string | null;
}
/** @description The order of the matches. What is left out is for Intercom to choose. */
export interface SearchSort {
    /** @description The field to sort by. */
    field?: string;
    /** @description The direction. These versions do not check the word; `desc` is in use. */
    order?: "ascending" | "descending" | "desc" | (string & {});
}
/** @description Which contacts to look for, in which order, and which page of the matches to return. */
export interface ContactSearchRequest {
    /** @description One filter, or a group of filters joined by `AND` or `OR`. */
    query: components["schemas"]["ContactFilter"] | components["schemas"]["ContactFilterGroup"];
    /** @description Page size and cursor. Leave it out for the first page at the default size. */
    pagination?: components["schemas"]["SearchPagination"] | null;
    sort?: components["schemas"]["SearchSort"];
}
/** @description A condition on one field of a contact. */
export interface ContactFilter {
    field: components["schemas"]["ContactSearchField"];
    operator: components["schemas"]["SearchOperator"];
    value?: components["schemas"]["SearchValue"];
}
/** @description A group of conditions. A member is a condition or another group, mixed as you like; groups nest two levels deep. */
export interface ContactFilterGroup {
    /**
     * @description `AND`: all members must hold. `OR`: one is enough.
     * @enum {string}
     */
    operator: "AND" | "OR";
    /** @description The members of the group, at most 15. */
    value: (components["schemas"]["ContactFilter"] | components["schemas"]["ContactFilterGroup"])[];
}
export type ContactSearchField = components['schemas']['ContactSearchField'];
/** @description Which conversations to look for, in which order, and which page of the matches to return. */
export interface ConversationSearchRequest {
    /** @description One filter, or a group of filters joined by `AND` or `OR`. */
    query: components["schemas"]["ConversationFilter"] | components["schemas"]["ConversationFilterGroup"];
    /** @description Page size and cursor. Leave it out for the first page at the default size. */
    pagination?: components["schemas"]["SearchPagination"] | null;
    sort?: components["schemas"]["SearchSort"];
    /**
     * @description Sent by some programs, and taken. The size of a page is `per_page` of `pagination`.
     *     @deprecated Use `SearchPagination.per_page`.
     */
    per_page?: number;
}
/** @description A condition on one field of a conversation. */
export interface ConversationFilter {
    field: components["schemas"]["ConversationSearchField"];
    operator: components["schemas"]["SearchOperator"];
    value?: components["schemas"]["SearchValue"];
}
/** @description A group of conditions. A member is a condition or another group, mixed as you like; groups nest two levels deep. */
export interface ConversationFilterGroup {
    /**
     * @description `AND`: all members must hold. `OR`: one is enough.
     * @enum {string}
     */
    operator: "AND" | "OR";
    /** @description The members of the group, at most 15. */
    value: (components["schemas"]["ConversationFilter"] | components["schemas"]["ConversationFilterGroup"])[];
}
export type ConversationSearchField = components['schemas']['ConversationSearchField'];
/** @description A page of what admins have done. */
export interface ActivityLogList {
    /**
     * @description Always `activity_log.list`.
     * @constant
     */
    type: "activity_log.list";
    pages: components["schemas"]["OffsetPages"];
    /** @description The entries of this page. */
    activity_logs: components["schemas"]["ActivityLog"][];
}
/** @description One thing that an admin did. */
export interface ActivityLog {
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
        /**
         * Format: email
         * @description Email address of the admin.
         */
        email: string;
        /** @description Network address from which it was done. */
        ip: string;
    };
    metadata: components["schemas"]["ActivityLogMetadata"];
    /**
     * Format: unixtime
     * @description When it was done, in Unix seconds.
     */
    created_at: number;
    activity_type: components["schemas"]["ActivityLogEventType"];
    /** @description What was done, as a sentence in English. */
    activity_description: string;
}
export type ActivityLogEventType = components['schemas']['ActivityLogEventType'];
export type ActivityLogMetadata = components['schemas']['ActivityLogMetadata'];
export type ActivityLogValue = components['schemas']['ActivityLogValue'];
/** @description Values by name. */
export interface ActivityLogObject {
    [key: string]: components["schemas"]["ActivityLogValue"];
}
/** @description A teammate with access to the workspace. */
export interface Admin {
    /**
     * @description Always `admin`.
     * @constant
     */
    type: "admin";
    /** @description Id of the admin. */
    id: string;
    /** @description Full name. */
    name: string;
    /**
     * Format: email
     * @description Email address.
     */
    email: string;
    /** @description Job title. Missing while none is set. */
    job_title?: string;
    /** @description Whether the admin is set to away. */
    away_mode_enabled: boolean;
    /** @description Whether conversations are handed to the default inbox while the admin is away. */
    away_mode_reassign: boolean;
    /** @description Id of the reason chosen for being away, as a number or as text; null without one. */
    away_status_reason_id?: number | string | null;
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
}
/** @description Whether an admin is away. */
export interface SetAwayAdminRequest {
    /** @description True for away, false for back. */
    away_mode_enabled: boolean;
    /** @description Whether replies of contacts go to the default inbox while the admin is away. */
    away_mode_reassign: boolean;
}
export type TeamPriorityLevel = components['schemas']['TeamPriorityLevel'];
/** @description The admin who wrote a note or sent a message. Unlike `Admin`, it can come without seat and teams. */
export interface AdminAuthor {
    /**
     * @description Always `admin`.
     * @constant
     */
    type: "admin";
    /** @description Id of the admin. */
    id: string;
    /** @description Full name. */
    name: string;
    /**
     * Format: email
     * @description Email address.
     */
    email: string;
    /** @description Job title. Missing while none is set. */
    job_title?: string;
    /** @description Whether the admin is set to away. */
    away_mode_enabled: boolean;
    /** @description Whether conversations are handed to the default inbox while the admin is away. */
    away_mode_reassign: boolean;
    /** @description Id of the reason chosen for being away, as a number or as text; null without one. */
    away_status_reason_id?: number | string | null;
    /** @description Whether the admin holds a paid seat. */
    has_inbox_seat?: boolean;
    /** @description The teams of which the admin is a member, as numbers. */
    team_ids?: number[];
    team_priority_level?: components["schemas"]["TeamPriorityLevel"];
    /** @description The picture. Mostly left out; null for an admin without one. */
    avatar?: {
        /**
         * Format: uri
         * @description Address of the picture.
         */
        image_url: string;
    } | null;
}
/** @description The admin who sent a message. Some workspaces are told no more than the name and the address. */
export interface MessageOwner {
    /**
     * @description Always `admin`.
     * @constant
     */
    type: "admin";
    /** @description Id of the admin. */
    id: string;
    /** @description Full name. */
    name: string;
    /**
     * Format: email
     * @description Email address.
     */
    email: string;
    /** @description Whether the admin is set to away. */
    away_mode_enabled?: boolean;
    /** @description Whether conversations are handed to the default inbox while the admin is away. */
    away_mode_reassign?: boolean;
}
/** @description Stands for an admin where only the id is sent. */
export interface AdminReference {
    /**
     * @description Always `admin`.
     * @constant
     */
    type: "admin";
    /** @description Id of the admin. */
    id: string;
}
/** @description The teammates of the workspace. */
export interface AdminList {
    /**
     * @description Always `admin.list`.
     * @constant
     */
    type: "admin.list";
    /** @description The admins. */
    admins: components["schemas"]["Admin"][];
}
/** @description The admin behind the access token, with the workspace. */
export interface AdminWithApp {
    /**
     * @description Always `admin`.
     * @constant
     */
    type: "admin";
    /** @description Id of the admin. */
    id: string;
    /** @description Full name. */
    name: string;
    /**
     * Format: email
     * @description Email address.
     */
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
     * @description Documented here, but only sent by the operations under `/admins`.
     *     @deprecated Use `Admin.away_mode_enabled`.
     */
    away_mode_enabled?: boolean;
    /**
     * @description Documented here, but only sent by the operations under `/admins`.
     *     @deprecated Use `Admin.away_mode_reassign`.
     */
    away_mode_reassign?: boolean;
    /**
     * @description Documented here, but only sent by the operations under `/admins`.
     *     @deprecated Use `Admin.team_ids`.
     */
    team_ids?: number[];
}
/** @description An admin's picture. */
export interface AdminAvatar {
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
}
/** @description A workspace. */
export interface App {
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
     * Format: unixtime
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
}
/** @description A place that external pages come from. Pages inherit the audience of their source. */
export interface ContentImportSource {
    /**
     * @description Always `content_import_source`.
     * @constant
     */
    type: "content_import_source";
    /** @description Id of the source. */
    id: number;
    /**
     * Format: unixtime
     * @description When its pages were last brought up to date, in Unix seconds; null until the first time.
     */
    last_synced_at: number | null;
    /**
     * @description How pages get in: `api` for sources that you fill yourself, `automatic` if Intercom comes back to look for changes, `manual` if a teammate has to start every import.
     * @enum {string}
     */
    sync_behavior: "api" | "automatic" | "manual";
    /**
     * @description Whether Fin uses the pages of the source.
     * @enum {string}
     */
    status: "active" | "deactivated";
    /**
     * Format: uri
     * @description Address at which the source begins.
     */
    url: string;
    /**
     * Format: unixtime
     * @description When the source was added, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When the source was last changed, in Unix seconds.
     */
    updated_at: number;
}
/** @description A page of the list of sources. */
export interface ContentImportSourceList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    pages: components["schemas"]["OffsetPages"];
    /** @description Sources in the whole workspace. */
    total_count: number;
    /** @description The sources. */
    data: components["schemas"]["ContentImportSource"][];
}
/** @description A new source. */
export interface CreateContentImportSourceRequest {
    /**
     * @description Only `api` can be created here.
     * @enum {string}
     */
    sync_behavior: "api";
    /**
     * @description Whether Fin is to use the pages at once. `active` if left out.
     * @enum {string}
     */
    status?: "active" | "deactivated";
    /**
     * Format: uri
     * @description Where the content lives. An http or https address of a public domain.
     */
    url: string;
}
/** @description A source as it is to be. */
export interface UpdateContentImportSourceRequest {
    /**
     * @description How pages get in. A source cannot be changed from or to `api`. What is sent as `automated` is returned as `automatic`.
     * @enum {string}
     */
    sync_behavior: "api" | "automated" | "manual";
    /**
     * @description Whether Fin is to use the pages.
     * @enum {string}
     */
    status?: "active" | "deactivated";
    /**
     * Format: uri
     * @description Where the content lives. It can only be changed if `sync_behavior` is `api`.
     */
    url: string;
}
/** @description A page from outside that Fin may base its answers on. */
export interface ExternalPage {
    /**
     * @description Always `external_page`.
     * @constant
     */
    type: "external_page";
    /** @description Intercom's id of the page. */
    id: string;
    /** @description Title of the page. */
    title: string;
    /** @description Content of the page in HTML. Empty once the page has been deleted. */
    html: string;
    /**
     * Format: uri
     * @description Where people can read the page; Fin links to it. Without it Fin names no source.
     */
    url?: string | null;
    /** @description Whether Fin may answer customers with it. */
    ai_agent_availability: boolean;
    /** @description Whether Copilot may use it to help teammates. */
    ai_copilot_availability: boolean;
    /** @description Whether Fin may use it when it acts as sales agent. */
    ai_sales_agent_availability?: boolean;
    /**
     * @description Superseded by the three fields above.
     *     @deprecated Use `ai_agent_availability`, `ai_copilot_availability`, `ai_sales_agent_availability`.
     */
    fin_availability?: boolean;
    locale: components["schemas"]["ExternalPageLocale"];
    /** @description Id of the content import source that it belongs to. */
    source_id: number;
    /** @description Your own id of the page, unique within its source. Null for a page that was not made through the API. */
    external_id: string | null;
    /**
     * Format: unixtime
     * @description When the page was added, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When the page was last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Format: unixtime
     * @description When Fin last read the page, in Unix seconds; null until it has.
     */
    last_ingested_at: number | null;
}
export type ExternalPageLocale = components['schemas']['ExternalPageLocale'];
/** @description A page of the list of external pages. */
export interface ExternalPageList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    pages: components["schemas"]["OffsetPages"];
    /** @description External pages in the whole workspace. */
    total_count: number;
    /** @description The pages. */
    data: components["schemas"]["ExternalPage"][];
}
/** @description A page to add, or to update if its `external_id` is known. */
export interface CreateExternalPageRequest {
    /** @description Title of the page. */
    title: string;
    /** @description Content in HTML. */
    html: string;
    /**
     * Format: uri
     * @description Where people can read it. Without it Fin does not name the page as its source.
     */
    url?: string;
    /** @description Whether Fin may answer customers with it. If left out, false for a new page and unchanged for an old one. */
    ai_agent_availability?: boolean;
    /** @description Whether Copilot may use it. If left out, false for a new page and unchanged for an old one. */
    ai_copilot_availability?: boolean;
    locale: components["schemas"]["ExternalPageLocale"];
    /** @description Id of the content import source to put it in. */
    source_id: number;
    /** @description Your own id of the page. It decides whether a page is new. */
    external_id: string;
}
/** @description A page as it is to be. */
export interface UpdateExternalPageRequest {
    /** @description Title of the page. */
    title: string;
    /** @description Content in HTML. */
    html: string;
    /**
     * Format: uri
     * @description Where people can read it; Fin links to it.
     */
    url: string;
    /** @description Whether Fin may use it. True if left out. */
    fin_availability?: boolean;
    locale: components["schemas"]["ExternalPageLocale"];
    /** @description Id of the content import source that it belongs to. */
    source_id: number;
    /** @description Your own id of the page. Null clears it. */
    external_id?: string | null;
}
export type CreateArticleRequest = components['schemas']['CreateArticleRequest'];
export type UpdateArticleRequest = components['schemas']['UpdateArticleRequest'];
/** @description What can be said about a new article and an old one alike. */
export interface ArticleFieldsRequest {
    /** @description A line below the heading, in the default language. Null takes it off. */
    description?: string | null;
    /** @description The content as HTML, in the default language. From 2.16 either this or `body_markdown`. Null clears it. */
    body?: string | null;
    /**
     * @description Whether readers are to see it. Left out, a new article is a draft and an old one stays what it is. Drafts that are staged ignore it.
     * @enum {string}
     */
    state?: "published" | "draft";
    /** @description Id of the collection that is to hold it; before 2.10 it could be a section too. */
    parent_id?: number | string | null;
    /**
     * @description What `parent_id` is the id of. There are sections only up to 2.9. Null for an article in none.
     * @enum {string|null}
     */
    parent_type?: "collection" | "section" | null;
    /** @description The content in other languages, by their codes. */
    translated_content?: components["schemas"]["ArticleTranslatedContentRequest"] | null;
}
export type ArticleTranslatedContentRequest = components['schemas']['ArticleTranslatedContentRequest'];
export type ArticleContentRequest = components['schemas']['ArticleContentRequest'];
export type Article = components['schemas']['Article'];
export type ArticleListItem = components['schemas']['ArticleListItem'];
/** @description What every answer about an article carries. */
export interface ArticleBase {
    /**
     * @description Always `article`.
     * @constant
     */
    type: "article";
    /** @description Id of the article. */
    id: string;
    /** @description Code of the workspace. */
    workspace_id: string;
    /** @description Id of the content in the default language, which other parts of Intercom know it by. */
    content_id?: string;
    /** @description Id of one of the collections that hold the article. It can lag behind; `parent_ids` does not. */
    parent_id: number | null;
    /** @description What `parent_id` is the id of. */
    parent_type: "collection" | "section" | (string & {}) | null;
    /** @description Ids of all collections that hold the article; empty if it stands alone. */
    parent_ids: number[];
    /** @description The heading. */
    title: string;
    /** @description A line below the heading; often an empty text. */
    description: string | null;
    /** @description The content as HTML. */
    body: string | null;
    /** @description Id of the teammate named as the author. */
    author_id: number;
    /**
     * @description Whether readers can see it.
     * @enum {string}
     */
    state: "published" | "draft";
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Format: uri
     * @description Public address of the article; null until it is published.
     */
    url: string | null;
    /** @description Code of the default language. Only in a multilingual Help Center. */
    default_locale?: string;
    /** @description The content by language. Only in a multilingual Help Center, the default language included. */
    translated_content?: components["schemas"]["ArticleTranslatedContent"] | null;
}
/** @description The tags on the article. */
export interface ArticleTags {
    /**
     * @description Always `tag.list`.
     * @constant
     */
    type: "tag.list";
    /** @description The tags, each with who applied it and when. */
    tags: components["schemas"]["Tag"][];
}
/** @description How an article is read and used. Shares are percentages, and 0 as long as there is nothing to divide. */
export interface ArticleStatistics {
    /**
     * @description Always `article_statistics`.
     * @constant
     */
    type: "article_statistics";
    /** @description How often it was opened. */
    views: number;
    /** @description How many conversations were started from it. */
    conversations: number;
    /**
     * @description Documented in place of `conversations`; never sent.
     *     @deprecated Use `conversations`.
     */
    conversions?: number;
    /** @description How many readers left a reaction. */
    reactions: number;
    /** @description Share of the reactions that were happy. */
    happy_reaction_percentage: number;
    /** @description Share of the reactions that were neutral. */
    neutral_reaction_percentage: number;
    /** @description Share of the reactions that were sad. */
    sad_reaction_percentage: number;
}
export type ArticleTranslatedContent = components['schemas']['ArticleTranslatedContent'];
export type ArticleTranslation = components['schemas']['ArticleTranslation'];
/** @description An article in one language. */
export interface ArticleContent {
    /**
     * @description Always `article_content`.
     * @constant
     */
    type: "article_content";
    /** @description Id of the content in this language. */
    content_id?: string;
    /** @description The heading. */
    title: string;
    /** @description A line below the heading; null for none. */
    description: string | null;
    /** @description The content as HTML. */
    body: string | null;
    /** @description Id of the teammate named as the author. */
    author_id: number;
    /**
     * @description Whether readers can see this language.
     * @enum {string}
     */
    state: "published" | "draft";
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Format: uri
     * @description Public address in this language; null until it is published.
     */
    url: string | null;
}
/** @description A page of articles. */
export interface ArticleList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The articles of this page. */
    data: components["schemas"]["ArticleListItem"][];
    /** @description How many articles there are on all pages. */
    total_count: number;
    pages: components["schemas"]["OffsetPages"];
}
/** @description A page of the articles that contain the phrase. */
export interface ArticleSearchResponse {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description How many matches there are on all pages. */
    total_count: number;
    /** @description The matches of this page. From 2.17 on an empty list, and no object, if there are none. */
    data: components["schemas"]["ArticleSearchData"];
    pages: components["schemas"]["OffsetPages"];
}
/** @description The matches of a page. */
export interface ArticleSearchData {
    /** @description The articles. */
    articles: components["schemas"]["ArticleSearchMatch"][];
    /** @description Where the phrase was found in them. Empty unless the request asks for it. */
    highlights: components["schemas"]["ArticleSearchHighlights"][];
}
export type ArticleSearchMatch = components['schemas']['ArticleSearchMatch'];
/** @description Where the phrase was found in one article. */
export interface ArticleSearchHighlights {
    /** @description Id of the article. */
    article_id: string;
    /** @description The title, cut into pieces at the matches. */
    highlighted_title: components["schemas"]["HighlightedText"][];
    /** @description Passages of description and body, each cut into pieces at the matches. */
    highlighted_summary: components["schemas"]["HighlightedText"][][];
}
/** @description A piece of text that is part of a match, or is not. */
export interface HighlightedText {
    /**
     * @description `highlight` for a match.
     * @enum {string}
     */
    type: "highlight" | "plain";
    /** @description The piece. */
    text: string;
}
/** @description Says that an article is gone. */
export interface DeletedArticle {
    /** @description Id that the article had. */
    id: string;
    /** @description The kind of thing that it was. */
    object: "article" | (string & {});
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
/** @description A company to create, or to update if `company_id` is known. */
export interface CreateOrUpdateCompanyRequest {
    /** @description Your own id of the company. It finds the company to update and never changes. */
    company_id?: string;
    /** @description Name of the company. */
    name?: string;
    plan?: components["schemas"]["CompanyPlanName"];
    /** @description How many people work there. Null clears it. */
    size?: number | null;
    /** @description Its website. Any text is taken. Null clears it. */
    website?: string | null;
    /** @description The industry it works in. Null clears it. */
    industry?: string | null;
    monthly_spend?: components["schemas"]["CompanyMonthlySpend"];
    /**
     * Format: unixtime
     * @description When it came into being in your system, in Unix seconds.
     */
    remote_created_at?: number;
    custom_attributes?: components["schemas"]["CompanyAttributes"];
}
/** @description What to change about a company. */
export interface UpdateCompanyRequest {
    /** @description Name of the company. */
    name?: string;
    plan?: components["schemas"]["CompanyPlanName"];
    /** @description How many people work there. Null clears it. */
    size?: number | null;
    /** @description Its website. Any text is taken. Null clears it. */
    website?: string | null;
    /** @description The industry it works in. Null clears it. */
    industry?: string | null;
    monthly_spend?: components["schemas"]["CompanyMonthlySpend"];
    custom_attributes?: components["schemas"]["CompanyAttributes"];
}
export type CompanyPlanName = components['schemas']['CompanyPlanName'];
export type CompanyMonthlySpend = components['schemas']['CompanyMonthlySpend'];
/** @description A company that contacts belong to. What has not been set is left out rather than null. */
export interface Company {
    /**
     * @description Always `company`.
     * @constant
     */
    type: "company";
    /** @description Intercom's id of the company. */
    id: string;
    /** @description Your own id of the company. */
    company_id: string;
    /** @description Code of the workspace. */
    app_id: string;
    /** @description Name of the company. Left out if it was made without one. */
    name?: string;
    /**
     * Format: unixtime
     * @description When Intercom first heard of it, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Format: unixtime
     * @description When it came into being in your system, in Unix seconds.
     */
    remote_created_at?: number;
    /**
     * Format: unixtime
     * @description When one of its people was last active, in Unix seconds.
     */
    last_request_at?: number;
    /** @description What it spends in a month. */
    monthly_spend: number;
    /** @description How many sessions its people have had. */
    session_count: number;
    /** @description How many contacts belong to it. */
    user_count: number;
    /** @description How many people work there. */
    size?: number;
    /** @description Its website. */
    website?: string;
    /** @description The industry it works in. */
    industry?: string;
    plan: components["schemas"]["CompanyPlan"];
    custom_attributes: components["schemas"]["CompanyAttributes"];
    tags: components["schemas"]["CompanyTags"];
    segments: components["schemas"]["CompanySegments"];
    notes?: components["schemas"]["CompanyNotes"];
}
/** @description The attributes that the workspace has defined for companies, by name. Dates are Unix seconds, choices from a list are text. */
export interface CompanyAttributes {
    [key: string]: string | number | boolean | null;
}
/** @description The tags of the company. */
export interface CompanyTags {
    /**
     * @description Always `tag.list`.
     * @constant
     */
    type: "tag.list";
    /** @description The tags. */
    tags: components["schemas"]["Tag"][];
}
/** @description The segments that the company falls into. */
export interface CompanySegments {
    /**
     * @description Always `segment.list`.
     * @constant
     */
    type: "segment.list";
    /** @description The segments. */
    segments: components["schemas"]["Segment"][];
}
/** @description What the company has subscribed to. An empty object if no plan is set. */
export interface CompanyPlan {
    /**
     * @description Always `plan`.
     * @constant
     */
    type?: "plan";
    /** @description Id of the plan. */
    id?: string;
    /** @description Name of the plan. */
    name?: string;
}
/** @description Notes about the company. Sent in all versions where a contact is attached to it or detached from it, and elsewhere too in later ones. */
export interface CompanyNotes {
    /**
     * @description Always `note.list`.
     * @constant
     */
    type: "note.list";
    /** @description The first few notes. */
    data: {
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
        url?: string;
    }[];
    /**
     * Format: uri-reference
     * @description Path of the whole list.
     */
    url: string;
    /** @description How many notes there are. */
    total_count: number;
    /** @description Whether there are more than are listed. */
    has_more: boolean;
}
/** @description A page of companies. */
export interface CompanyList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The companies of this page. */
    data: components["schemas"]["Company"][];
    /** @description How many companies there are on all pages together. */
    total_count: number;
    pages: components["schemas"]["OffsetPages"];
}
export type CompanyOrList = components['schemas']['CompanyOrList'];
/** @description The next companies of a scroll. */
export interface CompanyScroll {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The companies; none when the scroll has come to its end. */
    data: components["schemas"]["Company"][];
    /** @description Null. A scroll has no pages. */
    pages: components["schemas"]["CursorPages"] | null;
    /** @description Null. A scroll does not count. */
    total_count: number | null;
    /** @description What to send for the next companies. */
    scroll_param: string;
}
/** @description Says that a company is being deleted. */
export interface DeletedCompany {
    /** @description Intercom's id of the company. */
    id: string;
    /** @description What is deleted; `company`. */
    object: "company" | (string & {});
    /** @description Whether the company is deleted; true. */
    deleted: boolean;
}
/** @description The company to which the contact is to belong. */
export interface AttachContactToCompanyRequest {
    /** @description Intercom's id of the company, not your own `company_id`. */
    id: string;
}
/** @description A page of the companies to which a contact belongs. */
export interface ContactAttachedCompanies {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The companies of this page. */
    data: components["schemas"]["Company"][];
    /**
     * @description Documented, never sent. Read `data`.
     *     @deprecated Use `data`.
     */
    companies?: components["schemas"]["Company"][];
    /** @description How many companies there are on all pages together. */
    total_count: number;
    pages: components["schemas"]["OffsetPages"];
}
/** @description The tag to put on the contact. */
export interface AttachTagToContactRequest {
    /** @description Id of the tag, as text or as a number. */
    id: string | number;
}
/** @description Which contact to merge into which. */
export interface MergeContactsRequest {
    /** @description Intercom's id of the contact that goes. It must be a lead. */
    from: string;
    /** @description Intercom's id of the contact that stays. It must be a user. */
    into: string;
}
export type CreateContactRequest = components['schemas']['CreateContactRequest'];
export type UpdateContactRequest = components['schemas']['UpdateContactRequest'];
/** @description The fields of a contact that can be set. */
export interface ContactFields {
    role?: components["schemas"]["ContactRoleInput"];
    /** @description Your own id of the contact. No two users may share one. Null clears it. */
    external_id?: string | null;
    /**
     * Format: email
     * @description Email address. No two users may share one. Null clears it.
     */
    email?: string | null;
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
     * Format: unixtime
     * @description When the contact signed up with you, in Unix seconds.
     */
    signed_up_at?: number | null;
    /**
     * Format: unixtime
     * @description When the contact was last seen, in Unix seconds.
     */
    last_seen_at?: number | null;
    /** @description Id of the admin who is to look after the contact. */
    owner_id?: number | null;
    /** @description Whether the contact wants no emails. */
    unsubscribed_from_emails?: boolean | null;
    custom_attributes?: components["schemas"]["ContactAttributesInput"];
}
export type ContactRoleInput = components['schemas']['ContactRoleInput'];
export type ContactAttributesInput = components['schemas']['ContactAttributesInput'];
/** @description A user or a lead. Nearly every field is always there. Those that came over the years, the subscriptions, `utm_` fields and `referrer` among them, are missing in some workspaces. */
export interface Contact {
    /**
     * @description Always `contact`.
     * @constant
     */
    type: "contact";
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description The workspace to which the contact belongs. */
    workspace_id: string;
    /** @description Your own id of the contact; null without one. */
    external_id: string | null;
    /** @description A `user` is known to you, by an address or an id of yours; a `lead` is not yet. */
    role: "user" | "lead" | (string & {});
    /**
     * Format: email
     * @description Email address; null while none is known, which is common with leads.
     */
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
    owner_id: number | null;
    social_profiles: components["schemas"]["ContactSocialProfiles"];
    /** @description Whether an email to the contact came back for good. */
    has_hard_bounced: boolean;
    /** @description Whether the contact has reported an email as spam. */
    marked_email_as_spam: boolean;
    /** @description Whether the contact wants no emails. */
    unsubscribed_from_emails: boolean;
    /** @description Whether the contact wants no text messages. Not every workspace has it. */
    unsubscribed_from_sms?: boolean;
    /** @description Whether the contact has agreed to text messages. Not every workspace has it. */
    sms_consent?: boolean;
    /** @description Whether the contact allows push messages; null while unknown. Not sent in lists. */
    enabled_push_messaging?: boolean | null;
    /**
     * Format: unixtime
     * @description When the contact was created, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When the contact last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Format: unixtime
     * @description When the contact signed up with you, as you said it, in Unix seconds.
     */
    signed_up_at: number | null;
    /**
     * Format: unixtime
     * @description When the contact last used the Messenger, or what you have set, in Unix seconds.
     */
    last_seen_at: number | null;
    /**
     * Format: unixtime
     * @description When the contact last replied, in Unix seconds.
     */
    last_replied_at: number | null;
    /**
     * Format: unixtime
     * @description When somebody from the workspace last wrote to the contact, in Unix seconds.
     */
    last_contacted_at: number | null;
    /**
     * Format: unixtime
     * @description When the contact last opened an email, in Unix seconds.
     */
    last_email_opened_at: number | null;
    /**
     * Format: unixtime
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
    /**
     * Format: unixtime
     * @description When the contact last used your Android app, in Unix seconds. Some answers give it as ISO 8601 text.
     */
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
     * Format: unixtime
     * @description When the contact last used your iOS app, in Unix seconds.
     */
    ios_last_seen_at: number | null;
    custom_attributes: components["schemas"]["ContactAttributes"];
    tags: components["schemas"]["ContactTags"];
    notes: components["schemas"]["ContactNotes"];
    companies: components["schemas"]["ContactCompanies"];
    opted_out_subscription_types?: components["schemas"]["ContactSubscriptionTypes"];
    opted_in_subscription_types?: components["schemas"]["ContactSubscriptionTypes"];
    /** @description The `utm_campaign` with which the contact first arrived. */
    utm_campaign?: string | null;
    /** @description The `utm_content` with which the contact first arrived. */
    utm_content?: string | null;
    /** @description The `utm_medium` with which the contact first arrived. */
    utm_medium?: string | null;
    /** @description The `utm_source` with which the contact first arrived. */
    utm_source?: string | null;
    /** @description The `utm_term` with which the contact first arrived. */
    utm_term?: string | null;
    /** @description Address of the page from which the contact first arrived. */
    referrer?: string | null;
}
/** @description The attributes that the workspace has defined for contacts, by name. Dates are Unix seconds, lists are text. */
export interface ContactAttributes {
    [key: string]: string | number | boolean | null | components["schemas"]["CustomObjectInstanceList"];
}
/** @description The tags of the contact. */
export interface ContactTags {
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
}
/** @description A tag, without its name. */
export interface ContactTag {
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
}
/** @description The notes on the contact. */
export interface ContactNotes {
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
}
/** @description A note, without its text. */
export interface ContactNote {
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
}
/** @description The companies to which the contact belongs. */
export interface ContactCompanies {
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
}
/** @description A company, without its details. */
export interface ContactCompany {
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
}
/** @description The kinds of message that the contact has opted into, or out of. */
export interface ContactSubscriptionTypes {
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
}
/** @description A kind of message, without its details. */
export interface ContactSubscriptionType {
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
}
/** @description Where the contact was last seen, worked out from the network address. Null in each part that is unknown; some workspaces get no codes. */
export interface ContactLocation {
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
    country_code?: string | null;
    /** @description Code of the continent, in two letters. */
    continent_code?: string | null;
}
/** @description The social profiles of the contact that Intercom has found. */
export interface ContactSocialProfiles {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The profiles. */
    data: components["schemas"]["SocialProfile"][];
}
/** @description An account with a social network. */
export interface SocialProfile {
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
}
/** @description Stands for a contact where only the ids are sent. */
export interface ContactReference {
    /**
     * @description Always `contact`.
     * @constant
     */
    type: "contact";
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description Your own id of the contact; null without one. */
    external_id: string | null;
}
/** @description A page of contacts. */
export interface ContactList {
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
}
/** @description A contact that has been deleted. */
export interface DeletedContact {
    /**
     * @description Always `contact`.
     * @constant
     */
    type: "contact";
    /** @description The id that the contact had. */
    id: string;
    /** @description Your own id of the contact; null if it had none. */
    external_id: string | null;
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
/** @description A contact that has been archived. */
export interface ArchivedContact {
    /**
     * @description Always `contact`.
     * @constant
     */
    type: "contact";
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description Your own id of the contact; null without one. */
    external_id: string | null;
    /**
     * @description Always true.
     * @constant
     */
    archived: true;
}
/** @description A contact that has been brought back. */
export interface UnarchivedContact {
    /**
     * @description Always `contact`.
     * @constant
     */
    type: "contact";
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description Your own id of the contact; null without one. */
    external_id: string | null;
    /**
     * @description Always false.
     * @constant
     */
    archived: false;
}
/** @description A contact that has been blocked. */
export interface BlockedContact {
    /**
     * @description Always `contact`.
     * @constant
     */
    type: "contact";
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description Your own id of the contact; null without one. */
    external_id: string | null;
    /**
     * @description Always true.
     * @constant
     */
    blocked: true;
}
export type RedactConversationRequest = components['schemas']['RedactConversationRequest'];
/** @description Redacts a part that has a body. */
export interface RedactConversationPartRequest {
    /**
     * @description Always `conversation_part`.
     * @constant
     */
    type: "conversation_part";
    /** @description Id of the conversation, as text or as a number. */
    conversation_id: string | number;
    /** @description Id of the part, as text or as a number. */
    conversation_part_id: string | number;
}
/** @description Redacts the message that began the conversation, if a contact wrote it. */
export interface RedactConversationSourceRequest {
    /**
     * @description Always `source`.
     * @constant
     */
    type: "source";
    /** @description Id of the conversation, as text or as a number. */
    conversation_id: string | number;
    /** @description Id of the first message, which is the `id` in `source`. */
    source_id: string | number;
}
/** @description The part that the AI agent had in the conversation. */
export interface AiAgent {
    /** @description What brought the agent in. */
    source_type: "essentials_plan_setup" | "profile" | "workflow" | "workflow_preview" | "fin_preview" | (string & {}) | null;
    /** @description Name of what brought the agent in; null for `essentials_plan_setup`. */
    source_title?: string | null;
    /** @description What kind of answer it gave last; null if it gave none. */
    last_answer_type?: "ai_answer" | "custom_answer" | (string & {}) | null;
    /** @description How it ended; null if the agent gave no answer. */
    resolution_state?: "assumed_resolution" | "confirmed_resolution" | "routed_to_team" | "abandoned" | (string & {}) | null;
    /** @description The contact's rating of the agent, from 1 to 5; null until there is one. */
    rating?: number | null;
    /** @description What the contact wrote about the agent. */
    rating_remark?: string | null;
    content_sources?: components["schemas"]["ContentSourceList"];
}
/** @description What the agent took its answers from. */
export interface ContentSourceList {
    /**
     * @description Always `content_source.list`.
     * @constant
     */
    type: "content_source.list";
    /** @description How many sources there are. */
    total_count: number;
    /** @description The sources. */
    content_sources: components["schemas"]["ContentSource"][];
}
/** @description A source of an answer. */
export interface ContentSource {
    /** @description What kind of source it is. */
    content_type: "file" | "article" | "external_content" | "content_snippet" | "workflow_connector_action" | "custom_answer" | (string & {});
    /**
     * Format: uri-reference
     * @description Where teammates find it, as a path within Intercom.
     */
    url: string;
    /** @description Title of the source. */
    title: string;
    /** @description Language of the source as an ISO 639 code. */
    locale: string;
}
/** @description The contacts in a conversation. This is all of the answer; the conversation is not in it. */
export interface ConversationParticipants {
    /** @description References to the contacts. */
    customers: components["schemas"]["ConversationParticipant"][];
}
/** @description A contact in a conversation. It names the role, unlike other references to contacts. */
export interface ConversationParticipant {
    /** @description The role of the contact. */
    type: "user" | "lead" | "contact" | (string & {});
    /** @description Intercom's id of the contact. */
    id: string;
}
/** @description The contact to add. Who adds the contact is either a teammate, as `admin_id`, or a contact, as `customer.customer`. */
export interface AttachContactToConversationRequest {
    admin_id?: components["schemas"]["ActingAdminId"];
    customer: components["schemas"]["ContactToAttach"];
}
export type ContactToAttach = components['schemas']['ContactToAttach'];
/** @description Who adds the contact. */
export interface ContactWhoAttaches {
    /** @description The contact who adds the other one; null or left out if a teammate does. */
    customer?: components["schemas"]["ParticipantIdentification"] | null;
}
/** @description Who removes the contact. */
export interface DetachContactFromConversationRequest {
    admin_id: components["schemas"]["ActingAdminId"];
    /**
     * @deprecated
     * @description Stands in published examples. The path names the contact already.
     */
    customer?: components["schemas"]["ParticipantIdentification"];
}
export type ParticipantIdentification = components['schemas']['ParticipantIdentification'];
/** @description The contact with this Intercom id. */
export interface ParticipantByIntercomUserId {
    /** @description Intercom's id of the contact. */
    intercom_user_id: string;
}
/** @description The contact that your system knows under this id. */
export interface ParticipantByUserId {
    /** @description Your own id of the contact, its `external_id`. */
    user_id: string;
}
/** @description The contact with this email address. */
export interface ParticipantByEmail {
    /**
     * Format: email
     * @description Email address of the contact.
     */
    email: string;
}
/** @description The parts, oldest first. A conversation with more than 500 comes with the latest 500. */
export interface ConversationParts {
    /**
     * @description Always `conversation_part.list`.
     * @constant
     */
    type: "conversation_part.list";
    /** @description The parts. */
    conversation_parts: components["schemas"]["ConversationPart"][];
    /** @description How many parts there are. */
    total_count: number;
}
export type ConversationPart = components['schemas']['ConversationPart'];
/** @description What every part carries, also in a side conversation. */
export interface ConversationPartFields {
    /**
     * @description Always `conversation_part`.
     * @constant
     */
    type: "conversation_part";
    /** @description Id of the part, unique within the workspace. */
    id: string;
    /** @description What happened. The set grows with Intercom's features. */
    part_type: "assign_and_reopen" | "assignment" | "attribute_collected" | "call_summary" | "channel_and_reply_time_expectation" | "close" | "comment" | "company_updated" | "conversation_attribute_updated_by_admin" | "conversation_attribute_updated_by_user" | "conversation_attribute_updated_by_workflow" | "conversation_rating_changed" | "conversation_sla_applied_by_rule" | "conversation_sla_applied_by_workflow" | "conversation_sla_paused" | "conversation_sla_removed" | "conversation_sla_target_missed" | "conversation_sla_unpaused" | "conversation_tags_updated" | "custom_action_finished" | "custom_action_started" | "default_assignment" | "entity_linked" | "language_detection_details" | "merged_primary_conversation" | "note" | "open" | "operator_workflow_event" | "priority_changed" | "quick_reply" | "snoozed" | "ticket_attribute_updated_by_admin" | "ticket_state_updated_by_admin" | "timer_unsnooze" | (string & {});
    /** @description The text as HTML; null for an event. */
    body: string | null;
    /**
     * Format: unixtime
     * @description When it happened, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When the part last changed, in Unix seconds.
     */
    updated_at: number;
    /** @description To whom the part assigned the conversation; null if it did not change the assignment. */
    assigned_to?: components["schemas"]["ConversationPartAssignee"] | null;
    author: components["schemas"]["ConversationPartAuthor"];
    /** @description Your own id of the part. */
    external_id?: string | null;
    /** @description Headers of the email; null if the part is no email. */
    email_message_metadata?: components["schemas"]["EmailMessageMetadata"] | null;
    /** @description Quick replies that the part offers or picks; empty or null for none. */
    metadata?: components["schemas"]["ConversationPartMetadata"] | null;
    /**
     * @description The state of the conversation when the part was added.
     * @enum {string}
     */
    state?: "open" | "closed" | "snoozed";
    /** @description The tags on the part. */
    tags?: components["schemas"]["ConversationPartTag"][] | null;
    /** @description What exactly happened; null for messages and for events that have no details. */
    event_details?: components["schemas"]["EventDetails"] | null;
    /** @description The app that added the part through the API; null if it came about otherwise. */
    app_package_code?: string | null;
}
/** @description Who wrote the part or caused the event. */
export interface ConversationPartAuthor {
    /**
     * @description What the author is. A `user` and a `lead` are contacts.
     * @enum {string}
     */
    type: "admin" | "bot" | "team" | "user" | "lead" | "contact";
    /** @description Id of the author. */
    id: string;
    /** @description Name of the author. */
    name: string | null;
    /** @description Email address of the author; the empty text if there is none. */
    email: string;
}
/** @description To whom a conversation was assigned. */
export interface ConversationPartAssignee {
    /**
     * @description A teammate or a team, as a rule.
     * @enum {string}
     */
    type: "admin" | "team" | "bot" | "contact" | "nobody_admin";
    /** @description Id of the teammate or team; null for nobody. */
    id: string | null;
}
/** @description A tag on a part. */
export interface ConversationPartTag {
    /**
     * @description Always `tag`.
     * @constant
     */
    type: "tag";
    /** @description Id of the tag. */
    id: string;
    /** @description Name of the tag. */
    name: string;
}
/** @description A file that came with a message. */
export interface PartAttachment {
    /**
     * @description Always `upload`.
     * @constant
     */
    type: "upload";
    /** @description File name. */
    name: string;
    /**
     * Format: uri
     * @description Where to fetch the file. The address expires.
     */
    url: string;
    /** @description Media type of the file. */
    content_type: string;
    /** @description Size in bytes, sometimes as text. */
    filesize: number | string;
    /** @description Width of an image. */
    width?: components["schemas"]["PixelCount"];
    /** @description Height of an image. */
    height?: components["schemas"]["PixelCount"];
}
export type PixelCount = components['schemas']['PixelCount'];
/** @description Headers of an email. */
export interface EmailMessageMetadata {
    /** @description The subject line. */
    subject?: string | null;
    /** @description The headers that hold addresses. */
    email_address_headers?: components["schemas"]["EmailAddressHeader"][];
}
/** @description An address in a header of an email. */
export interface EmailAddressHeader {
    /** @description Which header. */
    type: "from" | "to" | "cc" | "bcc" | "reply_to" | (string & {});
    /** @description The address. */
    email_address: string;
    /** @description The name beside the address. */
    name?: string | null;
}
/** @description Quick replies. Empty for a part that has none. */
export interface ConversationPartMetadata {
    /** @description The options that the part offers. */
    quick_reply_options?: components["schemas"]["OfferedQuickReplyOption"][];
    /**
     * Format: uuid
     * @description The option that the contact picked with this part.
     */
    quick_reply_uuid?: string | null;
}
/** @description A quick reply that was offered. */
export interface OfferedQuickReplyOption {
    /** @description What the button says. */
    text: string;
    /**
     * Format: uuid
     * @description Id of the option. It comes back as `quick_reply_uuid` when a contact picks it.
     */
    uuid: string;
    /** @description What the button says in other languages, by language code. */
    translations?: {
        [key: string]: string;
    } | null;
}
export type NoEventDetails = components['schemas']['NoEventDetails'];
/** @description Details of a kind that is not described yet, since Intercom adds kinds without a new version. None of the keys that the known kinds have is among theirs. */
export interface OtherEventDetails {
    [key: string]: (string | number | boolean | null) | (string | number | boolean)[] | {
        [key: string]: string | number | boolean | null;
    };
}
export type EventDetails = components['schemas']['EventDetails'];
/** @description Something that an event is about, by its name. */
export interface EventSubject {
    /** @description The name. */
    name: string;
}
/** @description A workflow set an attribute. */
export interface AttributeUpdatedByWorkflow {
    /** @description The workflow. */
    workflow: components["schemas"]["EventSubject"];
    /** @description The attribute. */
    attribute: components["schemas"]["EventSubject"];
    /** @description The new value. */
    value: components["schemas"]["EventSubject"];
}
/** @description A teammate set an attribute. */
export interface AttributeUpdatedByAdmin {
    /** @description The attribute. */
    attribute: components["schemas"]["EventSubject"];
    value: components["schemas"]["AttributeValueChange"];
}
/** @description The new value of an attribute. */
export interface AttributeValueChange {
    /** @description The new value. */
    name: string | null;
}
/** @description A custom action began. */
export interface CustomActionStarted {
    /** @description The action. */
    action: components["schemas"]["EventSubject"];
}
/** @description A custom action ended. */
export interface CustomActionFinished {
    /** @description The action, and how it ended. */
    action: {
        /** @description Name of the action. */
        name: string;
        /** @description Whether it worked. */
        result: "success" | "failed" | (string & {});
    };
}
/** @description A step of a workflow. */
export interface OperatorWorkflowEvent {
    /** @description The workflow. */
    workflow: components["schemas"]["EventSubject"];
    /** @description The step. */
    event: {
        /** @description What kind of step it is. */
        type: string;
        /** @description What came of it. */
        result?: string | null;
    };
}
/** @description The first message of a conversation that a contact starts. */
export interface CreateConversationRequest {
    /** @description Who writes. */
    from: {
        /**
         * @description The role of the writer. Use `contact` for a visitor, who becomes a lead.
         * @enum {string}
         */
        type: "contact" | "lead" | "user";
        /** @description Intercom's id of the contact; for a visitor the `id` or the `user_id`. */
        id: string;
    };
    /** @description The text, without HTML. */
    body: string;
    /** @description How the message came in. `inapp`, a message in the Messenger, is the default. */
    message_type?: "inapp" | "email" | (string & {});
    /** @description Subject line. For emails only. */
    subject?: string;
    attachment_urls?: components["schemas"]["AttachmentUrls"];
    /**
     * Format: unixtime
     * @description When the message was written, in Unix seconds; now, if left out. Meant for moving old conversations into Intercom.
     */
    created_at?: number;
}
/** @description The fields to change. What is left out stays as it is. */
export interface UpdateConversationRequest {
    /** @description True marks the conversation as read. */
    read?: boolean;
    /** @description A new title. Null takes it off. */
    title?: string | null;
    custom_attributes?: components["schemas"]["ConversationCustomAttributesRequest"];
}
/** @description Values by attribute name. An attribute that does not exist in the workspace is refused. A relationship to custom objects takes the list of their ids, or what a conversation shows for it. */
export interface ConversationCustomAttributesRequest {
    [key: string]: string | number | boolean | string[] | components["schemas"]["CustomObjectInstanceListRequest"] | null;
}
export type ReplyConversationRequest = components['schemas']['ReplyConversationRequest'];
export type ContactReplyRequest = components['schemas']['ContactReplyRequest'];
export type ContactReplyByIntercomUserIdRequest = components['schemas']['ContactReplyByIntercomUserIdRequest'];
export type ContactReplyByEmailRequest = components['schemas']['ContactReplyByEmailRequest'];
export type ContactReplyByUserIdRequest = components['schemas']['ContactReplyByUserIdRequest'];
/** @description A comment of a contact. */
export interface ContactCommentMessage {
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
     * Format: unixtime
     * @description When it was written, in Unix seconds; now, if left out.
     */
    created_at?: number;
    attachment_urls?: components["schemas"]["AttachmentUrls"];
    attachment_files?: components["schemas"]["AttachmentFiles"];
}
export type AdminReplyRequest = components['schemas']['AdminReplyRequest'];
/** @description A teammate answers the contact. */
export interface AdminCommentRequest {
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
    admin_id: components["schemas"]["ActingAdminId"];
    /** @description The text. May be left out beside attachments. */
    body?: string;
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds; now, if left out.
     */
    created_at?: number;
    attachment_urls?: components["schemas"]["AttachmentUrls"];
    attachment_files?: components["schemas"]["AttachmentFiles"];
}
/** @description A teammate leaves a note that only teammates see. */
export interface AdminNoteRequest {
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
    admin_id: components["schemas"]["ActingAdminId"];
    /** @description The text. Simple HTML is kept, such as lists and headings. May be left out beside attachments. */
    body?: string;
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds; now, if left out.
     */
    created_at?: number;
    attachment_urls?: components["schemas"]["AttachmentUrls"];
    attachment_files?: components["schemas"]["AttachmentFiles"];
}
/** @description A teammate offers the contact a choice of quick replies. */
export interface AdminQuickReplyRequest {
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
    admin_id: components["schemas"]["ActingAdminId"];
    /** @description The options, in the order in which they are shown. */
    reply_options: components["schemas"]["QuickReplyOption"][];
    /** @description A text above the options. */
    body?: string;
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds; now, if left out.
     */
    created_at?: number;
    attachment_urls?: components["schemas"]["AttachmentUrls"];
    attachment_files?: components["schemas"]["AttachmentFiles"];
}
/** @description A button with which a contact answers. */
export interface QuickReplyOption {
    /** @description What the button says. */
    text: string;
    /**
     * Format: uuid
     * @description Your own id of the option. It comes back in the `metadata` of the part when the option is picked.
     */
    uuid: string;
}
export type AttachmentUrls = components['schemas']['AttachmentUrls'];
export type AttachmentFiles = components['schemas']['AttachmentFiles'];
/** @description A file, sent within the request. */
export interface AttachmentFile {
    /** @description Media type of the file. */
    content_type: string;
    /** @description The bytes in Base64. */
    data: string;
    /** @description File name. */
    name: string;
}
export type ManageConversationRequest = components['schemas']['ManageConversationRequest'];
/** @description Closes the conversation. */
export interface CloseConversationRequest {
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
    admin_id: components["schemas"]["ActingAdminId"];
    /** @description A last message for the contact. */
    body?: string;
}
/** @description Puts the conversation aside until a moment, at which it opens again by itself. */
export interface SnoozeConversationRequest {
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
    admin_id: components["schemas"]["ActingAdminId"];
    /**
     * Format: unixtime
     * @description When to open it again, in Unix seconds.
     */
    snoozed_until: number;
}
/** @description Opens a conversation that is closed or snoozed. */
export interface OpenConversationRequest {
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
    admin_id: components["schemas"]["ActingAdminId"];
}
/** @description Assigns the conversation to a teammate or to a team. The two assignments are independent: a conversation can have both. */
export interface AssignConversationRequest {
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
    admin_id: components["schemas"]["ActingAdminId"];
    /** @description Id of the teammate or team, as text or as a number; `0` leaves the conversation unassigned. */
    assignee_id: string | number;
    /** @description A message for the contact that goes with the assignment. */
    body?: string;
}
export type ActingAdminId = components['schemas']['ActingAdminId'];
/** @description The tag, and who applies it. */
export interface AttachTagToConversationRequest {
    /** @description Id of the tag, as text or as a number. */
    id: string | number;
    admin_id: components["schemas"]["ActingAdminId"];
}
/** @description Who removes the tag. */
export interface DetachTagFromConversationRequest {
    admin_id: components["schemas"]["ActingAdminId"];
}
/** @description The kind of ticket, and the values of its fields. */
export interface ConvertConversationToTicketRequest {
    /** @description Id of the ticket type, as text or as a number. */
    ticket_type_id: string | number;
    attributes?: components["schemas"]["TicketAttributesRequest"];
}
export type Conversation = components['schemas']['Conversation'];
/** @description A page of conversations. */
export interface ConversationList {
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
}
export type ConversationListItem = components['schemas']['ConversationListItem'];
/** @description To whom a conversation is assigned. A teammate and a team can both be. */
export interface ConversationAssignment {
    /** @description Id of the teammate it is assigned to; null for none. */
    admin_assignee_id: number | null;
    /** @description Id of the team it is assigned to; null for none. */
    team_assignee_id: number | null;
}
/** @description What every conversation carries, but for its assignment. */
export interface ConversationFields {
    /**
     * @description Always `conversation`.
     * @constant
     */
    type: "conversation";
    /** @description Id of the conversation. */
    id: string;
    /** @description Title that was given to it. */
    title: string | null;
    /**
     * Format: unixtime
     * @description When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Format: unixtime
     * @description Since when the contact has been waiting for an answer, in Unix seconds; null once a teammate answered.
     */
    waiting_since: number | null;
    /**
     * Format: unixtime
     * @description When a snoozed conversation opens by itself, in Unix seconds; null if it is not snoozed.
     */
    snoozed_until: number | null;
    /** @description False for a closed conversation, true otherwise. */
    open: boolean;
    /**
     * @description Where the conversation stands.
     * @enum {string}
     */
    state: "open" | "closed" | "snoozed";
    /** @description Whether the latest message has been read by a teammate. */
    read: boolean;
    /**
     * @description Whether it is marked as a priority.
     * @enum {string}
     */
    priority: "priority" | "not_priority";
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
    /** @description Whether the AI agent took part. */
    ai_agent_participated: boolean;
}
/** @description The tags on the conversation. */
export interface ConversationTags {
    /**
     * @description Always `tag.list`.
     * @constant
     */
    type: "tag.list";
    /** @description The tags, each with who applied it and when. */
    tags: components["schemas"]["AppliedTag"][];
}
/** @description The contacts in the conversation. More than one in a group conversation. */
export interface ConversationContacts {
    /**
     * @description Always `contact.list`.
     * @constant
     */
    type: "contact.list";
    /** @description References to the contacts. */
    contacts: components["schemas"]["ContactReference"][];
}
/** @description The teammates who wrote at least one part. */
export interface ConversationTeammates {
    /**
     * @description Always `admin.list`.
     * @constant
     */
    type: "admin.list";
    /** @description References to the teammates. */
    admins: components["schemas"]["AdminReference"][];
    /**
     * @description Documented, never sent. Read `admins`.
     *     @deprecated Use `admins`.
     */
    teammates?: components["schemas"]["AdminReference"][];
}
/** @description The message that began the conversation. */
export interface ConversationSource {
    /** @description The channel through which the message came. */
    type: "conversation" | "email" | "facebook" | "instagram" | "phone_call" | "phone_switch" | "push" | "sms" | "twitter" | "whatsapp" | (string & {}) | null;
    /** @description Id of the message. */
    id: string | null;
    /** @description How it began: by a contact (`customer_initiated`), by a teammate (`admin_initiated`), by a bot (`operator_initiated`), by an automatic message (`automated`) or by an old campaign (`campaigns_initiated`). */
    delivered_as: "customer_initiated" | "admin_initiated" | "operator_initiated" | "automated" | "campaigns_initiated" | (string & {});
    /** @description Subject line as HTML; empty where the channel has none. */
    subject: string | null;
    /** @description The text, usually as HTML. */
    body: string | null;
    author: components["schemas"]["ConversationSourceAuthor"];
    /** @description Files that came with the message. */
    attachments: components["schemas"]["PartAttachment"][];
    /**
     * Format: uri
     * @description Address of the page on which the conversation began; null for emails and bots.
     */
    url: string | null;
    /** @description Whether the message has been redacted. */
    redacted: boolean;
}
/** @description Who wrote the first message. */
export interface ConversationSourceAuthor {
    /**
     * @description What the author is. A `user` and a `lead` are contacts.
     * @enum {string}
     */
    type: "admin" | "bot" | "team" | "user" | "lead" | "contact";
    /** @description Id of the author. */
    id: string | null;
    /** @description Name of the author. */
    name: string | null;
    /** @description Email address of the author; can be the empty text. */
    email: string | null;
}
/** @description The first message that the contact wrote. */
export interface ConversationFirstContactReply {
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds.
     */
    created_at: number;
    /** @description The channel through which it came. */
    type: "conversation" | "email" | "facebook" | "instagram" | "phone_call" | "phone_switch" | "push" | "sms" | "twitter" | "whatsapp" | (string & {}) | null;
    /**
     * Format: uri
     * @description Address of the page on which it was written.
     */
    url: string | null;
}
/** @description The rating that was asked of the contact. */
export interface ConversationRating {
    /** @description From 1, the worst, to 5; null until the contact has rated. */
    rating: number | null;
    /** @description What the contact wrote about it. */
    remark: string | null;
    /**
     * Format: unixtime
     * @description When the rating was asked for, in Unix seconds.
     */
    created_at: number;
    contact: components["schemas"]["ConversationRatingContact"];
    teammate: components["schemas"]["ConversationRatingTeammate"];
}
/** @description The contact who was asked. It names the role, unlike other references to contacts. */
export interface ConversationRatingContact {
    /**
     * @description The role of the contact; `user` as a rule.
     * @enum {string}
     */
    type: "contact" | "user" | "lead";
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description Your own id of the contact. */
    external_id?: string | null;
}
/** @description The teammate who is rated. */
export interface ConversationRatingTeammate {
    /** @description What is rated; `admin` as a rule. `workflow` if a workflow asked for the rating and no teammate took part; up to 2.16 such a rating names a teammate whose id is none. */
    type: "admin" | "bot" | "team" | (string & {});
    /** @description Id of the teammate, or of the workflow. */
    id: string | null;
}
/** @description A service level agreement on the conversation. */
export interface SlaApplied {
    /**
     * @description Always `conversation_sla_summary`.
     * @constant
     */
    type: "conversation_sla_summary";
    /** @description Name of the agreement. */
    sla_name: string;
    /** @description `active` while nothing is decided, `hit` when a target was met, `missed` once any target was missed. Null when a teammate took the agreement off. */
    sla_status: "hit" | "missed" | "cancelled" | "active" | (string & {}) | null;
}
/** @description Times and counts for reporting. Moments are in Unix seconds and null until the event has happened; durations are in seconds and leave out the time outside office hours, except `time_to_assignment`. */
export interface ConversationStatistics {
    /**
     * @description Always `conversation_statistics`.
     * @constant
     */
    type: "conversation_statistics";
    /** @description Seconds to the last assignment before a teammate first answered. */
    time_to_assignment: number | null;
    /** @description Seconds until a teammate first answered. */
    time_to_admin_reply: number | null;
    /** @description Seconds until the first close. */
    time_to_first_close: number | null;
    /** @description Seconds until the latest close. */
    time_to_last_close: number | null;
    /** @description Median of the seconds that teammates took to answer the contact. It can have a fraction. */
    median_time_to_reply: number | null;
    /**
     * Format: unixtime
     * @description When the contact first wrote. In Unix seconds.
     */
    first_contact_reply_at: number | null;
    /**
     * Format: unixtime
     * @description When it was first assigned after the contact wrote. In Unix seconds.
     */
    first_assignment_at: number | null;
    /**
     * Format: unixtime
     * @description When a teammate first answered. In Unix seconds.
     */
    first_admin_reply_at: number | null;
    /**
     * Format: unixtime
     * @description When it was first closed. In Unix seconds.
     */
    first_close_at: number | null;
    /**
     * Format: unixtime
     * @description When it was last assigned. In Unix seconds.
     */
    last_assignment_at: number | null;
    /**
     * Format: unixtime
     * @description When a teammate first answered after the latest assignment. In Unix seconds.
     */
    last_assignment_admin_reply_at: number | null;
    /**
     * Format: unixtime
     * @description When the contact last wrote. In Unix seconds.
     */
    last_contact_reply_at: number | null;
    /**
     * Format: unixtime
     * @description When a teammate last wrote. In Unix seconds.
     */
    last_admin_reply_at: number | null;
    /**
     * Format: unixtime
     * @description When it was last closed. In Unix seconds.
     */
    last_close_at: number | null;
    /** @description Id of the teammate who last closed it. A number, unlike most ids. */
    last_closed_by_id: number | null;
    /** @description How often it was opened again. */
    count_reopens: number;
    /** @description How often it was assigned. */
    count_assignments: number;
    /** @description How many parts it has. */
    count_conversation_parts: number;
    /** @description How long each assigned team took to answer first. */
    assigned_team_first_response_time?: components["schemas"]["ConversationResponseTime"][];
    /** @description The same, counting office hours only. */
    assigned_team_first_response_time_in_office_hours?: components["schemas"]["ConversationResponseTime"][];
    /** @description Seconds from the assignment to the close. */
    handling_time?: number | null;
    /** @description Handling time without the stretches in which no teammate was at work on it, in seconds. */
    adjusted_handling_time?: number | null;
}
/** @description How long a team took to answer. */
export interface ConversationResponseTime {
    /** @description Id of the team. */
    team_id: number | null;
    /** @description Name of the team; `Unassigned` if there was none, null if the team has been deleted since. */
    team_name: string | null;
    /** @description Seconds until the first answer. */
    response_time: number | null;
}
/** @description The topics that the workspace defined and that apply to the conversation. An empty object in workspaces that do not use topics; otherwise all three keys are there. */
export interface ConversationTopics {
    /**
     * @description Always `topic.list`.
     * @constant
     */
    type?: "topic.list";
    /** @description The topics. */
    topics?: components["schemas"]["ConversationTopic"][];
    /** @description How many topics there are. */
    total_count?: number;
}
/** @description A topic. */
export interface ConversationTopic {
    /**
     * @description Always `topic`.
     * @constant
     */
    type: "topic";
    /** @description Id of the topic. A number, unlike most ids. */
    id: number;
    /** @description Name of the topic. */
    name: string;
}
/** @description The ticket that the conversation became, in short. Retrieve the ticket itself for the whole of it. */
export interface ConversationTicket {
    /**
     * @description Always `ticket`.
     * @constant
     */
    type: "ticket";
    /** @description Number of the ticket in the inbox. A number, unlike other ids. */
    id: number;
    /**
     * Format: uri
     * @description Address of the ticket in the inbox.
     */
    url: string;
    /** @description Category of the state of the ticket. */
    state: "submitted" | "in_progress" | "waiting_on_customer" | "resolved" | (string & {});
    /** @description Name of the ticket type. */
    ticket_type: string;
    /** @description Description of the ticket type. */
    ticket_type_description: string | null;
    /** @description Icon of the ticket type. */
    ticket_type_emoji: string;
    /** @description State, in the words that teammates see. */
    ticket_custom_state_admin_label: string;
    /** @description State, in the words that the contact sees. */
    ticket_custom_state_user_label: string;
    /** @description Fields of the ticket by name, with `_default_title_` and `_default_description_` among them. */
    custom_attributes: {
        [key: string]: components["schemas"]["ConversationTicketAttribute"];
    };
}
/** @description A field of the ticket. */
export interface ConversationTicketAttribute {
    /**
     * @description What kind of field it is.
     * @enum {string}
     */
    type: "string" | "list" | "integer" | "decimal" | "boolean" | "datetime" | "files";
    /** @description The value; null while the field is empty. */
    value: string | number | boolean | components["schemas"]["FileAttribute"][] | null;
}
/** @description Tickets and conversations that are linked to this one, at most 1000. */
export interface LinkedObjectList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description How many there are in all. */
    total_count: number;
    /** @description Whether there are more than are listed. */
    has_more: boolean;
    /** @description The linked objects. */
    data: components["schemas"]["LinkedObject"][];
}
/** @description A linked ticket or conversation. */
export interface LinkedObject {
    /**
     * @description What is linked.
     * @enum {string}
     */
    type: "ticket" | "conversation";
    /** @description Id of the ticket or conversation. */
    id: string;
    /**
     * @description Category of a linked ticket; null for a conversation.
     * @enum {string|null}
     */
    category?: "Customer" | "Back-office" | "Tracker" | null;
}
/** @description Values of the workspace's own conversation attributes, by name. Scores that Intercom computes stand here too, such as `CX Score rating`. */
export interface ConversationCustomAttributes {
    [key: string]: string | number | boolean | components["schemas"]["CustomObjectInstanceList"] | null;
}
/** @description A message that a contact sent. */
export interface UserMessage {
    /**
     * @description Always `user_message`.
     * @constant
     */
    type: "user_message";
    /** @description Id of the message. */
    id: string;
    /**
     * Format: unixtime
     * @description When it was sent, in Unix seconds.
     */
    created_at: number;
    /** @description The text. */
    body: string;
    /** @description How the message came in. */
    message_type: "inapp" | "email" | "facebook" | "twitter" | (string & {});
    /** @description Id of the conversation that it began. */
    conversation_id: string;
    /**
     * @deprecated
     * @description Documented, not sent.
     */
    subject?: string;
}
/** @description An object of a type that the workspace defined, such as an order. */
export interface CustomObjectInstance {
    /** @description Intercom's id of the object. */
    id: string;
    /** @description The type that the workspace defined. */
    type: string;
    /** @description Your own id of the object; null if it was made without one. */
    external_id: string | null;
    /**
     * Format: unixtime
     * @description When it came into being in your system, in Unix seconds; null if you did not say.
     */
    external_created_at: number | null;
    /**
     * Format: unixtime
     * @description When it last changed in your system, in Unix seconds; null if you did not say.
     */
    external_updated_at: number | null;
    /**
     * Format: unixtime
     * @description When Intercom first heard of it, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed in Intercom, in Unix seconds.
     */
    updated_at: number;
    custom_attributes: components["schemas"]["CustomObjectAttributes"];
}
/** @description A custom object as it stands on a contact or a conversation. */
export interface LinkedCustomObjectInstance {
    /** @description Intercom's id of the object. */
    id: string;
    /** @description The type that the workspace defined. */
    type: string;
    /** @description Your own id of the object; null if it was made without one. */
    external_id: string | null;
    /**
     * Format: unixtime
     * @description When it came into being in your system, in Unix seconds; null if you did not say.
     */
    external_created_at: number | null;
    /**
     * Format: unixtime
     * @description When it last changed in your system, in Unix seconds; null if you did not say.
     */
    external_updated_at: number | null;
    /**
     * Format: unixtime
     * @description When Intercom first heard of it, in Unix seconds. Often left out here.
     */
    created_at?: number;
    /**
     * Format: unixtime
     * @description When it last changed in Intercom, in Unix seconds. Often left out here.
     */
    updated_at?: number;
    custom_attributes: components["schemas"]["CustomObjectAttributes"];
}
/** @description Values of the type's attributes, by name, each in the attribute's own type. Null if the attribute is not set. */
export interface CustomObjectAttributes {
    [key: string]: string | number | boolean | null;
}
/** @description The custom objects that a relationship attribute of a contact or conversation points to. */
export interface CustomObjectInstanceList {
    /** @description The type of the objects, followed by `.list`. */
    type: string;
    /** @description The custom objects. An entry is null if the object is gone. */
    instances: (components["schemas"]["LinkedCustomObjectInstance"] | null)[];
}
/** @description The custom objects that a relationship attribute is to point to, in the form in which answers show them. An id of each is enough. */
export interface CustomObjectInstanceListRequest {
    /** @description The type of the objects, followed by `.list`. */
    type?: string;
    /** @description The custom objects. */
    instances: ({
        /** @description Intercom's id of the object. */
        id?: string;
        /** @description The type that the workspace defined. */
        type?: string;
        /** @description Your own id of the object. */
        external_id?: string | null;
        /**
         * Format: unixtime
         * @description When it came into being in your system, in Unix seconds.
         */
        external_created_at?: number | null;
        /**
         * Format: unixtime
         * @description When it last changed in your system, in Unix seconds.
         */
        external_updated_at?: number | null;
        /**
         * Format: unixtime
         * @description When Intercom first heard of it, in Unix seconds.
         */
        created_at?: number;
        /**
         * Format: unixtime
         * @description When it last changed in Intercom, in Unix seconds.
         */
        updated_at?: number;
        custom_attributes?: components["schemas"]["CustomObjectAttributes"];
    } | null)[];
}
export type CustomObjectInstanceSearchResult = components['schemas']['CustomObjectInstanceSearchResult'];
/** @description What is sent in place of a custom object that does not exist. */
export interface CustomObjectInstanceNotFound {
    /**
     * @description Always false.
     * @constant
     */
    found: false;
}
/** @description A custom object that is gone. */
export interface CustomObjectInstanceDeleted {
    /** @description The type that it had. */
    object: string;
    /** @description Intercom's id that it had. */
    id: string;
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
/** @description A custom object to create, or to update if its `external_id` is known. */
export interface CreateOrUpdateCustomObjectInstanceRequest {
    /** @description Your own id of the object. The word `reference_not_found` is reserved and refused with 400. */
    external_id?: string;
    /**
     * Format: unixtime
     * @description When it came into being in your system, in Unix seconds. What is no moment is saved as null.
     */
    external_created_at?: number | null;
    /**
     * Format: unixtime
     * @description When it last changed in your system, in Unix seconds. What is no moment is saved as null.
     */
    external_updated_at?: number | null;
    /** @description Values of attributes that the type has, by name. */
    custom_attributes?: {
        [key: string]: components["schemas"]["CustomObjectAttributeInput"];
    } | null;
}
export type CustomObjectAttributeInput = components['schemas']['CustomObjectAttributeInput'];
/** @description A field of contacts, companies or conversations. `id`, `admin_id`, `created_at` and `updated_at` are there only if the workspace has defined it, that is, if `custom` is true. */
export interface DataAttribute {
    /**
     * @description Always `data_attribute`.
     * @constant
     */
    type: "data_attribute";
    /** @description Id of the attribute. */
    id?: number;
    /**
     * @description What it belongs to. `contact` stands for users and leads.
     * @enum {string}
     */
    model: "contact" | "company" | "conversation";
    /** @description Its name. Not unique; `full_name` is. */
    name: string;
    /** @description Where it stands in the object, with dots for nested fields. */
    full_name: string;
    /** @description What Intercom calls it on the screen. */
    label: string;
    /** @description What it is for. Missing while nobody has said so. */
    description?: string;
    /** @description The type of its values. A choice from a list is a `string` with `options`. Intercom's own moments are `date` with contacts and companies, `datetime` with conversations. From 2.17 on the ten moments of contacts that searches compare by the second are `datetime`, too. */
    data_type: "string" | "integer" | "float" | "boolean" | "date" | "datetime" | (string & {});
    /** @description The choices of a list. Missing for everything else. */
    options?: string[];
    /** @description Whether the API may set it. */
    api_writable: boolean;
    /** @description Whether the Messenger may set it. */
    messenger_writable?: boolean;
    /** @description Whether teammates may set it by hand. */
    ui_writable: boolean;
    /** @description Whether the workspace has defined it. */
    custom: boolean;
    /** @description Whether it is archived. */
    archived: boolean;
    /**
     * Format: unixtime
     * @description When it was defined, in Unix seconds.
     */
    created_at?: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at?: number;
    /** @description Id of the admin who defined it. */
    admin_id?: string;
}
/** @description Data attributes. */
export interface DataAttributeList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The attributes. */
    data: components["schemas"]["DataAttribute"][];
}
export type CreateDataAttributeRequest = components['schemas']['CreateDataAttributeRequest'];
/** @description Defines a choice from a list. */
export interface CreateListAttributeRequest {
    /** @description Its name. */
    name: string;
    model: components["schemas"]["DataAttributeOwner"];
    /**
     * @description `options`. Versions before 2.14 document `string` here.
     * @enum {string}
     */
    data_type: "options" | "string";
    options: components["schemas"]["DataAttributeOptions"];
    /** @description What it is for. */
    description?: string;
    /** @description Whether the Messenger may set it. From 2.11 on, false unless you say otherwise. */
    messenger_writable?: boolean;
}
/** @description Defines an attribute that takes any value of one type. */
export interface CreatePlainAttributeRequest {
    /** @description Its name. */
    name: string;
    model: components["schemas"]["DataAttributeOwner"];
    /**
     * @description The type of its values.
     * @enum {string}
     */
    data_type: "string" | "integer" | "float" | "boolean" | "datetime" | "date";
    /** @description What it is for. */
    description?: string;
    /** @description Whether the Messenger may set it. From 2.11 on, false unless you say otherwise. */
    messenger_writable?: boolean;
}
export type DataAttributeOwner = components['schemas']['DataAttributeOwner'];
export type DataAttributeOptions = components['schemas']['DataAttributeOptions'];
/** @description A choice in a list. Answers show only its value, as text. */
export interface DataAttributeOption {
    /** @description The choice. */
    value: string;
}
/** @description What to change about an attribute. */
export interface UpdateDataAttributeRequest {
    /** @description Whether it is to be archived. */
    archived?: boolean;
    /** @description What it is for. Null clears it. */
    description?: string | null;
    /** @description All choices of the list that it is to have. */
    options?: components["schemas"]["DataAttributeOption"][];
    /** @description Whether the Messenger may set it. */
    messenger_writable?: boolean;
}
/** @description Says that a conversation has been deleted. */
export interface DeletedConversation {
    /** @description Id of the conversation. */
    id: string;
    /**
     * @description Always `conversation`. Stands for `type` here.
     * @constant
     */
    object: "conversation";
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
/** @description Something that a contact has done. */
export interface DataEvent {
    /**
     * @description Always `event`.
     * @constant
     */
    type: "event";
    /** @description Name of the event. */
    event_name: string;
    /**
     * Format: unixtime
     * @description When it happened, in Unix seconds.
     */
    created_at: number;
    /** @description Your own id of the contact; null or missing without one. */
    user_id?: string | null;
    /** @description Id of the event. */
    id?: string;
    /** @description Intercom's id of the contact. */
    intercom_user_id?: string;
    /**
     * Format: email
     * @description Email address of the contact; null or missing while none is known.
     */
    email?: string | null;
    metadata?: components["schemas"]["DataEventMetadata"];
}
/** @description What there is to say about an event, by name; the first ten fields count. A number in a field whose name ends in `_date` is a moment in Unix seconds. Apart from links and amounts nothing is nested. */
export interface DataEventMetadata {
    [key: string]: string | number | boolean | components["schemas"]["DataEventLink"] | components["schemas"]["DataEventAmount"];
}
/** @description A link with a text. */
export interface DataEventLink {
    /**
     * Format: uri
     * @description Where it leads.
     */
    url: string;
    /** @description What it says. */
    value: string;
}
/** @description An amount of money. */
export interface DataEventAmount {
    /** @description The amount in hundredths of the currency. */
    amount: number;
    /** @description Code of the currency. */
    currency: string;
}
/** @description The way to more events. Empty if there are none. */
export interface DataEventPages {
    /**
     * Format: uri
     * @description Address of the events before these.
     */
    next?: string | null;
    /**
     * Format: uri
     * @description Address of the events that come after these.
     */
    since?: string;
}
/** @description The events of a contact, latest first. */
export interface DataEventList {
    /**
     * @description Always `event.list`.
     * @constant
     */
    type: "event.list";
    /** @description The events of this page. */
    events: components["schemas"]["DataEvent"][];
    pages: components["schemas"]["DataEventPages"];
}
/** @description How often a contact has done what. */
export interface DataEventSummary {
    /**
     * @description Always `event.summary`.
     * @constant
     */
    type: "event.summary";
    /**
     * Format: email
     * @description Email address of the contact; null while none is known.
     */
    email: string | null;
    /** @description Intercom's id of the contact. */
    intercom_user_id: string;
    /** @description Your own id of the contact; null without one. */
    user_id: string | null;
    /** @description One entry for each name. */
    events: components["schemas"]["DataEventSummaryItem"][];
    pages?: components["schemas"]["DataEventPages"];
}
/** @description How often one event has happened. */
export interface DataEventSummaryItem {
    /** @description Name of the event. */
    name: string;
    /**
     * Format: date-time
     * @description When it happened first. ISO 8601 text.
     */
    first: string;
    /**
     * Format: date-time
     * @description When it happened last. ISO 8601 text.
     */
    last: string;
    /** @description How often it happened. */
    count: number;
    /** @description What the workspace says about it; null while nothing. */
    description: string | null;
}
export type DataEventListOrSummary = components['schemas']['DataEventListOrSummary'];
export type CreateDataEventRequest = components['schemas']['CreateDataEventRequest'];
/** @description An event of the contact with your own id. */
export interface DataEventOfUserId {
    event_name: components["schemas"]["DataEventName"];
    created_at: components["schemas"]["DataEventMoment"];
    /** @description Your own id of the contact. */
    user_id: string;
    /** @description Intercom's id of the contact. */
    id?: string;
    /**
     * Format: email
     * @description Email address of the contact.
     */
    email?: string;
    metadata?: components["schemas"]["DataEventMetadata"];
}
/** @description An event of the contact with Intercom's id, the only way for a lead. */
export interface DataEventOfContactId {
    event_name: components["schemas"]["DataEventName"];
    created_at: components["schemas"]["DataEventMoment"];
    /** @description Your own id of the contact. */
    user_id?: string;
    /** @description Intercom's id of the contact. */
    id: string;
    /**
     * Format: email
     * @description Email address of the contact.
     */
    email?: string;
    metadata?: components["schemas"]["DataEventMetadata"];
}
/** @description An event of the contact with an address. For workspaces in which no two contacts share one. */
export interface DataEventOfEmail {
    event_name: components["schemas"]["DataEventName"];
    created_at: components["schemas"]["DataEventMoment"];
    /** @description Your own id of the contact. */
    user_id?: string;
    /** @description Intercom's id of the contact. */
    id?: string;
    /**
     * Format: email
     * @description Email address of the contact.
     */
    email: string;
    metadata?: components["schemas"]["DataEventMetadata"];
}
export type DataEventName = components['schemas']['DataEventName'];
export type DataEventMoment = components['schemas']['DataEventMoment'];
/** @description How often a user has done something. */
export interface CreateDataEventSummariesRequest {
    /** @description Your own id of the user. */
    user_id: string;
    event_summaries: components["schemas"]["DataEventCount"];
}
/** @description How often one event has happened. */
export interface DataEventCount {
    event_name: components["schemas"]["DataEventName"];
    /** @description How often it happened. */
    count?: number;
    /**
     * Format: unixtime
     * @description When it happened first, in Unix seconds.
     */
    first?: number;
    /**
     * Format: unixtime
     * @description When it happened last, in Unix seconds.
     */
    last?: number;
}
/** @description The span of time in which the messages were sent. */
export interface CreateDataExportRequest {
    /**
     * Format: unixtime
     * @description Its beginning, in Unix seconds; included.
     */
    created_at_after: number;
    /**
     * Format: unixtime
     * @description Its end, in Unix seconds; included.
     */
    created_at_before: number;
}
/** @description A job that exports message data. */
export interface DataExport {
    /** @description Id of the job. */
    job_identifier: string;
    /** @description How far it is. `no_data` means that there was nothing to export; `complete` is an old word for done. */
    status: "pending" | "in_progress" | "failed" | "completed" | "complete" | "no_data" | "canceled" | (string & {});
    /** @description Where the data can be fetched; empty until it is there. */
    download_url: string;
    /** @description Until when it can be fetched, as Unix seconds in a text; empty until it is there. */
    download_expires_at: string;
}
/** @description A group of articles in a Help Center. In a multilingual one its name and description are those of the default language. */
export interface Collection {
    /** @description Id of the collection. */
    id: string;
    /** @description Code of the workspace. */
    workspace_id: string;
    /** @description The heading. */
    name: string;
    /** @description A line below the heading; null or empty for none. */
    description: string | null;
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Format: uri
     * @description Public address of the collection.
     */
    url: string | null;
    /** @description Name of the icon. */
    icon: string | null;
    /** @description Place among the collections of the same level. 0 if none was given. */
    order: number;
    /** @description Id of the collection that this one is inside of; null on the first level. */
    parent_id: string | null;
    /** @description Id of the Help Center. It can be null for a collection inside another one. */
    help_center_id: number | null;
    /** @description Code of the default language. Only in a multilingual Help Center. */
    default_locale?: string;
    /** @description Name and description by language. Only in a multilingual Help Center. */
    translated_content?: components["schemas"]["GroupTranslatedContent"] | null;
}
/** @description A page of collections. */
export interface CollectionList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The collections of this page. */
    data: components["schemas"]["Collection"][];
    /** @description How many collections there are on all pages. */
    total_count: number;
    pages: components["schemas"]["OffsetPages"];
}
/** @description Says that a collection is gone. */
export interface DeletedCollection {
    /** @description Id that the collection had. */
    id: string;
    /** @description The kind of thing that it was. */
    object: "collection" | (string & {});
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
/** @description A new collection. */
export interface CreateCollectionRequest {
    /** @description The heading, in the default language. */
    name: string;
    /** @description A line below the heading, in the default language. */
    description?: string;
    /** @description Id of the collection to put it into; null for the first level. */
    parent_id?: string | number | null;
    /** @description Id of the Help Center to put it into; null for the default one. */
    help_center_id?: number | null;
    /** @description Name and description in other languages, by their codes. */
    translated_content?: components["schemas"]["GroupTranslatedContentRequest"] | null;
}
/** @description What to change in a collection. What is left out stays as it is. */
export interface UpdateCollectionRequest {
    /** @description The heading, in the default language. */
    name?: string;
    /** @description A line below the heading, in the default language. Null takes it off. */
    description?: string | null;
    /** @description Id of the collection to move it into; null for the first level. */
    parent_id?: string | number | null;
    /** @description Name and description in other languages, by their codes. */
    translated_content?: components["schemas"]["GroupTranslatedContentRequest"] | null;
}
export type GroupTranslatedContent = components['schemas']['GroupTranslatedContent'];
export type GroupTranslation = components['schemas']['GroupTranslation'];
/** @description Name and description of a collection or section in one language. */
export interface GroupContent {
    /**
     * @description Always `group_content`.
     * @constant
     */
    type: "group_content";
    /** @description The heading. */
    name: string;
    /** @description A line below the heading. Null or absent for none. */
    description?: string | null;
}
export type GroupTranslatedContentRequest = components['schemas']['GroupTranslatedContentRequest'];
export type GroupContentRequest = components['schemas']['GroupContentRequest'];
/** @description A site on which the workspace publishes its articles. */
export interface HelpCenter {
    /** @description Id of the Help Center. */
    id: string;
    /** @description Code of the workspace. */
    workspace_id: string;
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /** @description Its part in the address that Intercom gives it. */
    identifier: string;
    /** @description Whether the site is open to readers. */
    website_turned_on: boolean;
    /** @description Its name. Only teammates see it. */
    display_name: string;
    /**
     * Format: uri
     * @description Address of the site, on the domain of its own if it has one. Not every answer has it.
     */
    url?: string;
    /** @description Domain of its own; null for none. Left out where `url` is. */
    custom_domain?: string | null;
}
/** @description The Help Centers of the workspace. */
export interface HelpCenterList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The Help Centers. */
    data: components["schemas"]["HelpCenter"][];
}
/** @description An article for teammates, and for Fin if it is made available to it. */
export interface InternalArticle {
    /**
     * @description `internal_article`, where it is sent. The published answers come without it.
     * @constant
     */
    type?: "internal_article";
    /** @description Id of the internal article. A number; the published answers write it as text. */
    id: number | string;
    /** @description The heading. */
    title: string;
    /** @description The content as HTML. */
    body: string | null;
    /** @description Id of the teammate who looks after it. */
    owner_id: number;
    /** @description Id of the teammate named as the author. */
    author_id: number;
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at?: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at?: number;
    /** @description Code of its language. */
    locale: string;
}
/** @description A page of internal articles. */
export interface InternalArticleList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The internal articles of this page. */
    data: components["schemas"]["InternalArticle"][];
    /** @description How many there are on all pages. */
    total_count: number;
    pages: components["schemas"]["InternalArticlePages"];
}
/** @description A page of the internal articles that were found. */
export interface InternalArticleSearchResponse {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description How many matches there are on all pages. */
    total_count: number;
    /** @description The internal articles of this page. */
    internal_articles?: components["schemas"]["InternalArticle"][];
    /**
     * @description Up to Unstable documented as the place of the matches. Use it where `internal_articles` is missing.
     *     @deprecated Use `internal_articles`.
     */
    data?: {
        /** @description The internal articles of this page. */
        internal_articles: components["schemas"]["InternalArticle"][];
    };
    pages: components["schemas"]["InternalArticlePages"];
}
/** @description Where a page stands in a list of internal articles. Numbers that the query named come back as text. */
export interface InternalArticlePages {
    /**
     * @description Always `pages`.
     * @constant
     */
    type: "pages";
    /** @description Number of this page, counted from 1. A text if the query said `page`. */
    page: number | string;
    /**
     * Format: uri
     * @description Absolute address of the next page; null, or missing, on the last one.
     */
    next?: string | null;
    per_page: components["schemas"]["PageSize"];
    /** @description Pages in the whole list; 0 when it is empty. */
    total_pages: number;
}
export type CreateInternalArticleRequest = components['schemas']['CreateInternalArticleRequest'];
/** @description What to say about an internal article. What is left out stays as it is, or empty in a new one. */
export interface UpdateInternalArticleRequest {
    /** @description The heading. */
    title?: string;
    /** @description The content as HTML. From 2.16 either this or `body_markdown`. Null clears it. */
    body?: string | null;
    /** @description Id of the teammate to be named as the author. */
    author_id?: number;
    /** @description Id of the teammate who is to look after it. */
    owner_id?: number;
}
/** @description Says that an internal article is gone. */
export interface DeletedInternalArticle {
    /** @description Id that the internal article had. A text in the published answers. */
    id: string | number;
    /** @description The kind of thing that it was. */
    object: "internal_article" | (string & {});
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
export type CreateMessageRequest = components['schemas']['CreateMessageRequest'];
export type InAppMessageRequest = components['schemas']['InAppMessageRequest'];
export type EmailMessageRequest = components['schemas']['EmailMessageRequest'];
/** @description A contact writes in the Messenger. */
export interface ContactMessageRequest {
    /** @description Who writes. */
    from: {
        /**
         * @description The role of the contact.
         * @enum {string}
         */
        type: "user" | "lead" | "contact";
        /** @description Intercom's id of the contact. */
        id: string;
    };
    /** @description The text. */
    body: string;
    /**
     * Format: uri
     * @description Address of the page on which the contact writes.
     */
    referer?: string;
}
/** @description What every message of a teammate can have. */
export interface AdminMessageFields {
    /** @description The teammate who writes. */
    from: {
        /**
         * @description Always `admin`.
         * @constant
         */
        type: "admin";
        /** @description Id of the teammate, as a number or as text. */
        id: number | string;
    };
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds; now, if left out.
     */
    created_at?: number;
    /**
     * @description True opens a conversation in the inbox at once; otherwise there is none until the contact answers.
     * @default false
     */
    create_conversation_without_contact_reply?: boolean;
}
/** @description To whom a message goes. */
export interface AdminMessageAddresses {
    to: components["schemas"]["MessageRecipients"];
}
export type MessageRecipients = components['schemas']['MessageRecipients'];
/** @description A contact who gets a message. */
export interface MessageRecipient {
    /**
     * @description The role of the contact; `contact` does for both.
     * @enum {string}
     */
    type: "user" | "lead" | "contact";
    /** @description Intercom's id of the contact. */
    id: string;
}
export type Message = components['schemas']['Message'];
/** @description A message that a teammate sent. */
export interface AdminMessage {
    /**
     * @description Always `admin_message`.
     * @constant
     */
    type: "admin_message";
    /** @description Id of the message. */
    id: string;
    /**
     * Format: unixtime
     * @description When it was sent, in Unix seconds.
     */
    created_at: number;
    /** @description Title of the message. Left out where there is none. */
    subject?: string;
    /** @description The text, which can hold HTML. */
    body: string;
    /** @description How the message travels. */
    message_type: "inapp" | "email" | (string & {});
    /** @description The teammate who sent the message. */
    owner: components["schemas"]["MessageOwner"];
    /** @description Id of the conversation. Left out as long as there is none. */
    conversation_id?: string;
}
/** @description An announcement to the people who use the Messenger. */
export interface NewsItem {
    /**
     * @description Always `news-item`.
     * @constant
     */
    type: "news-item";
    /** @description Id of the news item. */
    id: string;
    /** @description Code of the workspace. */
    workspace_id: string;
    /** @description The heading. */
    title: string;
    /** @description The text as HTML. */
    body: string;
    /** @description Id of the teammate in whose name it is sent. */
    sender_id: number;
    /**
     * @description Only `live` items are shown in the newsfeeds.
     * @enum {string}
     */
    state: "draft" | "live";
    /** @description The newsfeeds it belongs to. */
    newsfeed_assignments: components["schemas"]["NewsfeedAssignment"][];
    /** @description Words that readers see beside the heading. */
    labels: (string | null)[];
    /**
     * Format: uri
     * @description Address of the picture above the text, a PNG or a JPEG; null for none.
     */
    cover_image_url: string | null;
    /** @description The emoji that readers can answer with, in their order. Reactions are off if the list is empty or holds only null. */
    reactions: (string | null)[];
    /** @description Whether it appears without a badge that calls for attention. */
    deliver_silently: boolean;
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
}
/** @description Says that a news item belongs to a newsfeed. */
export interface NewsfeedAssignment {
    /** @description Id of the newsfeed. A number here. */
    newsfeed_id: number;
    /**
     * Format: unixtime
     * @description When it was published there, in Unix seconds; null while it is not live.
     */
    published_at: number | null;
}
/** @description Puts a news item into a newsfeed. */
export interface NewsfeedAssignmentRequest {
    /** @description Id of the newsfeed. */
    newsfeed_id: number;
    /**
     * Format: unixtime
     * @description Since when it counts as published, in Unix seconds: for old news that are brought over. A moment in the future is refused with 400. Ignored for a draft. Null says nothing.
     */
    published_at?: number | null;
}
/** @description A page of news items. */
export interface NewsItemList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The news items of this page. */
    data: components["schemas"]["NewsItem"][];
    /** @description How many news items there are on all pages. */
    total_count: number;
    pages: components["schemas"]["OffsetPages"];
}
export type CreateNewsItemRequest = components['schemas']['CreateNewsItemRequest'];
/** @description What to say about a news item. Lists that are left out are emptied, other fields stay as they are. */
export interface UpdateNewsItemRequest {
    /** @description The heading. */
    title?: string;
    /** @description The text as HTML. */
    body?: string;
    /** @description Id of the teammate in whose name it is sent. */
    sender_id: number;
    /**
     * @description Only `live` items are shown in the newsfeeds.
     * @enum {string}
     */
    state?: "draft" | "live";
    /** @description Whether it is to appear without a badge. */
    deliver_silently?: boolean;
    /** @description All words that readers are to see beside the heading. */
    labels?: string[];
    /** @description All emoji that readers can answer with, in their order. An empty list switches reactions off. */
    reactions?: (string | null)[];
    /** @description All newsfeeds that it is to belong to. */
    newsfeed_assignments?: components["schemas"]["NewsfeedAssignmentRequest"][];
}
/** @description Says that a news item is gone. */
export interface DeletedNewsItem {
    /** @description Id that the news item had. */
    id: string;
    /** @description The kind of thing that it was. */
    object: "news-item" | (string & {});
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
/** @description A stream of news items for a certain audience. */
export interface Newsfeed {
    /** @description Id of the newsfeed. */
    id: string;
    /**
     * @description Always `newsfeed`.
     * @constant
     */
    type: "newsfeed";
    /** @description Its name. Only teammates see it. */
    name: string;
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
}
/** @description A page of newsfeeds. */
export interface NewsfeedList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The newsfeeds of this page. */
    data: components["schemas"]["Newsfeed"][];
    /** @description How many newsfeeds there are on all pages. */
    total_count: number;
    pages: components["schemas"]["OffsetPages"];
}
/** @description A note on a contact. Teammates see it, the contact does not. */
export interface Note {
    /**
     * @description Always `note`.
     * @constant
     */
    type: "note";
    /** @description Id of the note. */
    id: string;
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds.
     */
    created_at: number;
    /** @description The contact that it is about. */
    contact: {
        /**
         * @description Always `contact`.
         * @constant
         */
        type: "contact";
        /** @description Intercom's id of the contact. */
        id: string;
    };
    /** @description The admin who wrote it; null if no admin did. */
    author: components["schemas"]["AdminAuthor"] | null;
    /** @description The text as HTML. */
    body: string;
}
/** @description A page of the notes on a contact. */
export interface NoteList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The notes of this page. */
    data: components["schemas"]["Note"][];
    /** @description How many notes there are on all pages together. */
    total_count: number;
    pages: components["schemas"]["OffsetPages"];
}
/** @description A note to add. */
export interface CreateNoteRequest {
    /** @description The text. Plain text comes back as a paragraph of HTML. */
    body: string;
    /** @description Id of the admin in whose name it is written, as text or as a number. The owner of the token unless you say otherwise. */
    admin_id?: string | number;
    /**
     * @deprecated
     * @description Documented in some versions, not needed. The path says which contact it is.
     */
    contact_id?: string | number;
}
/** @description Whom to send the message to. */
export interface CreatePhoneSwitchRequest {
    /** @description The number in E.164 form. */
    phone: string;
    /** @description Values for attributes that the workspace has defined for contacts, by name. */
    custom_attributes?: {
        [key: string]: string | number | boolean | null;
    };
}
/** @description A text message that was sent to a caller. */
export interface PhoneSwitch {
    /**
     * @description Always `phone_call_redirect`.
     * @constant
     */
    type: "phone_call_redirect";
    /**
     * Format: uri
     * @description The link to the Messenger that the message holds.
     */
    url: string;
    /** @description The number that got the message. Seldom sent. */
    phone?: string;
}
/** @description Why no message was sent. Not the usual list of errors. */
export interface PhoneSwitchError {
    /** @description A word for the reason. There may be others. */
    error_key: "invalid_phone_number" | "landline_phone" | "sms_failed" | (string & {});
    /** @description An explanation for people. Not always sent. */
    message?: string;
}
/** @description A group of people or companies that match certain rules. */
export interface Segment {
    /**
     * @description Always `segment`.
     * @constant
     */
    type: "segment";
    /** @description Id of the segment. */
    id: string;
    /** @description Name of the segment. */
    name: string;
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * @description Whom the segment holds: `user` for users, `contact` for leads.
     * @enum {string}
     */
    person_type: "contact" | "user";
    /** @description How many it holds. Sent only when `include_count` asks for it. */
    count?: number | null;
}
/** @description The segments of the workspace. */
export interface SegmentList {
    /**
     * @description Always `segment.list`.
     * @constant
     */
    type: "segment.list";
    /** @description The segments. */
    segments: components["schemas"]["Segment"][];
}
/** @description The segments into which a contact or a company falls. */
export interface AttachedSegmentList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The segments. */
    data: components["schemas"]["Segment"][];
}
/** @description A kind of message that a contact can opt into or out of. */
export interface SubscriptionType {
    /**
     * @description Always `subscription`.
     * @constant
     */
    type: "subscription";
    /** @description Id of the subscription type. */
    id: string;
    /**
     * @description Whether it is in use, not yet, or no longer.
     * @enum {string}
     */
    state: "live" | "draft" | "archived";
    /**
     * @description `opt_out`: contacts get the messages until they decline. `opt_in`: they get them only once they have agreed.
     * @enum {string}
     */
    consent_type: "opt_out" | "opt_in";
    default_translation: components["schemas"]["SubscriptionTranslation"];
    /** @description Its name and description in each language of the workspace, the default one included. */
    translations: components["schemas"]["SubscriptionTranslation"][];
    /** @description The channels it covers. */
    content_types: ("email" | "sms_message" | (string & {}))[];
}
/** @description How a subscription type is presented in one language. */
export interface SubscriptionTranslation {
    /** @description Its name. */
    name: string;
    /** @description What the messages are about. */
    description: string;
    /** @description The language, as an ISO 639-1 code. */
    locale: string;
}
/** @description A list of subscription types, whole. */
export interface SubscriptionTypeList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The subscription types. */
    data: components["schemas"]["SubscriptionType"][];
}
/** @description The subscription type to add. */
export interface AttachSubscriptionTypeRequest {
    /** @description Id of the subscription type, as text or as a number. */
    id: string | number;
    /**
     * @description The consent type of the subscription type.
     * @enum {string}
     */
    consent_type: "opt_out" | "opt_in";
}
/** @description A label for contacts, companies and conversations. `applied_at` and `applied_by` are there only where the answer is about the tagged object; see `AppliedTag`. */
export interface Tag {
    /**
     * @description Always `tag`.
     * @constant
     */
    type: "tag";
    /** @description Id of the tag. */
    id: string;
    /** @description Name of the tag, unique in the workspace whatever its case. */
    name: string;
    /**
     * Format: unixtime
     * @description When the tag was put on the object, in Unix seconds.
     */
    applied_at?: number | null;
    /** @description The teammate who put the tag on the object; null if nobody in particular did. */
    applied_by?: components["schemas"]["TagApplier"] | null;
}
/** @description A tag as it stands on a conversation, with who put it there and when. */
export interface AppliedTag {
    /**
     * @description Always `tag`.
     * @constant
     */
    type: "tag";
    /** @description Id of the tag. */
    id: string;
    /** @description Name of the tag. */
    name: string;
    /**
     * Format: unixtime
     * @description When the tag was put there, in Unix seconds; null where Intercom has no record of it.
     */
    applied_at: number | null;
    /** @description The teammate who put the tag there; null if nobody in particular did. */
    applied_by: components["schemas"]["TagApplier"] | null;
}
/** @description The teammate who applied a tag. */
export interface TagApplier {
    /**
     * @description Always `admin`.
     * @constant
     */
    type: "admin";
    /** @description Id of the teammate; null where no teammate can be named. */
    id: string | null;
}
/** @description A list of tags, whole. */
export interface TagList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The tags. */
    data: components["schemas"]["Tag"][];
}
/** @description A tag that was created, renamed or applied. */
export interface CreatedTag {
    /**
     * @description Always `tag`.
     * @constant
     */
    type: "tag";
    /** @description Id of the tag. */
    id: string;
    /** @description Name of the tag. */
    name: string;
}
export type CreateTagRequest = components['schemas']['CreateTagRequest'];
/** @description Creates a tag or, with an id, renames one. */
export interface CreateOrUpdateTagRequest {
    /** @description The name that the tag is to have. Case does not matter. */
    name: string;
    /** @description Id of the tag to rename. Leave it out to create one. */
    id?: string;
}
/** @description Puts a tag on companies. */
export interface TagCompaniesRequest {
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
}
/** @description Takes a tag off companies. */
export interface UntagCompaniesRequest {
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
}
/** @description Puts a tag on contacts. */
export interface TagUsersRequest {
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
}
/** @description Takes a tag off contacts. Intercom accepts it without documenting it. */
export interface UntagUsersRequest {
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
}
/** @description A group of teammates. */
export interface Team {
    /**
     * @description Always `team`.
     * @constant
     */
    type: "team";
    /** @description Id of the team. */
    id: string;
    /** @description Name of the team. */
    name: string;
    /** @description The members. Here an admin's id is a number, elsewhere it is a string. */
    admin_ids: number[];
    admin_priority_level?: components["schemas"]["AdminPriorityLevel"];
    /** @description How new conversations are shared out among the members, for example `round_robin`. */
    distribution_method?: string | null;
}
export type AdminPriorityLevel = components['schemas']['AdminPriorityLevel'];
/** @description The teams of the workspace. */
export interface TeamList {
    /**
     * @description Always `team.list`.
     * @constant
     */
    type: "team.list";
    /** @description The teams. */
    teams: components["schemas"]["Team"][];
}
/** @description A new ticket. */
export interface CreateTicketRequest {
    /** @description Id of the ticket type. */
    ticket_type_id: string | number;
    /** @description The contact whom the ticket is about. Send one; there is no room for more yet. From 2.17 on a tracker ticket can do without. */
    contacts: components["schemas"]["TicketContactRequest"][];
    /** @description Intercom's id of the company that the ticket is about. One of the contact's companies. */
    company_id?: string;
    /**
     * Format: unixtime
     * @description When the request came in, in Unix seconds; now, if left out. Meant for moving old tickets.
     */
    created_at?: number;
    ticket_attributes?: components["schemas"]["TicketAttributesRequest"];
    /** @description True sends no notification about the ticket. */
    skip_notifications?: boolean;
}
export type TicketContactRequest = components['schemas']['TicketContactRequest'];
/** @description What to change. What is left out stays as it is. */
export interface UpdateTicketRequest {
    ticket_attributes?: components["schemas"]["TicketAttributesRequest"];
    /** @description Id of the new state. It has to be one of the ticket type's states. */
    ticket_state_id?: string | number;
    /** @description Intercom's id of the company that the ticket is about; null takes the company off. One of the ticket's contacts has to belong to it. */
    company_id?: string | null;
    /** @description False closes the ticket, which also ends a snooze; true opens it. */
    open?: boolean;
    /** @description True lets the contact see the ticket: a back-office ticket of a type that is not internal, linked to a conversation that has no other shared ticket. */
    is_shared?: boolean;
    /**
     * Format: unixtime
     * @description Snoozes the ticket until this moment, in Unix seconds. Null says nothing of it.
     */
    snoozed_until?: number | null;
    /** @description A new assignment. */
    assignment?: {
        /** @description Id of the teammate in whose name it happens. */
        admin_id?: string | number;
        /** @description Id of the teammate or team to assign the ticket to; 0 for nobody. */
        assignee_id?: string | number;
    };
    /** @description True sends no notification about the change. */
    skip_notifications?: boolean;
}
export type ReplyTicketRequest = components['schemas']['ReplyTicketRequest'];
export type ContactReplyTicketRequest = components['schemas']['ContactReplyTicketRequest'];
export type ContactReplyTicketByIntercomUserIdRequest = components['schemas']['ContactReplyTicketByIntercomUserIdRequest'];
export type ContactReplyTicketByEmailRequest = components['schemas']['ContactReplyTicketByEmailRequest'];
export type ContactReplyTicketByUserIdRequest = components['schemas']['ContactReplyTicketByUserIdRequest'];
/** @description What the contact writes. */
export interface TicketContactComment {
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
     * Format: unixtime
     * @description When it was written, in Unix seconds; now, if left out.
     */
    created_at?: number;
    attachment_urls?: components["schemas"]["AttachmentUrls"];
    /** @description True sends no notification about the message. */
    skip_notifications?: boolean;
}
export type AdminReplyTicketRequest = components['schemas']['AdminReplyTicketRequest'];
/** @description A teammate answers the contact. */
export interface AdminCommentTicketRequest {
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
    /** @description Id of the teammate who acts. */
    admin_id: string | number;
    /** @description The text. May be left out beside attachments. */
    body?: string;
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds; now, if left out.
     */
    created_at?: number;
    attachment_urls?: components["schemas"]["AttachmentUrls"];
    /** @description True sends no notification about the message. */
    skip_notifications?: boolean;
}
/** @description A teammate leaves a note that only teammates see. */
export interface AdminNoteTicketRequest {
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
    /** @description Id of the teammate who acts. */
    admin_id: string | number;
    /** @description The text. Simple HTML is kept, such as lists and headings. May be left out beside attachments. */
    body?: string;
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds; now, if left out.
     */
    created_at?: number;
    attachment_urls?: components["schemas"]["AttachmentUrls"];
    /** @description True puts the note into the linked conversations too. For back-office tickets only. */
    cross_post?: boolean;
    /** @description True sends no notification about the message. */
    skip_notifications?: boolean;
}
/** @description A teammate offers the contact a choice of quick replies. */
export interface AdminQuickReplyTicketRequest {
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
    /** @description Id of the teammate who acts. */
    admin_id: string | number;
    /** @description The options, in the order in which they are shown. */
    reply_options: components["schemas"]["QuickReplyOption"][];
    /** @description A text above the options. */
    body?: string;
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds; now, if left out.
     */
    created_at?: number;
    attachment_urls?: components["schemas"]["AttachmentUrls"];
    /** @description True sends no notification about the message. */
    skip_notifications?: boolean;
}
/** @description The tag, and who applies it. */
export interface AttachTagToTicketRequest {
    /** @description Id of the tag. */
    id: string | number;
    /** @description Id of the teammate who acts. */
    admin_id: string | number;
}
/** @description Who removes the tag. */
export interface DetachTagFromTicketRequest {
    /** @description Id of the teammate who acts. */
    admin_id: string | number;
}
/** @description A request that the workspace tracks. Its `id` is the one to use in paths; `ticket_id` is only the number that people see. */
export interface Ticket {
    /**
     * @description Always `ticket`.
     * @constant
     */
    type: "ticket";
    /** @description Id of the ticket. */
    id: string;
    /** @description Number of the ticket in the inbox. Not for paths. */
    ticket_id: string;
    /**
     * @description Category of the ticket.
     * @enum {string}
     */
    category: "Customer" | "Back-office" | "Tracker";
    ticket_attributes: components["schemas"]["TicketAttributes"];
    /** @description The state of the ticket. */
    ticket_state: components["schemas"]["TicketState"] | null;
    /** @description The type of the ticket, with its fields. */
    ticket_type: components["schemas"]["TicketType"] | null;
    contacts: components["schemas"]["TicketContacts"];
    /** @description Id of the teammate it is assigned to; `0` for none. */
    admin_assignee_id: string;
    /** @description Id of the team it is assigned to; `0` for none. */
    team_assignee_id: string;
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /** @description False for a closed ticket, true otherwise. */
    open: boolean;
    /**
     * Format: unixtime
     * @description When a snoozed ticket opens by itself, in Unix seconds; null or absent if it is not snoozed.
     */
    snoozed_until?: number | null;
    linked_objects: components["schemas"]["LinkedObjectList"];
    ticket_parts: components["schemas"]["TicketParts"];
    /** @description Whether the contact can see the ticket. */
    is_shared: boolean;
    /** @description Intercom's id of the company that the ticket is about; null for none. Not in every answer. */
    company_id?: string | null;
    /** @description Where the ticket came in. Not in every answer. */
    channel?: string;
}
/** @description What is left to say about a deleted ticket. */
export interface DeletedTicket {
    /** @description Id that the ticket had. */
    id: string;
    /**
     * @description Always `ticket`.
     * @constant
     */
    object: "ticket";
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
/** @description A page of tickets. */
export interface TicketList {
    /**
     * @description Always `ticket.list`.
     * @constant
     */
    type: "ticket.list";
    pages: components["schemas"]["CursorPages"];
    /** @description How many tickets match on all pages. */
    total_count: number;
    /** @description The tickets of this page. */
    tickets: components["schemas"]["Ticket"][];
}
/** @description Fields of the ticket by name. The built-in title and description are `_default_title_` and `_default_description_`. */
export interface TicketAttributes {
    [key: string]: string | number | boolean | components["schemas"]["FileAttribute"] | ((string | number) | components["schemas"]["FileAttribute"])[] | null;
}
/** @description Fields of the ticket by name, as far as they are to be set. Null empties a field. A choice of a list is named by its id, which stands in the `input_options` of the ticket type's field. */
export interface TicketAttributesRequest {
    [key: string]: string | number | boolean | (string | number)[] | null;
}
/** @description A file in a field of a ticket. */
export interface FileAttribute {
    /**
     * @description Always `upload`.
     * @constant
     */
    type: "upload";
    /** @description File name. */
    name: string;
    /**
     * Format: uri
     * @description Where to fetch the file. The address expires.
     */
    url: string;
    /** @description Media type of the file. */
    content_type: string;
    /** @description Size in bytes, sometimes as text. */
    filesize: number | string;
    /** @description Width of an image. */
    width?: components["schemas"]["PixelCount"];
    /** @description Height of an image. */
    height?: components["schemas"]["PixelCount"];
}
/** @description A state of a ticket. Workspaces can add states of their own to each category. */
export interface TicketState {
    /**
     * @description Always `ticket_state`.
     * @constant
     */
    type: "ticket_state";
    /** @description Id of the state. */
    id: string;
    /** @description The category that the state belongs to. */
    category: "submitted" | "in_progress" | "waiting_on_customer" | "resolved" | (string & {});
    /** @description Name that teammates see. */
    internal_label: string;
    /** @description Name that the contact sees. */
    external_label: string;
}
/** @description A kind of ticket, with the fields that tickets of the kind have. */
export interface TicketType {
    /**
     * @description Always `ticket_type`.
     * @constant
     */
    type: "ticket_type";
    /** @description Id of the ticket type. */
    id: string;
    /**
     * @description Category of the tickets of this type.
     * @enum {string}
     */
    category: "Customer" | "Back-office" | "Tracker";
    /** @description Name of the ticket type. */
    name: string;
    /** @description What the ticket type is for. */
    description: string | null;
    /** @description An emoji. */
    icon: string;
    /** @description Code of the workspace. */
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
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
}
/** @description The fields of a ticket type. */
export interface TicketTypeAttributeList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The fields. */
    data: components["schemas"]["TicketTypeAttribute"][];
    /**
     * @description Documented, never sent. Read `data`.
     *     @deprecated Use `data`.
     */
    ticket_type_attributes?: components["schemas"]["TicketTypeAttribute"][];
}
/** @description A field that tickets of a type have. */
export interface TicketTypeAttribute {
    /**
     * @description Always `ticket_type_attribute`.
     * @constant
     */
    type: "ticket_type_attribute";
    /** @description Id of the field. */
    id: string;
    /** @description Code of the workspace. */
    workspace_id: string;
    /** @description Name of the field. */
    name: string;
    /** @description What the field is for; the empty text if nobody said. */
    description: string;
    /** @description What kind of value the field holds. */
    data_type: "string" | "list" | "integer" | "decimal" | "boolean" | "datetime" | "files" | (string & {});
    /** @description How the value is entered; null or absent where there is nothing to say. */
    input_options?: components["schemas"]["TicketTypeAttributeInputOptions"] | null;
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
    /** @description Id of the ticket type. */
    ticket_type_id: number;
    /** @description Whether the field is out of use. */
    archived: boolean;
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
}
/** @description How the value is entered. Which keys are there depends on `data_type`; for many kinds there is none. */
export interface TicketTypeAttributeInputOptions {
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
}
/** @description The contacts of the ticket. */
export interface TicketContacts {
    /**
     * @description Always `contact.list`.
     * @constant
     */
    type: "contact.list";
    /** @description References to the contacts. */
    contacts: components["schemas"]["ContactReference"][];
}
/** @description What happened to the ticket, oldest first. At most 500 parts are sent. */
export interface TicketParts {
    /**
     * @description Always `ticket_part.list`.
     * @constant
     */
    type: "ticket_part.list";
    /** @description The parts. */
    ticket_parts: components["schemas"]["TicketPart"][];
    /** @description How many parts there are. */
    total_count: number;
}
/** @description A message or an event of a ticket. `part_type` says which; the keys that do not apply are left out. */
export interface TicketPart {
    /**
     * @description Always `ticket_part`.
     * @constant
     */
    type: "ticket_part";
    /** @description Id of the part. */
    id: string;
    /** @description What happened. The set grows with Intercom's features. */
    part_type: "assignment" | "attribute_collected" | "channel_and_reply_time_expectation" | "comment" | "language_detection_details" | "note" | "quick_reply" | "snoozed" | "ticket_attribute_updated_by_admin" | "ticket_state_updated_by_admin" | (string & {});
    /** @description The text as HTML. */
    body?: string | null;
    /** @description The state before a change of state. It can be one of the workspace's own. */
    previous_ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved" | (string & {});
    /** @description The state after a change of state. It can be one of the workspace's own. */
    ticket_state?: "submitted" | "in_progress" | "waiting_on_customer" | "resolved" | (string & {});
    /**
     * Format: unixtime
     * @description When it happened, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When the part last changed, in Unix seconds.
     */
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
    /** @description The app that added the part through the API. Absent or null if it came about otherwise. */
    app_package_code?: string | null;
}
/** @description A message on a ticket, as `replyTicket` answers it. */
export interface TicketReply {
    /**
     * @description Always `ticket_part`.
     * @constant
     */
    type: "ticket_part";
    /** @description Id of the part. */
    id: string;
    /**
     * @description What kind of message it is.
     * @enum {string}
     */
    part_type: "note" | "comment" | "quick_reply";
    /** @description The text as HTML. Absent with quick replies. */
    body?: string | null;
    /**
     * Format: unixtime
     * @description When it was written, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When the part last changed, in Unix seconds.
     */
    updated_at: number;
    author: components["schemas"]["TicketPartAuthor"];
    /** @description Files that came with the message. */
    attachments: components["schemas"]["PartAttachment"][];
    /** @description Whether the part has been redacted. */
    redacted: boolean;
    /** @description The app behind the access token. */
    app_package_code?: string | null;
}
/** @description Who wrote the part or caused the event. */
export interface TicketPartAuthor {
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
}
/** @description The ticket states of the workspace. */
export interface TicketStateList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The states. */
    data: components["schemas"]["DetailedTicketState"][];
}
/** @description A state of tickets, with the ticket types that use it. */
export interface DetailedTicketState {
    /**
     * @description Always `ticket_state`.
     * @constant
     */
    type: "ticket_state";
    /** @description Id of the state. */
    id: string;
    /** @description The category that the state belongs to. */
    category: "submitted" | "in_progress" | "waiting_on_customer" | "resolved" | (string & {});
    /** @description Name that teammates see. */
    internal_label: string;
    /** @description Name that the contact sees. */
    external_label: string;
    /** @description Whether the state is out of use. */
    archived: boolean;
    /** @description The ticket types whose tickets can be in this state. */
    ticket_types: {
        /**
         * @description Always `list`.
         * @constant
         */
        type: "list";
        /** @description The ticket types. */
        data: components["schemas"]["TicketStateTicketType"][];
    };
}
/** @description A ticket type, in short. Retrieve it for its fields and states. */
export interface TicketStateTicketType {
    /**
     * @description Always `ticket_type`.
     * @constant
     */
    type: "ticket_type";
    /** @description Id of the ticket type. */
    id: string;
    /** @description Name of the ticket type. */
    name: string;
    /** @description What the ticket type is for. */
    description: string | null;
    /** @description An emoji. */
    icon: string;
    /** @description Whether the ticket type is out of use. */
    archived: boolean;
    /** @description Whether its tickets are for teammates only. */
    is_internal: boolean;
    /**
     * @description Category of the tickets of this type.
     * @enum {string}
     */
    category: "Customer" | "Back-office" | "Tracker";
    /**
     * @description Documented, not sent. The code of the workspace.
     *     @deprecated Use `TicketType.workspace_id`.
     */
    workspace_id?: string;
    /**
     * @deprecated
     * @description Documented, not sent. Retrieve the ticket type for its fields.
     */
    ticket_type_attributes?: components["schemas"]["TicketTypeAttributeList"];
    /**
     * @description Documented, not sent. Retrieve the ticket type for its states.
     *     @deprecated Use `TicketType.ticket_states`.
     */
    ticket_states?: {
        /**
         * @description Always `list`.
         * @constant
         */
        type: "list";
        /** @description The states. */
        data: components["schemas"]["TicketState"][];
    };
    /**
     * Format: unixtime
     * @description Documented, not sent. When it was made, in Unix seconds.
     *     @deprecated Use `TicketType.created_at`.
     */
    created_at?: number;
    /**
     * Format: unixtime
     * @description Documented, not sent. When it last changed, in Unix seconds.
     *     @deprecated Use `TicketType.updated_at`.
     */
    updated_at?: number;
}
/** @description The ticket types of the workspace. */
export interface TicketTypeList {
    /**
     * @description Always `list`.
     * @constant
     */
    type: "list";
    /** @description The ticket types. */
    data: components["schemas"]["TicketType"][];
}
/** @description A new ticket type. */
export interface CreateTicketTypeRequest {
    /** @description Name of the ticket type. */
    name: string;
    /** @description What the ticket type is for. */
    description?: string;
    /**
     * @description Category of the tickets of this type.
     * @enum {string}
     */
    category?: "Customer" | "Back-office" | "Tracker";
    /** @description An emoji. A ticket, 🎟️, if left out. */
    icon?: string;
    /** @description True keeps tickets of this type to teammates; false, the default, shares them with contacts. */
    is_internal?: boolean;
}
/** @description What to change about a ticket type. What is left out stays as it is. */
export interface UpdateTicketTypeRequest {
    /** @description Name of the ticket type. */
    name?: string;
    /** @description What the ticket type is for. Null clears it. */
    description?: string | null;
    /**
     * @description Category of the tickets of this type.
     * @enum {string}
     */
    category?: "Customer" | "Back-office" | "Tracker";
    /** @description An emoji. */
    icon?: string;
    /** @description True puts the ticket type out of use, false back into use. */
    archived?: boolean;
    /** @description Whether tickets of this type are for teammates only. */
    is_internal?: boolean;
}
/** @description A new field of a ticket type. */
export interface CreateTicketTypeAttributeRequest {
    /** @description Name of the field. */
    name: string;
    /** @description A hint for whoever fills it in. */
    description: string;
    /**
     * @description What kind of value the field holds. It cannot be changed later.
     * @enum {string}
     */
    data_type: "string" | "list" | "integer" | "decimal" | "boolean" | "datetime" | "files";
    /** @description Whether teammates have to fill it in before they can make a ticket. False by default. */
    required_to_create?: boolean;
    /** @description Whether contacts have to fill it in before they can make a ticket. False by default. */
    required_to_create_for_contacts?: boolean;
    /** @description Whether teammates see it when they make a ticket. True by default. */
    visible_on_create?: boolean;
    /** @description Whether contacts see it when they make a ticket. True by default. */
    visible_to_contacts?: boolean;
    /** @description Whether the text can have several lines. For `string` only. */
    multiline?: boolean;
    /** @description The choices, separated by commas. For `list` only. */
    list_items?: string;
    /** @description Whether it holds several files. For `files` only. */
    allow_multiple_values?: boolean;
}
/** @description What to change about a field of a ticket type. What is left out stays as it is. */
export interface UpdateTicketTypeAttributeRequest {
    /** @description Name of the field. */
    name?: string;
    /** @description A hint for whoever fills it in. */
    description?: string;
    /** @description Whether teammates have to fill it in before they can make a ticket. */
    required_to_create?: boolean;
    /** @description Whether contacts have to fill it in before they can make a ticket. */
    required_to_create_for_contacts?: boolean;
    /** @description Whether teammates see it when they make a ticket. */
    visible_on_create?: boolean;
    /** @description Whether contacts see it when they make a ticket. */
    visible_to_contacts?: boolean;
    /** @description Whether the text can have several lines. For `string` only. */
    multiline?: boolean;
    /** @description The choices, separated by commas. For `list` only. */
    list_items?: string;
    /** @description Whether it holds several files. For `files` only. */
    allow_multiple_values?: boolean;
    /** @description True leaves the field out of new tickets; those that have it keep it. */
    archived?: boolean;
}
/** @description Somebody who uses the Messenger without being known yet. Teammates do not see visitors in Intercom. */
export interface Visitor {
    /**
     * @description Always `visitor`.
     * @constant
     */
    type: "visitor";
    /** @description Intercom's id of the visitor. */
    id: string;
    /** @description The id that the Messenger gave the visitor in the browser. */
    user_id: string;
    /** @description Whether nothing is known by which to identify the visitor. */
    anonymous: boolean;
    /** @description Email address; an empty text while none is known. */
    email: string;
    /** @description Telephone number. */
    phone: string | null;
    /** @description Name. */
    name: string | null;
    /** @description The name that Intercom made up for the visitor. */
    pseudonym: string | null;
    /** @description The picture. */
    avatar: {
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
    /** @description Code of the workspace. */
    app_id: string;
    /** @description The companies of the visitor. */
    companies: {
        /**
         * @description Always `company.list`.
         * @constant
         */
        type: "company.list";
        /** @description The companies. */
        companies: components["schemas"]["Company"][];
    };
    location_data: components["schemas"]["VisitorLocation"];
    /**
     * Format: unixtime
     * @description When the visitor was last active, in Unix seconds; null while there is no record.
     */
    last_request_at: number | null;
    /**
     * Format: unixtime
     * @description Documented in Unix seconds, never sent. Read `last_request_at`.
     *     @deprecated Use `last_request_at`.
     */
    las_request_at?: number;
    /**
     * Format: unixtime
     * @description When the visitor was first seen, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description The same moment as `created_at`, in Unix seconds.
     */
    remote_created_at: number;
    /**
     * Format: unixtime
     * @description When the visitor signed up with you, in Unix seconds. The same as `created_at` without a sign-up.
     */
    signed_up_at: number;
    /**
     * Format: unixtime
     * @description When the visitor last changed, in Unix seconds.
     */
    updated_at: number;
    /** @description How many sessions the visitor has had. */
    session_count: number;
    /** @description The social profiles of the visitor. */
    social_profiles: {
        /**
         * @description Always `social_profile.list`.
         * @constant
         */
        type: "social_profile.list";
        /** @description The profiles. Normally empty. */
        social_profiles: string[];
    };
    /** @description Id of the admin who looks after the visitor; null without one. */
    owner_id: string | null;
    /** @description Whether the visitor wants no emails. */
    unsubscribed_from_emails: boolean;
    /** @description Whether the visitor has reported an email as spam. */
    marked_email_as_spam: boolean;
    /** @description Whether an email to the visitor came back for good. */
    has_hard_bounced: boolean;
    /** @description The tags of the visitor. */
    tags: {
        /**
         * @description Always `tag.list`.
         * @constant
         */
        type: "tag.list";
        /** @description The tags. */
        tags: {
            /**
             * @description Always `tag`.
             * @constant
             */
            type: "tag";
            /** @description Id of the tag. */
            id: string;
            /** @description Name of the tag. */
            name: string;
        }[];
    };
    /** @description Left over from earlier times. */
    segments: {
        /**
         * @description Always `segment.list`.
         * @constant
         */
        type: "segment.list";
        /** @description Always empty; visitors are no longer sorted into segments. */
        segments: string[];
    };
    custom_attributes: components["schemas"]["ContactAttributes"];
    /** @description Address of the page from which the visitor first arrived. */
    referrer: string | null;
    /** @description The `utm_campaign` with which the visitor first arrived. */
    utm_campaign: string | null;
    /** @description The `utm_content` with which the visitor first arrived. */
    utm_content: string | null;
    /** @description The `utm_medium` with which the visitor first arrived. */
    utm_medium: string | null;
    /** @description The `utm_source` with which the visitor first arrived. */
    utm_source: string | null;
    /** @description The `utm_term` with which the visitor first arrived. */
    utm_term: string | null;
    /** @description Whether the browser asks not to be tracked; null while unknown. */
    do_not_track: boolean | null;
}
/** @description Where the visitor was last seen, worked out from the network address. Empty while unknown. */
export interface VisitorLocation {
    /**
     * @description Always `location_data`.
     * @constant
     */
    type?: "location_data";
    /** @description Name of the city. */
    city_name?: string | null;
    /** @description Code of the continent, in two letters. */
    continent_code?: string | null;
    /** @description Code of the country, in three letters. */
    country_code?: string | null;
    /** @description Name of the country. */
    country_name?: string | null;
    /** @description Postal code. */
    postal_code?: string | null;
    /** @description Name of the region, state or province. */
    region_name?: string | null;
    /** @description Time zone, as an IANA name. */
    timezone?: string | null;
}
export type UpdateVisitorRequest = components['schemas']['UpdateVisitorRequest'];
export type ConvertVisitorRequest = components['schemas']['ConvertVisitorRequest'];
/** @description The visitor becomes a user. */
export interface ConvertVisitorToUserRequest {
    /**
     * @description Always `user`.
     * @constant
     */
    type: "user";
    visitor: components["schemas"]["VisitorReference"];
    user: components["schemas"]["ConvertedContact"];
}
/** @description The visitor becomes a lead, of whom nothing more need be known. */
export interface ConvertVisitorToLeadRequest {
    /**
     * @description Always `lead`.
     * @constant
     */
    type: "lead";
    visitor: components["schemas"]["VisitorReference"];
    user?: components["schemas"]["ConvertedContact"];
}
export type VisitorReference = components['schemas']['VisitorReference'];
export type ConvertedContact = components['schemas']['ConvertedContact'];
export type AdminNotification = components['schemas']['AdminNotification'];
export type ActivityLogNotification = components['schemas']['ActivityLogNotification'];
/** @description A teammate as notifications carry it. The id is a number here and text in the REST API, and the reason for being away comes as text instead of as an id. */
export interface WebhookAdmin {
    /**
     * @description Always `admin`.
     * @constant
     */
    type: "admin";
    /** @description Id of the admin. */
    id: number;
    /** @description Full name. */
    name: string;
    /**
     * Format: email
     * @description Email address.
     */
    email: string;
    /** @description Job title; null while none is set. */
    job_title: string | null;
    /** @description Whether the admin is set to away. */
    away_mode_enabled: boolean;
    /** @description Whether conversations are handed to the default inbox while the admin is away. */
    away_mode_reassign: boolean;
    /** @description The reason given for being away, with its emoji. The empty text without one. */
    away_status_reason: string;
    /** @description Whether the admin holds a paid seat, which some features need. */
    has_inbox_seat: boolean;
    /** @description The teams of which the admin is a member. */
    team_ids: number[];
    avatar: components["schemas"]["AdminAvatar"];
}
export type WebhookActivityLog = components['schemas']['WebhookActivityLog'];
export type ArticleNotification = components['schemas']['ArticleNotification'];
export type ArticleDeletedNotification = components['schemas']['ArticleDeletedNotification'];
export type WebhookArticle = components['schemas']['WebhookArticle'];
export type DeletedWebhookArticle = components['schemas']['DeletedWebhookArticle'];
/** @description The fields that a notification can tell of an article. Its moments are ISO 8601 text. */
export interface WebhookArticleFields {
    /**
     * @description Always `article`.
     * @constant
     */
    type: "article";
    /** @description Id of the article. */
    id: string;
    /** @description The workspace to which it belongs. */
    workspace_id?: string;
    /** @description Id of the first collection that holds it; null for none. Often out of date, so read `parent_ids`. */
    parent_id?: number | null;
    /** @description What `parent_id` names; null if there is no parent. */
    parent_type?: string | null;
    /** @description The collections that hold it. */
    parent_ids?: number[];
    statistics?: components["schemas"]["WebhookArticleStatistics"];
    /** @description The tags on it. */
    tags?: {
        /**
         * @description Always `tag.list`.
         * @constant
         */
        type: "tag.list";
        /** @description The tags. */
        tags: components["schemas"]["Tag"][];
    };
    /** @description Id of the text in the default language. */
    content_id?: string;
    /** @description Title. */
    title?: string | null;
    /** @description The line below the title. */
    description?: string | null;
    /** @description The text as HTML. */
    body?: string | null;
    /** @description The text as Markdown. Null in deliveries seen so far. */
    body_markdown?: string | null;
    /** @description Id of the teammate who wrote it. */
    author_id?: number;
    /**
     * @description Whether readers can see it.
     * @enum {string}
     */
    state?: "draft" | "published";
    /**
     * Format: date-time
     * @description When it was made.
     */
    created_at?: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updated_at?: string;
    /**
     * Format: uri
     * @description Where readers find it; null without a public Help Center.
     */
    url?: string | null;
}
/** @description How the article is read and rated. */
export interface WebhookArticleStatistics {
    /**
     * @description Always `article_statistics`.
     * @constant
     */
    type: "article_statistics";
    /** @description How often it was opened. */
    views: number;
    /** @description How many conversations began from it. */
    conversations: number;
    /** @description How many readers reacted. */
    reactions: number;
    /** @description Share of happy reactions, in percent. */
    happy_reaction_percentage: number;
    /** @description Share of neutral reactions, in percent. */
    neutral_reaction_percentage: number;
    /** @description Share of sad reactions, in percent. */
    sad_reaction_percentage: number;
}
export type CallNotification = components['schemas']['CallNotification'];
/** @description A call through Intercom Phone, in the shape of the calls operations. What does not apply, or is not known yet, is null or missing. */
export interface WebhookCall {
    /**
     * @description Always `call`.
     * @constant
     */
    type: "call";
    /** @description Id of the call. A number as a rule. */
    id: number | string;
    /** @description Id of the conversation that the call belongs to. */
    conversation_id?: string | null;
    /** @description Id of the teammate on the call. */
    admin_id?: string | null;
    /** @description Id of the contact on the call. */
    contact_id?: string | null;
    /** @description Where the call stands. */
    state: string;
    /** @description When it began to ring. */
    initiated_at?: components["schemas"]["WebhookMoment"];
    /** @description When it was answered. */
    answered_at?: components["schemas"]["WebhookMoment"];
    /** @description When it ended. */
    ended_at?: components["schemas"]["WebhookMoment"];
    /** @description When the record was made. */
    created_at?: components["schemas"]["WebhookMoment"];
    /** @description When the record last changed. */
    updated_at?: components["schemas"]["WebhookMoment"];
    /**
     * Format: uri
     * @description Address in the API that leads to the recording.
     */
    recording_url?: string | null;
    /**
     * Format: uri
     * @description Address in the API of the transcript.
     */
    transcription_url?: string | null;
    /** @description What kind of call it is. */
    call_type?: string;
    /** @description Who called whom. */
    direction?: "inbound" | "outbound" | (string & {});
    /** @description Why the call ended. */
    ended_reason?: string | null;
    /** @description The number of the other side, in E.164 form. */
    phone?: string | null;
    /**
     * Format: uri
     * @description Address of the recording of Fin's part.
     */
    fin_recording_url?: string | null;
    /**
     * Format: uri
     * @description Address of the transcript of Fin's part.
     */
    fin_transcription_url?: string | null;
}
export type WebhookMoment = components['schemas']['WebhookMoment'];
export type CompanyNotification = components['schemas']['CompanyNotification'];
export type CompanyDeletedNotification = components['schemas']['CompanyDeletedNotification'];
export type CompanyContactNotification = components['schemas']['CompanyContactNotification'];
export type WebhookCompany = components['schemas']['WebhookCompany'];
export type AttachedCompany = components['schemas']['AttachedCompany'];
/** @description What notifications always tell of a company. */
export interface WebhookCompanyFields {
    /**
     * @description Always `company`.
     * @constant
     */
    type: "company";
    /** @description Intercom's id of the company. */
    id: string;
    /** @description Your own id of the company. Intercom makes one up for a company that was made in the inbox. */
    company_id: string;
    /** @description The workspace to which it belongs. */
    app_id: string;
    /** @description Name of the company; null at first if it has none. */
    name: string | null;
    /**
     * Format: date-time
     * @description When it came into being with you, as you said it.
     */
    remote_created_at: string | null;
    /**
     * Format: date-time
     * @description When Intercom first heard of it.
     */
    created_at: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updated_at: string;
    /**
     * Format: date-time
     * @description When one of its people was last active.
     */
    last_request_at: string | null;
    /** @description What it spends in a month. */
    monthly_spend: number;
    /** @description How many sessions its people have had. */
    session_count: number;
    /** @description How many contacts belong to it. */
    user_count: number;
    /** @description The tags on it. */
    tag_ids: (string | number)[];
    /** @description Values of the workspace's own company attributes, by name. */
    custom_attributes: {
        [key: string]: string | number | boolean | null;
    };
}
/** @description A company that is gone. */
export interface DeletedWebhookCompany {
    /**
     * @description Always `company`.
     * @constant
     */
    type: "company";
    /** @description Intercom's id that the company had. */
    id: string;
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
/** @description A company and one of its contacts. There is no `type` around the two. */
export interface CompanyAndContact {
    company: components["schemas"]["AttachedCompany"];
    contact: components["schemas"]["AttachedContact"];
}
export type WebhookContact = components['schemas']['WebhookContact'];
export type AttachedContact = components['schemas']['AttachedContact'];
export type EarlierAttachedContact = components['schemas']['EarlierAttachedContact'];
/** @description What a contact carries only beside another object. */
export interface FormattedPhone {
    /** @description The telephone number in E.164 form; null without one. */
    formatted_phone: string | null;
}
export type MergedContact = components['schemas']['MergedContact'];
/** @description The fields that a notification can tell of a contact. What is required here was in every delivery; notifications about subscriptions told no more before 2.14. */
export interface WebhookContactFields {
    /**
     * @description Always `contact`.
     * @constant
     */
    type: "contact";
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description The workspace to which it belongs. */
    workspace_id: string;
    /** @description Your own id of the contact; null without one. */
    external_id: string | null;
    /** @description Whether it is a user or a lead. */
    role: "user" | "lead" | (string & {});
    /**
     * Format: email
     * @description Email address; null while none is known.
     */
    email: string | null;
    /** @description Telephone number, as it was given. */
    phone: string | null;
    /** @description Full name. */
    name?: string | null;
    /**
     * Format: uri
     * @description Address of the picture; null without one.
     */
    avatar?: string | null;
    /** @description Id of the admin who looks after the contact; null without one. */
    owner_id?: number | null;
    social_profiles?: components["schemas"]["ContactSocialProfiles"];
    /** @description Whether an email to the contact came back for good. */
    has_hard_bounced?: boolean;
    /** @description Whether the contact has reported an email as spam. */
    marked_email_as_spam: boolean;
    /** @description Whether the contact wants no emails. */
    unsubscribed_from_emails: boolean;
    /**
     * Format: date-time
     * @description When it was made.
     */
    created_at: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updated_at: string;
    /**
     * Format: date-time
     * @description When the contact signed up with you, as you said it.
     */
    signed_up_at: string | null;
    /**
     * Format: date-time
     * @description When the contact last used the Messenger.
     */
    last_seen_at?: string | null;
    /**
     * Format: date-time
     * @description When the contact last replied.
     */
    last_replied_at?: string | null;
    /**
     * Format: date-time
     * @description When somebody from the workspace last wrote to the contact.
     */
    last_contacted_at?: string | null;
    /**
     * Format: date-time
     * @description When the contact last opened an email.
     */
    last_email_opened_at?: string | null;
    /**
     * Format: date-time
     * @description When the contact last followed a link in an email.
     */
    last_email_clicked_at?: string | null;
    /** @description Language chosen for the contact, as an ISO 639-1 code. */
    language_override?: string | null;
    /** @description Name of the browser last used. */
    browser?: string | null;
    /** @description Version of the browser last used. */
    browser_version?: string | null;
    /** @description Language of the browser last used. */
    browser_language?: string | null;
    /** @description Operating system last used. */
    os?: string | null;
    location?: components["schemas"]["ContactLocation"];
    /** @description Name of your Android app that was last used. */
    android_app_name?: string | null;
    /** @description Version of that app. */
    android_app_version?: string | null;
    /** @description Android device last used. */
    android_device?: string | null;
    /** @description Version of Android on that device. */
    android_os_version?: string | null;
    /** @description Version of Intercom's Android SDK in the app. */
    android_sdk_version?: string | null;
    /**
     * Format: date-time
     * @description When the contact last used your Android app.
     */
    android_last_seen_at?: string | null;
    /** @description Name of your iOS app that was last used. */
    ios_app_name?: string | null;
    /** @description Version of that app. */
    ios_app_version?: string | null;
    /** @description iOS device last used. */
    ios_device?: string | null;
    /** @description Version of iOS on that device. */
    ios_os_version?: string | null;
    /** @description Version of Intercom's iOS SDK in the app. */
    ios_sdk_version?: string | null;
    /**
     * Format: date-time
     * @description When the contact last used your iOS app.
     */
    ios_last_seen_at?: string | null;
    custom_attributes?: components["schemas"]["ContactAttributes"];
    tags?: components["schemas"]["ContactTags"];
    notes?: components["schemas"]["ContactNotes"];
    companies?: components["schemas"]["ContactCompanies"];
    opted_out_subscription_types?: components["schemas"]["ContactSubscriptionTypes"];
    opted_in_subscription_types?: components["schemas"]["ContactSubscriptionTypes"];
    /** @description The `utm_campaign` with which the contact first arrived. */
    utm_campaign?: string | null;
    /** @description The `utm_content` with which the contact first arrived. */
    utm_content?: string | null;
    /** @description The `utm_medium` with which the contact first arrived. */
    utm_medium?: string | null;
    /** @description The `utm_source` with which the contact first arrived. */
    utm_source?: string | null;
    /** @description The `utm_term` with which the contact first arrived. */
    utm_term?: string | null;
    /** @description Address of the page from which the contact first arrived. */
    referrer?: string | null;
    /** @description Whether the contact has agreed to text messages. */
    sms_consent?: boolean;
    /** @description Whether the contact wants no text messages. */
    unsubscribed_from_sms?: boolean;
    /** @description Whether the contact allows push messages; null while unknown. */
    enabled_push_messaging?: boolean | null;
}
export type ContactNotification = components['schemas']['ContactNotification'];
export type ContactMergedNotification = components['schemas']['ContactMergedNotification'];
export type ContactArchivedNotification = components['schemas']['ContactArchivedNotification'];
export type ContactDeletedNotification = components['schemas']['ContactDeletedNotification'];
export type ContactTagNotification = components['schemas']['ContactTagNotification'];
/** @description A contact that was archived. It can be unarchived. */
export interface ArchivedWebhookContact {
    /**
     * @description Always `contact`.
     * @constant
     */
    type: "contact";
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description Your own id of the contact; null without one. */
    external_id: string | null;
    /**
     * @description Always true.
     * @constant
     */
    archived: true;
}
/** @description A contact that is gone for good. */
export interface DeletedWebhookContact {
    /**
     * @description Always `contact`.
     * @constant
     */
    type: "contact";
    /** @description Intercom's id that the contact had. */
    id: string;
    /** @description Your own id of the contact. Not always sent. */
    external_id?: string | null;
    /**
     * @description Always true.
     * @constant
     */
    deleted: true;
}
/** @description A tag and the contact that it was put on or taken off. `tags` of the contact shows the state afterwards. */
export interface WebhookContactTag {
    /**
     * @description Always `contact_tag`.
     * @constant
     */
    type: "contact_tag";
    tag: components["schemas"]["Tag"];
    contact: components["schemas"]["WebhookContact"];
    /**
     * Format: unixtime
     * @description When that was done, in Unix seconds. Documented; missing in deliveries seen.
     */
    created_at?: number;
}
export type ContentStatNotification = components['schemas']['ContentStatNotification'];
export type SurveyStatNotification = components['schemas']['SurveyStatNotification'];
/** @description What one contact did with a piece of outbound content, or what became of its delivery. */
export interface ContentStatEvent {
    /**
     * @description The kind of content, in the words of the topic.
     * @enum {string}
     */
    type: "content_stat.banner" | "content_stat.carousel" | "content_stat.chat" | "content_stat.checklist" | "content_stat.custom_bot" | "content_stat.email" | "content_stat.news_item" | "content_stat.post" | "content_stat.push" | "content_stat.series" | "content_stat.series.webhook" | "content_stat.sms" | "content_stat.tooltip_group" | "content_stat.tour";
    /**
     * Format: date-time
     * @description When it happened.
     */
    created_at: string;
    content_stat: components["schemas"]["ContentStat"];
    contact: components["schemas"]["WebhookContact"];
    company?: components["schemas"]["ContentStatCompany"];
}
/** @description What one contact did with a survey. */
export interface SurveyStatEvent {
    /**
     * @description Always `content_stat.survey`.
     * @constant
     */
    type: "content_stat.survey";
    /**
     * Format: date-time
     * @description When it happened.
     */
    created_at: string;
    content_stat: components["schemas"]["SurveyStat"];
    contact: components["schemas"]["WebhookContact"];
    company?: components["schemas"]["ContentStatCompany"];
}
export type ContentStatCompany = components['schemas']['ContentStatCompany'];
/** @description One event of a piece of content. Ids are numbers, though documented as text. */
export interface ContentStat {
    /** @description Id of the event. */
    id: number | string;
    /** @description What kind of content it is. */
    content_type: string;
    /** @description Id of the content. Each version of an A/B test has an id of its own. */
    content_id: number | string;
    /** @description What happened. `receipt` means that the content was sent or shown; which other words occur depends on the content, and the set grows. */
    stat_type: "receipt" | "goal_success" | "open" | "click" | "reply" | "reaction" | "answer" | "completion" | "dismissal" | "collected_email" | "button_tap" | "permission_grant" | "keyword_reply" | "series_completion" | "series_disengagement" | "series_exit" | "hard_bounce" | "soft_bounce" | "spam_complaint" | "unsubscribe" | "push_failure" | "sms_failure" | "tour_step_failure" | "failure" | (string & {});
    /** @description Title of the content in the workspace. */
    content_title: string | null;
    /** @description Id of the outbound message. */
    ruleset_id: number | string;
    /** @description Id of the version of the message; -1 if it has no versions. */
    ruleset_version_id: number | string;
    /** @description Id of the receipt that the event follows. */
    receipt_id?: number | string | null;
    /** @description The tags on the content. */
    tags?: {
        /**
         * @description Always `list`.
         * @constant
         */
        type: "list";
        /** @description The tags. */
        data: components["schemas"]["ContentStatTag"][];
        /** @description How many there are in all. */
        total_count: number;
        /** @description Whether there are more than are shown here. */
        has_more: boolean;
    };
    /** @description Id of the series that the content is part of. */
    series_id?: number | string | null;
    /** @description Title of that series. */
    series_title?: string | null;
    /** @description Id of the step of the series. */
    node_id?: number | string | null;
}
/** @description Stands for a tag, of which only the id is sent. */
export interface ContentStatTag {
    /**
     * @description Always `tag`.
     * @constant
     */
    type: "tag";
    /** @description Id of the tag, as a number. */
    id: number;
    /**
     * Format: uri-reference
     * @description Path of the tag.
     */
    url: string;
}
export type SurveyStat = components['schemas']['SurveyStat'];
/** @description An answer to one question of a survey. */
export interface SurveyAnswer {
    /** @description When it was given. */
    answered_at: string;
    /** @description Id of the question. */
    question_id: string | number;
    /** @description The question. */
    question_text: string;
    /** @description The answer, as the contact gave it. */
    response: string | null;
}
/** @description A conversation as notifications carry it: the shape of the REST API, but with the moments of `statistics` as ISO 8601 text. From 2.15 on, bodies and subjects are plain text; before, they are HTML. */
export interface WebhookConversation {
    /**
     * @description Always `conversation`.
     * @constant
     */
    type: "conversation";
    /** @description Id of the conversation. */
    id: string;
    /** @description Title that was given to it. Empty for none. */
    title: string | null;
    /**
     * Format: unixtime
     * @description When it began, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /**
     * Format: unixtime
     * @description Since when the contact has been waiting for an answer, in Unix seconds; null once a teammate answered.
     */
    waiting_since: number | null;
    /**
     * Format: unixtime
     * @description When a snoozed conversation opens by itself, in Unix seconds; null if it is not snoozed.
     */
    snoozed_until: number | null;
    /** @description False for a closed conversation, true otherwise. */
    open: boolean;
    /**
     * @description Where the conversation stands.
     * @enum {string}
     */
    state: "open" | "closed" | "snoozed";
    /** @description Whether the latest message has been read by a teammate. */
    read: boolean;
    /**
     * @description Whether it is marked as a priority.
     * @enum {string}
     */
    priority: "priority" | "not_priority";
    /** @description Id of the teammate it is assigned to; null for none. */
    admin_assignee_id: number | null;
    /** @description Id of the team it is assigned to; null for none. */
    team_assignee_id: number | null;
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
    statistics: components["schemas"]["WebhookConversationStatistics"] | null;
    topics: components["schemas"]["ConversationTopics"];
    /** @description The ticket that the conversation became; null if it is no ticket. */
    ticket: components["schemas"]["ConversationTicket"] | null;
    linked_objects: components["schemas"]["LinkedObjectList"];
    /** @description What the AI agent did; null if it had no part in the conversation. */
    ai_agent: components["schemas"]["AiAgent"] | null;
    /** @description Whether the AI agent took part. */
    ai_agent_participated: boolean;
    conversation_parts: components["schemas"]["ConversationParts"];
}
/** @description Times and counts for reporting. Moments are ISO 8601 text and null until the event has happened; durations are in seconds. */
export interface WebhookConversationStatistics {
    /**
     * @description Always `conversation_statistics`.
     * @constant
     */
    type: "conversation_statistics";
    /** @description Seconds to the last assignment before a teammate first answered. */
    time_to_assignment: number | null;
    /** @description Seconds until a teammate first answered. */
    time_to_admin_reply: number | null;
    /** @description Seconds until the first close. */
    time_to_first_close: number | null;
    /** @description Seconds until the latest close. */
    time_to_last_close: number | null;
    /** @description Median of the seconds that teammates took to answer. */
    median_time_to_reply: number | null;
    /**
     * Format: date-time
     * @description When the contact first wrote.
     */
    first_contact_reply_at: string | null;
    /**
     * Format: date-time
     * @description When it was first assigned.
     */
    first_assignment_at: string | null;
    /**
     * Format: date-time
     * @description When a teammate first answered.
     */
    first_admin_reply_at: string | null;
    /**
     * Format: date-time
     * @description When it was first closed.
     */
    first_close_at: string | null;
    /**
     * Format: date-time
     * @description When it was last assigned.
     */
    last_assignment_at: string | null;
    /**
     * Format: date-time
     * @description When a teammate first answered after the latest assignment.
     */
    last_assignment_admin_reply_at: string | null;
    /**
     * Format: date-time
     * @description When the contact last wrote.
     */
    last_contact_reply_at: string | null;
    /**
     * Format: date-time
     * @description When a teammate last wrote.
     */
    last_admin_reply_at: string | null;
    /**
     * Format: date-time
     * @description When it was last closed.
     */
    last_close_at: string | null;
    /** @description Id of the teammate who last closed it. A number. */
    last_closed_by_id: number | null;
    /** @description How often it was opened again. */
    count_reopens: number;
    /** @description How often it was assigned. */
    count_assignments: number;
    /** @description How many parts it has. */
    count_conversation_parts: number;
    /** @description How long each assigned team took to answer first. */
    assigned_team_first_response_time?: components["schemas"]["ConversationResponseTime"][];
    /** @description The same, counting office hours only. */
    assigned_team_first_response_time_in_office_hours?: components["schemas"]["ConversationResponseTime"][];
    /** @description Seconds from the assignment to the close. */
    handling_time?: number | null;
    /** @description Handling time without the stretches in which no teammate was at work on it, in seconds. */
    adjusted_handling_time?: number | null;
}
/** @description A conversation that is gone. Unlike elsewhere its id is not called `id`. */
export interface DeletedWebhookConversation {
    /**
     * @description Always `conversation`.
     * @constant
     */
    type: "conversation";
    /** @description Id that the conversation had. */
    conversation_id: string;
}
/** @description A conversation and one of its contacts. There is no `type` around the two. */
export interface ConversationAndContact {
    conversation: components["schemas"]["AttachedConversation"];
    contact: components["schemas"]["EarlierAttachedContact"];
}
/** @description A conversation in the form in which Intercom keeps it, not in that of the API. Take the id from `model` and retrieve the conversation for anything else. */
export interface AttachedConversation {
    model: components["schemas"]["AttachedConversationModel"];
    /** @description The record of the change. */
    parts: components["schemas"]["AttachedConversationPart"][];
    /** @description How the notification was made. */
    options: {
        /** @description Of no use to the receiver. */
        expand_for_notification: boolean;
    };
}
/** @description The record of a conversation. Ids are numbers and moments ISO 8601 text. */
export interface AttachedConversationModel {
    /** @description Id of the conversation. */
    id: number;
    /** @description Internal number of the workspace. */
    app_id: number;
    /** @description Id of the contact with whom the conversation began. */
    user_id: string;
    /** @description Id of the company; `-1` for none. */
    company_id?: string;
    /** @description Id of the first message. */
    message_id: number;
    /** @description Version of the outbound message. */
    message_version_id?: number | null;
    /** @description Variant of the outbound message. */
    message_variation_id?: number | null;
    /** @description What began it. */
    message_type?: string;
    /** @description An internal code. */
    message_subclass_type: number;
    /**
     * Format: date-time
     * @description When it began.
     */
    created_at: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updated_at: string;
    /** @description Whether the contact has read it. */
    read?: boolean;
    /**
     * Format: date-time
     * @description When the contact read it.
     */
    read_at: string | null;
    /**
     * Format: date-time
     * @description Latest message that the contact can see.
     */
    latest_user_visible_comment_at: string | null;
    /**
     * Format: date-time
     * @description Latest message that teammates can see.
     */
    latest_admin_visible_comment_at: string | null;
    /**
     * Format: date-time
     * @description When it was first opened.
     */
    first_opened_at: string | null;
    /**
     * Format: date-time
     * @description First message of the contact.
     */
    first_user_comment_at: string | null;
    /** @description Whether it has been deleted. */
    deleted: boolean;
    /** @description Id of the contact before a merge; `-1` for none. */
    original_user_id: string;
    /** @description Whether the contact dismissed it. */
    dismissed: boolean;
    /** @description How far it got. */
    delivery_state: string;
    /**
     * Format: date-time
     * @description When it was sent.
     */
    sent_at: string | null;
    /** @description Who began it. Null in all deliveries seen. */
    initiator_id: number | string | null;
    /** @description What the initiator is. */
    initiator_type: number | string | null;
    /** @description Internal code of the first channel. */
    initial_channel: number;
    /** @description Internal code of the present channel. */
    current_channel: number;
}
/** @description The record of a part. Which keys there are varies. */
export interface AttachedConversationPart {
    /** @description Id of the part. */
    id: number;
    /** @description Internal number of the workspace. */
    app_id: number;
    /** @description Id of the conversation. */
    conversation_id: number;
    /** @description Internal number of the thread. */
    message_thread_id?: number;
    /** @description The text; empty for an event. */
    body: string | null;
    /**
     * Format: date-time
     * @description When it happened.
     */
    created_at: string;
    /**
     * Format: date-time
     * @description When it last changed.
     */
    updated_at: string;
    /** @description The contact who wrote it. */
    user_id: string | null;
    /** @description The teammate who did it. */
    owner_id?: number | null;
    /** @description To whom it assigned the conversation. */
    assignee_id?: number | null;
    /** @description Whether it closed the conversation. */
    closer?: boolean;
    /** @description Whether it opened the conversation. */
    opener?: boolean;
    /** @description Whether only teammates see it. */
    admin_only?: boolean;
    /**
     * Format: uri
     * @description The page on which it was written.
     */
    url?: string | null;
    /** @description The browser in which it was written. */
    ua?: string | null;
    /** @description Whether it went out by email. */
    emailed?: boolean;
    /** @description Whether the text was written as Markdown. */
    markdown?: boolean;
    /** @description Internal code of the channel. */
    channel?: number;
    /** @description Whether it has been deleted. */
    deleted?: boolean;
    /** @description The text in blocks, as JSON within the text. */
    json_blocks?: string;
    /** @description The rule that did it. */
    rule_id?: number | null;
    /** @description Who did what, as JSON within the text. */
    data?: string;
    /** @description Whether the sender was not verified. */
    unauthenticated?: boolean | null;
    /** @description Id in Facebook. */
    facebook_message_id?: string | null;
    /** @description Id that the sender gave it. */
    client_assigned_uuid?: string | null;
    /** @description Id in another system. */
    external_source_id?: string | number | null;
    /** @description Whether the identity of the sender was verified. */
    identity_verified?: boolean | null;
}
export type ConversationNotification = components['schemas']['ConversationNotification'];
export type ConversationDeletedNotification = components['schemas']['ConversationDeletedNotification'];
export type ConversationContactNotification = components['schemas']['ConversationContactNotification'];
/** @description What every notification has around its topic and its data. A delivery can be repeated; `id` tells a repetition from something new. */
export interface NotificationEnvelope {
    /**
     * @description Always `notification_event`.
     * @constant
     */
    type: "notification_event";
    /** @description Id of the notification. A second attempt has the same id. */
    id: string;
    /** @description The workspace in which it happened. */
    app_id: string;
    /**
     * Format: unixtime
     * @description When the notification was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it was sent for the first time, in Unix seconds.
     */
    first_sent_at: number;
    /** @description Which attempt this is, counted from 1. */
    delivery_attempts: number;
    /** @description Where the delivery stands. While you read it that is `pending`, or null. */
    delivery_status: "pending" | (string & {}) | null;
    /**
     * Format: unixtime
     * @description When it was delivered, in Unix seconds; 0 before that.
     */
    delivered_at: number;
    /** @description Addresses that belong to the notification, by name. Empty in every delivery seen. */
    links: {
        [key: string]: string;
    };
    /** @description Address of the subscription. Null or missing as a rule. */
    self?: string | null;
}
export type ContactSubscribedNotification = components['schemas']['ContactSubscribedNotification'];
export type ContactUnsubscribedNotification = components['schemas']['ContactUnsubscribedNotification'];
export type GranularSubscribeNotification = components['schemas']['GranularSubscribeNotification'];
export type GranularUnsubscribeNotification = components['schemas']['GranularUnsubscribeNotification'];
export type ContactSubscribe = components['schemas']['ContactSubscribe'];
export type ContactUnsubscribe = components['schemas']['ContactUnsubscribe'];
export type GranularSubscribe = components['schemas']['GranularSubscribe'];
export type GranularUnsubscribe = components['schemas']['GranularUnsubscribe'];
/** @description A contact, and the kinds of message that the change is about. */
export interface SubscriptionChange {
    contact: components["schemas"]["WebhookContactFields"];
    /** @description The kinds of message. Empty where the change is about emails as a whole. */
    subscription_types?: {
        /**
         * @description Always `list`.
         * @constant
         */
        type: "list";
        /** @description The kinds of message. */
        data: components["schemas"]["WebhookSubscriptionType"][];
    };
    /**
     * Format: unixtime
     * @description When it happened, in Unix seconds.
     */
    created_at: number;
}
/** @description A kind of message that contacts can opt into or out of. */
export interface WebhookSubscriptionType {
    /**
     * @description Always `subscription`.
     * @constant
     */
    type: "subscription";
    /** @description Id of the subscription type. */
    id: string;
    /**
     * @description Whether it is in use.
     * @enum {string}
     */
    state: "live" | "draft" | "archived";
    /**
     * @description Whether contacts have to ask for these messages, or get them until they object.
     * @enum {string}
     */
    consent_type: "opt_in" | "opt_out";
    default_translation: components["schemas"]["WebhookSubscriptionTranslation"];
    /** @description Its name and description in each language. */
    translations: components["schemas"]["WebhookSubscriptionTranslation"][];
    /** @description Which kinds of content it covers. */
    content_types: ("email" | "sms_message" | (string & {}))[];
}
/** @description Name and description of a subscription type in one language. */
export interface WebhookSubscriptionTranslation {
    /** @description The name. */
    name: string;
    /** @description What the messages are about. */
    description: string | null;
    /** @description Code of the language. */
    locale: string;
}
export type TicketNotification = components['schemas']['TicketNotification'];
export type TicketPartNotification = components['schemas']['TicketPartNotification'];
export type TicketClosedNotification = components['schemas']['TicketClosedNotification'];
export type TicketContactNotification = components['schemas']['TicketContactNotification'];
/** @description A ticket as notifications carry it: the shape of the REST API with a few fields more. Moments are Unix seconds. From 2.15 on, bodies are plain text; before, they are HTML. */
export interface WebhookTicket {
    /**
     * @description Always `ticket`.
     * @constant
     */
    type: "ticket";
    /** @description Id of the ticket. */
    id: string;
    /** @description Number of the ticket in the inbox. */
    ticket_id: string;
    /**
     * @description Category of the ticket.
     * @enum {string}
     */
    category: "Customer" | "Back-office" | "Tracker";
    ticket_attributes: components["schemas"]["TicketAttributes"];
    /** @description The state of the ticket. */
    ticket_state: components["schemas"]["TicketState"] | null;
    /** @description The type of the ticket, with its fields. */
    ticket_type: components["schemas"]["TicketType"] | null;
    contacts: components["schemas"]["WebhookTicketContacts"];
    /** @description Id of the teammate it is assigned to; `0` for none. */
    admin_assignee_id: string;
    /** @description Id of the team it is assigned to; `0` for none. */
    team_assignee_id: string;
    /** @description Id of the company that the ticket is about. Not always sent. */
    company_id?: string | null;
    /**
     * Format: unixtime
     * @description When it was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it last changed, in Unix seconds.
     */
    updated_at: number;
    /** @description False for a closed ticket, true otherwise. */
    open: boolean;
    /**
     * Format: unixtime
     * @description When a snoozed ticket opens by itself, in Unix seconds; null or absent if it is not snoozed.
     */
    snoozed_until?: number | null;
    linked_objects: components["schemas"]["LinkedObjectList"];
    ticket_parts: components["schemas"]["TicketParts"];
    /** @description Whether the contact can see the ticket. */
    is_shared: boolean;
    /** @description The channel through which it came. */
    channel?: string;
}
/** @description The contacts of the ticket. */
export interface WebhookTicketContacts {
    /**
     * @description Always `contact.list`.
     * @constant
     */
    type: "contact.list";
    /** @description The contacts. */
    contacts: (components["schemas"]["ContactReference"] | components["schemas"]["TicketContactRole"])[];
}
/** @description A contact by id and role. Seen where a ticket is closed. */
export interface TicketContactRole {
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description Whether it is a user or a lead. */
    role: "user" | "lead" | (string & {});
}
/** @description A ticket, and the part that was added to it. The part also is the last one of the ticket. */
export interface TicketAndPart {
    /**
     * @description Always `ticket_ticket_part`.
     * @constant
     */
    type: "ticket_ticket_part";
    ticket: components["schemas"]["WebhookTicket"];
    ticket_part: components["schemas"]["TicketPart"];
}
/** @description A ticket in short and one of its contacts. There is no `type` around the two. */
export interface TicketAndContact {
    ticket: components["schemas"]["ConversationTicket"];
    contact: components["schemas"]["AttachedContact"];
}
export type VisitorSignedUpNotification = components['schemas']['VisitorSignedUpNotification'];
/** @description The user that a visitor became, in a shape of its own: the one that users had before there were contacts. Its moments are ISO 8601 text. */
export interface SignedUpVisitor {
    /**
     * @description `user` as a rule: the visitor is one by now.
     * @enum {string}
     */
    type: "user" | "visitor";
    /** @description Intercom's id of the contact. */
    id: string;
    /** @description Your own id of the user. */
    user_id: string | null;
    /** @description Whether nothing is known of the person. */
    anonymous: boolean;
    /**
     * Format: email
     * @description Email address.
     */
    email: string | null;
    /** @description Telephone number. */
    phone: string | null;
    /** @description Full name. */
    name: string | null;
    /** @description Name that Intercom made up for the visitor. */
    pseudonym: string | null;
    /** @description The picture. */
    avatar: {
        /**
         * @description Always `avatar`.
         * @constant
         */
        type: "avatar";
        /**
         * Format: uri
         * @description Its address; null without one.
         */
        image_url: string | null;
    };
    /** @description The workspace. */
    app_id: string;
    /** @description The companies to which the user belongs. */
    companies: {
        /**
         * @description Always `company.list`.
         * @constant
         */
        type: "company.list";
        /** @description The companies. */
        companies: {
            /**
             * @description Always `company`.
             * @constant
             */
            type: "company";
            /** @description Intercom's id of the company. */
            id: string;
            /** @description Your own id of the company. */
            company_id?: string;
            /** @description Its name. */
            name?: string | null;
        }[];
    };
    location_data: components["schemas"]["SignedUpVisitorLocation"];
    /**
     * Format: date-time
     * @description When the user was last active.
     */
    last_request_at: string | null;
    /**
     * Format: date-time
     * @description When the visitor first came.
     */
    created_at: string;
    /**
     * Format: date-time
     * @description When the user came into being with you.
     */
    remote_created_at: string | null;
    /**
     * Format: date-time
     * @description When the user signed up.
     */
    signed_up_at: string | null;
    /**
     * Format: date-time
     * @description When the user last changed.
     */
    updated_at: string;
    /** @description How many sessions there were. */
    session_count: number;
    /** @description The social profiles that Intercom has found. */
    social_profiles: {
        /**
         * @description Always `social_profile.list`.
         * @constant
         */
        type: "social_profile.list";
        /** @description The profiles. */
        social_profiles: components["schemas"]["SocialProfile"][];
    };
    /** @description Id of the admin who looks after the user; null without one. */
    owner_id: string | number | null;
    /** @description Whether the user wants no emails. */
    unsubscribed_from_emails: boolean;
    /** @description Whether the user has reported an email as spam. */
    marked_email_as_spam: boolean;
    /** @description Whether an email to the user came back for good. */
    has_hard_bounced: boolean;
    /** @description The tags on the user. */
    tags: {
        /**
         * @description Always `tag.list`.
         * @constant
         */
        type: "tag.list";
        /** @description The tags. */
        tags: components["schemas"]["Tag"][];
    };
    /** @description The segments into which the user falls. */
    segments: {
        /**
         * @description Always `segment.list`.
         * @constant
         */
        type: "segment.list";
        /** @description The segments. */
        segments: {
            /**
             * @description Always `segment`.
             * @constant
             */
            type: "segment";
            /** @description Id of the segment. */
            id: string;
            /** @description Its name. */
            name?: string;
        }[];
    };
    custom_attributes: components["schemas"]["ContactAttributes"];
    /** @description Address of the page from which the visitor came. */
    referrer: string | null;
    /** @description The `utm_campaign` of the first visit. */
    utm_campaign: string | null;
    /** @description The `utm_content` of the first visit. */
    utm_content: string | null;
    /** @description The `utm_medium` of the first visit. */
    utm_medium: string | null;
    /** @description The `utm_source` of the first visit. */
    utm_source: string | null;
    /** @description The `utm_term` of the first visit. */
    utm_term: string | null;
    /** @description Whether the browser asks not to be tracked. */
    do_not_track: boolean | null;
    /** @description Network address last used. */
    last_seen_ip: string | null;
    /** @description What the browser last said of itself. */
    user_agent_data: string | null;
}
/** @description Where the visitor was, worked out from the network address. Null in each part that is unknown. */
export interface SignedUpVisitorLocation {
    /**
     * @description Always `location_data`.
     * @constant
     */
    type: "location_data";
    /** @description City. */
    city_name: string | null;
    /** @description Continent in two letters. */
    continent_code: string | null;
    /** @description Country. */
    country_name: string | null;
    /** @description Postal code. */
    postal_code: string | null;
    /** @description Region, state or province. */
    region_name: string | null;
    /** @description Time zone as an IANA name. */
    timezone: string | null;
    /** @description Country in three letters. */
    country_code: string | null;
    /** @description Degrees of latitude. */
    latitude: number | null;
    /** @description Degrees of longitude. */
    longitude: number | null;
}
export type EventNotification = components['schemas']['EventNotification'];
export type JobNotification = components['schemas']['JobNotification'];
/** @description A test. It looks like any other notification, but has no id. */
export interface PingNotification {
    /**
     * @description Always `notification_event`.
     * @constant
     */
    type: "notification_event";
    /** @description Null as a rule. */
    id: string | null;
    /**
     * @description The topic.
     * @constant
     */
    topic: "ping";
    /** @description The workspace. */
    app_id: string;
    /**
     * Format: unixtime
     * @description When the notification was made, in Unix seconds.
     */
    created_at: number;
    /**
     * Format: unixtime
     * @description When it was sent for the first time, in Unix seconds.
     */
    first_sent_at: number;
    /** @description Which attempt this is, counted from 1. */
    delivery_attempts: number;
    /** @description Null as a rule. */
    delivery_status: "pending" | (string & {}) | null;
    /**
     * Format: unixtime
     * @description 0 before it is delivered. In Unix seconds.
     */
    delivered_at: number;
    /** @description Addresses that belong to the notification, by name. Empty. */
    links: {
        [key: string]: string;
    };
    /** @description Address of the subscription. Null as a rule. */
    self?: string | null;
    /** @description What it is about. */
    data: {
        /**
         * @description Always `notification_event_data`.
         * @constant
         */
        type: "notification_event_data";
        /** @description A greeting. */
        item: {
            /**
             * @description Always `ping`.
             * @constant
             */
            type: "ping";
            /** @description A text without meaning. */
            message: string;
        };
    };
}
/** @description An event that was recorded for a contact. Which of the ids there are depends on how it was recorded. */
export interface WebhookEvent {
    /**
     * @description Always `event`.
     * @constant
     */
    type: "event";
    /** @description Id of the event. */
    id?: string | null;
    /** @description What happened. */
    event_name: string;
    /**
     * Format: unixtime
     * @description When it happened, in Unix seconds.
     */
    created_at: number;
    /** @description Intercom's id of the contact. */
    intercom_user_id?: string | null;
    /** @description Your own id of the contact. */
    user_id?: string | null;
    /**
     * Format: email
     * @description Email address of the contact.
     */
    email?: string | null;
    metadata?: components["schemas"]["WebhookEventMetadata"];
    /** @description Undocumented, and empty in the deliveries seen. */
    ext_metadata?: components["schemas"]["WebhookEventMetadata"];
}
/** @description Details of the event by name, as they were recorded. */
export interface WebhookEventMetadata {
    [key: string]: (string | number | boolean | null) | {
        [key: string]: string | number | null;
    };
}
/** @description A job that Intercom did in the background, in the shape of the jobs operations. */
export interface WebhookJob {
    /**
     * @description Always `job`.
     * @constant
     */
    type: "job";
    /** @description Id of the job. */
    id: string;
    /**
     * Format: uri
     * @description Address in the API of the job.
     */
    url?: string;
    /**
     * @description How it ended.
     * @enum {string}
     */
    status?: "pending" | "success" | "failed";
    /** @description What it made. */
    resource_type?: string | null;
    /** @description Id of what it made. */
    resource_id?: string | null;
    /**
     * Format: uri
     * @description Address in the API of what it made.
     */
    resource_url?: string | null;
}
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseUnprocessableEntity = components['responses']['UnprocessableEntity'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnexpectedError = components['responses']['UnexpectedError'];
export type ResponseContentImportSourceResponse = components['responses']['ContentImportSourceResponse'];
export type ResponseExternalPageResponse = components['responses']['ExternalPageResponse'];
export type ResponseArticleFound = components['responses']['ArticleFound'];
export type ResponseArticlePage = components['responses']['ArticlePage'];
export type ResponseArticleMatches = components['responses']['ArticleMatches'];
export type ResponseArticleRefused = components['responses']['ArticleRefused'];
export type ResponseCompanyFound = components['responses']['CompanyFound'];
export type ResponseCompanyPage = components['responses']['CompanyPage'];
export type ResponseCompanyNotFound = components['responses']['CompanyNotFound'];
export type ResponseAttachedCompany = components['responses']['AttachedCompany'];
export type ResponseContactOrCompanyNotFound = components['responses']['ContactOrCompanyNotFound'];
export type ResponseContactTagFound = components['responses']['ContactTagFound'];
export type ResponseContactFound = components['responses']['ContactFound'];
export type ResponseContactPage = components['responses']['ContactPage'];
export type ResponseConversationParticipantsResponse = components['responses']['ConversationParticipantsResponse'];
export type ResponseConversationResponse = components['responses']['ConversationResponse'];
export type ResponseConversationListResponse = components['responses']['ConversationListResponse'];
export type ResponseUserMessageResponse = components['responses']['UserMessageResponse'];
export type ResponseConversationTagResponse = components['responses']['ConversationTagResponse'];
export type ResponseCustomObjectInstanceDeletedResponse = components['responses']['CustomObjectInstanceDeletedResponse'];
export type ResponseCustomObjectNotFound = components['responses']['CustomObjectNotFound'];
export type ResponseDataAttributeFound = components['responses']['DataAttributeFound'];
export type ResponseConversationDeletedResponse = components['responses']['ConversationDeletedResponse'];
export type ResponseDataExportFound = components['responses']['DataExportFound'];
export type ResponseCollectionFound = components['responses']['CollectionFound'];
export type ResponseHelpCenterParameterRefused = components['responses']['HelpCenterParameterRefused'];
export type ResponseInternalArticleFound = components['responses']['InternalArticleFound'];
export type ResponseNewsItemFound = components['responses']['NewsItemFound'];
export type ResponseSubscriptionTypeFound = components['responses']['SubscriptionTypeFound'];
export type ResponseTicketResponse = components['responses']['TicketResponse'];
export type ResponseTicketListResponse = components['responses']['TicketListResponse'];
export type ResponseTicketReplyResponse = components['responses']['TicketReplyResponse'];
export type ResponseTicketTagResponse = components['responses']['TicketTagResponse'];
export type ResponseTicketTypeResponse = components['responses']['TicketTypeResponse'];
export type ResponseTicketTypeListResponse = components['responses']['TicketTypeListResponse'];
export type ResponseTicketTypeAttributeResponse = components['responses']['TicketTypeAttributeResponse'];
export type ResponseVisitorFound = components['responses']['VisitorFound'];
export type ResponseVisitorNotFound = components['responses']['VisitorNotFound'];
export type ResponseNotificationAccepted = components['responses']['NotificationAccepted'];
export type ResponseSubscriptionGone = components['responses']['SubscriptionGone'];
export type ResponseDeliveryThrottled = components['responses']['DeliveryThrottled'];
export type ResponseDeliveryFailed = components['responses']['DeliveryFailed'];
export type ParameterPerPage = components['parameters']['PerPage'];
export type ParameterStartingAfter = components['parameters']['StartingAfter'];
export type ParameterPageNumber = components['parameters']['PageNumber'];
export type ParameterAdminId = components['parameters']['AdminId'];
export type ParameterContentImportSourceId = components['parameters']['ContentImportSourceId'];
export type ParameterExternalPageId = components['parameters']['ExternalPageId'];
export type ParameterArticleId = components['parameters']['ArticleId'];
export type ParameterArticlesPerPage = components['parameters']['ArticlesPerPage'];
export type ParameterCompanyId = components['parameters']['CompanyId'];
export type ParameterCompaniesPerPage = components['parameters']['CompaniesPerPage'];
export type ParameterContactId = components['parameters']['ContactId'];
export type ParameterConversationId = components['parameters']['ConversationId'];
export type ParameterConversationIdOrLast = components['parameters']['ConversationIdOrLast'];
export type ParameterConversationTagId = components['parameters']['ConversationTagId'];
export type ParameterDisplayAs = components['parameters']['DisplayAs'];
export type ParameterCustomObjectTypeIdentifier = components['parameters']['CustomObjectTypeIdentifier'];
export type ParameterCustomObjectInstanceId = components['parameters']['CustomObjectInstanceId'];
export type ParameterDataExportJobIdentifier = components['parameters']['DataExportJobIdentifier'];
export type ParameterCollectionId = components['parameters']['CollectionId'];
export type ParameterHelpCenterId = components['parameters']['HelpCenterId'];
export type ParameterInternalArticleId = components['parameters']['InternalArticleId'];
export type ParameterNewsItemId = components['parameters']['NewsItemId'];
export type ParameterNewsfeedId = components['parameters']['NewsfeedId'];
export type ParameterNewsPerPage = components['parameters']['NewsPerPage'];
export type ParameterTagId = components['parameters']['TagId'];
export type ParameterTeamId = components['parameters']['TeamId'];
export type ParameterTicketId = components['parameters']['TicketId'];
export type ParameterTicketTypeId = components['parameters']['TicketTypeId'];
export type ParameterTicketTypeAttributeId = components['parameters']['TicketTypeAttributeId'];
export type ParameterXHubSignature = components['parameters']['XHubSignature'];
export type ParameterIntercomVersion = components['parameters']['IntercomVersion'];
export type RequestBodyAdminDelivery = components['requestBodies']['AdminDelivery'];
export type RequestBodyActivityLogDelivery = components['requestBodies']['ActivityLogDelivery'];
export type RequestBodyArticleDelivery = components['requestBodies']['ArticleDelivery'];
export type RequestBodyArticleDeletedDelivery = components['requestBodies']['ArticleDeletedDelivery'];
export type RequestBodyCallDelivery = components['requestBodies']['CallDelivery'];
export type RequestBodyCompanyDelivery = components['requestBodies']['CompanyDelivery'];
export type RequestBodyCompanyDeletedDelivery = components['requestBodies']['CompanyDeletedDelivery'];
export type RequestBodyCompanyContactDelivery = components['requestBodies']['CompanyContactDelivery'];
export type RequestBodyContactDelivery = components['requestBodies']['ContactDelivery'];
export type RequestBodyContactArchivedDelivery = components['requestBodies']['ContactArchivedDelivery'];
export type RequestBodyContactDeletedDelivery = components['requestBodies']['ContactDeletedDelivery'];
export type RequestBodyContactMergedDelivery = components['requestBodies']['ContactMergedDelivery'];
export type RequestBodyContactTagDelivery = components['requestBodies']['ContactTagDelivery'];
export type RequestBodyContentStatDelivery = components['requestBodies']['ContentStatDelivery'];
export type RequestBodySurveyStatDelivery = components['requestBodies']['SurveyStatDelivery'];
export type RequestBodyConversationDelivery = components['requestBodies']['ConversationDelivery'];
export type RequestBodyConversationDeletedDelivery = components['requestBodies']['ConversationDeletedDelivery'];
export type RequestBodyConversationContactDelivery = components['requestBodies']['ConversationContactDelivery'];
export type RequestBodyContactSubscribedDelivery = components['requestBodies']['ContactSubscribedDelivery'];
export type RequestBodyContactUnsubscribedDelivery = components['requestBodies']['ContactUnsubscribedDelivery'];
export type RequestBodyGranularSubscribeDelivery = components['requestBodies']['GranularSubscribeDelivery'];
export type RequestBodyGranularUnsubscribeDelivery = components['requestBodies']['GranularUnsubscribeDelivery'];
export type RequestBodyTicketDelivery = components['requestBodies']['TicketDelivery'];
export type RequestBodyTicketClosedDelivery = components['requestBodies']['TicketClosedDelivery'];
export type RequestBodyTicketPartDelivery = components['requestBodies']['TicketPartDelivery'];
export type RequestBodyTicketContactDelivery = components['requestBodies']['TicketContactDelivery'];
export type RequestBodyVisitorSignedUpDelivery = components['requestBodies']['VisitorSignedUpDelivery'];
export type RequestBodyEventDelivery = components['requestBodies']['EventDelivery'];
export type RequestBodyJobDelivery = components['requestBodies']['JobDelivery'];
export type RequestBodyPingDelivery = components['requestBodies']['PingDelivery'];
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
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many entries a page holds, 20 unless you say otherwise.
                 * @example 20
                 */
                per_page?: number;
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
                    "application/json": components["schemas"]["Admin"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    setAwayAdmin: {
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
        /** @description Whether the teammate is away, and what happens to new replies meanwhile. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAwayAdminRequest"];
            };
        };
        responses: {
            /** @description The teammate after the change. */
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
                    "application/json": components["schemas"]["Admin"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listContentImportSources: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many entries a page holds, 50 unless you say otherwise.
                 * @example 50
                 */
                per_page?: number;
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
            /** @description A page of sources. */
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
                    "application/json": components["schemas"]["ContentImportSourceList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createContentImportSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The source. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateContentImportSourceRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContentImportSourceResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveContentImportSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the source.
                 * @example 33
                 */
                content_import_source_id: components["parameters"]["ContentImportSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContentImportSourceResponse"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateContentImportSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the source.
                 * @example 33
                 */
                content_import_source_id: components["parameters"]["ContentImportSourceId"];
            };
            cookie?: never;
        };
        /** @description The source as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateContentImportSourceRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContentImportSourceResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteContentImportSource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the source.
                 * @example 33
                 */
                content_import_source_id: components["parameters"]["ContentImportSourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source and its pages are gone. There is no body. */
            204: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listExternalPages: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many entries a page holds, 50 unless you say otherwise.
                 * @example 50
                 */
                per_page?: number;
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
            /** @description A page of the list. */
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
                    "application/json": components["schemas"]["ExternalPageList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createExternalPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The page. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExternalPageRequest"];
            };
        };
        responses: {
            200: components["responses"]["ExternalPageResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveExternalPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the page, not your `external_id`.
                 * @example 19
                 */
                external_page_id: components["parameters"]["ExternalPageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExternalPageResponse"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateExternalPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the page, not your `external_id`.
                 * @example 19
                 */
                external_page_id: components["parameters"]["ExternalPageId"];
            };
            cookie?: never;
        };
        /** @description The page as it is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateExternalPageRequest"];
            };
        };
        responses: {
            200: components["responses"]["ExternalPageResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteExternalPage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the page, not your `external_id`.
                 * @example 19
                 */
                external_page_id: components["parameters"]["ExternalPageId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ExternalPageResponse"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many articles a page holds, 25 unless you say otherwise and at most 250.
                 * @example 25
                 */
                per_page?: components["parameters"]["ArticlesPerPage"];
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
            200: components["responses"]["ArticlePage"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new article. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateArticleRequest"];
            };
        };
        responses: {
            200: components["responses"]["ArticleFound"];
            400: components["responses"]["ArticleRefused"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchArticles: {
        parameters: {
            query?: {
                /**
                 * @description The words to look for in title, description and body.
                 * @example invoices
                 */
                phrase?: string;
                /**
                 * @description Which articles to search, `all` for both kinds.
                 * @example published
                 */
                state?: "published" | "draft" | "all";
                /**
                 * @description Only search the articles of this Help Center.
                 * @example 93
                 */
                help_center_id?: number;
                /**
                 * @description Whether to send `highlights`. False unless you say otherwise.
                 * @example true
                 */
                highlight?: boolean;
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many matches a page holds, 10 unless you say otherwise.
                 * @example 10
                 */
                per_page?: number;
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
            200: components["responses"]["ArticleMatches"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the article, as its `id` says.
                 * @example 3812904
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ArticleFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the article, as its `id` says.
                 * @example 3812904
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateArticleRequest"];
            };
        };
        responses: {
            200: components["responses"]["ArticleFound"];
            400: components["responses"]["ArticleRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the article, as its `id` says.
                 * @example 3812904
                 */
                article_id: components["parameters"]["ArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The article is gone. */
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
                    "application/json": components["schemas"]["DeletedArticle"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveCompany: {
        parameters: {
            query?: {
                /**
                 * @description Name of the company to find.
                 * @example Acme Example
                 */
                name?: string;
                /**
                 * @description Your own id of the company to find.
                 * @example acme-42
                 */
                company_id?: string;
                /**
                 * @description Id of the tag that the companies are to carry.
                 * @example 7301
                 */
                tag_id?: string;
                /**
                 * @description Id of the segment that the companies are to be in.
                 * @example 6955a1c2f0e4b7d8a9c3e701
                 */
                segment_id?: string;
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many companies a page holds, 15 unless you say otherwise.
                 * @example 50
                 */
                per_page?: components["parameters"]["CompaniesPerPage"];
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
            /** @description The company that was asked for, or a page of companies. */
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
                    "application/json": components["schemas"]["CompanyOrList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CompanyNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
        given: {
            name: components["schemas"]["Company"];
            company_id: components["schemas"]["Company"];
        };
    };
    createOrUpdateCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The company. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrUpdateCompanyRequest"];
            };
        };
        responses: {
            200: components["responses"]["CompanyFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listAllCompanies: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many companies a page holds, 15 unless you say otherwise.
                 * @example 50
                 */
                per_page?: components["parameters"]["CompaniesPerPage"];
                /**
                 * @description Whether the company that was active last comes first (`desc`, the default) or last (`asc`).
                 * @example asc
                 */
                order?: "asc" | "desc";
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
            200: components["responses"]["CompanyPage"];
            /** @description A parameter is invalid, or the page lies behind the first 10,000 companies. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    scrollOverAllCompanies: {
        parameters: {
            query?: {
                /**
                 * @description The `scroll_param` of the answer before. Leave it out to start.
                 * @example 25b649f7-4d33-4ef6-88f5-60e5b8244309
                 */
                scroll_param?: string;
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
            /** @description The next companies; none at the end. */
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
                    "application/json": components["schemas"]["CompanyScroll"];
                };
            };
            /** @description Another scroll of this app is still open, or the request is malformed. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveCompanyById: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the company, not your `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CompanyFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CompanyNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the company, not your `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCompanyRequest"];
            };
        };
        responses: {
            200: components["responses"]["CompanyFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CompanyNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the company, not your `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deletion is on its way. */
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
                    "application/json": components["schemas"]["DeletedCompany"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CompanyNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCompanyContacts: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: number;
                /**
                 * @description How many contacts a page holds.
                 * @example 50
                 */
                per_page?: number;
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the company, not your `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts. */
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
                    "application/json": components["schemas"]["ContactList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CompanyNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCompanySegments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the company, not your `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: components["parameters"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segments. */
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
                    "application/json": components["schemas"]["AttachedSegmentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CompanyNotFound"];
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
    retrieveContactByExternalId: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Your own id of the user, as `external_id` shows it.
                 * @example usr-1001
                 */
                external_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    mergeContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The lead that goes and the user that stays. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeContactsRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactFound"];
            /** @description The two cannot be merged. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchContacts: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["ContactSearchRequest"];
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
            query?: never;
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateContact: {
        parameters: {
            query?: never;
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
    deleteContact: {
        parameters: {
            query?: never;
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
            /** @description What has been deleted. */
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
                    "application/json": components["schemas"]["DeletedContact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    archiveContact: {
        parameters: {
            query?: never;
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
            /** @description The contact is archived. */
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
                    "application/json": components["schemas"]["ArchivedContact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    blockContact: {
        parameters: {
            query?: never;
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
            /** @description The contact is blocked. */
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
                    "application/json": components["schemas"]["BlockedContact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listContactCompanies: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many companies a page holds, 50 unless you say otherwise.
                 * @example 20
                 */
                per_page?: number;
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
            /** @description A page of companies. */
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
                    "application/json": components["schemas"]["ContactAttachedCompanies"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    attachContactToCompany: {
        parameters: {
            query?: never;
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
        /** @description The company. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachContactToCompanyRequest"];
            };
        };
        responses: {
            200: components["responses"]["AttachedCompany"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContactOrCompanyNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    detachContactFromCompany: {
        parameters: {
            query?: never;
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
                /**
                 * @description Intercom's id of the company, not your own `company_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e601
                 */
                company_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["AttachedCompany"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ContactOrCompanyNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listNotes: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many notes a page holds, 50 unless you say otherwise.
                 * @example 20
                 */
                per_page?: number;
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
            /** @description A page of notes. */
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
                    "application/json": components["schemas"]["NoteList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createNote: {
        parameters: {
            query?: never;
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
        /** @description The note. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNoteRequest"];
            };
        };
        responses: {
            /** @description The note. */
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
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listContactSegments: {
        parameters: {
            query?: never;
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
            /** @description The segments. */
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
                    "application/json": components["schemas"]["AttachedSegmentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listContactSubscriptions: {
        parameters: {
            query?: never;
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
            /** @description The subscription types. */
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
                    "application/json": components["schemas"]["SubscriptionTypeList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    attachSubscriptionTypeToContact: {
        parameters: {
            query?: never;
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
        /** @description The subscription type. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachSubscriptionTypeRequest"];
            };
        };
        responses: {
            200: components["responses"]["SubscriptionTypeFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    detachSubscriptionTypeFromContact: {
        parameters: {
            query?: never;
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
                /**
                 * @description Id of the subscription type.
                 * @example 880
                 */
                subscription_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SubscriptionTypeFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listContactTags: {
        parameters: {
            query?: never;
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
            /** @description The tags. */
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
                    "application/json": components["schemas"]["TagList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    attachTagToContact: {
        parameters: {
            query?: never;
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
        /** @description The tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachTagToContactRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactTagFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    detachTagFromContact: {
        parameters: {
            query?: never;
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
                /**
                 * @description Id of the tag.
                 * @example 7301
                 */
                tag_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ContactTagFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    unarchiveContact: {
        parameters: {
            query?: never;
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
            /** @description The contact is no longer archived. */
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
                    "application/json": components["schemas"]["UnarchivedContact"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
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
            400: components["responses"]["BadRequest"];
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
    redactConversation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The message. `type` says whether it is a part or the first message. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedactConversationRequest"];
            };
        };
        responses: {
            200: components["responses"]["ConversationResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchConversations: {
        parameters: {
            query?: never;
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
                "application/json": components["schemas"]["ConversationSearchRequest"];
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
    deleteConversation: {
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
        requestBody?: never;
        responses: {
            200: components["responses"]["ConversationDeletedResponse"];
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
    attachContactToConversation: {
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
        /** @description The contact, and who adds the contact. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachContactToConversationRequest"];
            };
        };
        responses: {
            200: components["responses"]["ConversationParticipantsResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    detachContactFromConversation: {
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
                 * @description Intercom's id of the contact, not your `external_id`.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                contact_id: components["parameters"]["ContactId"];
            };
            cookie?: never;
        };
        /** @description The teammate who removes the contact. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetachContactFromConversationRequest"];
            };
        };
        responses: {
            200: components["responses"]["ConversationParticipantsResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
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
    listCustomObjectInstances: {
        parameters: {
            query: {
                /**
                 * @description Your own id of the object to find.
                 * @example order-2231
                 */
                external_id: string;
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Name of the type, as the workspace defined it.
                 * @example Order
                 */
                custom_object_type_identifier: components["parameters"]["CustomObjectTypeIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of objects or, with `external_id`, one object or the word that there is none. */
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
                    "application/json": components["schemas"]["CustomObjectInstanceSearchResult"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CustomObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createOrUpdateCustomObjectInstance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Name of the type, as the workspace defined it.
                 * @example Order
                 */
                custom_object_type_identifier: components["parameters"]["CustomObjectTypeIdentifier"];
            };
            cookie?: never;
        };
        /** @description The object. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrUpdateCustomObjectInstanceRequest"];
            };
        };
        responses: {
            /** @description The object as it is now. */
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
                    "application/json": components["schemas"]["CustomObjectInstance"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CustomObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteCustomObjectInstanceByExternalId: {
        parameters: {
            query: {
                /**
                 * @description Your own id of the object.
                 * @example order-2231
                 */
                external_id: string;
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Name of the type, as the workspace defined it.
                 * @example Order
                 */
                custom_object_type_identifier: components["parameters"]["CustomObjectTypeIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomObjectInstanceDeletedResponse"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CustomObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveCustomObjectInstance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Name of the type, as the workspace defined it.
                 * @example Order
                 */
                custom_object_type_identifier: components["parameters"]["CustomObjectTypeIdentifier"];
                /**
                 * @description Intercom's id of the object. Your own id finds nothing here.
                 * @example 22
                 */
                custom_object_instance_id: components["parameters"]["CustomObjectInstanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object, or the word that there is none. */
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
                    "application/json": components["schemas"]["CustomObjectInstance"] | components["schemas"]["CustomObjectInstanceNotFound"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CustomObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteCustomObjectInstance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Name of the type, as the workspace defined it.
                 * @example Order
                 */
                custom_object_type_identifier: components["parameters"]["CustomObjectTypeIdentifier"];
                /**
                 * @description Intercom's id of the object. Your own id finds nothing here.
                 * @example 22
                 */
                custom_object_instance_id: components["parameters"]["CustomObjectInstanceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CustomObjectInstanceDeletedResponse"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CustomObjectNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listDataAttributes: {
        parameters: {
            query?: {
                /**
                 * @description What the attributes belong to. All of them unless you say otherwise.
                 * @example contact
                 */
                model?: "contact" | "company" | "conversation";
                /**
                 * @description Whether archived attributes are listed too. False unless you say otherwise.
                 * @example true
                 */
                include_archived?: boolean;
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
            /** @description The attributes. */
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
                    "application/json": components["schemas"]["DataAttributeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDataAttribute: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The attribute. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDataAttributeRequest"];
            };
        };
        responses: {
            200: components["responses"]["DataAttributeFound"];
            /** @description The name is taken or invalid, the type unknown, or a list has too few options. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateDataAttribute: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the attribute. Only attributes that the workspace has defined have one.
                 * @example 8656599
                 */
                data_attribute_id: number;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDataAttributeRequest"];
            };
        };
        responses: {
            200: components["responses"]["DataAttributeFound"];
            /** @description The options are no list, or too few. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            /** @description The workspace has no such attribute. */
            404: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            /** @description The attribute cannot be archived, because something in the workspace uses it. */
            422: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    downloadDataExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description The `job_identifier` of the answer that started the job.
                 * @example v5xsp8c19ji0s82
                 */
                job_identifier: components["parameters"]["DataExportJobIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The archive. */
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
                    "application/octet-stream": Blob;
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listDataEvents: {
        parameters: {
            query: {
                /**
                 * @description Always `user`, for leads as well.
                 * @example user
                 */
                type: "user";
                /**
                 * @description Your own id of the contact.
                 * @example usr-1001
                 */
                user_id?: string;
                /**
                 * @description Email address of the contact.
                 * @example ada@example.com
                 */
                email?: string;
                /**
                 * @description Intercom's id of the contact.
                 * @example 6955a1c2f0e4b7d8a9c3e5f1
                 */
                intercom_user_id?: string;
                /**
                 * @description Whether the events are counted by name rather than listed. False unless you say otherwise.
                 * @example true
                 */
                summary?: boolean;
                /**
                 * @description How many events a page holds, 15 unless you say otherwise.
                 * @example 50
                 */
                per_page?: number;
                /**
                 * @description Only events before this moment, in Unix milliseconds. `pages.next` carries it.
                 * @example 1767225600123
                 */
                before?: number;
                /**
                 * @description Only events since this moment, in Unix milliseconds. `pages.since` carries it.
                 * @example 1767139200456
                 */
                since?: number;
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
            /** @description The events, or how many there are of each name. */
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
                    "application/json": components["schemas"]["DataEventListOrSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
        given: {
            summary: components["schemas"]["DataEventSummary"];
        };
    };
    createDataEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDataEventRequest"];
            };
        };
        responses: {
            /** @description The event has been taken, or was there already. There is no body. */
            202: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDataEventSummaries: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The user and the count. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDataEventSummariesRequest"];
            };
        };
        responses: {
            /** @description The count has been taken. There is no body. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    cancelDataExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description The `job_identifier` of the answer that started the job.
                 * @example v5xsp8c19ji0s82
                 */
                job_identifier: components["parameters"]["DataExportJobIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, which is cancelled now. */
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
                    "application/json": components["schemas"]["DataExport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDataExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The span of time. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDataExportRequest"];
            };
        };
        responses: {
            200: components["responses"]["DataExportFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description Another export is still running, or too many calls were made. */
            429: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorList"];
                };
            };
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveDataExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description The `job_identifier` of the answer that started the job.
                 * @example v5xsp8c19ji0s82
                 */
                job_identifier: components["parameters"]["DataExportJobIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DataExportFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            /** @description The job has failed. Without this body, a gateway had no answer in time. */
            504: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataExport"];
                };
            };
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCollections: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many collections a page holds, 20 unless you say otherwise and at most 250.
                 * @example 20
                 */
                per_page?: number;
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
            /** @description A page of collections. */
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
                    "application/json": components["schemas"]["CollectionList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createCollection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new collection. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCollectionRequest"];
            };
        };
        responses: {
            200: components["responses"]["CollectionFound"];
            400: components["responses"]["HelpCenterParameterRefused"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveCollection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the collection, as its `id` says.
                 * @example 145
                 */
                collection_id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CollectionFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateCollection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the collection, as its `id` says.
                 * @example 145
                 */
                collection_id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCollectionRequest"];
            };
        };
        responses: {
            200: components["responses"]["CollectionFound"];
            400: components["responses"]["HelpCenterParameterRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteCollection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the collection, as its `id` says.
                 * @example 145
                 */
                collection_id: components["parameters"]["CollectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collection is gone. */
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
                    "application/json": components["schemas"]["DeletedCollection"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listHelpCenters: {
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
            /** @description All Help Centers. */
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
                    "application/json": components["schemas"]["HelpCenterList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveHelpCenter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the Help Center, as its `id` says.
                 * @example 93
                 */
                help_center_id: components["parameters"]["HelpCenterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The Help Center. */
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
                    "application/json": components["schemas"]["HelpCenter"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listInternalArticles: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many articles a page holds, 50 unless you say otherwise.
                 * @example 50
                 */
                per_page?: number;
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
            /** @description A page of internal articles. */
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
                    "application/json": components["schemas"]["InternalArticleList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createInternalArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new article. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateInternalArticleRequest"];
            };
        };
        responses: {
            200: components["responses"]["InternalArticleFound"];
            400: components["responses"]["ArticleRefused"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchInternalArticles: {
        parameters: {
            query?: {
                /**
                 * @description Id of the folder.
                 * @example 6
                 */
                folder_id?: number;
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many articles a page holds, 10 unless you say otherwise.
                 * @example 10
                 */
                per_page?: number;
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
            /** @description A page of matches. */
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
                    "application/json": components["schemas"]["InternalArticleSearchResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveInternalArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the internal article, as its `id` says.
                 * @example 4207
                 */
                internal_article_id: components["parameters"]["InternalArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["InternalArticleFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateInternalArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the internal article, as its `id` says.
                 * @example 4207
                 */
                internal_article_id: components["parameters"]["InternalArticleId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateInternalArticleRequest"];
            };
        };
        responses: {
            200: components["responses"]["InternalArticleFound"];
            400: components["responses"]["ArticleRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteInternalArticle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the internal article, as its `id` says.
                 * @example 4207
                 */
                internal_article_id: components["parameters"]["InternalArticleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The internal article is gone. */
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
                    "application/json": components["schemas"]["DeletedInternalArticle"];
                };
            };
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
                    "application/json": components["schemas"]["AdminWithApp"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The message. `message_type` says how it travels. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMessageRequest"];
            };
        };
        responses: {
            /** @description The message that was sent. */
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
                    "application/json": components["schemas"]["Message"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableEntity"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listNewsItems: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many items a page holds, 10 unless you say otherwise.
                 * @example 10
                 */
                per_page?: components["parameters"]["NewsPerPage"];
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
            /** @description A page of news items. */
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
                    "application/json": components["schemas"]["NewsItemList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createNewsItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new news item. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNewsItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["NewsItemFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveNewsItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the news item, as its `id` says.
                 * @example 29
                 */
                news_item_id: components["parameters"]["NewsItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["NewsItemFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateNewsItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the news item, as its `id` says.
                 * @example 29
                 */
                news_item_id: components["parameters"]["NewsItemId"];
            };
            cookie?: never;
        };
        /** @description What to change, and the lists that are to stay. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNewsItemRequest"];
            };
        };
        responses: {
            200: components["responses"]["NewsItemFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteNewsItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the news item, as its `id` says.
                 * @example 29
                 */
                news_item_id: components["parameters"]["NewsItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The news item is gone. */
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
                    "application/json": components["schemas"]["DeletedNewsItem"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listNewsfeeds: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many items a page holds, 10 unless you say otherwise.
                 * @example 10
                 */
                per_page?: components["parameters"]["NewsPerPage"];
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
            /** @description A page of newsfeeds. */
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
                    "application/json": components["schemas"]["NewsfeedList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveNewsfeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the newsfeed, as its `id` or the `newsfeed_id` of an assignment says.
                 * @example 53
                 */
                newsfeed_id: components["parameters"]["NewsfeedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newsfeed. */
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
                    "application/json": components["schemas"]["Newsfeed"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listLiveNewsfeedItems: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to fetch, counted from 1. The first one unless you say otherwise.
                 * @example 2
                 */
                page?: components["parameters"]["PageNumber"];
                /**
                 * @description How many items a page holds, 20 unless you say less. More is taken for 20.
                 * @example 20
                 */
                per_page?: number;
            };
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the newsfeed, as its `id` or the `newsfeed_id` of an assignment says.
                 * @example 53
                 */
                newsfeed_id: components["parameters"]["NewsfeedId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of news items. */
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
                    "application/json": components["schemas"]["NewsItemList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the note.
                 * @example 310442
                 */
                note_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The note. */
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
                    "application/json": components["schemas"]["Note"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createPhoneSwitch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The number, and what to note about the caller. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePhoneSwitchRequest"];
            };
        };
        responses: {
            /** @description The message is on its way. */
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
                    "application/json": components["schemas"]["PhoneSwitch"];
                };
            };
            /** @description The number is not valid, the message could not be sent, or the request is malformed. */
            400: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneSwitchError"] | components["schemas"]["BadRequestBody"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The number cannot get text messages, such as that of a landline. */
            422: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneSwitchError"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSegments: {
        parameters: {
            query?: {
                /**
                 * @description Whether each segment comes with its `count`. False unless you say otherwise.
                 * @example true
                 */
                include_count?: boolean;
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
            /** @description All segments. */
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
                    "application/json": components["schemas"]["SegmentList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveSegment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the segment.
                 * @example 6955a1c2f0e4b7d8a9c3e701
                 */
                segment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The segment. */
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
                    "application/json": components["schemas"]["Segment"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSubscriptionTypes: {
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
            /** @description All subscription types. */
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
                    "application/json": components["schemas"]["SubscriptionTypeList"];
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
                    "application/json": components["schemas"]["CreatedTag"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the tag.
                 * @example 7301
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
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
                    "application/json": components["schemas"]["Tag"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the tag.
                 * @example 7301
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tag is deleted. There is no body. */
            200: {
                headers: {
                    "Intercom-Version": components["headers"]["IntercomVersion"];
                    "X-Request-Id": components["headers"]["XRequestId"];
                    "X-RateLimit-Limit": components["headers"]["XRateLimitLimit"];
                    "X-RateLimit-Remaining": components["headers"]["XRateLimitRemaining"];
                    "X-RateLimit-Reset": components["headers"]["XRateLimitReset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Something in the workspace depends on the tag. */
            400: {
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
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
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
                    "application/json": components["schemas"]["Team"];
                };
            };
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTicketStates: {
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
            /** @description All ticket states. */
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
                    "application/json": components["schemas"]["TicketStateList"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listTicketTypes: {
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
            200: components["responses"]["TicketTypeListResponse"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createTicketType: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The ticket type to make. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTicketTypeRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketTypeResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveTicketType: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the ticket type.
                 * @example 53
                 */
                ticket_type_id: components["parameters"]["TicketTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TicketTypeResponse"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateTicketType: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the ticket type.
                 * @example 53
                 */
                ticket_type_id: components["parameters"]["TicketTypeId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTicketTypeRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketTypeResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createTicketTypeAttribute: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the ticket type.
                 * @example 53
                 */
                ticket_type_id: components["parameters"]["TicketTypeId"];
            };
            cookie?: never;
        };
        /** @description The field to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTicketTypeAttributeRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketTypeAttributeResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateTicketTypeAttribute: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Id of the ticket type.
                 * @example 53
                 */
                ticket_type_id: components["parameters"]["TicketTypeId"];
                /**
                 * @description Id of the field, as its `id` says.
                 * @example 1706
                 */
                attribute_id: components["parameters"]["TicketTypeAttributeId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTicketTypeAttributeRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketTypeAttributeResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The type of the ticket, the contact, and the values of its fields. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTicketRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    searchTickets: {
        parameters: {
            query?: never;
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
            200: components["responses"]["TicketListResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TicketResponse"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTicketRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The ticket is gone. */
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
                    "application/json": components["schemas"]["DeletedTicket"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    replyTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /** @description The message, and who writes it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyTicketRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketReplyResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    attachTagToTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
            };
            cookie?: never;
        };
        /** @description The tag, and the teammate who applies it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachTagToTicketRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketTagResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    detachTagFromTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path: {
                /**
                 * @description Intercom's id of the ticket, as its `id` says; not the number in its `ticket_id`, which people see in the inbox.
                 * @example 215467803321
                 */
                ticket_id: components["parameters"]["TicketId"];
                /**
                 * @description Id of the tag.
                 * @example 7301
                 */
                tag_id: components["parameters"]["TagId"];
            };
            cookie?: never;
        };
        /** @description The teammate who removes the tag. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DetachTagFromTicketRequest"];
            };
        };
        responses: {
            200: components["responses"]["TicketTagResponse"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    retrieveVisitorWithUserId: {
        parameters: {
            query: {
                /**
                 * @description The `user_id` of the visitor, which `Intercom('getVisitorId')` returns in the browser.
                 * @example 7d1c9f52-3a5e-4c1b-9a57-0c2f4b6d8e10
                 */
                user_id: string;
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
            200: components["responses"]["VisitorFound"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["VisitorNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateVisitor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The visitor, and what to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVisitorRequest"];
            };
        };
        responses: {
            200: components["responses"]["VisitorFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["VisitorNotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    convertVisitor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the API that this call speaks. Without it Intercom takes the version that is set for the app. */
                "Intercom-Version"?: components["parameters"]["IntercomVersion"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The visitor, and what it is to become. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConvertVisitorRequest"];
            };
        };
        responses: {
            200: components["responses"]["ContactFound"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    onAdminActivityLogEventCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ActivityLogDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onAdminAddedToWorkspace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AdminDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onAdminAwayModeUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AdminDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onAdminLoggedIn: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AdminDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onAdminLoggedOut: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AdminDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onAdminRemovedFromWorkspace: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AdminDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onArticleCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArticleDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onArticleDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArticleDeletedDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onArticlePublished: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArticleDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onArticleUnpublished: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArticleDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onArticleUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ArticleDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onCallEnded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CallDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onCallRecordingAvailable: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CallDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onCallStarted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CallDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onCallTranscriptionAvailable: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CallDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onCompanyContactAttached: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CompanyContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onCompanyContactDetached: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CompanyContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onCompanyCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CompanyDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onCompanyDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CompanyDeletedDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onCompanyUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CompanyDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactArchived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactArchivedDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDeletedDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactEmailUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactLeadAddedEmail: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactLeadCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactLeadSignedUp: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactLeadTagCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactTagDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactLeadTagDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactTagDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactLeadUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactMerged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactMergedDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactSubscribed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactSubscribedDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactUnarchive: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactUnarchived: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactUnsubscribed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactUnsubscribedDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactUserCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactUserTagCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactTagDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactUserTagDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactTagDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContactUserUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatBanner: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatCarousel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatChat: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatChecklist: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatCustomBot: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatEmail: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatNewsItem: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatPost: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatPush: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatSeries: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatSeriesWebhook: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatSms: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatSurvey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["SurveyStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatTooltipGroup: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onContentStatTour: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ContentStatDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationAdminAssigned: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationAdminClosed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationAdminNoted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationAdminOpenAssigned: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationAdminOpened: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationAdminReplied: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationAdminSingleCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationAdminSnoozed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationAdminUnsnoozed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationContactAttached: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationContactDetached: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationDeleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDeletedDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationPriorityUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationRatingAdded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationRead: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationUserCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationUserReplied: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationPartRedacted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onConversationPartTagCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ConversationDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onEventCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["EventDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onGranularSubscribe: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GranularSubscribeDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onGranularUnsubscribe: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GranularUnsubscribeDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onJobCompleted: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["JobDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onPing: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PingDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketAdminAssigned: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketPartDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketAdminReplied: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketPartDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketAttributeUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketPartDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketClosed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketClosedDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketContactAttached: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketContactDetached: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketContactDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketContactReplied: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketPartDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketNoteCreated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketPartDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketRatingProvided: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketStateUpdated: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onTicketTeamAssigned: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TicketPartDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
    onVisitorSignedUp: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description `sha1=` and 40 hexadecimal digits: the HMAC-SHA1 (RFC 2104) of the raw body, with the client secret of the app as the key. Compute it over the bytes as they came, before parsing, and compare in constant time.
                 * @example sha1=0b5d3d9ff1a1b6d7f2ac0fdd1ad4bd9a2fb7d4c5
                 */
                "X-Hub-Signature": components["parameters"]["XHubSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["VisitorSignedUpDelivery"];
        responses: {
            200: components["responses"]["NotificationAccepted"];
            410: components["responses"]["SubscriptionGone"];
            429: components["responses"]["DeliveryThrottled"];
            default: components["responses"]["DeliveryFailed"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
