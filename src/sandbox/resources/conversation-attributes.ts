import { refuse } from '../errors.js';
import { isOfKind } from '../kinds.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { tokenOwner } from './admins/table.js';
import { Conversations, type Attribute as Value } from './conversations/table.js';

type Attribute = Schemas['ConversationAttribute'];
type ListAttribute = Schemas['ListConversationAttribute'];

export const ConversationAttributes = table<Attribute, 'name'>({
  name: 'conversation-attributes',
  ids: (count) => 3_001 + count,
  missing: () => refuse.conversationAttributeNotFound('Conversation attribute not found'),
  index: { name: ({ name }) => name.toLowerCase() },
});

/** Hands out ids of the choices of lists. */
const Options = table({
  name: 'options',
  ids: 8_301,
  missing: () => refuse.conversationAttributeNotFound('List option not found'),
});

const attributeNamed = (world: World, name: string) =>
  world.where(ConversationAttributes, 'name', name.toLowerCase())[0];

export const conversationAttributes: Resource = {
  handlers: handlers({
    listConversationAttributes: (call) =>
      list(
        call,
        call.world
          .all(ConversationAttributes)
          .filter(({ archived }) => call.query.include_archived || !archived),
      ),

    createConversationAttribute({ world, body, now }) {
      refuseNamesake(world, body.name);
      const { name, description = '', required = false, visible_to_team_ids = [] } = body;
      const facts = { type: 'conversation_attribute' as const, name, description };
      const times = { archived: false, created_at: now, updated_at: now, admin_id: tokenOwner(world).id };
      return world.add(ConversationAttributes, {
        ...facts,
        ...detailsOf(world, body),
        required,
        visible_to_team_ids,
        ...times,
      });
    },

    retrieveConversationAttribute: ({ world, params }) =>
      world.get(ConversationAttributes, params.conversation_attribute_id),

    /** A new name goes on with the values of the old one. */
    updateConversationAttribute({ world, params, body, now }) {
      const attribute = world.get(ConversationAttributes, params.conversation_attribute_id);
      const { name = attribute.name, reference, multiline, ...fields } = body;
      if (name.toLowerCase() !== attribute.name.toLowerCase()) refuseNamesake(world, name);
      if (name !== attribute.name) rewrite(world, attribute.name, (value) => [name, value]);
      return world.change(ConversationAttributes, attribute.id, {
        ...fields,
        name,
        ...(attribute.data_type === 'string' && multiline !== undefined ? { multiline } : {}),
        ...(attribute.data_type === 'relationship' && reference
          ? { reference: { ...attribute.reference, ...reference } }
          : {}),
        updated_at: now,
      });
    },

    deleteConversationAttribute: ({ world, params, now }) =>
      world.change(
        ConversationAttributes,
        world.get(ConversationAttributes, params.conversation_attribute_id).id,
        { archived: true, updated_at: now },
      ),

    createConversationAttributeOption({ world, params, body }) {
      const { id, options } = listOf(world, params.conversation_attribute_id);
      if (options.some(({ label, archived }) => label === body.label && !archived))
        throw refuse.unprocessableParameter(`The list has an option ${body.label} already`, 'label');
      return changeOptions(world, id, [...options, optionOf(world, body)]);
    },

    /** Conversations that have the choice have it under its new label. */
    updateConversationAttributeOption({ world, params, body }) {
      const { id, name, options } = listOf(world, params.conversation_attribute_id);
      const option = optionWith(options, params.option_id);
      rewrite(world, name, (value) => [name, value === option.label ? body.label : value]);
      return changeOptions(
        world,
        id,
        options.map((other) => (other === option ? { ...option, label: body.label } : other)),
      );
    },

    deleteConversationAttributeOption({ world, params }) {
      const { id, options } = listOf(world, params.conversation_attribute_id);
      const option = optionWith(options, params.option_id);
      return changeOptions(
        world,
        id,
        options.map((other) => (other === option ? { ...option, archived: true } : other)),
      );
    },
  }),

  /** One, because the older versions show such attributes and have no operation that makes them. */
  seed(world, seed) {
    if (seed === 'empty') return;
    world.add(ConversationAttributes, {
      type: 'conversation_attribute',
      name: 'Reason for contact',
      description: 'What the conversation is about',
      ...detailsOf(world, {
        name: 'Reason for contact',
        data_type: 'list',
        options: [{ label: 'Question' }, { label: 'Complaint' }],
      }),
      required: false,
      visible_to_team_ids: [],
      archived: false,
      created_at: world.now,
      updated_at: world.now,
      admin_id: tokenOwner(world).id,
    });
  },
};

/**
 * Holds a value against the attribute of its name. A name that nobody has declared takes any value: a workspace also has
 * attributes that Intercom's features and older versions brought in.
 */
export function checkConversationAttribute(world: World, name: string, value: unknown): void {
  const attribute = attributeNamed(world, name);
  if (!attribute || attribute.archived || value === null || accepts(attribute, value)) return;
  throw refuse.parameterInvalid(
    `${attribute.name} takes a value of the kind ${attribute.data_type}, got ${JSON.stringify(value)}`,
    'custom_attributes',
  );
}

const accepts = (attribute: Attribute, value: unknown): boolean =>
  attribute.data_type === 'list'
    ? attribute.options.some(({ label, archived }) => label === value && !archived)
    : isOfKind(attribute.data_type, value);

/** What an attribute has besides, by its kind. */
function detailsOf(world: World, body: Schemas['CreateConversationAttributeRequest']) {
  const { data_type } = body;
  if (data_type === 'string') return { data_type, multiline: body.multiline ?? false };
  if (data_type === 'list')
    return { data_type, options: (body.options ?? []).map((option) => optionOf(world, option)) };
  if (data_type !== 'relationship') return { data_type };
  const { type, object_type_id } = body.reference ?? {};
  if (type === undefined || object_type_id === undefined)
    throw refuse.unprocessableParameter(
      'A relationship needs the type of object that it leads to',
      'reference',
    );
  return { data_type, reference: { type, object_type_id } };
}

function refuseNamesake(world: World, name: string): void {
  if (attributeNamed(world, name))
    throw refuse.parameterInvalid(`There is an attribute ${name} already`, 'name');
}

function listOf(world: World, id: string): ListAttribute {
  const attribute = world.get(ConversationAttributes, id);
  if (attribute.data_type === 'list') return attribute;
  throw refuse.unprocessableParameter('Options can only be managed on list attributes');
}

const optionOf = (world: World, { label }: { label: string }) => ({
  id: String(world.nextId(Options)),
  label,
  archived: false,
});

function optionWith(options: ListAttribute['options'], id: string) {
  const option = options.find((candidate) => candidate.id === id);
  if (!option) throw Options.missing();
  return option;
}

const changeOptions = (world: World, id: number, options: ListAttribute['options']) =>
  world.change(ConversationAttributes, id, {
    options,
    updated_at: world.now,
  } as Partial<Attribute>) as ListAttribute;

/** Gives the values under a name other names or other values. */
function rewrite(world: World, name: string, change: (value: Value) => [string, Value]): void {
  for (const { id, custom_attributes } of world.all(Conversations)) {
    if (!Object.hasOwn(custom_attributes, name)) continue;
    const entries = Object.entries(custom_attributes).map(([key, value]): [string, Value] =>
      key === name ? change(value) : [key, value],
    );
    world.change(Conversations, id, { custom_attributes: Object.fromEntries(entries) });
  }
}
