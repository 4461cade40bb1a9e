import { error } from './bodies.js';
import { type Edit, type WireFact } from './judge.js';
import { nodeOf, queryOf, says, schemaAt, type ShapeFact } from './see.js';

const CURSOR = 'WzE3NjcyMjU2MDAwMDAsIjY5NTVhMSJd';
const filter = { field: 'created_at', operator: '>', value: 1767225600 };
const group = (...value: unknown[]) => ({ operator: 'AND', value });
const SEARCHES = [
  ['searchContacts', '>=2.9'],
  ['searchConversations', '>=2.9'],
  ['searchTickets', '>=2.10'],
] as const;

/** The same fact about each of the three searches. */
const everySearch = (
  fact: Omit<WireFact, 'versions' | 'operation' | 'target' | 'body'> & { within?: string },
): WireFact[] =>
  SEARCHES.map(([operation, versions]) => ({
    ...fact,
    fact: `${fact.fact}, ${operation}`,
    versions: fact.within ? `${versions} ${fact.within}` : versions,
    operation,
    target: 'request',
    body: { query: filter },
  }));

const OPERATORS = ['=', '!=', 'IN', 'NIN', '<', '<=', '>', '>=', '~', '!~', '^', '$'];
const withValue = (value: unknown): Edit => ({ '/query/value': value });
const inOrder = (order: string): Edit => ({ '/sort': { field: 'updated_at', order } });

export const searches: readonly WireFact[] = [
  ...everySearch({
    fact: 'S1 a group mixes filters and groups',
    source: 'OAS#197',
    accepts: [
      { '/query': group(filter) },
      { '/query': group(group(filter, filter)) },
      { '/query': group(filter, { operator: 'OR', value: [filter, filter] }) },
    ],
    rejects: [
      { '/query': group('created_at') },
      { '/query': { operator: 'XOR', value: [filter] } },
      { '/query': { operator: 'AND' } },
      { '/query': [filter] },
    ],
  }),
  ...everySearch({
    fact: 'S2 a filter compares with text, a number, a boolean, null or a list',
    source: 'OAS#195, OAS#545',
    accepts: [
      withValue('lead'),
      withValue(5),
      withValue(true),
      withValue(null),
      { '/query/operator': 'IN', '/query/value': ['1', '2'] },
      { '/query/operator': 'NIN', '/query/value': [1, 2] },
    ],
    rejects: [withValue({ from: 1 }), withValue([{ id: 1 }])],
  }),
  ...everySearch({
    fact: 'S5 Intercom takes any word as order up to 2.15, and desc is in use',
    source: 'OAS#567, estuary/connectors',
    within: '<2.16',
    accepts: [inOrder('ascending'), inOrder('descending'), inOrder('desc')],
    unknown: [inOrder('downwards')],
    rejects: [{ '/sort': { field: 'updated_at', order: 1 } }],
  }),
  ...everySearch({
    fact: 'S5 only ascending and descending are an order from 2.16 on',
    source: 'OAS#567',
    within: '>=2.16',
    accepts: [inOrder('ascending'), inOrder('descending')],
    rejects: [inOrder('desc'), inOrder('asc')],
  }),
  ...everySearch({
    fact: 'S6 a group has at most 15 filters',
    source: 'published description, developers.intercom.com',
    accepts: [{ '/query': group(...Array<object>(15).fill(filter)) }],
    rejects: [{ '/query': group(...Array<object>(16).fill(filter)) }],
  }),
  ...everySearch({
    fact: 'S8 an HTML-escaped operator is none',
    source: 'node#509',
    accepts: OPERATORS.map((operator) => ({ '/query/operator': operator })),
    rejects: ['&gt;', '&lt;', '=='].map((operator) => ({ '/query/operator': operator })),
  }),
  ...everySearch({
    fact: 'pages of a search are asked for in the body',
    source: 'developers.intercom.com, pagination',
    accepts: [
      { '/pagination': { per_page: 150 } },
      { '/pagination': { per_page: 20, starting_after: CURSOR } },
      { '/pagination': { per_page: 20, starting_after: null } },
    ],
    rejects: [
      { '/pagination': { per_page: 151 } },
      { '/pagination': { per_page: '20' } },
      { '?per_page': 20 },
    ],
  }),
  {
    fact: 'S5 another order is refused with 400, invalid_sort_order',
    source: 'OAS#567',
    versions: '>=2.16',
    operation: 'searchContacts',
    target: 400,
    body: error('invalid_sort_order'),
    rejects: [{ '/errors': [{ code: 5 }] }],
  },
];

export const searchesShapes: readonly ShapeFact[] = [
  {
    fact: 'S3 contact searches compare dates by the day of the workspace, and tag_id only by = and !=',
    source: 'OAS#625, OAS#576',
    versions: '>=2.9',
    see: (description) => {
      const text = nodeOf(description, 'searchContacts');
      return [
        says(text, /calendar day in the time zone of the workspace/),
        says(text, /`!=`, `>=`, `<=`, `IN` and `NIN` are refused/),
        says(text, /`tag_id` knows only `=` and `!=`/),
      ];
    },
    is: [true, true, true],
  },
  {
    fact: 'S4 conversation searches compare dates to the second',
    source: 'estuary/connectors',
    versions: '>=2.9',
    see: (description) => says(nodeOf(description, 'searchConversations'), /compare to the second/),
    is: true,
  },
  {
    fact: 'S4 ticket searches compare dates to the second',
    source: 'estuary/connectors',
    versions: '>=2.10',
    see: (description) => says(nodeOf(description, 'searchTickets'), /compare to the second/),
    is: true,
  },
  {
    fact: 'S6 groups nest two levels deep',
    source: 'published description',
    versions: '>=2.9',
    see: (description) => [
      says(schemaAt('ContactFilterGroup')(description), /two levels/),
      schemaAt('ContactFilterGroup', 'value')(description).maxItems,
    ],
    is: [true, 15],
  },
  {
    fact: 'S7 a new contact takes minutes to be found',
    source: 'published description, intercom-node',
    versions: '>=2.9',
    see: (description) => says(nodeOf(description, 'searchContacts'), /may take minutes/),
    is: true,
  },
  {
    fact: 'the query of a search takes no pages',
    source: 'developers.intercom.com, pagination',
    versions: '>=2.10',
    see: (description) =>
      ['searchContacts', 'searchConversations', 'searchTickets'].flatMap((id) =>
        queryOf(id)(description).filter((name) => !name.startsWith('include_')),
      ),
    is: [],
  },
];
