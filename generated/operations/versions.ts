// Made from openapi/ by `npm run generate`. Do not edit.

/** The operations of each version, by group. */
export interface GroupsByVersion {
  '2.9': import('./2.9.js').Groups;
  '2.10': import('./2.10.js').Groups;
  '2.11': import('./2.11.js').Groups;
  '2.12': import('./2.12.js').Groups;
  '2.13': import('./2.13.js').Groups;
  '2.14': import('./2.14.js').Groups;
  '2.15': import('./2.15.js').Groups;
  '2.16': import('./2.16.js').Groups;
  '2.17': import('./2.17.js').Groups;
  'Unstable': import('./Unstable.js').Groups;
}
