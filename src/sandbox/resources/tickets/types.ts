import { refuse } from '../../errors.js';
import { list } from '../../list.js';
import { handlers, type Schemas } from '../../operation.js';
import type { World } from '../../world.js';
import { fieldNamed } from './attributes.js';
import { TicketFields, TicketStates, TicketTypes, type TicketType } from './table.js';

type Field = Schemas['TicketTypeAttribute'];

export const typeHandlers = handlers({
  listTicketTypes: (call) => list(call, call.world.all(TicketTypes)),

  /** Comes with a title and a description. */
  createTicketType({ world, body }) {
    const { id } = addType(world, body);
    addField(world, id, { name: '_default_title_', description: '', data_type: 'string' }, true);
    const description = {
      name: '_default_description_',
      description: '',
      data_type: 'string',
      multiline: true,
    } as const;
    addField(world, id, description, true);
    return world.get(TicketTypes, id);
  },

  retrieveTicketType: ({ world, params }) => world.get(TicketTypes, params.ticket_type_id),

  updateTicketType: ({ world, params, body, now }) =>
    world.change(TicketTypes, params.ticket_type_id, { ...body, updated_at: now }),

  createTicketTypeAttribute({ world, params, body }) {
    const type = world.get(TicketTypes, params.ticket_type_id);
    if (fieldNamed(type, body.name))
      throw refuse.parameterInvalid(`The ticket type has a field ${body.name} already`, 'name');
    return addField(world, type.id, body, false);
  },

  updateTicketTypeAttribute({ world, params, body, now }) {
    const type = world.get(TicketTypes, params.ticket_type_id);
    const field = type.ticket_type_attributes.data.find(({ id }) => id === params.attribute_id);
    if (!field) throw refuse.notFound('Ticket type attribute not found');
    const { multiline, list_items, allow_multiple_values, ...fields } = body;
    const namesake = fields.name === undefined ? undefined : fieldNamed(type, fields.name);
    if (namesake && namesake !== field)
      throw refuse.parameterInvalid(`The ticket type has a field ${namesake.name} already`, 'name');
    const input_options = optionsOf(field, { multiline, list_items, allow_multiple_values });
    const changed = { ...field, ...fields, input_options, updated_at: now };
    const data = type.ticket_type_attributes.data.map((other) => (other === field ? changed : other));
    world.change(TicketTypes, type.id, { ticket_type_attributes: { type: 'list', data }, updated_at: now });
    return changed;
  },

  /** Every type has states of its own here. */
  listTicketStates: (call) =>
    list(
      call,
      call.world
        .all(TicketTypes)
        .flatMap((type) => type.ticket_states.data.map((state) => viewState(state, type))),
    ),
});

function viewState(state: Schemas['TicketState'], type: TicketType): Schemas['DetailedTicketState'] {
  const { id, name, description, icon, archived, is_internal, category } = type;
  const short = {
    type: 'ticket_type' as const,
    id,
    name,
    description,
    icon,
    archived,
    is_internal,
    category,
  };
  return { ...state, archived: false, ticket_types: { type: 'list', data: [short] } };
}

const STATES = [
  ['submitted', 'Submitted'],
  ['in_progress', 'In progress'],
  ['waiting_on_customer', 'Waiting on you'],
  ['resolved', 'Resolved'],
] as const;

/** A type with one state of each category and no field. */
export function addType(world: World, body: Schemas['CreateTicketTypeRequest']): TicketType {
  const { name, description = '', category = 'Customer', icon = '🎟️', is_internal = false } = body;
  const states = STATES.map(([stateCategory, label]) => ({
    type: 'ticket_state' as const,
    id: String(world.nextId(TicketStates)),
    category: stateCategory,
    internal_label: label,
    external_label: label,
  }));
  return world.add(TicketTypes, {
    type: 'ticket_type',
    category,
    name,
    description,
    icon,
    workspace_id: world.id,
    is_internal,
    ticket_type_attributes: { type: 'list', data: [] },
    ticket_states: { type: 'list', data: states },
    archived: false,
    created_at: world.now,
    updated_at: world.now,
  });
}

function addField(
  world: World,
  typeId: string,
  body: Schemas['CreateTicketTypeAttributeRequest'],
  isDefault: boolean,
): Field {
  const { data } = world.get(TicketTypes, typeId).ticket_type_attributes;
  const { multiline, list_items, allow_multiple_values, name, description, data_type, ...visibility } = body;
  const field: Field = {
    type: 'ticket_type_attribute',
    id: String(world.nextId(TicketFields)),
    workspace_id: world.id,
    name,
    description,
    data_type,
    order: data.length,
    required_to_create: false,
    required_to_create_for_contacts: false,
    visible_on_create: true,
    visible_to_contacts: true,
    ...visibility,
    default: isDefault,
    ticket_type_id: Number(typeId),
    archived: false,
    created_at: world.now,
    updated_at: world.now,
  };
  const input_options = optionsOf(field, { multiline, list_items, allow_multiple_values });
  const complete = { ...field, input_options };
  world.change(TicketTypes, typeId, {
    ticket_type_attributes: { type: 'list', data: [...data, complete] },
    updated_at: world.now,
  });
  return complete;
}

interface Options {
  multiline: boolean | undefined;
  list_items: string | undefined;
  allow_multiple_values: boolean | undefined;
}

/** What a request says of how the value is entered, as far as the kind of the field has it. A choice that stays keeps its id. */
function optionsOf(field: Field, { multiline, list_items, allow_multiple_values }: Options) {
  const before = field.input_options ?? {};
  const { data_type } = field;
  if (data_type === 'string') return { multiline: multiline ?? before.multiline ?? false };
  if (data_type === 'files')
    return { allow_multiple_values: allow_multiple_values ?? before.allow_multiple_values ?? false };
  if (data_type !== 'list') return null;
  return {
    list_options: list_items === undefined ? (before.list_options ?? []) : choicesOf(field, list_items),
  };
}

function choicesOf({ id, input_options }: Field, items: string) {
  const before = input_options?.list_options ?? [];
  const labels = [...new Set(items.split(',').map((item) => item.trim()))].filter((label) => label !== '');
  return labels.map((label, index) => ({
    id: before.find((choice) => choice.label === label)?.id ?? `${id}-${before.length + index + 1}`,
    label,
  }));
}
