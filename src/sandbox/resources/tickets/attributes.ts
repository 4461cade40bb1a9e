import { refuse } from '../../errors.js';
import { isOfKind } from '../../kinds.js';
import type { Schemas } from '../../operation.js';
import type { Ticket, TicketType } from './table.js';

type Field = Schemas['TicketTypeAttribute'];
type Sent = Schemas['TicketAttributesRequest'];
type Value = Ticket['attributes'][string];

/** Every type knows these two, also one that does not list them. */
const BUILT_IN = new Set(['_default_title_', '_default_description_']);

export const fieldNamed = (type: TicketType, name: string): Field | undefined =>
  type.ticket_type_attributes.data.find((field) => field.name === name);

/**
 * The values of a ticket's fields with what a request sets.
 *
 * @throws a refusal for a field that the type does not have, or a value that is not of the field's kind.
 */
export function withAttributes(
  type: TicketType,
  before: Ticket['attributes'],
  sent: Sent,
): Ticket['attributes'] {
  const set = Object.entries(sent).map(([name, value]): [string, Value] => {
    const field = fieldNamed(type, name);
    if (field && !field.archived) return [name, value === null ? null : read(field, value)];
    if (BUILT_IN.has(name)) return [name, value];
    throw refuse.parameterInvalid(`The ticket type has no field ${name}`, 'ticket_attributes');
  });
  return Object.fromEntries([...Object.entries(before), ...set]);
}

/** @throws a refusal when a field that has to be filled in is empty. */
export function requireFields(type: TicketType, attributes: Ticket['attributes']): void {
  const missing = type.ticket_type_attributes.data.find(
    ({ name, required_to_create, archived }) =>
      required_to_create && !archived && (attributes[name] ?? null) === null,
  );
  if (missing) throw refuse.parameterInvalid(`${missing.name} has to be filled in`, 'ticket_attributes');
}

/** A choice comes as its id or its label, and is kept as its label. */
function read(field: Field, value: NonNullable<Sent[string]>): Value {
  if (field.data_type === 'list') {
    const choice = field.input_options?.list_options?.find(
      ({ id, label }) => id === String(value) || label === value,
    );
    if (choice) return choice.label;
  } else if (isOfKind(field.data_type, value)) {
    return value;
  }
  throw refuse.parameterInvalid(
    `${field.name} takes a value of the kind ${field.data_type}, got ${JSON.stringify(value)}`,
    'ticket_attributes',
  );
}
