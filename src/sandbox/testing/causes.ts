// What makes each webhook topic happen, by calls; and why the others do not.
import type { Sandbox } from '../sandbox.js';
import { SEEDED, type Caller } from './caller.js';

const { customer, second, lead, owner, waitingConversation: waiting, urgentTag } = SEEDED;

export const manage =
  (message_type: string, more: object = {}) =>
  (call: Caller) =>
    call('POST', `/conversations/${waiting}/parts`, {
      message_type,
      type: 'admin',
      admin_id: owner,
      ...more,
    });
export const reply = (body: object) => (call: Caller) =>
  call('POST', `/conversations/${waiting}/reply`, { body: 'Hello', ...body });
export const newTicket = (call: Caller) =>
  call<{ id: string }>('POST', '/tickets', {
    ticket_type_id: SEEDED.customerTicketType,
    contacts: [{ id: customer }],
    ticket_attributes: { _default_title_: 'Broken', _default_description_: 'It broke' },
  });
const onTicket = (method: string, path: string, body: object) => async (call: Caller) => {
  const { id } = (await newTicket(call)).body;
  return call(method, `/tickets/${id}${path}`, body);
};
export const asAdmin = { type: 'admin', message_type: 'comment', admin_id: owner };
const asUser = { type: 'user', message_type: 'comment', intercom_user_id: customer };

/** Makes something happen in a workspace of the `default` seed. */
export type Cause = (call: Caller, sandbox: Pick<Sandbox, 'clock'>) => Promise<unknown>;

const SNOOZED_UNTIL = 1_900_000_000;
const newArticle = (call: Caller, more: object = {}) =>
  call<{ id: string }>('POST', '/articles', { title: 'Invoices', author_id: Number(owner), ...more });
const newSnippet = (call: Caller, more: object = {}) =>
  call<{ id: string }>('POST', '/content_snippets', {
    title: 'Invoices',
    body_markdown: 'Settings, then *Billing*',
    ...more,
  });
const newSource = (call: Caller) =>
  call<{ id: number }>('POST', '/ai/content_import_sources', {
    url: 'https://example.com',
    sync_behavior: 'api',
  });
const newAudience = (call: Caller) => call<{ id: string }>('POST', '/audiences', { name: 'Partners' });
const attachSecond = (call: Caller) =>
  call('POST', `/conversations/${waiting}/customers`, {
    admin_id: owner,
    customer: { intercom_user_id: second },
  });
const subscriptionOf = async (call: Caller, consent: string) => {
  const { body } = await call<{ data: { id: string; consent_type: string }[] }>('GET', '/subscription_types');
  return body.data.find(({ consent_type }) => consent_type === consent) ?? { id: '', consent_type: '' };
};
const subscribe = (consent: string) => async (call: Caller) => {
  const { id, consent_type } = await subscriptionOf(call, consent);
  await call('POST', `/contacts/${customer}/subscriptions`, { id, consent_type });
};
export const resolved = (call: Caller, id: string) =>
  call<{ data: { id: string; category: string }[] }>('GET', '/ticket_states').then(({ body }) =>
    call('PUT', `/tickets/${id}`, {
      state: 'resolved',
      ticket_state_id: body.data?.find(({ category }) => category === 'resolved')?.id,
    }),
  );

/** What makes each topic happen. */
export const CAUSES: Readonly<Record<string, Cause>> = {
  'contact.user.created': (call) => call('POST', '/contacts', { role: 'user', email: 'ada@example.com' }),
  'contact.lead.created': (call) => call('POST', '/contacts', { role: 'lead', email: 'ada@example.com' }),
  'contact.user.updated': (call) => call('PUT', `/contacts/${customer}`, { name: 'Ada' }),
  'contact.lead.updated': (call) => call('PUT', `/contacts/${lead}`, { name: 'Ada' }),
  'contact.email.updated': (call) => call('PUT', `/contacts/${customer}`, { email: 'ada@example.com' }),
  'contact.lead.signed_up': (call) => call('PUT', `/contacts/${lead}`, { role: 'user' }),
  async 'contact.lead.added_email'(call) {
    await call('PUT', `/contacts/${lead}`, { email: null });
    await call('PUT', `/contacts/${lead}`, { email: 'ada@example.com' });
  },
  'contact.user.tag.created': (call) => call('POST', `/contacts/${customer}/tags`, { id: urgentTag }),
  'contact.lead.tag.created': (call) => call('POST', `/contacts/${lead}/tags`, { id: urgentTag }),
  async 'contact.user.tag.deleted'(call) {
    await call('POST', `/contacts/${customer}/tags`, { id: urgentTag });
    await call('DELETE', `/contacts/${customer}/tags/${urgentTag}`);
  },
  async 'contact.lead.tag.deleted'(call) {
    await call('POST', `/contacts/${lead}/tags`, { id: urgentTag });
    await call('DELETE', `/contacts/${lead}/tags/${urgentTag}`);
  },
  'contact.archived': (call) => call('POST', `/contacts/${second}/archive`),
  async 'contact.unarchived'(call) {
    await call('POST', `/contacts/${second}/archive`);
    await call('POST', `/contacts/${second}/unarchive`);
  },
  'contact.deleted': (call) => call('DELETE', `/contacts/${second}`),
  async 'contact.merged'(call) {
    await call('PUT', `/contacts/${lead}`, { phone: '+15550100' });
    await call('PUT', `/contacts/${customer}`, { phone: '+15550100' });
    await call('POST', '/contacts/merge', { from: lead, into: customer });
  },
  'company.created': (call) => call('POST', '/companies', { company_id: 'new', name: 'New' }),
  'company.updated': (call) => call('PUT', `/companies/${SEEDED.company}`, { name: 'New' }),
  'company.deleted': (call) => call('DELETE', `/companies/${SEEDED.company}`),
  'conversation.user.created': (call) =>
    call('POST', '/conversations', { from: { type: 'user', id: customer }, body: 'Hello' }),
  'conversation.user.replied': reply(asUser),
  'conversation.admin.replied': reply(asAdmin),
  'conversation.admin.noted': reply({ ...asAdmin, message_type: 'note' }),
  'conversation.admin.closed': manage('close'),
  async 'conversation.admin.opened'(call) {
    await manage('close')(call);
    await manage('open')(call);
  },
  'conversation.admin.snoozed': manage('snoozed', { snoozed_until: 1_900_000_000 }),
  'conversation.admin.assigned': manage('assignment', { assignee_id: owner }),
  async 'conversation.admin.open.assigned'(call) {
    await manage('close')(call);
    await manage('assignment', { assignee_id: owner })(call);
  },
  'ticket.created': newTicket,
  'ticket.admin.replied': onTicket('POST', '/reply', { ...asAdmin, body: 'Hello' }),
  'ticket.contact.replied': onTicket('POST', '/reply', { ...asUser, body: 'Hello' }),
  'ticket.note.created': onTicket('POST', '/reply', { ...asAdmin, message_type: 'note', body: 'Hello' }),
  'admin.away_mode_updated': (call) =>
    call('PUT', `/admins/${owner}/away`, { away_mode_enabled: true, away_mode_reassign: false }),
  'admin.activity_log_event.created': (call) =>
    call('PUT', `/admins/${owner}/away`, { away_mode_enabled: true, away_mode_reassign: false }),
  'article.created': (call) => newArticle(call),
  async 'article.updated'(call) {
    const { id } = (await newArticle(call)).body;
    await call('PUT', `/articles/${id}`, { title: 'Where invoices are' });
  },
  'article.published': (call) => newArticle(call, { state: 'published' }),
  async 'article.unpublished'(call) {
    const { id } = (await newArticle(call, { state: 'published' })).body;
    await call('PUT', `/articles/${id}`, { state: 'draft' });
  },
  async 'article.deleted'(call) {
    const { id } = (await newArticle(call)).body;
    await call('DELETE', `/articles/${id}`);
  },
  'audience.created': newAudience,
  async 'audience.updated'(call) {
    await call('PUT', `/audiences/${(await newAudience(call)).body.id}`, { name: 'Friends' });
  },
  async 'audience.deleted'(call) {
    await call('DELETE', `/audiences/${(await newAudience(call)).body.id}`);
  },
  async 'audience.member_added'(call) {
    await newSnippet(call, { audience_ids: [Number((await newAudience(call)).body.id)] });
  },
  async 'audience.member_removed'(call) {
    const { id } = (await newSnippet(call, { audience_ids: [Number((await newAudience(call)).body.id)] }))
      .body;
    await call('PUT', `/content_snippets/${id}`, { audience_ids: [] });
  },
  'company.contact.attached': (call) => call('POST', `/contacts/${second}/companies`, { id: SEEDED.company }),
  async 'company.contact.detached'(call) {
    await call('POST', `/contacts/${second}/companies`, { id: SEEDED.company });
    await call('DELETE', `/contacts/${second}/companies/${SEEDED.company}`);
  },
  'contact.unsubscribed': (call) => call('PUT', `/contacts/${customer}`, { unsubscribed_from_emails: true }),
  async 'contact.subscribed'(call) {
    await call('PUT', `/contacts/${customer}`, { unsubscribed_from_emails: true });
    await call('PUT', `/contacts/${customer}`, { unsubscribed_from_emails: false });
  },
  'granular.subscribe': subscribe('opt_in'),
  'granular.unsubscribe': subscribe('opt_out'),
  'content_import_source.created': newSource,
  async 'content_import_source.updated'(call) {
    const { id } = (await newSource(call)).body;
    const body = { url: 'https://example.com/help', sync_behavior: 'api' };
    await call('PUT', `/ai/content_import_sources/${id}`, body);
  },
  async 'content_import_source.deleted'(call) {
    await call('DELETE', `/ai/content_import_sources/${(await newSource(call)).body.id}`);
  },
  'content_snippet.created': (call) => newSnippet(call),
  async 'content_snippet.updated'(call) {
    const { id } = (await newSnippet(call)).body;
    await call('PUT', `/content_snippets/${id}`, { title: 'Receipts' });
  },
  async 'content_snippet.deleted'(call) {
    await call('DELETE', `/content_snippets/${(await newSnippet(call)).body.id}`);
  },
  async 'conversation.admin.single.created'(call) {
    await call('POST', '/messages', {
      message_type: 'inapp',
      body: 'Your invoices have moved.',
      from: { type: 'admin', id: owner },
      to: { type: 'user', id: second },
    });
    await call('POST', '/conversations/last/reply', {
      ...asUser,
      intercom_user_id: second,
      body: 'Where to?',
    });
  },
  async 'conversation.admin.unsnoozed'(call, sandbox) {
    await manage('snoozed', { snoozed_until: SNOOZED_UNTIL })(call);
    sandbox.clock.advance(SNOOZED_UNTIL - sandbox.clock.now());
    await call('GET', '/me');
  },
  'conversation.contact.attached': attachSecond,
  async 'conversation.contact.detached'(call) {
    await attachSecond(call);
    await call('DELETE', `/conversations/${waiting}/customers/${second}`, { admin_id: owner });
  },
  'conversation.company.updated': (call) =>
    call('PUT', `/conversations/${waiting}`, { company_id: SEEDED.company }),
  'conversation.deleted': (call) => call('DELETE', `/conversations/${waiting}`),
  'conversation.priority.updated': (call) =>
    call('PUT', `/conversations/${waiting}`, { priority: 'high', admin_id: owner }),
  'conversation.rating.added': (call) =>
    call('POST', `/conversations/${waiting}/rating`, { intercom_user_id: customer, rating: 5 }),
  async 'conversation_part.redacted'(call) {
    const { body } = await call<{ source: { id: string } }>('GET', `/conversations/${waiting}`);
    await call('POST', '/conversations/redact', {
      type: 'source',
      conversation_id: waiting,
      source_id: body.source.id,
    });
  },
  'conversation_part.tag.created': (call) =>
    call('POST', `/conversations/${waiting}/tags`, { id: SEEDED.feedbackTag, admin_id: owner }),
  'event.created': (call) =>
    call('POST', '/events', { event_name: 'opened-invoice', created_at: 1_700_000_000, id: customer }),
  'job.completed': (call) =>
    call('POST', '/tickets/enqueue', {
      ticket_type_id: SEEDED.customerTicketType,
      contacts: [{ id: customer }],
    }),
  async 'ticket.state.updated'(call) {
    await resolved(call, (await newTicket(call)).body.id);
  },
  async 'ticket.resolved'(call) {
    await resolved(call, (await newTicket(call)).body.id);
  },
  async 'ticket.closed'(call) {
    const { id } = (await newTicket(call)).body;
    await resolved(call, id);
    await call('PUT', `/tickets/${id}`, { open: false });
  },
  'ticket.attribute.updated': onTicket('PUT', '', { ticket_attributes: { _default_title_: 'Mended' } }),
  'ticket.admin.assigned': (call) => assigned(call, owner),
  'ticket.team.assigned': (call) => assigned(call, SEEDED.supportTeam),
  'ticket.admin.snoozed': (call) => snoozedTicket(call),
  async 'ticket.admin.unsnoozed'(call, sandbox) {
    await snoozedTicket(call);
    sandbox.clock.advance(SNOOZED_UNTIL - sandbox.clock.now());
    await call('GET', '/me');
  },
  async 'ticket.contact.attached'(call) {
    const { id } = (await newTicket(call)).body;
    const customer = { intercom_user_id: second };
    await call('POST', `/conversations/${id}/customers`, { admin_id: owner, customer });
  },
  async 'ticket.contact.detached'(call) {
    const { id } = (await newTicket(call)).body;
    const added = { admin_id: owner, customer: { intercom_user_id: second } };
    await call('POST', `/conversations/${id}/customers`, added);
    await call('DELETE', `/conversations/${id}/customers/${second}`, { admin_id: owner });
  },
  async 'ticket.rating.provided'(call) {
    const { id } = (await newTicket(call)).body;
    await call('POST', `/conversations/${id}/rating`, { intercom_user_id: customer, rating: 5 });
  },
  'visitor.signed_up': (call) =>
    call('POST', '/visitors/convert', {
      type: 'user',
      visitor: { user_id: '3f8a2b6e-51c7-4d09-8e2f-6b7a9c0d1e24' },
      user: { user_id: 'placeholder-guest' },
    }),
};

async function assigned(call: Caller, assignee_id: string): Promise<void> {
  const { id } = (await newTicket(call)).body;
  await call('PUT', `/tickets/${id}`, { admin_id: owner, assignee_id });
}

async function snoozedTicket(call: Caller): Promise<string> {
  const { id } = (await newTicket(call)).body;
  await call('PUT', `/tickets/${id}`, { snoozed_until: SNOOZED_UNTIL, admin_id: owner });
  return id;
}

const elsewhere = 'happens in the app, and no operation does it';
const unseen = 'no content is shown to anybody here';
const unphoned = 'nobody telephones here: the calls are there from the start';

/** The topics that no call causes, each with the reason. */
export const NOT_CAUSED: Readonly<Record<string, string>> = {
  'admin.added_to_workspace': elsewhere,
  'admin.logged_in': elsewhere,
  'admin.logged_out': elsewhere,
  'admin.removed_from_workspace': elsewhere,
  'api.request.completed': 'who subscribes to everything would be told of every call',
  'call.ended': unphoned,
  'call.recording_available': unphoned,
  'call.started': unphoned,
  'call.transcription_available': unphoned,
  'contact.unarchive': 'deliveries carry the name contact.unarchived',
  'content_stat.banner': unseen,
  'content_stat.carousel': unseen,
  'content_stat.chat': unseen,
  'content_stat.checklist': unseen,
  'content_stat.custom_bot': unseen,
  'content_stat.email': unseen,
  'content_stat.news_item': unseen,
  'content_stat.post': unseen,
  'content_stat.push': unseen,
  'content_stat.series': unseen,
  'content_stat.series.webhook': unseen,
  'content_stat.sms': unseen,
  'content_stat.survey': unseen,
  'content_stat.tooltip_group': unseen,
  'content_stat.tour': unseen,
  'conversation.admin.replied.translated': 'nothing is translated here',
  'conversation.operator.replied': 'only the real service knows what Fin says',
  'conversation.read': 'contacts read in the Messenger; what the API marks as read is so for teammates',
  'data_connector.execution.completed': 'the executions are there from the start, and no operation runs one',
  ping: 'nobody asks for a greeting here',
  'procedure.hitl_notification.created': 'no procedure runs here',
  'ticket.admin.replied.translated': 'nothing is translated here',
};
