// The examples of the description tell of a workspace of their own. The form tries its calls on the default seed of the
// sandbox, so what it begins with names what is there.
import { isObject } from '../../src/description/json.js';

/** What is told by its name: path parameters, and fields whose examples are too short to be told by themselves. */
const BY_NAME: Readonly<Record<string, string>> = {
  admin_id: '5017001',
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
  role_id: '1',
  segment_id: '6955a1c4b7e3d9f500000001',
  sla_rule_id: '41',
  subscription_id: '9101',
  tag_id: '7500001',
  team_id: '6100001',
  ticket_type_id: '1201',
};

/** What is told by itself, wherever it stands. */
const BY_VALUE: Readonly<Record<string, string>> = {
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

/** Operations that make something under an id of the caller's, which the seed has taken for another thing. */
const OWN_IDS: Readonly<Record<string, string>> = { 'usr-1001': 'user-1' };
const MAKES_PEOPLE = /^(create|bulkCreate|bulkUpdate)Contacts?$|^convertVisitor$/;

/** An example of an operation with the ids of the default seed; `name` is that of the parameter it stands for. */
export function seeded(operationId: string, example: unknown, name = ''): unknown {
  if (Array.isArray(example)) return example.map((item) => seeded(operationId, item, name));
  if (isObject(example))
    return Object.fromEntries(
      Object.entries(example).map(([key, value]) => [key, seeded(operationId, value, key)]),
    );
  if (typeof example !== 'string' && typeof example !== 'number') return example;
  const text = String(example);
  const own = MAKES_PEOPLE.test(operationId) ? undefined : OWN_IDS[text];
  const found = own ?? BY_VALUE[text] ?? (/^[0-9a-f]+$/.test(text) ? BY_NAME[name] : undefined);
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
