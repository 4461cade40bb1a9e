// A few methods of the official SDK, so that the drive through all of them (`npm run verify -- sdk`) is known to work.
import { expect, test } from '@jest/globals';
import { drive } from './drive.js';
import { findingsOf } from './findings.js';
import { UNTRIED } from './untried.js';

/** A write by a draw and one that is prepared, a read, a file, a method that is gone, one that is broken. */
const FEW = [
  'aiContent.deleteExternalPage',
  'tickets.update',
  'segments.find',
  'dataExport.download',
  'customChannelEvents.notifyNewMessage',
  'contacts.listAttachedCompanies',
];

test('what methods of the SDK do is read by other calls', async () => {
  const outcomes = await drive('2.14', (name) => FEW.includes(name));
  expect(Object.fromEntries(outcomes.map(({ method, result }) => [method, result]))).toEqual({
    'aiContent.deleteExternalPage': 'shown',
    'tickets.update': 'shown',
    'segments.find': 'read',
    'dataExport.download': 'read',
    'customChannelEvents.notifyNewMessage': 'not described',
    'contacts.listAttachedCompanies': 'empty',
  });
});

test('an excuse that no longer holds is a finding, and so is a method without one', () => {
  const result = 'refused' as const;
  const listed = { 'tags.list': { result, reason: 'once' }, 'tags.gone': { result, reason: 'once' } };
  const works = { method: 'tags.list', operationId: 'listTags', result: 'read' as const };
  const fails = { method: 'tags.find', operationId: 'retrieveTag', result, why: 'Not found' };
  expect(findingsOf([works, fails], listed)).toEqual([
    'tags.list (listTags): read, and is listed as refused',
    'tags.find (retrieveTag): refused Not found',
    'the SDK has no tags.gone, which is listed',
  ]);
  expect(Object.keys(UNTRIED).length).toBeLessThanOrEqual(13);
});
