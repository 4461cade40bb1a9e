import {
  asList,
  asObject,
  isObject,
  textOf,
  type Json,
  type JsonObject,
} from '../../../src/description/json.js';
import { childrenOf, resolveComponent } from '../../source/grammar.js';
import { nameOf, type Check, type Problem, type Subject, type Visit } from './rule.js';

export const incompleteDiscriminator: Check = {
  id: 'incomplete-discriminator',
  check: (subject) =>
    subject.visits
      .filter(({ kind, node }) => kind === 'schema' && isObject(node.discriminator))
      .flatMap((visit) => problemsOf(subject, visit)),
};

function problemsOf(subject: Subject, visit: Visit): Problem[] {
  const { places, superset } = subject;
  const discriminator = asObject(visit.node.discriminator);
  const mapping = asObject(discriminator.mapping);
  const property = textOf(discriminator.propertyName);
  const members = [...asList(visit.node.oneOf), ...asList(visit.node.anyOf)].filter(isObject);
  const refs = members.map(({ $ref }) => $ref).filter((ref) => typeof ref === 'string');
  const at = places.ofKey(visit.node, 'discriminator');

  const inline = members.filter((member) => typeof member.$ref !== 'string' && member.type !== 'null');
  const unmapped = refs.filter((ref) => !Object.values(mapping).includes(ref));
  const strangers = Object.entries(mapping).filter(([, ref]) => !refs.includes(textOf(ref)));
  return [
    ...inline.map((member) => ({
      place: places.of(member),
      message: `${nameOf(visit)} has a discriminator and a member without a name.`,
      expected: 'each member as a $ref to a component, so that the mapping can name it.',
    })),
    ...unmapped.map((ref) => ({
      place: at,
      message: `The discriminator of ${nameOf(visit)} has no entry for ${shortName(ref)}.`,
      expected: `mapping: { <value of ${property}>: '${ref}' }, one entry for each member.`,
    })),
    ...(members.length === 0 ? [] : strangers).map(([value, ref]) => ({
      place: places.ofKey(mapping, value),
      message: `The discriminator of ${nameOf(visit)} maps '${value}' to ${shortName(textOf(ref))}, which is no member of it.`,
      expected: `one of ${refs.map(shortName).join(', ')}.`,
    })),
    ...Object.entries(mapping)
      .filter(
        ([value, ref]) =>
          refs.includes(textOf(ref)) && !says(superset, resolveComponent(superset, ref), property, value),
      )
      .map(([value, ref]) => ({
        place: places.ofKey(mapping, value),
        message: `${shortName(textOf(ref))} does not say that its '${property}' is '${value}'.`,
        expected: `${property}: { type: string, const: ${value} } among its properties, and ${property} among its required.`,
      })),
  ];
}

/** Whether a schema requires the property and fixes it to a set with this value. */
function says(
  document: JsonObject,
  schema: JsonObject | undefined,
  property: string,
  value: string,
): boolean {
  const parts = schema ? partsOf(document, schema) : [];
  const holds = (declared: Json | undefined): boolean =>
    asObject(declared).const === value || asList(asObject(declared).enum).includes(value);
  return (
    parts.some((part) => asList(part.required).includes(property)) &&
    parts.some((part) => holds(asObject(part.properties)[property]))
  );
}

/** The schema, what it refers to, and the members of its allOf. */
function partsOf(document: JsonObject, schema: JsonObject): JsonObject[] {
  const target = resolveComponent(document, schema.$ref);
  const members = [...childrenOf('schema', schema)]
    .filter(({ path }) => path[0] === 'allOf')
    .map(({ node }) => node);
  return [schema, ...[...(target ? [target] : []), ...members].flatMap((part) => partsOf(document, part))];
}

function shortName(ref: string): string {
  return ref.split('/').at(-1) ?? ref;
}
