import { activityLog, admin, me, pages } from './bodies.js';
import { ABSENT, type WireFact } from './judge.js';
import { schemaAt, type ShapeFact } from './see.js';

const team = { type: 'team', id: '814865', name: 'Support', admin_ids: [814860] };
const logs = { type: 'activity_log.list', pages, activity_logs: [activityLog] };
const LOG = '/activity_logs/0';

export const admins: readonly WireFact[] = [
  {
    fact: 'A1 the avatar of an admin is an object, null, or not there',
    source: 'OAS#199',
    versions: '>=2.9',
    operation: 'retrieveAdmin',
    body: admin,
    accepts: [{ '/avatar': { image_url: 'https://static.example.com/avatar.png' } }, { '/avatar': null }],
    rejects: [{ '/avatar': 'https://static.example.com/avatar.png' }, { '/avatar': { image_url: 5 } }],
  },
  {
    fact: 'A2 the job title of an admin is left out while none is set',
    source: 'OAS#274, recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'listAdmins',
    body: { type: 'admin.list', admins: [admin] },
    accepts: [{ '/admins/0/job_title': 'Engineer' }],
    rejects: [{ '/admins/0/job_title': 5 }, { '/admins/0/email': ABSENT }, { '/admins/0/type': 'user' }],
  },
  {
    fact: 'A2 the job title of the admin behind the token is left out while none is set',
    source: 'recorded traffic, 2.9 and 2.13',
    versions: '>=2.9',
    operation: 'identifyAdmin',
    body: me,
    accepts: [{ '/job_title': 'Engineer' }],
    rejects: [{ '/job_title': 5 }, { '/app': null }, { '/email_verified': 'yes' }],
  },
  ...(['retrieveAdmin', 'setAwayAdmin'] as const).map((operation): WireFact => ({
    fact: `A3 away_status_reason_id of ${operation} is a number, text or null`,
    source: 'recorded traffic, 2.11, published example',
    versions: '>=2.9',
    operation,
    body: admin,
    accepts: [12_345, '12345', null].map((id) => ({ '/away_status_reason_id': id })),
    rejects: [{ '/away_status_reason_id': true }],
  })),
  {
    fact: 'A4 a team says how it distributes conversations',
    source: 'recorded traffic, 2.11',
    versions: '>=2.9',
    operation: 'retrieveTeam',
    body: team,
    accepts: [{ '/distribution_method': 'round_robin' }, { '/distribution_method': null }],
    rejects: [{ '/distribution_method': 5 }, { '/admin_ids': ['814860'] }],
  },
  {
    fact: 'A15 the app of GET /me says whether it is secure',
    source: 'recorded traffic, 2.9 and 2.13, published example',
    versions: '>=2.9',
    operation: 'identifyAdmin',
    body: me,
    accepts: [{ '/app/secure': true }, { '/app/region': 'Europe' }],
    rejects: [{ '/app/secure': null }, { '/app/secure': ABSENT }],
  },
  {
    fact: 'A16 the metadata of an activity log has before and after as text or object, and a message',
    source: 'recorded traffic, 2.10, published example',
    versions: '>=2.9',
    operation: 'listActivityLogs',
    body: logs,
    accepts: [
      { [`${LOG}/metadata`]: { before: 'Example', after: 'Example Ltd' } },
      { [`${LOG}/metadata`]: { before: { name: 'Example' }, after: { name: 'Example Ltd' } } },
      { [`${LOG}/metadata`]: { message: { id: 123, title: 'Welcome' } } },
      { [`${LOG}/metadata`]: null },
    ],
    rejects: [{ [`${LOG}/metadata`]: 'renamed' }, { [`${LOG}/performed_by/type`]: 'user' }],
  },
  {
    fact: 'A17 the kinds of activity are an open set',
    source: 'OAS#623, published lists that drift apart',
    versions: '>=2.9',
    operation: 'listActivityLogs',
    body: logs,
    accepts: [{ [`${LOG}/activity_type`]: 'inbox_bulk_action' }],
    unknown: [{ [`${LOG}/activity_type`]: 'app_teleportation' }],
    rejects: [{ [`${LOG}/activity_type`]: null }],
  },
  {
    fact: 'pages.next of activity logs is an address',
    source: 'notes of an SDK author',
    versions: '>=2.9',
    operation: 'listActivityLogs',
    body: logs,
    accepts: [
      { '/pages/next': 'https://api.intercom.io/admins/activity_logs?page=2' },
      { '/pages/next': null },
    ],
    rejects: [{ '/pages/next': { page: 2, starting_after: 'WzE3' } }],
  },
];

export const adminsShapes: readonly ShapeFact[] = [
  {
    fact: 'A3 reasons for being away are set from 2.14 on, and null names none',
    source: 'OAS#569',
    versions: '>=2.14',
    see: (description) => schemaAt('SetAwayAdminRequest', 'away_status_reason_id')(description).type,
    is: ['integer', 'null'],
  },
];
