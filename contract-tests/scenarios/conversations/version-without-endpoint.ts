import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'conversations',
  name: 'version-without-endpoint',
  since: '2.9',
  before: 'Unstable',
  async run({ given, version }) {
    const { id } = await given.conversation('The export is broken.');
    if (version === '2.9') {
      const body = JSON.stringify({ ticket_type_id: '1201' });
      assertRefused(
        await given.send('POST', `/conversations/${id}/convert`, body),
        400,
        'intercom_version_invalid',
      );
    }
    const body = JSON.stringify({ experimental: true, secret: 'sandbox-secret', seen: true });
    const part = `/conversations/${id}/conversation_parts/999999999`;
    assertRefused(await given.send('PUT', part, body), 400, 'intercom_version_invalid');
  },
});
