// A workspace that counts calls in windows of ten seconds. Prints where it listens.
import { createSandbox, SANDBOX_TOKEN } from 'intercom-fetch/sandbox';

const sandbox = createSandbox({ clock: 'system', rateLimit: Number(process.argv[2]) });
const { url } = await sandbox.listen();
// The first answer takes longest, and would be the one that the whole fleet waits for.
await fetch(`${url}/me`, {
  headers: { authorization: `Bearer ${SANDBOX_TOKEN}`, 'intercom-version': '2.14' },
});
console.log(url);
