import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { tokenOwner } from './admins/table.js';

type DataAttribute = Schemas['DataAttribute'] & { id: number };

const DataAttributes = table<DataAttribute, 'name'>({
  name: 'data-attributes',
  ids: (count) => 14_001 + count,
  missing: () => refuse.fieldNotFound("We couldn't find that data attribute to update"),
  index: { name: ({ model, name }) => `${model} ${name.toLowerCase()}` },
});

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
      const { model, include_archived } = call.query;
      const isAsked = (attribute: DataAttribute) =>
        (model ?? attribute.model) === attribute.model && (include_archived || !attribute.archived);
      return list(call, call.world.all(DataAttributes).filter(isAsked));
    },

    createDataAttribute({ world, body, now }) {
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
      return world.add(DataAttributes, {
        type: 'data_attribute',
        model,
        name,
        full_name: `custom_attributes.${name}`,
        label: name,
        ...(description === undefined ? {} : { description }),
        data_type: data_type === 'options' ? 'string' : data_type,
        ...('options' in body ? { options: valuesOf(body.options) } : {}),
        api_writable: true,
        messenger_writable,
        ui_writable: true,
        custom: true,
        archived: false,
        created_at: now,
        updated_at: now,
        admin_id: tokenOwner(world).id,
      });
    },

    updateDataAttribute({ world, params, body, now }) {
      const { options, description, ...fields } = body;
      const attribute = world.get(DataAttributes, params.data_attribute_id);
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
};

const valuesOf = (options: Schemas['DataAttributeOptions']) => options.map(({ value }) => value);
