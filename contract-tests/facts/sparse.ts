// What older and sparse workspaces leave out, although most answers carry it.
import { AT, company, contact, dataAttribute, adminMessage, list } from './bodies.js';
import { ABSENT, gone, type WireFact } from './judge.js';

const LATER_CONTACT_KEYS = [
  '/opted_in_subscription_types',
  '/opted_out_subscription_types',
  '/utm_campaign',
  '/utm_content',
  '/utm_medium',
  '/utm_source',
  '/utm_term',
  '/referrer',
];

const olderHelpCenter = {
  id: '93',
  workspace_id: 'ecahpwf5',
  created_at: AT,
  updated_at: AT,
  identifier: 'example',
  website_turned_on: true,
  display_name: 'Example',
  url: 'https://intercom.help/example',
  custom_domain: null,
};

const helpCenter = { ...olderHelpCenter, default: true, locales: ['en'] };

export const sparse: readonly WireFact[] = [
  ...['retrieveContact', 'createContact', 'updateContact'].map((operation): WireFact => ({
    fact: 'a contact can lack the keys that arrived over the years',
    source: 'recorded traffic of older workspaces',
    versions: '>=2.9',
    operation,
    body: contact,
    accepts: [
      ...gone(...LATER_CONTACT_KEYS, '/location/country_code', '/location/continent_code'),
      Object.fromEntries(LATER_CONTACT_KEYS.map((key) => [key, ABSENT])),
    ],
    rejects: gone('/email', '/name', '/tags', '/location', '/location/country', '/custom_attributes'),
  })),
  {
    fact: 'a company that was made with its id alone has no name',
    source: 'recorded traffic, 2.3',
    versions: '>=2.9',
    operation: 'createOrUpdateCompany',
    body: company,
    accepts: gone('/name'),
    rejects: [{ '/name': null }, ...gone('/company_id', '/created_at')],
  },
  {
    fact: 'an attribute can come without messenger_writable',
    source: 'recorded traffic of older workspaces',
    versions: '>=2.9',
    operation: 'listDataAttributes',
    body: list(dataAttribute),
    accepts: gone('/data/0/messenger_writable'),
    rejects: [{ '/data/0/messenger_writable': null }, ...gone('/data/0/api_writable', '/data/0/ui_writable')],
  },
  {
    fact: 'a Help Center can come without its address and its domain',
    source: 'recorded traffic, 2.11',
    versions: '>=2.16',
    operation: 'retrieveHelpCenter',
    body: helpCenter,
    accepts: [{ '/url': ABSENT, '/custom_domain': ABSENT }],
    rejects: [{ '/url': null }, ...gone('/identifier', '/display_name')],
  },
  {
    fact: 'a Help Center can come without its address and its domain',
    source: 'recorded traffic, 2.11',
    versions: '<2.16',
    operation: 'retrieveHelpCenter',
    body: olderHelpCenter,
    accepts: [{ '/url': ABSENT, '/custom_domain': ABSENT }],
    rejects: [{ '/url': null }, ...gone('/identifier', '/display_name')],
  },
  {
    fact: 'the owner of a message can be no more than a name and an address',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'createMessage',
    body: adminMessage,
    accepts: [{ '/owner': { type: 'admin', id: '814860', name: 'T', email: 't@example.com' } }],
    rejects: gone('/owner', '/owner/id', '/owner/name', '/owner/email'),
  },
];
