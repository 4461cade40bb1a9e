import type { Schema } from './description.js';

/** Only what is surely none: what real addresses look like is not for a pattern to say. */
const FORMATS: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@]+@[^\s@]+$/,
  uri: /^[a-z][a-z\d+.-]*:\S+$/i,
};

/** In seconds this is the year 5138, in milliseconds 1973. */
const SURELY_MILLISECONDS = 1e11;

/** Whether a text can have the format. An empty one stands for none in many answers. */
export const fitsFormat = (format: string | undefined, text: string): boolean =>
  text === '' || format === undefined || FORMATS[format]?.test(text) !== false;

/** Whether a number is surely in milliseconds though the schema says Unix seconds. */
export const isMilliseconds = ({ format, description = '' }: Schema, value: number): boolean =>
  Math.abs(value) >= SURELY_MILLISECONDS && (format === 'unixtime' || /\bUnix seconds\b/.test(description));

/**
 * Those of the schemas that apply to a text which know some words and not this one. A pattern beside them says which others
 * there are.
 */
export function unfamiliar(schemas: readonly Schema[], text: string): Schema[] {
  if (schemas.some(({ pattern }) => pattern !== undefined && new RegExp(pattern, 'u').test(text))) return [];
  return schemas.filter(({ 'x-extensible-enum': known }) => known?.includes(text) === false);
}

/** Whether a value gives the schemas that apply to it no cause for a warning: a word of an open set, a format, a unit. */
export function isUnsuspicious(parts: readonly { readonly schema: Schema }[], value: unknown): boolean {
  if (typeof value === 'number')
    return (
      Math.abs(value) < SURELY_MILLISECONDS || !parts.some(({ schema }) => isMilliseconds(schema, value))
    );
  if (typeof value !== 'string') return true;
  const schemas = parts.map(({ schema }) => schema);
  return schemas.every(({ format }) => fitsFormat(format, value)) && unfamiliar(schemas, value).length === 0;
}
