import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { Contacts } from './contacts/table.js';
import { Conversations } from './conversations/table.js';

type Instance = Schemas['CustomObjectInstance'];
type Value = Instance['custom_attributes'][string];
type Input = Schemas['CustomObjectAttributeInput'];

/** A type that the workspace defined, with its attributes. No operation makes one; the seed does. */
interface ObjectType {
  /** Its name. */
  id: string;
  attributes: Readonly<Record<string, 'string' | 'number' | 'boolean' | 'moment'>>;
}

const ObjectTypes = table<ObjectType>({
  name: 'object-types',
  missing: () => refuse.notFound('Custom object type not found'),
});

const CustomObjectInstances = table<Instance, 'type' | 'external'>({
  name: 'custom-object-instances',
  ids: 310_001,
  missing: () => refuse.notFound('Custom object instance not found'),
  index: {
    type: ({ type }) => type,
    external: ({ type, external_id }) => (external_id === null ? null : keyOf(type, external_id)),
  },
});

const keyOf = (type: string, externalId: string) => JSON.stringify([type, externalId]);

const byExternalId = (world: World, type: string, externalId: string | undefined) =>
  externalId === undefined
    ? undefined
    : world.where(CustomObjectInstances, 'external', keyOf(type, externalId))[0];

interface Named {
  world: World;
  params: { custom_object_type_identifier: string };
}

const typeOf = ({ world, params }: Named) => world.get(ObjectTypes, params.custom_object_type_identifier);

/** The instance of a type by Intercom's id. */
function instanceOf(world: World, type: ObjectType, id: string): Instance | undefined {
  const instance = world.find(CustomObjectInstances, id);
  return instance?.type === type.id ? instance : undefined;
}

const NOT_FOUND = { found: false as const };

export const customObjects: Resource = {
  handlers: handlers({
    listCustomObjectInstances(call) {
      const { world, query } = call;
      const { id } = typeOf(call);
      if (query.external_id !== undefined) return byExternalId(world, id, query.external_id) ?? NOT_FOUND;
      const linked = linkedIds(world, query);
      const rows = world.where(CustomObjectInstances, 'type', id);
      return list(call, linked ? rows.filter((row) => linked.has(row.id)) : rows);
    },

    createOrUpdateCustomObjectInstance(call) {
      const { world, body, now } = call;
      const { custom_attributes, ...fields } = body;
      const type = typeOf(call);
      if (fields.external_id === 'reference_not_found')
        throw refuse.parameterInvalid('reference_not_found is a reserved word', 'external_id');
      const before = byExternalId(world, type.id, fields.external_id);
      const attributes = readAttributes(type, custom_attributes ?? {}, before?.custom_attributes);
      const changed = { ...fields, custom_attributes: attributes, updated_at: now };
      if (before) return world.change(CustomObjectInstances, before.id, changed);
      const blank = { external_id: null, external_created_at: null, external_updated_at: null };
      return world.add(CustomObjectInstances, { ...blank, ...changed, type: type.id, created_at: now });
    },

    deleteCustomObjectInstanceByExternalId(call) {
      const { world, query } = call;
      const instance = byExternalId(world, typeOf(call).id, query.external_id);
      if (!instance) throw CustomObjectInstances.missing();
      return remove(world, instance);
    },

    retrieveCustomObjectInstance: (call) =>
      instanceOf(call.world, typeOf(call), call.params.custom_object_instance_id) ?? NOT_FOUND,

    deleteCustomObjectInstance(call) {
      const instance = instanceOf(call.world, typeOf(call), call.params.custom_object_instance_id);
      if (!instance) throw CustomObjectInstances.missing();
      return remove(call.world, instance);
    },
  }),

  seed(world, seed) {
    if (seed === 'empty') return;
    const attributes = { number: 'string', total: 'number', paid: 'boolean', due: 'moment' } as const;
    world.add(ObjectTypes, { id: 'Order', attributes });
  },
};

function remove(world: World, { id, type }: Instance) {
  world.remove(CustomObjectInstances, id);
  return { id, object: type, deleted: true as const };
}

/** An attribute of a contact or a conversation that is a list holds the ids of what it is linked to. */
function linkedIds(
  world: World,
  query: { references_contact_id?: string; references_conversation_id?: string },
): Set<string> | undefined {
  const { references_contact_id: contact, references_conversation_id: conversation } = query;
  if (contact === undefined && conversation === undefined) return undefined;
  const owners = [world.find(Contacts, contact), world.find(Conversations, conversation)];
  const values = owners.flatMap((owner) => Object.values<unknown>(owner?.custom_attributes ?? {}));
  return new Set(values.flatMap((value) => (Array.isArray(value) ? (value as string[]) : [])));
}

/** The ids of custom objects that a request names by either id. What there is not is passed over. */
export const namedIds = (
  world: World,
  name: string,
  instances: Schemas['CustomObjectInstanceListRequest']['instances'],
): string[] =>
  instances.flatMap((named) => {
    const { id, external_id, type = name } = named ?? {};
    return id ?? byExternalId(world, type, external_id ?? undefined)?.id ?? [];
  });

type Attribute = string | number | boolean | readonly string[] | Schemas['CustomObjectInstanceList'];

const isList = (value: Attribute): value is readonly string[] => Array.isArray(value);

/** Attributes as they are shown: a list of ids as the custom objects that it links; one that does not exist is null. */
export const viewAttributes = (world: World, attributes: Readonly<Record<string, Attribute>>) =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      isList(value) ? linked(world, name, value) : value,
    ]),
  );

const linked = (world: World, name: string, ids: readonly string[]): Schemas['CustomObjectInstanceList'] => ({
  type: `${name}.list`,
  instances: ids.map((id) => world.find(CustomObjectInstances, id) ?? null),
});

/** Every attribute of the type, null where none was given. What the type does not have is refused. */
function readAttributes(
  type: ObjectType,
  given: Readonly<Record<string, Input>>,
  before: Instance['custom_attributes'] = {},
) {
  const names = Object.keys(type.attributes);
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw refuse.parameterInvalid(
      `${type.id} has no attribute ${JSON.stringify(unknown)}`,
      'custom_attributes',
    );
  return Object.fromEntries(
    names.map((name): [string, Value] => {
      const value = given[name];
      return [name, value === undefined ? (before[name] ?? null) : readValue(type, name, value)];
    }),
  );
}

function readValue({ attributes }: ObjectType, name: string, value: Input): Value {
  if (value === null) return null;
  const kind = attributes[name];
  if (kind === 'moment') {
    const moment = typeof value === 'string' ? Date.parse(value) / 1000 : value;
    if (typeof moment === 'number' && Number.isFinite(moment)) return Math.trunc(moment);
  } else if (typeof value === kind) return value as Value;
  throw refuse.parameterInvalid(`${name} has to be a ${kind}`, `custom_attributes.${name}`);
}
