import { expect, test } from '@jest/globals';
import { loadDescription } from '../../description/load.js';
import { createGuard, type Outgoing } from './guard.js';

const TAG = '-icx';
const guard = (readOnly = false) =>
  createGuard({ description: loadDescription('2.14'), tag: TAG, adminId: '7', readOnly });
const request = (method: string, path: string, body?: unknown): Outgoing => ({ method, path, body });

/** A guard that knows of a contact and a conversation of its own. */
function knowing(contact: object = {}) {
  const known = guard();
  const making = request('POST', '/contacts', { name: `Ada${TAG}`, ...contact });
  expect(known.learn(making, 200, { id: 'c1' })).toEqual({ contact_id: 'c1' });
  const talking = request('POST', '/conversations', { from: { type: 'user', id: 'c1' }, body: TAG });
  expect(known.learn(talking, 200, { conversation_id: 'v1' })).toEqual({ conversation_id: 'v1' });
  return known;
}
const reply = (contact: string) => ({
  message_type: 'comment',
  type: 'user',
  intercom_user_id: contact,
  body: 'x',
});

test.each<[string, Outgoing]>([
  ['reading', request('GET', '/contacts/other')],
  ['a search', request('POST', '/contacts/search', { query: {} })],
  ['a new thing with the tag', request('POST', '/tags', { name: `VIP${TAG}` })],
  [
    'a conversation of its own contact',
    request('POST', '/conversations', { from: { type: 'user', id: 'c1' } }),
  ],
  ['a reply in its own conversation', request('POST', '/conversations/v1/reply', reply('c1'))],
  ['a tag of the workspace on its own contact', request('POST', '/contacts/c1/tags', { id: '99' })],
  [
    'its own work',
    request('POST', '/conversations/v1/parts', { type: 'admin', admin_id: '7', assignee_id: '7' }),
  ],
  ['removing what it made', request('DELETE', '/contacts/c1')],
  [
    'a reply in the last conversation of its contact',
    request('POST', '/conversations/last/reply', reply('c1')),
  ],
  [
    'hiding a part of its own conversation',
    request('POST', '/conversations/redact', { conversation_id: 'v1' }),
  ],
  ['merging its own contacts', request('POST', '/contacts/merge', { from: 'c1', into: 'c1' })],
  ['a number that nobody has', request('POST', '/contacts', { name: TAG, phone: '+15550143' })],
  ['an attribute, which can be archived', request('POST', '/data_attributes', { name: `lamps${TAG}` })],
  ['a draft of news', request('POST', '/news/news_items', { title: TAG })],
])('%s is sent', (_, outgoing) => {
  expect(knowing().refuse(outgoing)).toBeUndefined();
});

test.each<[string, Outgoing, string]>([
  ['a thing without the tag', request('POST', '/tags', { name: 'VIP' }), "without the run's tag in its name"],
  [
    'a change of what was there',
    request('PUT', '/contacts/other', { name: TAG }),
    'changes what the run did not make',
  ],
  [
    'a message',
    request('POST', '/messages', { body: TAG, to: { type: 'user', id: 'c1' } }),
    'nothing takes it back',
  ],
  ['a reply to somebody', request('POST', '/conversations/v1/reply', reply('other')), 'names somebody'],
  [
    'work for somebody',
    request('POST', '/conversations/v1/parts', { assignee_id: '8' }),
    'gives work to somebody',
  ],
  ['a tag for somebody', request('POST', '/tags', { name: TAG, users: [{ id: 'other' }] }), 'names somebody'],
  [
    'a reply in the last conversation of somebody',
    request('POST', '/conversations/last/reply', reply('other')),
    'changes what the run did not make',
  ],
  [
    'hiding a part of another conversation',
    request('POST', '/conversations/redact', { conversation_id: 'v2' }),
    'changes what the run did not make',
  ],
  [
    'merging somebody into its own contact',
    request('POST', '/contacts/merge', { from: 'other', into: 'c1' }),
    'changes what the run did not make',
  ],
  [
    "somebody's number",
    request('POST', '/contacts', { name: TAG, phone: '+442079460018' }),
    'names somebody whom the run did not make (phone)',
  ],
  [
    'news for everybody',
    request('POST', '/news/news_items', { title: TAG, state: 'live' }),
    'shows it to everybody',
  ],
  ['what the version does not have', request('POST', '/nowhere', { name: TAG }), 'POST /nowhere changes'],
])('%s is not sent', (_, outgoing, why) => {
  expect(knowing().refuse(outgoing)).toContain(why);
});

test('a tag of the workspace that was attached is not of the run', () => {
  const known = knowing();
  const attaching = request('POST', '/contacts/c1/tags', { id: '99' });
  expect(known.refuse(attaching)).toBeUndefined();
  known.learn(attaching, 200, { type: 'tag', id: '99', name: 'VIP' });
  expect(known.refuse(request('DELETE', '/tags/99'))).toContain('changes what the run did not make');
});

test.each([
  ['/tags', { id: '99', name: TAG }, 'createTag could change what the run did not make (id)'],
  [
    '/custom_object_instances/Order',
    { external_id: 'A-7', custom_attributes: { number: TAG } },
    'createOrUpdateCustomObjectInstance could change what the run did not make (external_id)',
  ],
])('what is made at %s by an id that it did not give is not made', (path, body, why) => {
  expect(knowing().refuse(request('POST', path, body))).toBe(why);
});

test('a contact with an address gets nothing, though it may be read and changed', () => {
  const known = knowing({ email: `ada${TAG}@example.com` });
  expect(known.refuse(request('POST', '/conversations/v1/reply', reply('c1')))).toContain('has an address');
  expect(known.refuse(request('PUT', '/contacts/c1', { name: 'Ada' }))).toBeUndefined();
});

test('read-only sends nothing that makes or changes', () => {
  expect(guard(true).refuse(request('POST', '/tags', { name: TAG }))).toBe('createTag does not only read');
  expect(guard(true).refuse(request('POST', '/contacts/search', { query: {} }))).toBeUndefined();
});
