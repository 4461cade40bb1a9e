import type { Version } from '../../generated/versions.js';
import { resolve, type Description } from '../../src/description/description.js';
import { company, contact, error } from './bodies.js';
import { ABSENT, type WireFact } from './judge.js';
import { exists, nodeOf, says, schemaAt, statuses, type ShapeFact } from './see.js';

/** Codes that were met in practice, and those that the documentation lists. */
const CODES = [
  ...[
    'intercom_version_invalid',
    'scroll_exists',
    'invalid_sort_order',
    'field_not_found',
    'invalid_per_page',
  ],
  ...[
    'invalid_field',
    'admin_not_found',
    'token_unauthorized',
    'contact_company_limit_exceeded',
    'bad_request',
  ],
  ...['server_error', 'client_error', 'type_mismatch', 'parameter_not_found', 'parameter_missing'],
  ...['missing_parameter', 'parameter_invalid', 'data_invalid', 'unprocessable_entity', 'not_found'],
  ...['action_forbidden', 'forbidden', 'conflict', 'resource_conflict', 'api_plan_restricted'],
  ...['rate_limit_exceeded', 'too_many_requests', 'request_timeout', 'service_unavailable', 'unsupported'],
  ...['unauthorized', 'token_revoked', 'token_blocked', 'token_not_found', 'token_expired'],
  ...[
    'missing_authorization',
    'retry_after',
    'job_closed',
    'not_restorable',
    'team_not_found',
    'team_unavailable',
  ],
];
const HEADERS = [
  'Intercom-Version',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-Request-Id',
];

/** Every response of every operation, with where it stands. */
function responsesOf(description: Description): { at: string; node: Record<string, unknown> }[] {
  const { document, operations } = description;
  return operations.flatMap(({ operationId }) =>
    Object.entries(nodeOf(description, operationId).responses as Record<string, object>).map(
      ([status, node]) => ({
        at: `${operationId} ${status}`,
        node: resolve(document, node as { $ref?: string; [key: string]: unknown }),
      }),
    ),
  );
}

const without =
  (...needed: string[]) =>
  (description: Description) =>
    description.operations
      .filter(({ responses }) => !needed.every((status) => status in responses))
      .map(({ operationId }) => operationId);

export const errors: readonly WireFact[] = [
  {
    fact: 'E1 a request_id is an opaque text, null or absent',
    source: 'node#98, recorded traffic',
    versions: '>=2.9',
    operation: 'listContacts',
    target: 401,
    body: error('unauthorized'),
    accepts: [
      { '/request_id': '0005ve5docldja2k8p50' },
      { '/request_id': 'alnvbrgmmvv77ttsm17g' },
      { '/request_id': 'b68959ea-6328-4f70-83cb-e7913dba1542' },
      { '/request_id': null },
      { '/request_id': ABSENT },
    ],
    rejects: [{ '/request_id': 5 }, { '/type': 'error' }, { '/errors': ABSENT }],
  },
  {
    fact: 'E2 any call can be refused with 429, also by a busy resource',
    source: 'developers.intercom.com, rate limiting',
    versions: '>=2.9',
    operation: 'createMessage',
    target: 429,
    body: error('rate_limit_exceeded', 'Exceeded rate limit of 1667 in 10_seconds'),
    accepts: [{ '/errors/0/code': 'too_many_requests' }],
    rejects: [{ '/errors/0/code': null }],
  },
  {
    fact: 'E3 a failure can come without a body',
    source: 'estuary/connectors commit c6adba795, ruby#568',
    versions: '>=2.9',
    operation: 'retrieveContact',
    target: 404,
    body: undefined,
  },
  {
    fact: 'E5 the 410 of a merged contact is an error list',
    source: 'OAS#523',
    versions: '>=2.16',
    operation: 'retrieveContact',
    target: 410,
    body: error('contact_merged'),
    rejects: [{ '': contact('2.16') }],
  },
  {
    fact: 'E6 a second scroll is refused with 400, scroll_exists',
    source: 'PostHog#63033, airbyte#8395',
    versions: '>=2.9',
    operation: 'scrollOverAllCompanies',
    target: 400,
    body: error('scroll_exists', 'scroll already exists for this workspace'),
    rejects: [{ '': company() }],
  },
  {
    fact: 'E6 the page after 10 000 companies is refused with 400, bad_request',
    source: 'PostHog#67063, estuary/connectors',
    versions: '>=2.9',
    operation: 'listAllCompanies',
    target: 400,
    body: error('bad_request', 'page limit reached, please use scroll API'),
    rejects: [{ '/errors/0': 'page limit reached' }],
  },
  {
    fact: 'E7 what a version does not have is refused with 400, intercom_version_invalid',
    source: 'airbyte#6351, n8n#4851',
    versions: '>=2.9',
    operation: 'createTicket',
    target: 400,
    body: error('intercom_version_invalid', 'The requested version is not available'),
    rejects: [{ '/errors/0/code': ABSENT }],
  },
  {
    fact: 'a body that is not JSON is refused with a status and an error',
    source: 'recorded traffic',
    versions: '>=2.9',
    operation: 'createContact',
    target: 400,
    body: { status: 400, error: 'Bad Request' },
    accepts: [{ '': error('parameter_invalid') }],
    rejects: [{ '/status': '400' }, { '/error': ABSENT }, { '/message': 'No' }],
  },
  {
    fact: 'a 406 and a 409 occur on ordinary operations, which answer with an error list',
    source: 'recorded traffic, developers.intercom.com, HTTP responses',
    versions: '>=2.9',
    operation: 'listContacts',
    target: 406,
    body: error('unsupported'),
    rejects: [{ '/errors': {} }],
  },
  {
    fact: 'a 409 occurs on operations that do not announce it',
    source: 'recorded traffic',
    versions: '>=2.9',
    operation: 'updateContact',
    target: 409,
    body: error('conflict'),
    rejects: [{ '': contact('2.9') }],
  },
  {
    fact: 'the codes of errors are an open set, and an entry has a message and a field or not',
    source: 'developers.intercom.com, error codes, recorded traffic',
    versions: '>=2.9',
    operation: 'createContact',
    target: 400,
    body: error('parameter_invalid'),
    accepts: [
      { '/errors/0/field': 'email' },
      { '/errors/0/field': null, '/errors/0/message': null },
      { '/errors/0/message': ABSENT },
    ],
    unknown: [{ '/errors/0/code': 'out_of_coffee' }],
    rejects: [{ '/errors/0/code': null }, { '/errors/0/reason': 'because' }],
  },
  ...(['>=2.9'] as const).map((versions) => ({
    fact: 'the codes that occur are known',
    source: 'developers.intercom.com, error codes, recorded traffic, airbyte#6351, n8n#4851, OAS#384',
    versions,
    operation: 'createContact',
    target: 400,
    body: (_: Version) => ({
      type: 'error.list',
      request_id: null,
      errors: CODES.map((code) => ({ code, message: null })),
    }),
  })),
];

export const errorsShapes: readonly ShapeFact[] = [
  {
    fact: 'E1 a request_id is no UUID',
    source: 'node#98',
    versions: '>=2.9',
    see: (description) => schemaAt('ErrorList', 'request_id')(description).format,
    is: undefined,
  },
  {
    fact: 'E2 every operation declares 401, 429 and a default',
    source: 'developers.intercom.com, rate limiting',
    versions: '>=2.9',
    see: without('401', '429', 'default'),
    is: [],
  },
  {
    fact: 'E3 the description says that a failure need not be JSON',
    source: 'estuary/connectors commit c6adba795, ruby#568, tap-intercom#66',
    versions: '>=2.9',
    see: (description) => {
      const [first] = responsesOf(description).filter(({ at }) => at.endsWith(' default'));
      return says(first?.node, /HTML or with nothing/);
    },
    is: true,
  },
  {
    fact: 'E4 every response carries the version, the request id and the rate limit',
    source: 'recorded traffic',
    versions: '>=2.9',
    see: (description) =>
      responsesOf(description)
        .filter(({ node }) => !HEADERS.every((header) => header in (node.headers as object)))
        .map(({ at }) => at),
    is: [],
  },
  {
    fact: 'E4 a 429 can say when to try again',
    source: 'developers.intercom.com, rate limiting',
    versions: '>=2.9',
    see: ({ document }) =>
      'Retry-After' in
      ((document.components?.responses as Record<string, { headers: object }>).TooManyRequests?.headers ??
        {}),
    is: true,
  },
  {
    fact: 'E5 a merged contact is 410 with a link to the other from 2.16 on',
    source: 'OAS#523',
    versions: '>=2.16',
    see: (description) =>
      responsesOf(description)
        .filter(({ at }) => at === 'retrieveContact 410')
        .map(({ node }) => 'Link' in (node.headers as object)),
    is: [true],
  },
  {
    fact: 'E5 no contact is merged away with a 410 before 2.16',
    source: 'OAS#523',
    versions: '<2.16',
    see: (description) => statuses('retrieveContact')(description).includes('410'),
    is: false,
  },
  {
    fact: 'E6 the limits of lists and scrolls of companies are told',
    source: 'PostHog#63033, PostHog#67063, airbyte#8395',
    versions: '>=2.9',
    see: (description) => [
      says(nodeOf(description, 'scrollOverAllCompanies'), /one scroll at a time/),
      says(nodeOf(description, 'scrollOverAllCompanies'), /not used for a minute expires/),
      says(nodeOf(description, 'listAllCompanies'), /10,000/),
    ],
    is: [true, true, true],
  },
  {
    fact: 'the servers of three regions are told',
    source: 'developers.intercom.com, REST APIs, node#285',
    versions: '>=2.9',
    see: ({ document }) =>
      (document as unknown as { servers: { url: string }[] }).servers.map(({ url }) => url),
    is: ['https://api.intercom.io', 'https://api.eu.intercom.io', 'https://api.au.intercom.io'],
  },
  {
    fact: 'Unstable is called Preview too, spelt like this',
    source: 'OAS#444, OAS#669',
    versions: '>=Unstable',
    see: versionWords,
    is: ['Unstable', 'Preview'],
  },
  ...(['2.9', '2.10', '2.11', '2.12', '2.13', '2.14', '2.15', '2.16'] as const).map((version) => ({
    fact: 'a numbered version has one name',
    source: 'developers.intercom.com, versioning',
    versions: `=${version}`,
    see: versionWords,
    is: [version],
  })),
  ...(
    [
      ['2.9', 108],
      ['2.16', 231],
      ['Unstable', 279],
    ] as const
  ).map(([version, count]) => ({
    fact: 'every operation of the version is there; Unstable keeps the two of ip_allowlist',
    source: 'published descriptions',
    versions: `=${version}`,
    see: ({ operations }: Description) => operations.length,
    is: count,
  })),
  {
    fact: 'ip_allowlist goes on in Unstable, where it is missing by oversight',
    source: 'published descriptions of 2.14, 2.15 and 2.16',
    versions: '>=2.14',
    see: (description) => ['retrieveIpAllowlist', 'updateIpAllowlist'].map((id) => exists(id)(description)),
    is: [true, true],
  },
];

function versionWords(description: Description): unknown {
  const [first] = description.operations;
  return first?.parameters.find(({ name }) => name === 'Intercom-Version')?.schema.enum;
}
