import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { isAtMost } from '../version.js';
import { table, type World } from '../world.js';
import { tokenOwner } from './admins/table.js';
import { ConversationAttributes } from './conversation-attributes.js';
import { segmentsBuiltOn } from './segments/table.js';

type DataAttribute = Schemas['DataAttribute'] & { id: number };

const DataAttributes = table<DataAttribute, 'name'>({
  name: 'data-attributes',
  ids: (count) => 14_001 + count,
  missing: () => refuse.fieldNotFound("We couldn't find that data attribute to update"),
  index: { name: ({ model, name }) => `${model} ${name.toLowerCase()}` },
});

/** What a segment of a new workspace asks for. */
export const SEEDED_ATTRIBUTE = 'reads_newsletter';

/** Names are compared without their case. */
export const dataAttributeNamed = (world: World, model: Schemas['DataAttributeOwner'], name: string) =>
  world.where(DataAttributes, 'name', `${model} ${name.toLowerCase()}`)[0];

export const dataAttributes: Resource = {
  malformed: {
    listDataAttributes: ({ field, message }) =>
      field === 'model' && message.endsWith('"conversation"')
        ? refuse.unprocessableParameter('Conversations have their own list: GET /conversations/attributes')
        : undefined,
  },
  handlers: handlers({
    listDataAttributes(call) {
      const { world, query, version } = call;
      const { model, include_archived } = query;
      const isAsked = (attribute: DataAttribute) =>
        (model ?? attribute.model) === attribute.model && (include_archived || !attribute.archived);
      const ofConversations = isAtMost(version, '2.15')
        ? world.all(ConversationAttributes).map(asDataAttribute)
        : [];
      return list(call, [...world.all(DataAttributes), ...ofConversations].filter(isAsked));
    },

    createDataAttribute({ world, body }) {
      const { name, model, description, messenger_writable = false, data_type } = body;
      const refused = (message: string) => refuse.parameterInvalid(message, 'name');
      if (!/^[\p{L}\p{N}\p{Sc} _-]+$/u.test(name))
        throw refused(
          'The name of an attribute has letters, digits, spaces, currency symbols and hyphens only',
        );
      // One name serves one kind of thing only.
      for (const owner of ['contact', 'company'] as const)
        if (dataAttributeNamed(world, owner, name))
          throw refused(`You already have '${name}' in your ${owner} data.`);
      return addAttribute(world, {
        model,
        name,
        ...(description === undefined ? {} : { description }),
        data_type: data_type === 'options' ? 'string' : data_type,
        ...('options' in body ? { options: valuesOf(body.options) } : {}),
        messenger_writable,
      });
    },

    updateDataAttribute({ world, params, body, now }) {
      const { options, description, ...fields } = body;
      const attribute = world.get(DataAttributes, params.data_attribute_id);
      if (fields.archived) refuseInUse(world, attribute);
      if (options && !attribute.options)
        throw refuse.parameterInvalid('Only an attribute with options can get other options', 'options');
      return world.change(DataAttributes, attribute.id, {
        ...fields,
        ...(description === undefined ? {} : { description: description ?? '' }),
        ...(options ? { options: valuesOf(options) } : {}),
        updated_at: now,
      });
    },
  }),

  /** One of contacts, for the segment that asks for it. */
  seed(world, seed) {
    if (seed === 'empty') return;
    addAttribute(world, {
      model: 'contact',
      name: SEEDED_ATTRIBUTE,
      data_type: 'boolean',
      messenger_writable: false,
    });
  },
};

type Defined = Pick<DataAttribute, 'model' | 'name' | 'description' | 'data_type' | 'options'> &
  Required<Pick<DataAttribute, 'messenger_writable'>>;

const addAttribute = (world: World, { model, name, messenger_writable, ...kind }: Defined): DataAttribute =>
  world.add(DataAttributes, {
    type: 'data_attribute',
    model,
    name,
    full_name: `custom_attributes.${name}`,
    label: name,
    ...kind,
    api_writable: true,
    messenger_writable,
    ui_writable: true,
    custom: true,
    archived: false,
    created_at: world.now,
    updated_at: world.now,
    admin_id: tokenOwner(world).id,
  });

/** What a segment asks for cannot be archived. */
function refuseInUse(world: World, { model, full_name }: DataAttribute): void {
  const owner = model === 'company' ? 'companies' : 'contacts';
  const [segment] = segmentsBuiltOn(world, ({ field }) => field === full_name).filter(
    ({ of }) => of === owner,
  );
  if (segment) throw refuse.dataInvalid(`The segment ${segment.name} depends on the data attribute`);
}

/** An attribute of conversations as the list had it before they got a list of their own. */
function asDataAttribute(attribute: Schemas['ConversationAttribute']): DataAttribute {
  const { id, name, description, archived, created_at, updated_at, admin_id, data_type } = attribute;
  const choices = data_type === 'list' ? attribute.options.filter((option) => !option.archived) : undefined;
  return {
    type: 'data_attribute',
    id,
    // The newest version has no word for it.
    model: 'conversation' as DataAttribute['model'],
    name,
    full_name: `custom_attributes.${name}`,
    label: name,
    description,
    data_type: DATA_TYPES.get(data_type) ?? data_type,
    ...(choices ? { options: choices.map(({ label }) => label) } : {}),
    api_writable: true,
    messenger_writable: false,
    ui_writable: true,
    custom: true,
    archived,
    created_at,
    updated_at,
    admin_id,
  };
}

/** Where the two lists have different words. */
const DATA_TYPES = new Map<string, string>([
  ['list', 'string'],
  ['decimal', 'float'],
]);

const valuesOf = (options: Schemas['DataAttributeOptions']) => options.map(({ value }) => value);
