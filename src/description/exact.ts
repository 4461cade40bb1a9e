import { isUnsuspicious } from './advice.js';
import { isObject } from './json.js';
import { isValid, type Field, type Rule } from './rule.js';

/** Whether the value is valid, has only fields that something declares, and nothing that looks wrong. */
export function isExact(rule: Rule, value: unknown): boolean {
  if (rule.nullable) return value === null || isExact(rule.nullable, value);
  if (rule.all.length > 0 || rule.any || rule.one) return areExact(rule.alone, value);
  if (!isItself(rule, value)) return false;
  // Most values hold no others, and most schemas have nothing to warn of.
  if (!rule.isAdvising && (typeof value !== 'object' || value === null)) return true;
  return isWithin(rule.alone, value);
}

function areExact(rules: readonly Rule[], value: unknown): boolean {
  const parts: Rule[] = [];
  return rules.every((rule) => gather(rule, value, parts)) && isWithin(parts, value);
}

function isItself(rule: Rule, value: unknown): boolean {
  const { assertions } = rule;
  for (let index = 0; index < assertions.length; index++) if (!assertions[index]?.holds(value)) return false;
  return true;
}

/** A rule and all that apply to the same value through it: of a union, the branches that accept. */
function gather(rule: Rule, value: unknown, parts: Rule[]): boolean {
  if (!isItself(rule, value)) return false;
  parts.push(rule);
  if (!rule.all.every((part) => gather(part, value, parts))) return false;
  for (const branches of [rule.any, rule.one]) {
    if (!branches) continue;
    const accepting = branches.filter((branch) => isValid(branch, value));
    if (accepting.length === 0 || (branches === rule.one && accepting.length > 1)) return false;
    if (!accepting.every((branch) => gather(branch, value, parts))) return false;
  }
  return true;
}

/** The fields or items of a value with all that its parts say of each, and of any other value what they warn of. */
function isWithin(parts: readonly Rule[], value: unknown): boolean {
  if (isObject(value)) {
    const [first] = parts;
    const fields = parts.length === 1 ? first?.fields : undefined;
    const names = Object.keys(value);
    // Nearly every field is one that a single schema names.
    if (fields) {
      let count = 0;
      for (let index = 0; index < fields.length; index++) {
        const { name, rule } = fields[index] as Field;
        const child = value[name];
        if (child === undefined) continue;
        if (!isExact(rule, child)) return false;
        count += 1;
      }
      if (count === names.length) return true;
    }
    for (const name of names) {
      const child = value[name];
      if (child === undefined || (fields && first?.properties?.has(name))) continue;
      let declared: readonly Rule[] = [];
      for (const part of parts) {
        const said = part.ofField(name);
        if (said.length === 0 && part.additional === false) return false;
        declared = declared.length === 0 ? said : [...declared, ...said];
      }
      if (declared.length === 0 ? !areOpen(parts) : !areAllExact(declared, child)) return false;
      const isKnown = parts.some(({ properties }) => properties?.has(name));
      if (!isKnown && !parts.every(({ names }) => !names || isExact(names, name))) return false;
    }
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const items = parts.flatMap((part) => part.ofItem(index) ?? []);
      if (!areAllExact(items, value[index])) return false;
    }
  } else if (parts.some(({ isAdvising }) => isAdvising)) {
    return isUnsuspicious(parts, value);
  }
  return true;
}

/** Whether a field that none of them declares may be there. */
const areOpen = (parts: readonly Rule[]): boolean =>
  parts.every((part) => !part.speaksOfFields) || parts.some(({ additional }) => additional === true);

const areAllExact = (rules: readonly Rule[], value: unknown): boolean => {
  const [first] = rules;
  if (!first) return true;
  return rules.length === 1 ? isExact(first, value) : areExact(rules, value);
};
