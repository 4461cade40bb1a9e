// Made from openapi/ by `npm run generate`. Do not edit.

/** Loads the document of each version, as the package has it: gzipped, in base64. */
export const PACKED = {
  '2.9': () => import('./openapi/2.9.packed.js'),
  '2.10': () => import('./openapi/2.10.packed.js'),
  '2.11': () => import('./openapi/2.11.packed.js'),
  '2.12': () => import('./openapi/2.12.packed.js'),
  '2.13': () => import('./openapi/2.13.packed.js'),
  '2.14': () => import('./openapi/2.14.packed.js'),
  '2.15': () => import('./openapi/2.15.packed.js'),
  '2.16': () => import('./openapi/2.16.packed.js'),
  '2.17': () => import('./openapi/2.17.packed.js'),
  'Unstable': () => import('./openapi/Unstable.packed.js'),
};
