// The examples of the description tell of a workspace of their own. The form tries its calls on the workspace in the page,
// the default seed and what furniture.ts adds to it, so what it begins with names what is there.
import { isObject } from '../../src/description/json.js';

/** What is told by its name: path parameters, and fields whose examples are too short to be told by themselves. */
const BY_NAME: Readonly<Record<string, string>> = {
  admin_id: '5017001',
  article_id: '381001',
  article_version_id: '30001',
  attribute_id: '22401',
  audience_id: '3101',
  collection_id: '40001',
  content_import_source_id: '3341',
  content_snippet_id: '12301',
  custom_object_instance_id: '310001',
  conversation_attribute_id: '3001',
  data_attribute_id: '14002',
  dynamic_content_id: '731',
  external_page_id: '19001',
  fin_voice_call_id: '50401',
  folder_id: '6601',
  identity_verification_secret_id: '701',
  internal_article_id: '8401',
  news_item_id: '29001',
  note_id: '16001',
  office_hours_exception_id: '8301',
  office_hours_schedule_id: '3301',
  option_id: '8301',
  procedure_id: '40701',
  parent_id: '40001',
  redirect_id: '2601',
  source_id: '3341',
  ticket_id: '215470000000004',
  brand_id: 'sandbox1',
  call_id: '900001',
  company_id: '6955a1c3d9b1e2f400000001',
  contact_id: '6955a1c2f0e4b7d800000001',
  conversation_id: '215470000000001',
  data_connector_id: '77401',
  email_setting_id: '21',
  help_center_id: '3301',
  macro_id: '4502',
  newsfeed_id: '5301',
  ecommerce_connector_id: '501',
  role_id: '1',
  section_id: '40002',
  segment_id: '6955a1c4b7e3d9f500000001',
  sla_rule_id: '41',
  subscription_id: '9101',
  tag_id: '7500001',
  team_id: '6100001',
  ticket_type_id: '1201',
  view_id: '640200001',
  workflow_id: '68001',
};

/** What one operation needs, by the name or the value of its example: things in the right state for it. */
const BY_OPERATION: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  replaceGrantedCompanies: { 'acme-42': 'company-1', 'acme-43': 'company-2' },
  removeGrantedCompany: { 'acme-42': 'company-1' },
  // The second conversation has a part that somebody wrote.
  redactConversation: { conversation_id: '215470000000002' },
  updateConversationPart: { conversation_id: '215470000000002', secret: 'sandbox-secret' },
  // The third has two contacts.
  detachContactFromConversation: {
    conversation_id: '215470000000003',
    contact_id: '6955a1c2f0e4b7d800000002',
  },
  // A workflow uses the first.
  deleteDataConnector: { data_connector_id: '77402' },
  retrieveBulkCompaniesJob: { job_id: 'job_cdpu4w' },
  retrieveBulkContactsJob: { job_id: 'job_cdpu4x' },
  retrieveJobStatus: { job_id: '20901' },
  retrieveFinVoiceCallByExternalId: { external_id: 'pbx-20260101-16' },
  retrieveFinVoiceCallByPhoneNumber: { phone_number: '+353155500100' },
  retrieveWhatsAppMessageStatus: { message_id: 'wamid.seeded' },
  updateIpAllowlist: { '192.0.2.0/24': '127.0.0.0/8' },
  changeTicketType: { ticket_type_id: '1203', ticket_state_id: '7409' },
  // Only trackers link conversations.
  linkConversationToTicket: { ticket_id: '215470000000007' },
  unlinkConversationFromTicket: { ticket_id: '215470000000007', conversation_id: '215470000000003' },
};

/** Attributes that the workspace calls otherwise. */
const RENAMED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  createOrUpdateCustomObjectInstance: { order_number: 'number', total_amount: 'total' },
  updateTicket: { Urgent: 'Stops work' },
};

/** What is told by itself, wherever it stands. */
const BY_VALUE: Readonly<Record<string, string>> = {
  '3812904': '381001',
  // Of a file the form has the content.
  'products.json': '[{"id":"cup-1","title":"Blue cup","url":"https://shop.example.com/cup-1"}]',
  'products-1.json': '[{"id":"cup-1","title":"Blue cup","url":"https://shop.example.com/cup-1"}]',
  'products-2.json': '[{"id":"cup-2","title":"Red cup","url":"https://shop.example.com/cup-2"}]',
  '990144': '990202',
  '2d0d6f0e-58b7-4f0a-9a3e-6a1f1f7b7c11': '6f1c0a52-3a0e-4d0e-9a5b-1c2d3e4f5a6b',
  '7d1c9f52-3a5e-4c1b-9a57-0c2f4b6d8e10': '3f8a2b6e-51c7-4d09-8e2f-6b7a9c0d1e24',
  '6955a1c2f0e4b7d8a9c3e801': '6955a1c5e8d2c4b600000001',
  job_9c41x7: 'job_1qlsl',
  v5xsp8c19ji0s82: 'dl-000051f1c0de',
  'https://help.example.com/old-page': 'https://help.example.com/sandbox/older-page',
  '19874502': '16400000001',
  '4410021': '5017001',
  '814860': '5017001',
  '4410022': '5017002',
  '880014': '6100001',
  '880': '9101',
  '7301': '7500001',
  '7522907': '7500001',
  '3822007689': '900001',
  '215467803321': '215470000000001',
  '215467803300': '215470000000002',
  '215467803355': '215470000000002',
  '6955a1c2f0e4b7d8a9c3e5f1': '6955a1c2f0e4b7d800000001',
  '6955a1c2f0e4b7d8a9c3e5f2': '6955a1c2f0e4b7d800000003',
  '6955a1c2f0e4b7d8a9c3e601': '6955a1c3d9b1e2f400000001',
  '6955a1c2f0e4b7d8a9c3e701': '6955a1c4b7e3d9f500000001',
};

/** Ids of the caller's own; those operations that make something under them take them as they are. */
const OWN_IDS: Readonly<Record<string, string>> = { 'usr-1001': 'user-1', 'chat-88012': 'chat-88011' };
const TAKES_OWN_IDS =
  /^(create|bulkCreate|bulkUpdate)Contacts?$|^convertVisitor$|^(startFinConversation|askFin)$/;

/** An example of an operation with the ids of the default seed; `name` is that of the parameter it stands for. */
export function seeded(operationId: string, example: unknown, name = ''): unknown {
  if (Array.isArray(example)) return example.map((item) => seeded(operationId, item, name));
  if (isObject(example))
    return Object.fromEntries(
      Object.entries(example).map(([key, value]) => [
        RENAMED[operationId]?.[key] ?? key,
        seeded(operationId, value, key),
      ]),
    );
  if (typeof example !== 'string' && typeof example !== 'number') return example;
  const text = String(example);
  const needed = BY_OPERATION[operationId];
  const own = TAKES_OWN_IDS.test(operationId) ? undefined : OWN_IDS[text];
  const byName = /^[0-9a-f-]+$/.test(text) ? BY_NAME[name] : undefined;
  const found =
    needed?.[text] ??
    needed?.[name] ??
    own ??
    (name === 'ticket_id' ? byName : undefined) ??
    BY_VALUE[text] ??
    byName;
  if (found === undefined) return example;
  return typeof example === 'number' && /^\d+$/.test(found)
    ? Number(found)
    : typeof example === 'number'
      ? example
      : found;
}

/** Examples of parameters, by `in` and name, with the ids of the default seed. */
export const seededParameters = (
  operationId: string,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([place, value]) => [
      place,
      seeded(operationId, value, place.slice(place.indexOf('.') + 1)),
    ]),
  );

/** Parameters beside the required that the form begins with: where one of several is needed. */
const ALSO_NEEDED: Readonly<Record<string, readonly string[]>> = {
  listDataEvents: ['query.intercom_user_id'],
};

export const alsoNeeded = (operationId: string): readonly string[] => ALSO_NEEDED[operationId] ?? [];

/** What a call needs that the workspace cannot have from its beginning, as the page says it: until then it is refused. */
export const LACKING: Readonly<Record<string, string>> = {
  // While an export runs, no other can be started, and that is the more useful call.
  cancelDataExport: 'a running export. Start one with createDataExport, and fill in the id that it answers.',
};
