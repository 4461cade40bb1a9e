// Writes into a workspace that is kept in a file until it is killed, and says what was answered.
import { createSandbox, SANDBOX_TOKEN } from '../sandbox.js';

const [data = ''] = process.argv.slice(2);
const { answer } = createSandbox({ data });
const headers = { authorization: `Bearer ${SANDBOX_TOKEN}`, 'content-type': 'application/json' };
for (let number = 0; ; number += 1) {
  const body = JSON.stringify({ role: 'user', email: `${process.pid}-${number}@example.com` });
  const { status, body: text } = await answer({ method: 'POST', url: '/contacts', headers, body });
  if (status !== 200) throw new Error(String(text));
  process.stdout.write(`${(JSON.parse(text as string) as { id: string }).id}\n`);
}
