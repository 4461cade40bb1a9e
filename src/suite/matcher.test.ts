import { expect, test } from '@jest/globals';
import { createIntercomClient } from '../client/index.js';
import { loadDescription } from '../description/load.js';
import { createSandbox, SANDBOX_TOKEN } from '../sandbox/index.js';
import { createRecorder } from '../traffic/recorder.js';
import { toMatchContract, type ContractMatchers } from './matcher.js';

declare module 'expect' {
  // The parameters have to be those of the interface that is extended.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars, @typescript-eslint/no-empty-object-type
  interface Matchers<R extends void | Promise<void>, T = unknown> extends ContractMatchers<R> {}
}

expect.extend({ toMatchContract });

test('an exchange that agrees passes, one that disagrees fails with what disagrees', async () => {
  const recorder = createRecorder(createSandbox().fetch, { description: loadDescription('2.14') });
  const client = createIntercomClient({ version: '2.14', token: SANDBOX_TOKEN, fetch: recorder.fetch });
  await client.GET('/tags');
  const [exchange] = recorder.exchanges;
  expect(exchange).toMatchContract('2.14');
  const changed = { ...exchange, response: { ...exchange?.response, body: { type: 'list', data: 1 } } };
  expect(changed).not.toMatchContract('2.14');
  expect(() => expect(changed).toMatchContract('2.14')).toThrow(
    'The exchange disagrees with the description of 2.14:\n  error 2.14 listTags response /data: expected ',
  );
  expect(() => expect({ request: 1 }).toMatchContract('2.14')).toThrow(
    'This is no exchange: at /response: this field is missing.',
  );
  expect(() => expect(exchange).toMatchContract('3.0' as never)).toThrow('"3.0" is no version.');
});
