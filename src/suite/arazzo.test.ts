import { expect, test } from '@jest/globals';
import { loadDescription } from '../description/load.js';
import type { Exchange, Recording } from '../traffic/exchange.js';
import { toArazzo } from './arazzo.js';

const HEADERS = { authorization: 'Bearer REDACTED', 'intercom-version': '2.14' };
const JSON_TYPE = { 'content-type': 'application/json' };

const call = (line: string, body: object | undefined, status: number, answer: object): Exchange => {
  const [method = '', path = ''] = line.split(' ');
  return {
    request: { method, path, headers: { ...HEADERS, ...(body ? JSON_TYPE : {}) }, ...(body ? { body } : {}) },
    response: { status, headers: JSON_TYPE, body: answer },
  };
};

const recording = (...exchanges: Exchange[]): Recording => ({
  version: '2.14',
  scenario: 'conversations/answer',
  provenance: { kind: 'sandbox', source: 'a test' },
  exchanges,
});

const stepsOf = (...exchanges: Exchange[]) =>
  toArazzo(recording(...exchanges), loadDescription('2.14'), './2.14.json').workflows[0]?.steps ?? [];

const LISTED = call('GET /admins', undefined, 200, { admins: [{ type: 'admin', id: '7' }] });

test('ids that an answer brought are what that answer brings, everything else is as it was', () => {
  const reply = { type: 'admin', admin_id: '7', body: '7 days', message_type: 'comment' };
  const steps = stepsOf(
    LISTED,
    call('GET /conversations?per_page=7', undefined, 200, { conversations: [{ id: 12 }] }),
    call('POST /conversations/12/reply', reply, 200, { id: '12' }),
    call('POST /conversations/12/reply', reply, 404, {}),
  );
  expect(steps.map(({ stepId }) => stepId)).toEqual([
    'listAdmins',
    'listConversations',
    'replyConversation',
    'replyConversation-2',
  ]);
  expect(steps.map(({ outputs }) => outputs)).toEqual([
    { admins_0_id: '$response.body#/admins/0/id' },
    { conversations_0_id: '$response.body#/conversations/0/id' },
    undefined,
    undefined,
  ]);
  const [, list, first, second] = steps;
  expect(list?.parameters.at(-1)).toEqual({ in: 'query', name: 'per_page', value: '7' });
  expect(first).toEqual({
    stepId: 'replyConversation',
    operationId: 'replyConversation',
    parameters: [
      { in: 'header', name: 'Authorization', value: 'Bearer {$inputs.token}' },
      { in: 'header', name: 'Intercom-Version', value: '2.14' },
      { in: 'path', name: 'conversation_id', value: '{$steps.listConversations.outputs.conversations_0_id}' },
    ],
    requestBody: {
      contentType: 'application/json',
      payload: { ...reply, admin_id: '$steps.listAdmins.outputs.admins_0_id' },
    },
    successCriteria: [{ condition: '$statusCode == 200' }],
  });
  expect(second?.successCriteria).toEqual([{ condition: '$statusCode == 404' }]);
});

test('a request that the description does not have is no step', () => {
  expect(() => stepsOf(call('GET /unicorns', undefined, 404, {}))).toThrow(
    'GET /unicorns → 404: 2.14 has no such operation, so it cannot be a step.',
  );
});
