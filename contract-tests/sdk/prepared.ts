import { SEEDED, type Caller } from '../../src/sandbox/testing/caller.js';

/** What a method is asked for: a path of the API, as it is filled, and what goes with it. */
export interface Asked {
  path: string;
  query?: Record<string, unknown>;
  body?: Record<string, unknown>;
  /** What must stand where something has changed; a job, for one, changes by itself. */
  shows?: string;
}

export interface Workspace {
  /** Speaks the version of the method. */
  call: Caller;
  /** Speaks the newest version, for what the others can only show. */
  newest: Caller;
  /** Lets time pass, in seconds. */
  wait: (seconds: number) => void;
}

/** The visitor of the seed. */
const VISITOR = '3f8a2b6e-51c7-4d09-8e2f-6b7a9c0d1e24';
const EXTERNAL_ID = 'user-1';
const DAY = 86_400;
const SINCE = 1_700_000_000;

/** What is read with a question, beside all that is read without one. */
export const QUESTIONS: Readonly<Record<string, readonly string[]>> = {
  listDataEvents: [
    `/events?type=user&user_id=${EXTERNAL_ID}`,
    `/events?type=user&user_id=${EXTERNAL_ID}&summary=true`,
  ],
  retrieveVisitorWithUserId: [`/visitors?user_id=${VISITOR}`],
  retrieveFinVoiceCallByExternalId: ['/fin_voice/external_id/placeholder-call'],
};

/** What is there before any method is called, beside the seed and what can be drawn. */
export const FURNITURE: readonly (readonly [path: string, body: unknown])[] = [
  ['/articles', { title: 'Where invoices are', author_id: Number(SEEDED.owner), state: 'published' }],
  ['/companies', { company_id: 'placeholder-company', name: 'Placeholder Works', monthly_spend: 10 }],
  [`/contacts/${SEEDED.second}/companies`, { id: SEEDED.company }],
  [`/contacts/${SEEDED.second}/tags`, { id: SEEDED.feedbackTag }],
];

/**
 * Requests that no draw hits upon: they need a second thing, a state or a moment. Each makes first what it needs, through
 * the API, and says what the method is to be asked.
 */
export const PREPARED: Readonly<Record<string, (workspace: Workspace) => Promise<Asked> | Asked>> = {
  attachContactToCompany: async ({ call }) => ({
    path: `/contacts/${await contactIn(call)}/companies`,
    body: { id: SEEDED.company },
  }),
  detachContactFromCompany: async ({ call }) => {
    const contact = await contactIn(call);
    await call('POST', `/contacts/${contact}/companies`, { id: SEEDED.company });
    return { path: `/contacts/${contact}/companies/${SEEDED.company}` };
  },
  listCompanySegments: async ({ call }) => {
    const { body } = await call<Thing>('GET', '/companies?company_id=placeholder-company');
    return { path: `/companies/${body.id}/segments` };
  },
  updateCompany: () => ({ path: `/companies/${SEEDED.company}`, body: { name: 'Placeholder Works' } }),

  mergeContact: async ({ call }) => {
    const address = { email: 'placeholder-pair@example.com' };
    const { body: lead } = await call<Thing>('POST', '/contacts', { ...address, role: 'lead' });
    const { body: user } = await call<Thing>('POST', '/contacts', { ...address, role: 'user' });
    return { path: '/contacts/merge', body: { from: lead.id, into: user.id } };
  },
  listContactCompanies: () => ({ path: `/contacts/${SEEDED.second}/companies` }),
  listContactTags: () => ({ path: `/contacts/${SEEDED.second}/tags` }),
  listContactSubscriptions: async ({ call }) => {
    const { contact } = await subscribed(call);
    return { path: `/contacts/${contact}/subscriptions` };
  },
  detachTagFromContact: () => ({ path: `/contacts/${SEEDED.second}/tags/${SEEDED.feedbackTag}` }),
  retrieveContactByExternalId: () => ({ path: `/contacts/find_by_external_id/${EXTERNAL_ID}` }),
  unarchiveContact: async ({ call }) => {
    const contact = await contactIn(call);
    await call('POST', `/contacts/${contact}/archive`);
    return { path: `/contacts/${contact}/unarchive` };
  },
  attachSubscriptionTypeToContact: async ({ call }) => {
    const { id, consent_type } = await subscriptionIn(call);
    return { path: `/contacts/${await contactIn(call)}/subscriptions`, body: { id, consent_type } };
  },
  detachSubscriptionTypeFromContact: async ({ call }) => {
    const { contact, id } = await subscribed(call);
    return { path: `/contacts/${contact}/subscriptions/${id}` };
  },

  createConversation: () => ({
    path: '/conversations',
    body: { from: { type: 'user', id: SEEDED.customer }, body: 'Where is my invoice?' },
  }),
  attachContactToConversation: async ({ call }) => ({
    path: `/conversations/${SEEDED.waitingConversation}/customers`,
    body: { admin_id: SEEDED.owner, customer: { intercom_user_id: await contactIn(call) } },
  }),
  detachContactFromConversation: async ({ call }) => {
    const contact = await contactIn(call);
    const path = `/conversations/${SEEDED.waitingConversation}/customers`;
    await call('POST', path, { admin_id: SEEDED.owner, customer: { intercom_user_id: contact } });
    return { path: `${path}/${contact}`, body: { admin_id: SEEDED.owner } };
  },
  detachTagFromConversation: async ({ call }) => {
    const path = `/conversations/${SEEDED.waitingConversation}/tags`;
    await call('POST', path, { id: SEEDED.urgentTag, admin_id: SEEDED.owner });
    return { path: `${path}/${SEEDED.urgentTag}`, body: { admin_id: SEEDED.owner } };
  },
  redactConversation: async ({ call }) => {
    const { body } = await call<Parts>('POST', `/conversations/${SEEDED.waitingConversation}/reply`, {
      message_type: 'comment',
      type: 'admin',
      admin_id: SEEDED.owner,
      body: 'A word too many.',
    });
    return {
      path: '/conversations/redact',
      body: {
        type: 'conversation_part',
        conversation_id: SEEDED.waitingConversation,
        conversation_part_id: body.conversation_parts.conversation_parts.at(-1)?.id,
      },
    };
  },

  createMessage: () => ({
    path: '/messages',
    body: {
      message_type: 'email',
      subject: 'Your invoices',
      body: 'They have moved.',
      template: 'plain',
      from: { type: 'admin', id: Number(SEEDED.owner) },
      to: { type: 'user', id: SEEDED.customer },
    },
  }),
  createDataEvent: () => ({
    path: '/events',
    body: { event_name: 'opened-invoice', created_at: SINCE, user_id: EXTERNAL_ID },
  }),
  listDataEvents: async ({ call }) => {
    await occur(call);
    return { path: '/events', query: { type: 'user', user_id: EXTERNAL_ID } };
  },
  createDataEventSummaries: async ({ call }) => {
    await occur(call);
    const summary = { event_name: 'opened-invoice', count: 7, first: SINCE, last: SINCE + DAY };
    return { path: '/events/summaries', body: { user_id: EXTERNAL_ID, event_summaries: summary } };
  },

  createDataExport: () => ({ path: '/export/content/data', body: YEARS }),
  cancelDataExport: async ({ call }) => ({
    path: `/export/cancel/${await exportIn(call)}`,
    shows: '"status":"canceled"',
  }),
  downloadDataExport: async ({ call, wait }) => {
    const job = await exportIn(call);
    await finish({ call, wait }, `/export/content/data/${job}`);
    return { path: `/download/content/data/${job}` };
  },
  enqueueReportingDataExport: async ({ call }) => ({
    path: '/export/reporting_data/enqueue',
    body: await reportIn(call),
  }),
  retrieveReportingDataExport: async ({ call }) => ({
    path: `/export/reporting_data/${await reportingExportIn(call)}`,
    query: { app_id: 'placeholder', client_id: 'placeholder' },
  }),
  downloadReportingDataExport: async ({ call, wait }) => {
    const job = await reportingExportIn(call);
    await finish({ call, wait }, `/export/reporting_data/${job}`);
    return { path: `/download/reporting_data/${job}`, query: { app_id: 'placeholder' } };
  },

  searchInternalArticles: async ({ newest }) => {
    const { body: folder } = await newest<Thing>('POST', '/folders', { folder: { name: 'Refunds' } });
    const by = { owner_id: Number(SEEDED.owner), author_id: Number(SEEDED.owner) };
    await newest('POST', '/internal_articles', { title: 'How refunds work', ...by, folder_id: folder.id });
    return { path: '/internal_articles/search', query: { folder_id: folder.id } };
  },
  listLiveNewsfeedItems: async ({ call }) => {
    const { body } = await call<{ data: Thing[] }>('GET', '/news/newsfeeds');
    const newsfeed = Number(body.data[0]?.id);
    await call('POST', '/news/news_items', {
      title: 'Invoices have moved',
      sender_id: Number(SEEDED.owner),
      state: 'live',
      newsfeed_assignments: [{ newsfeed_id: newsfeed, published_at: SINCE }],
    });
    return { path: `/news/newsfeeds/${newsfeed}/items` };
  },
  listCallsWithTranscripts: async ({ call }) => {
    const { body } = await call<{ data: { conversation_id: string | null }[] }>('GET', '/calls');
    const conversation_ids = body.data.flatMap(({ conversation_id: id }) => id ?? []);
    return { path: '/calls/search', body: { conversation_ids } };
  },
  updateIpAllowlist: () => ({
    path: '/ip_allowlist',
    body: { enabled: false, ip_allowlist: ['203.0.113.0/24'] },
  }),

  registerFinVoiceCall: () => ({ path: '/fin_voice/register', body: finVoiceCall }),
  retrieveFinVoiceCall: async ({ call }) => {
    const { body } = await call<Thing>('POST', '/fin_voice/register', finVoiceCall);
    return { path: `/fin_voice/collect/${body.id}` };
  },
  retrieveFinVoiceCallByExternalId: async ({ call }) => {
    await call('POST', '/fin_voice/register', finVoiceCall);
    return { path: `/fin_voice/external_id/${finVoiceCall.call_id}` };
  },
  retrieveFinVoiceCallByPhoneNumber: async ({ call }) => {
    await call('POST', '/fin_voice/register', finVoiceCall);
    return { path: `/fin_voice/phone_number/${encodeURIComponent(finVoiceCall.phone_number)}` };
  },

  createTicket: () => ({ path: '/tickets', body: ticket }),
  retrieveTicket: async ({ call }) => ({ path: `/tickets/${await ticketIn(call)}` }),
  deleteTicket: async ({ call }) => ({ path: `/tickets/${await ticketIn(call)}` }),
  replyTicket: async ({ call }) => ({
    path: `/tickets/${await ticketIn(call)}/reply`,
    body: { message_type: 'comment', type: 'admin', admin_id: SEEDED.owner, body: 'It is on its way.' },
  }),
  searchTickets: async ({ call }) => {
    await ticketIn(call);
    return { path: '/tickets/search', body: { query: { field: 'created_at', operator: '>', value: 0 } } };
  },
  attachTagToTicket: async ({ call }) => ({
    path: `/tickets/${await ticketIn(call)}/tags`,
    body: { id: SEEDED.urgentTag, admin_id: SEEDED.owner },
    shows: SEEDED.urgentTag,
  }),
  detachTagFromTicket: async ({ call }) => {
    const path = `/tickets/${await ticketIn(call)}/tags`;
    await call('POST', path, { id: SEEDED.urgentTag, admin_id: SEEDED.owner });
    return { path: `${path}/${SEEDED.urgentTag}`, body: { admin_id: SEEDED.owner } };
  },
  updateTicket: async ({ call }) => ({
    path: `/tickets/${await ticketIn(call)}`,
    body: { ticket_attributes: { _default_title_: 'The invoice is on its way' } },
  }),
  enqueueCreateTicket: () => ({ path: '/tickets/enqueue', body: ticket }),
  retrieveJobStatus: async ({ call }) => {
    const { body } = await call<Thing>('POST', '/tickets/enqueue', ticket);
    return { path: `/jobs/status/${body.id}` };
  },

  retrieveVisitorWithUserId: () => ({ path: '/visitors', query: { user_id: VISITOR } }),
  updateVisitor: () => ({ path: '/visitors', body: { user_id: VISITOR, name: 'Placeholder Guest' } }),
  convertVisitor: () => ({
    path: '/visitors/convert',
    body: { type: 'user', visitor: { user_id: VISITOR }, user: { user_id: 'placeholder-guest' } },
  }),
};

interface Thing {
  id: string;
}

interface Parts {
  conversation_parts: { conversation_parts: Thing[] };
}

const YEARS = { created_at_after: SINCE, created_at_before: SINCE + 1000 * DAY };

const finVoiceCall = { phone_number: '+353871234567', call_id: 'placeholder-call', source: 'five9' };

const ticket = {
  ticket_type_id: SEEDED.customerTicketType,
  contacts: [{ id: SEEDED.customer }],
  ticket_attributes: { _default_title_: 'The invoice is missing' },
};

let count = 0;

async function contactIn(call: Caller): Promise<string> {
  count += 1;
  const { body } = await call<Thing>('POST', '/contacts', { email: `placeholder-${count}@example.com` });
  return body.id;
}

async function ticketIn(call: Caller): Promise<string> {
  return (await call<Thing>('POST', '/tickets', ticket)).body.id;
}

async function subscriptionIn(call: Caller) {
  const { body } = await call<{ data: { id: string; consent_type: string }[] }>('GET', '/subscription_types');
  const [first] = body.data;
  if (!first) throw new Error('The workspace has no subscription type.');
  return first;
}

async function subscribed(call: Caller) {
  const contact = await contactIn(call);
  const { id, consent_type } = await subscriptionIn(call);
  await call('POST', `/contacts/${contact}/subscriptions`, { id, consent_type });
  return { contact, id };
}

const occur = (call: Caller) =>
  call('POST', '/events', { event_name: 'opened-invoice', created_at: SINCE, user_id: EXTERNAL_ID });

async function exportIn(call: Caller): Promise<string> {
  const { body } = await call<{ job_identifier: string }>('POST', '/export/content/data', YEARS);
  return body.job_identifier;
}

interface Column {
  id: string;
  qualified_id?: string;
}

async function reportIn(call: Caller) {
  const { body } = await call<{ data: { id: string; attributes: Column[] }[] }>(
    'GET',
    '/export/reporting_data/get_datasets',
  );
  const [dataset] = body.data;
  return {
    dataset_id: dataset?.id,
    attribute_ids: dataset?.attributes.slice(0, 2).map(({ id, qualified_id }) => qualified_id ?? id),
    start_time: SINCE,
    end_time: SINCE + DAY,
  };
}

async function reportingExportIn(call: Caller): Promise<string> {
  const { body } = await call<{ job_identifier: string }>(
    'POST',
    '/export/reporting_data/enqueue',
    await reportIn(call),
  );
  return body.job_identifier;
}

/** A job goes on while it is asked for, and as time passes. */
async function finish({ call, wait }: Pick<Workspace, 'call' | 'wait'>, path: string): Promise<void> {
  for (let looks = 0; looks < 5; looks += 1) {
    wait(61);
    await call('GET', path);
  }
}
