import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { tokenOwner } from './admins/table.js';

type DataAttribute = Schemas['DataAttribute'] & { id: number };

export const DataAttributes = table<DataAttribute, 'name'>({
  ids: (count) => 14_001 + count,
  missing: () => refuse.fieldNotFound("We couldn't find that data attribute to update"),
  index: { name: ({ model, name }) => keyOf(model, name) },
});

const keyOf = (model: string, name: string) => `${model} ${name.toLowerCase()}`;

export const dataAttributes: Resource = {
  handlers: handlers({
    listDataAttributes(call) {
      const { model, include_archived } = call.query;
      const shown = call.world
        .all(DataAttributes)
        .filter((attribute) => (model ?? attribute.model) === attribute.model)
        .filter(({ archived }) => include_archived || !archived);
      return list(call, shown);
    },

    createDataAttribute({ world, body, now }) {
      const { name, model, data_type, ...fields } = body;
      if (world.where(DataAttributes, 'name', keyOf(model, name)).length > 0)
        throw refuse.parameterInvalid(`You already have '${name}' in your ${model} data.`, 'name');
      const options = 'options' in fields ? { options: optionsOf(fields.options) } : {};
      return world.add(DataAttributes, {
        type: 'data_attribute',
        model,
        name,
        full_name: `custom_attributes.${name}`,
        label: name,
        ...(fields.description === undefined ? {} : { description: fields.description }),
        data_type: data_type === 'options' ? 'string' : data_type,
        ...options,
        api_writable: true,
        messenger_writable: fields.messenger_writable ?? false,
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
        ...(options ? { options: optionsOf(options) } : {}),
        updated_at: now,
      });
    },
  }),
};

const optionsOf = (options: Schemas['DataAttributeOptions']) => options.map(({ value }) => value);
