import { fitsFormat, isMilliseconds, unfamiliar } from '../description/advice.js';
import { fieldSchemas, itemSchemas } from '../description/applied.js';
import type { OpenApiDocument, Schema } from '../description/description.js';
import type { Finding, Rule } from './finding.js';
import { schemasOf, type SchemaError, type Schemas } from '../description/schemas.js';
import { escapePointer, isObject, valueAt } from '../description/json.js';
import { chooseVariants, typeName } from '../description/variants.js';
import { oneOf } from '../description/words.js';

/** What is wrong with a value, without saying in which exchange. */
export type Violation = Pick<Finding, 'rule' | 'severity' | 'path' | 'message' | 'expected' | 'actual'>;

/** What is wrong with a value. */
export function checkValue(document: OpenApiDocument, schema: Schema, value: unknown): Violation[] {
  // What is right is nearly always so at first sight.
  return schemasOf(document).accepts(schema, value) ? [] : explainValue(document, schema, value);
}

/**
 * Walks a value with its schema. The validator gives every verdict; the walk says where, in the words of one variant, and adds
 * what JSON Schema has no word for: fields that no schema declares, and unknown values of open sets.
 */
export function explainValue(document: OpenApiDocument, schema: Schema, value: unknown): Violation[] {
  const schemas = schemasOf(document);
  const violations: Violation[] = [];
  const errors = schemas.errors(schema, value);
  walk({ schemas, violations, valid: errors.length === 0 }, [schema], value, '');
  // The walk explains what the validator decided and may never be milder than it, names that nobody has seen aside.
  if (
    errors.length > 0 &&
    !violations.some(({ severity, rule }) => severity === 'error' || rule === 'missing-field')
  ) {
    for (const error of errors)
      violations.push(fromError(error, valueAt(value, error.instancePath), error.instancePath));
  }
  return violations;
}

interface Walk {
  schemas: Schemas;
  violations: Violation[];
  /** The whole value passed, so only what JSON Schema has no word for is left. */
  valid: boolean;
}

function walk(context: Walk, applied: readonly Schema[], value: unknown, path: string): void {
  const [first] = applied;
  if (first && applied.length === 1 && context.schemas.accepts(first, value)) return;
  const parts = applied.flatMap((schema) => expand(context, schema, value, path));
  if (!context.valid) for (const part of parts) own(context, part, value, path);
  if (isObject(value)) walkObject(context, parts, value, path);
  else if (Array.isArray(value)) walkArray(context, parts, value, path);
  else if (typeof value === 'string') checkText(context, parts, value, path);
  else if (typeof value === 'number') checkMoment(context, parts, value, path);
}

/** A schema and all that its `$ref`, `allOf`, `oneOf` and `anyOf` apply to the same value. */
function expand(context: Walk, schema: Schema, value: unknown, path: string): Schema[] {
  const resolved = context.schemas.resolve(schema);
  const parts = [resolved];
  for (const part of resolved.allOf ?? []) parts.push(...expand(context, part, value, path));
  for (const union of ['oneOf', 'anyOf'] as const) {
    const branches = resolved[union];
    if (!branches) continue;
    const { branches: chosen, problem } = chooseVariants(context.schemas, union, branches, value);
    if (problem) {
      const at = path + problem.path;
      const actual = show(
        problem.path === '' ? value : (value as Record<string, unknown>)[problem.path.slice(1)],
      );
      context.violations.push(violation(problem.rule, at, problem.expected, actual));
      if (chosen.length === 0) parts.push(ANYTHING);
    }
    for (const branch of chosen) parts.push(...expand(context, branch, value, path));
  }
  return parts;
}

/** Stands for a variant that could not be told: its fields are not judged. */
const ANYTHING: Schema = { additionalProperties: true };

function own(context: Walk, schema: Schema, value: unknown, path: string): void {
  for (const error of context.schemas.ownErrors(schema, value)) {
    const found = fromError(error, value, path);
    context.violations.push(
      isUnseen(schema, error) ? { ...found, severity: 'warning', message: UNSEEN } : found,
    );
  }
}

/** That a name is missing which nothing public has ever shown says as much against the description as against the body. */
function isUnseen({ 'x-unseen': unseen = [] }: Schema, { keyword, params }: SchemaError): boolean {
  return keyword === 'required' && unseen.includes((params as { missingProperty: string }).missingProperty);
}

const UNSEEN = 'a required field is missing, but nothing public has ever shown it: it may be optional';

function walkObject(
  context: Walk,
  parts: readonly Schema[],
  value: Record<string, unknown>,
  path: string,
): void {
  const open = isOpen(parts);
  for (const [key, child] of Object.entries(value)) {
    const at = `${path}/${escapePointer(key)}`;
    // Names can be an open set too: those of what is not described yet.
    const isKnown = parts.some(({ properties }) => Object.hasOwn(properties ?? {}, key));
    const names = isKnown ? [] : parts.flatMap<Schema>(({ propertyNames }) => propertyNames ?? []);
    checkKnown(context, names, key, at);
    const declared = parts.flatMap((part) => fieldSchemas(part, key));
    if (declared.length > 0) walk(context, declared, child, at);
    else if (!open) {
      context.violations.push(violation('undeclared-field', at, 'no such field', show(child)));
    }
  }
}

/** Open by saying so, or by saying nothing about fields at all. */
function isOpen(parts: readonly Schema[]): boolean {
  const speaking = parts.filter(
    (part) => part.properties ?? part.patternProperties ?? part.additionalProperties !== undefined,
  );
  return speaking.length === 0 || speaking.some((part) => part.additionalProperties === true);
}

function walkArray(context: Walk, parts: readonly Schema[], value: readonly unknown[], path: string): void {
  value.forEach((item, index) => {
    const applied = parts.flatMap((part) => itemSchemas(part, index));
    if (applied.length > 0) walk(context, applied, item, `${path}/${index}`);
  });
}

function checkText(context: Walk, parts: readonly Schema[], value: string, path: string): void {
  checkKnown(context, parts, value, path);
  for (const format of new Set(parts.map((part) => part.format))) {
    if (fitsFormat(format, value)) continue;
    context.violations.push(warning('constraint', path, `a text of the format ${format}`, show(value)));
  }
}

function checkMoment(context: Walk, parts: readonly Schema[], value: number, path: string): void {
  if (!parts.some((part) => isMilliseconds(part, value))) return;
  context.violations.push(warning('constraint', path, 'Unix seconds, not milliseconds', show(value)));
}

function checkKnown(context: Walk, parts: readonly Schema[], value: string, path: string): void {
  for (const { 'x-extensible-enum': known = [] } of unfamiliar(parts, value)) {
    context.violations.push(warning('unknown-value', path, oneOf(known), show(value)));
  }
}

function fromError(error: SchemaError, value: unknown, path: string): Violation {
  const { params } = error;
  switch (error.keyword) {
    case 'type':
      return violation('wrong-type', path, [params.type].flat().join(' or '), show(value));
    case 'required':
      return violation(
        'missing-field',
        `${path}/${escapePointer(params.missingProperty as string)}`,
        'a value',
        'nothing',
      );
    case 'dependentRequired':
      return violation(
        'missing-field',
        `${path}/${escapePointer(params.missingProperty as string)}`,
        `a value beside ${params.property as string}`,
        'nothing',
      );
    case 'const':
      return violation('wrong-value', path, oneOf([params.allowedValue]), show(value));
    case 'enum':
      return violation('wrong-value', path, oneOf(params.allowedValues as unknown[]), show(value));
    default:
      return violation('constraint', path, `a value that ${error.message}`, show(value));
  }
}

function violation(rule: Rule, path: string, expected: string, actual: string): Violation {
  return { rule, severity: 'error', path, message: sentence(rule, expected, actual), expected, actual };
}

function warning(rule: Rule, path: string, expected: string, actual: string): Violation {
  return { ...violation(rule, path, expected, actual), severity: 'warning' };
}

function sentence(rule: Rule, expected: string, actual: string): string {
  if (rule === 'undeclared-field') return `the description declares no such field, got ${actual}`;
  if (rule === 'missing-field')
    return expected === 'a value' ? 'a required field is missing' : `expected ${expected}`;
  if (rule === 'unknown-value') return `${actual} is not among the known values ${expected}`;
  return `expected ${expected}, got ${actual}`;
}

/** A value as a reader wants it in one line: its type and, if short, itself. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'object') return Array.isArray(value) ? `array of ${value.length}` : 'object';
  // JSON has no infinity.
  const text = typeof value === 'number' ? String(value) : JSON.stringify(value);
  return `${typeName(value)} ${text.length > 60 ? `${text.slice(0, 57)}…"` : text}`;
}
