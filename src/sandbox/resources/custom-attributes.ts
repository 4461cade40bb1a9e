import { refuse } from '../errors.js';
import { isOfKind } from '../kinds.js';
import type { Schemas } from '../operation.js';
import type { World } from '../world.js';
import { dataAttributeNamed } from './data-attributes.js';

type Owner = Schemas['DataAttributeOwner'];

/**
 * The attributes of a contact or a company with those of a request among them; null clears one.
 *
 * @throws a refusal that names an attribute that is not defined, is archived, or is of another type.
 */
export function mergeAttributes<Value>(
  world: World,
  owner: Owner,
  before: Readonly<Record<string, Value>>,
  sent: Readonly<Record<string, unknown>> | null | undefined,
): Record<string, Value> {
  const merged = new Map<string, Value>(Object.entries(before));
  for (const [name, value] of Object.entries(sent ?? {})) {
    // A list names instances of custom objects, which are defined elsewhere.
    const spelled = Array.isArray(value) ? name : checkAttribute(world, owner, name, value);
    if (value === null) merged.delete(spelled);
    else merged.set(spelled, value as Value);
  }
  return Object.fromEntries(merged);
}

/** The name as it is defined: a request may write it in another case. */
function checkAttribute(world: World, owner: Owner, name: string, value: unknown): string {
  const refused = (problem: string) =>
    refuse.parameterInvalid(`Custom attribute '${name}' ${problem}`, `custom_attributes.${name}`);
  const attribute = dataAttributeNamed(world, owner, name);
  if (!attribute || attribute.archived) throw refused('does not exist');
  const { data_type, options } = attribute;
  if (value !== null && !isOfKind(data_type, value)) throw refused(`takes values of the type ${data_type}`);
  if (value !== null && options && !options.some((option) => option === value))
    throw refused(`takes one of ${options.join(', ')}`);
  return attribute.name;
}
