import { definePages } from '../pages.js';

export default definePages({
  resource: 'macros',
  since: '2.16',
  embedded: 'it needs two macros, and no operation makes one',
  by: 'starting_after',
  lists: ['/macros'],
});
