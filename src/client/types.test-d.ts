// Compiled by `npm run types`, never executed. Each line under a `@ts-expect-error` must fail to compile at the version
// that it uses, and its neighbour at a later version must not. What the compiler says is tested in types.test.ts.
import type { components, Contact } from '../../generated/types/2.14.js';
import type { paths as Paths2_17 } from '../../generated/types/2.17.js';
import { createIntercomClient, createRateLimiter, paginate, unwrap, type IntercomClient } from './index.js';
import { createIntercomApi } from './operations.js';

const token = 'a-token';
const v2_9 = createIntercomClient({ version: '2.9', token });
const v2_10 = createIntercomClient({ version: '2.10', token });
const v2_14 = createIntercomClient({ version: '2.14', token });
const v2_15 = createIntercomClient({ version: '2.15', token });
const v2_16 = createIntercomClient({ version: '2.16', token });
const unstable = createIntercomClient({ version: 'Unstable', token });
const preview = createIntercomClient({ version: 'Preview', token });

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/** `typed<Expected>()(value, true)` compiles when the value's type is exactly the expected one. */
function typed<Expected>() {
  return <Actual>(_value: Actual, _same: Same<Actual, Expected>) => {};
}

const conversation = { params: { path: { conversation_id: '7' } } };
const contact = { params: { path: { contact_id: '6955a1c2' } } };
const convert = { ...conversation, body: { ticket_type_id: '53' } };

// A path of a later version.
// @ts-expect-error -- converting came with 2.10
void v2_9.POST('/conversations/{conversation_id}/convert', convert);
void v2_10.POST('/conversations/{conversation_id}/convert', convert);

const part = { params: { path: { conversation_id: '7', conversation_part_id: '9' } } };
type PartPath = '/conversations/{conversation_id}/conversation_parts/{conversation_part_id}';
const partPath: PartPath = '/conversations/{conversation_id}/conversation_parts/{conversation_part_id}';
// @ts-expect-error -- updating a part exists only in Unstable
void v2_16.PUT(partPath, part);
typed<IntercomClient<'Unstable'>['PUT']>()(preview.PUT, true);
typed<IntercomClient<'Preview'>['PUT']>()(unstable.PUT, true);

// A query parameter of a later version.
const withHistory = { include_merge_history: true };
// @ts-expect-error -- merge histories came with 2.16
void v2_15.GET('/contacts/{contact_id}', { params: { ...contact.params, query: withHistory } });
void v2_16.GET('/contacts/{contact_id}', { params: { ...contact.params, query: withHistory } });
// @ts-expect-error -- scorecards exist only in Unstable
void v2_16.GET('/conversations', { params: { query: { include_scorecards: true } } });
void unstable.GET('/conversations', { params: { query: { include_scorecards: true } } });
// @ts-expect-error -- no version has this parameter
void v2_14.GET('/conversations', { params: { query: { per_pages: 20 } } });
void v2_14.GET('/conversations', { params: { query: { per_page: 20 } } });

// A body field of a later version.
void v2_14.POST('/conversations/{conversation_id}/reply', {
  ...conversation,
  // @ts-expect-error -- skip_notifications came with 2.15
  body: { type: 'admin', message_type: 'comment', admin_id: '1', body: 'Hi', skip_notifications: true },
});
void v2_15.POST('/conversations/{conversation_id}/reply', {
  ...conversation,
  body: { type: 'admin', message_type: 'comment', admin_id: '1', body: 'Hi', skip_notifications: true },
});

// A response field of a later version.
export async function responses() {
  const old = await unwrap(v2_15.GET('/contacts/{contact_id}', contact));
  // @ts-expect-error -- merge_history came with 2.16
  void old.merge_history;
  const current = await unwrap(v2_16.GET('/contacts/{contact_id}', contact));
  void current.merge_history;
}

// What must be given is required, what is not declared is refused.
// @ts-expect-error -- the path parameter is missing
void v2_14.GET('/contacts/{contact_id}');
// @ts-expect-error -- the path parameter is missing
void v2_14.GET('/contacts/{contact_id}', { params: { path: {} } });
// @ts-expect-error -- the body is missing
void v2_14.POST('/contacts/search');
// @ts-expect-error -- the operation takes no body
void v2_14.GET('/tags', { body: {} });
// @ts-expect-error -- an option that no call has
void v2_14.GET('/tags', { retries: 3 });
// @ts-expect-error -- the destination belongs to the client
void v2_14.GET('/tags', { baseUrl: 'https://example.com' });
// @ts-expect-error -- the version belongs to the client
void v2_14.GET('/tags', { params: { header: { 'Intercom-Version': '2.9' } } });
// @ts-expect-error -- the path answers to GET only
void v2_14.DELETE('/teams');
void v2_14.GET('/tags');
void v2_14.GET('/tags', {});
void v2_14.GET('/tags', { signal: new AbortController().signal, timeout: 1000, retry: false, headers: {} });

// Results: `error` narrows `data`, and `unwrap` leaves the data alone.
export async function results() {
  const result = await v2_14.GET('/contacts/{contact_id}', contact);
  // @ts-expect-error -- the call may have failed
  void result.data.id;
  const { data, error, response } = result;
  typed<Response>()(response, true);
  if (error) return error;
  typed<Contact>()(data, true);
  const unwrapped = await unwrap(v2_14.GET('/contacts/{contact_id}', contact));
  typed<Contact>()(unwrapped, true);
  return undefined;
}

// How the body is read decides what `data` is.
export async function parsing() {
  const text = await unwrap(v2_14.GET('/tags', { parseAs: 'text' }));
  typed<string>()(text, true);
  const stream = await unwrap(v2_14.GET('/tags', { parseAs: 'stream' }));
  typed<ReadableStream<Uint8Array> | null>()(stream, true);
  // @ts-expect-error -- no such way to read a body
  void v2_14.GET('/tags', { parseAs: 'xml' });
}

// Lists: the path must be one of the version's, `init` is the method's own, and the items are what the list holds.
export async function lists() {
  for await (const one of paginate(v2_14, '/contacts')) typed<Contact>()(one, true);
  for await (const page of paginate(v2_14, '/contacts/search', {
    body: { query: byEmail },
    from: 'cursor',
  }).pages()) {
    typed<Contact[]>()(page.items, true);
    typed<string | undefined>()(page.next, true);
    void page.body.total_count;
  }
  for await (const one of paginate(preview, '/companies/scroll', { signal: new AbortController().signal })) {
    void one.company_id;
    // @ts-expect-error -- no company has this
    void one.unicorns;
  }
}
const byEmail = { field: 'email', operator: '=', value: 'ada@example.com' } as const;
// @ts-expect-error -- one contact is not a list
paginate(v2_14, '/contacts/{contact_id}', contact);
// @ts-expect-error -- searching articles came with 2.10
paginate(v2_9, '/articles/search', { params: { query: { phrase: 'x' } } });
const objects = { params: { path: { custom_object_type_identifier: 'Order' } } };
// @ts-expect-error -- until 2.15 this operation finds one object and lists none
paginate(v2_15, '/custom_object_instances/{custom_object_type_identifier}', objects);
paginate(v2_16, '/custom_object_instances/{custom_object_type_identifier}', objects);
// @ts-expect-error -- the body is missing
paginate(v2_14, '/contacts/search');
// @ts-expect-error -- no version has this parameter
paginate(v2_14, '/contacts', { params: { query: { per_pages: 3 } } });
// @ts-expect-error -- a list is read as JSON
paginate(v2_14, '/contacts', { parseAs: 'text' });

// Operations by name are as strict as paths.
const api2_9 = createIntercomApi(v2_9);
const api2_10 = createIntercomApi(v2_10);
const api2_14 = createIntercomApi({ version: '2.14', token });
const apiPreview = createIntercomApi(preview);
export async function operations() {
  const { data } = await api2_14.tags.listTags();
  void data.map(({ name }) => name);
  typed<Contact>()(await api2_14.contacts.retrieveContact({ contact_id: '7' }), true);
  const { data: found, error } = await api2_14.contacts.retrieveContact({ contact_id: '7' }).result();
  if (!error) typed<Contact>()(found, true);
  typed<string>()(await api2_14.contacts.retrieveContact({ contact_id: '7' }, { parseAs: 'text' }), true);
  typed<Blob>()(await api2_14.dataExport.downloadDataExport({ job_identifier: 'x' }), true);
  typed<string>()(await api2_14.calls.retrieveCallTranscript({ call_id: '7' }), true);
  for await (const one of api2_14.contacts.listContacts({ per_page: 5 })) typed<Contact>()(one, true);
  const search = api2_14.contacts.searchContacts({ body: { query: byEmail } });
  for await (const page of search.pages()) {
    typed<Contact[]>()(page.items, true);
    void page.body.total_count;
  }
  typed<IntercomClient<'Preview'>>()(apiPreview.client, true);
  const gone = await api2_14.tags.deleteTag({ tag_id: '7' });
  typed<undefined>()(gone, true);
}
const byName = { conversation_id: '7', body: { ticket_type_id: '53' } };
// @ts-expect-error -- converting came with 2.10
void api2_9.conversations.convertConversationToTicket;
void api2_10.conversations.convertConversationToTicket(byName);
// @ts-expect-error -- no operation has this name
void api2_14.tags.listUnicorns;
// @ts-expect-error -- no group has this name
void api2_14.unicorns;
// @ts-expect-error -- calls came with a later version
void api2_9.calls;
// @ts-expect-error -- the path parameter is missing
void api2_14.contacts.retrieveContact();
// @ts-expect-error -- the path parameter is missing
void api2_14.contacts.retrieveContact({});
// @ts-expect-error -- no such parameter
void api2_14.contacts.retrieveContact({ contact_id: '7', unicorns: 1 });
// @ts-expect-error -- the body is missing
void api2_14.contacts.createContact({});
// @ts-expect-error -- the operation takes no body
void api2_14.tags.listTags({ body: {} });
// @ts-expect-error -- no such field
void api2_14.conversations.updateConversation({ conversation_id: '7', body: { reads: true } });
// @ts-expect-error -- an option that no call has
void api2_14.tags.listTags({}, { retries: 3 });
// @ts-expect-error -- one contact is not a list
void api2_14.contacts.retrieveContact({ contact_id: '7' }).pages;

// Options.
createIntercomClient({
  version: '2.14',
  token,
  rateLimit: createRateLimiter({ reserve: 5 }),
  onRequest: ({ request, schemaPath }) => void [request.url, schemaPath],
  onResponse: ({ response }) => void response.status,
});
// @ts-expect-error -- not a version
createIntercomClient({ version: '2.8', token });
// @ts-expect-error -- not a region
createIntercomClient({ version: '2.14', token, region: 'us-east' });
// @ts-expect-error -- region and baseUrl exclude each other
createIntercomClient({ version: '2.14', token, region: 'eu', baseUrl: 'https://example.com' });
// @ts-expect-error -- the token is missing
createIntercomClient({ version: '2.14' });
// @ts-expect-error -- the version is missing
createIntercomClient({ token });
createIntercomClient({ version: '2.14', token: () => Promise.resolve(token), fetch: globalThis.fetch });

// What a parameter chooses is typed by whether it is given.
type Schemas = components['schemas'];
export async function chosen(flag: boolean) {
  const query = { type: 'user', user_id: 'u-1' } as const;
  const events = await unwrap(v2_14.GET('/events', { params: { query } }));
  typed<Schemas['DataEventList']>()(events, true);
  const counted = await unwrap(v2_14.GET('/events', { params: { query: { ...query, summary: true } } }));
  typed<Schemas['DataEventSummary']>()(counted, true);
  const listed = await unwrap(v2_14.GET('/events', { params: { query: { ...query, summary: false } } }));
  typed<Schemas['DataEventList']>()(listed, true);
  const either = await unwrap(v2_14.GET('/events', { params: { query: { ...query, summary: flag } } }));
  typed<Schemas['DataEventList'] | Schemas['DataEventSummary']>()(either, true);

  typed<Schemas['DataEventList']>()(await api2_14.dataEvents.listDataEvents(query), true);
  const byNameCounted = await api2_14.dataEvents.listDataEvents({ ...query, summary: true });
  typed<Schemas['DataEventSummary']>()(byNameCounted, true);
  for await (const event of api2_14.dataEvents.listDataEvents(query))
    typed<Schemas['DataEvent']>()(event, true);

  for await (const event of paginate(v2_14, '/events', { params: { query } }))
    typed<Schemas['DataEvent']>()(event, true);
  const summaries = paginate(v2_14, '/events', { params: { query: { ...query, summary: true } } });
  for await (const item of summaries) typed<Schemas['DataEventSummaryItem']>()(item, true);

  const company = await unwrap(v2_14.GET('/companies', { params: { query: { company_id: 'acme' } } }));
  typed<Schemas['Company']>()(company, true);
  typed<Schemas['CompanyList']>()(await unwrap(v2_14.GET('/companies')), true);
  typed<Schemas['CompanyList']>()(await api2_14.companies.retrieveCompany(), true);
  typed<Schemas['Company']>()(await api2_14.companies.retrieveCompany({ name: 'Acme' }), true);
}
// @ts-expect-error -- a parameter that chooses is still of its type
void v2_14.GET('/events', { params: { query: { type: 'user', summary: 'yes' } } });
// @ts-expect-error -- no such parameter, beside one that chooses
void v2_14.GET('/events', { params: { query: { type: 'user', summary: true, summaries: 1 } } });
// @ts-expect-error -- no such parameter, by name
void api2_14.dataEvents.listDataEvents({ type: 'user', summary: true, summaries: 1 });

// A success that may come without its body may be undefined.
export async function published() {
  const client = createIntercomClient({ version: '2.17', token });
  type Draft = Paths2_17['/articles/{article_id}/draft/publish']['post'];
  type Body = NonNullable<Draft['responses'][200]['content']>['application/json'];
  const article = { params: { path: { article_id: 7 } } };
  const result = await client.POST('/articles/{article_id}/draft/publish', article);
  typed<Body | undefined>()(await unwrap(result), true);
  if (!result.error) typed<Body | undefined>()(result.data, true);
  typed<Body | undefined>()(
    await createIntercomApi(client).articles.publishArticleDraft({ article_id: 7 }),
    true,
  );
}

// A version that is only known at run time leaves what all its versions have.
export async function anyOf(version: '2.9' | '2.16') {
  const client = createIntercomClient({ version, token });
  return (await unwrap(client.GET('/tags'))).data.map(({ name }) => name);
}
