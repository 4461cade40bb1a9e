import type { Kind } from './grammar.js';

/** Our extension keywords, and the kinds of object that each may stand on. `openapi/EXTENSIONS.md` explains them. */
export const KEYWORDS: Readonly<Record<string, readonly Kind[]>> = {
  'x-versions': [
    'pathItem',
    'operation',
    'pagination',
    'parameter',
    'header',
    'requestBody',
    'response',
    'mediaType',
    'example',
    'schema',
    'tag',
  ],
  'x-was': ['schema', 'parameter', 'mediaType'],
  'x-enum-versions': ['schema'],
  'x-required-versions': ['schema'],
  'x-extensible-enum': ['schema'],
  'x-pagination': ['operation'],
  'x-safe': ['operation'],
  'x-may-be-empty': ['response'],
  'x-answers-with': ['parameter'],
  'x-replaced-by': ['operation', 'parameter', 'schema'],
  'x-undo': ['operation'],
  'x-response-headers': ['document'],
  'x-common-responses': ['document'],
};

/** The keywords that say something about versions. They are spent by the projection; the others stay. */
export const VERSION_KEYWORDS: ReadonlySet<string> = new Set([
  'x-versions',
  'x-was',
  'x-enum-versions',
  'x-required-versions',
]);
