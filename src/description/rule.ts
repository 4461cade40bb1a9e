import {
  assertionsOf,
  fault,
  has,
  isAnyInherited,
  type Assertion,
  type Fault,
  type SchemaError,
} from './assertions.js';
import type { Schema } from './description.js';
import { escapePointer, isObject } from './json.js';

/** A property and what is said of it. */
export interface Field {
  name: string;
  rule: Rule;
}

/** A schema, ready to be asked. */
export class Rule {
  readonly schema: Schema;
  readonly assertions: Assertion[];
  /** Whether it can warn. */
  readonly isAdvising: boolean;
  /** What applies where nothing else does. */
  readonly alone: readonly Rule[] = [this];
  readonly all: Rule[] = [];
  any: Rule[] | undefined;
  one: Rule[] | undefined;
  properties: Map<string, Rule> | undefined;
  patterns: [RegExp, Rule][] | undefined;
  additional: Rule | boolean | undefined;
  names: Rule | undefined;
  /** The properties, where they are all that it says of fields and none is a name that every object has. */
  fields: readonly Field[] | undefined;
  /** What it says of every value but null, where it is that and null and nothing else. */
  nullable: Rule | undefined;
  items: Rule | undefined;
  prefix: Rule[] | undefined;

  constructor(schema: Schema) {
    this.schema = schema;
    this.assertions = assertionsOf(schema);
    const { format, type, 'x-extensible-enum': known } = schema;
    const isNumeric = [type].flat().some((name) => name === 'integer' || name === 'number');
    this.isAdvising = known !== undefined || format !== undefined || isNumeric;
  }

  apply(ruleOf: (schema: Schema) => Rule): void {
    const { schema } = this;
    const list = (schemas: Schema[] | undefined) => schemas?.map(ruleOf);
    this.all.push(...(list(schema.allOf) ?? []));
    this.any = list(schema.anyOf);
    this.one = list(schema.oneOf);
    this.items = schema.items && ruleOf(schema.items);
    this.prefix = list(schema.prefixItems);
    if (schema.properties) {
      const fields = Object.entries(schema.properties).map(([name, each]) => ({ name, rule: ruleOf(each) }));
      this.properties = new Map(fields.map(({ name, rule }) => [name, rule]));
      const isAll = !schema.patternProperties && !isAnyInherited(Object.keys(schema.properties));
      this.fields = isAll ? fields : undefined;
    }
    if (schema.patternProperties)
      this.patterns = Object.entries(schema.patternProperties).map(([pattern, each]) => [
        new RegExp(pattern, 'u'),
        ruleOf(each),
      ]);
    const { additionalProperties: additional } = schema;
    this.additional = typeof additional === 'object' ? ruleOf(additional) : additional;
    if (schema.not !== undefined) this.assertions.push(negation(ruleOf(schema.not as Schema)));
    this.names = schema.propertyNames && ruleOf(schema.propertyNames);
    if (this.names) this.assertions.push(ofNames(this.names));
    const isOnlyAny =
      this.assertions.length + this.all.length === 0 && !this.one && !this.items && !this.prefix;
    if (isOnlyAny && !this.speaksOfFields) this.nullable = besideNull(this.any);
  }

  /** Whether it says which fields there are. */
  get speaksOfFields(): boolean {
    return this.properties !== undefined || this.patterns !== undefined || this.additional !== undefined;
  }

  /** What it says of a field; nothing where it does not know it. */
  ofField(name: string): readonly Rule[] {
    const named = this.properties?.get(name);
    if (!this.patterns) return named ? [named] : this.ofOthers;
    const found = this.patterns.filter(([pattern]) => pattern.test(name)).map(([, rule]) => rule);
    if (named) found.unshift(named);
    return found.length > 0 ? found : this.ofOthers;
  }

  get ofOthers(): readonly Rule[] {
    return typeof this.additional === 'object' ? [this.additional] : [];
  }

  ofItem(index: number): Rule | undefined {
    return this.prefix?.[index] ?? this.items;
  }
}

/** The branch of a union that has null beside it and no other. */
function besideNull(branches: readonly Rule[] | undefined): Rule | undefined {
  const others = branches?.filter(({ schema }) => schema.type !== 'null');
  return branches?.length === 2 && others?.length === 1 ? others[0] : undefined;
}

const negation = (rule: Rule): Assertion => ({
  holds: (value) => !isValid(rule, value),
  faults: () => [fault('not', 'NOT be valid')],
});

const ofNames = (rule: Rule): Assertion => {
  const wrong = (value: unknown) =>
    isObject(value) ? Object.keys(value).filter((name) => !isValid(rule, name)) : [];
  return {
    holds: (value) => wrong(value).length === 0,
    faults: (value) =>
      wrong(value).flatMap((name): Fault[] => [
        ...errorsOf(rule, name, ''),
        { keyword: 'propertyNames', params: { propertyName: name }, message: 'property name must be valid' },
      ]),
  };
};

export function isValid(rule: Rule, value: unknown): boolean {
  for (const { holds } of rule.assertions) if (!holds(value)) return false;
  for (const part of rule.all) if (!isValid(part, value)) return false;
  if (rule.any && !rule.any.some((branch) => isValid(branch, value))) return false;
  if (rule.one && rule.one.filter((branch) => isValid(branch, value)).length !== 1) return false;
  if (isObject(value)) {
    if (!rule.speaksOfFields) return true;
    for (const name of Object.keys(value)) {
      const child = value[name];
      if (child === undefined) continue;
      const declared = rule.ofField(name);
      if (declared.length === 0 && rule.additional === false) return false;
      for (const each of declared) if (!isValid(each, child)) return false;
    }
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const item = rule.ofItem(index);
      if (item && !isValid(item, value[index])) return false;
    }
  }
  return true;
}

export const ownErrorsOf = ({ assertions }: Rule, value: unknown, instancePath: string): SchemaError[] =>
  assertions
    .filter(({ holds }) => !holds(value))
    .flatMap(({ faults }) => faults(value).map((each) => ({ ...each, instancePath })));

export function errorsOf(rule: Rule, value: unknown, path: string): SchemaError[] {
  if (isValid(rule, value)) return [];
  const errors = [
    ...ownErrorsOf(rule, value, path),
    ...rule.all.flatMap((part) => errorsOf(part, value, path)),
  ];
  const report = (each: Fault) => errors.push({ ...each, instancePath: path });
  if (rule.any && !rule.any.some((branch) => isValid(branch, value))) {
    errors.push(...rule.any.flatMap((branch) => errorsOf(branch, value, path)));
    report(fault('anyOf', 'match a schema in anyOf'));
  }
  if (rule.one) {
    const passing = rule.one.flatMap((branch, index) => (isValid(branch, value) ? [index] : []));
    if (passing.length !== 1) {
      errors.push(...rule.one.flatMap((branch) => errorsOf(branch, value, path)));
      report(
        fault('oneOf', 'match exactly one schema in oneOf', {
          passingSchemas: passing.length > 0 ? passing : null,
        }),
      );
    }
  }
  if (isObject(value)) {
    for (const [name, child] of Object.entries(value)) {
      if (!has(value, name)) continue;
      const declared = rule.ofField(name);
      if (declared.length === 0 && rule.additional === false)
        report(fault('additionalProperties', 'NOT have additional properties', { additionalProperty: name }));
      for (const each of declared) errors.push(...errorsOf(each, child, `${path}/${escapePointer(name)}`));
    }
  } else if (Array.isArray(value)) {
    value.forEach((child, index) => {
      const item = rule.ofItem(index);
      if (item) errors.push(...errorsOf(item, child, `${path}/${index}`));
    });
  }
  return errors;
}
