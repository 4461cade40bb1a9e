import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { tokenOwner } from './admins/table.js';

type DataAttribute = Schemas['DataAttribute'] & { id: number };
type Owner = Schemas['DataAttributeOwner'];

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

    createDataAttribute({ world, body }) {
      const { name, model } = body;
      if (!/^[\p{L}\p{N}\p{Sc} _-]+$/u.test(name))
        throw refuse.parameterInvalid(
          'The name of an attribute has letters, digits, spaces, currency symbols and hyphens only',
          'name',
        );
      // One name serves one kind of thing only.
      for (const taken of ['contact', 'company'] as const)
        if (world.where(DataAttributes, 'name', keyOf(taken, name)).length > 0)
          throw refuse.parameterInvalid(`You already have '${name}' in your ${taken} data.`, 'name');
      return define(world, model, body);
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

function define(world: World, model: Owner, body: Schemas['CreateDataAttributeRequest']): DataAttribute {
  const { name, data_type, description, messenger_writable = false } = body;
  return world.add(DataAttributes, {
    type: 'data_attribute',
    model,
    name,
    full_name: `custom_attributes.${name}`,
    label: name,
    ...(description === undefined ? {} : { description }),
    data_type: data_type === 'options' ? 'string' : data_type,
    ...('options' in body ? { options: optionsOf(body.options) } : {}),
    api_writable: true,
    messenger_writable,
    ui_writable: true,
    custom: true,
    archived: false,
    created_at: world.now,
    updated_at: world.now,
    admin_id: tokenOwner(world).id,
  });
}

const optionsOf = (options: Schemas['DataAttributeOptions']) => options.map(({ value }) => value);

type Values = Readonly<Record<string, unknown>>;

/**
 * The attributes of a contact or a company with those of a request among them; null clears one.
 *
 * @throws a refusal that names an attribute that is not defined, is archived, or is of another type.
 */
export function mergeAttributes(world: World, model: Owner, before: Values, sent: Values | null | undefined) {
  const merged = new Map(Object.entries(before));
  for (const [name, value] of Object.entries(sent ?? {})) {
    // A list names instances of custom objects, which are defined elsewhere.
    const spelled = Array.isArray(value) ? name : checkAttribute(world, model, name, value);
    if (value === null) merged.delete(spelled);
    else merged.set(spelled, value);
  }
  return Object.fromEntries(merged);
}

/** The name as it is defined: a request may write it in another case. */
function checkAttribute(world: World, model: Owner, name: string, value: unknown): string {
  const field = `custom_attributes.${name}`;
  const [attribute] = world.where(DataAttributes, 'name', keyOf(model, name));
  if (!attribute || attribute.archived)
    throw refuse.parameterInvalid(`Custom attribute '${name}' does not exist`, field);
  const { data_type, options } = attribute;
  if (value !== null && !fits(data_type, value))
    throw refuse.parameterInvalid(`Custom attribute '${name}' takes values of the type ${data_type}`, field);
  if (value !== null && options && !options.some((option) => option === value))
    throw refuse.parameterInvalid(`Custom attribute '${name}' takes one of ${options.join(', ')}`, field);
  return attribute.name;
}

/** A date is a moment in Unix seconds, or an ISO text. */
function fits(type: string, value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'float':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
    case 'datetime':
      return Number.isSafeInteger(value) || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));
    default:
      return typeof value === 'string';
  }
}
