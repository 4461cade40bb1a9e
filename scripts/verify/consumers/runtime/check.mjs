// What must be true of the package on any runtime. It is given the entries, imported or required.

/** @throws Error that says what is not as it should be. */
export async function check({ client, operations, webhooks, sandbox, contract }) {
  const sent = [];
  const tags = { type: 'list', data: [{ type: 'tag', id: '7', name: 'Urgent' }] };
  const fetch = async (input, init) => {
    const request = new Request(input, init);
    sent.push(`${request.method} ${request.url} ${request.headers.get('intercom-version')}`);
    return request.url.endsWith('/tags') ? Response.json(tags) : Response.json({}, { status: 404 });
  };
  const intercom = client.createIntercomClient({ version: '2.14', token: 'a-token', fetch });
  same((await client.unwrap(intercom.GET('/tags'))).data.length, 1, 'a call');
  const names = [];
  for await (const { name } of client.paginate(intercom, '/tags')) names.push(name);
  same(names.join(), 'Urgent', 'a list');
  same(sent.join(), Array(2).fill('GET https://api.intercom.io/tags 2.14').join(), 'what is sent');

  const api = operations.createIntercomApi({ version: '2.14', token: 'a-token', fetch });
  same((await api.tags.listTags()).data[0].name, 'Urgent', 'a call by name');
  const failure = await api.contacts.retrieveContact({ contact_id: '9' }).catch((error) => error);
  same(failure instanceof client.IntercomApiError, true, 'the class of an error');
  same(client.isIntercomApiError(failure) && failure.status, 404, 'an error');

  const signature = await webhooks.signPayload('{"a":1}', 'a secret');
  await webhooks.verifySignature('{"a":1}', signature, 'a secret');
  const refused = await webhooks.verifySignature('{"a":2}', signature, 'a secret').catch((error) => error);
  same(refused.reason, 'wrong-signature', 'a signature');

  const workspace = sandbox.createSandbox();
  const play = { version: '2.14', token: sandbox.SANDBOX_TOKEN, fetch: workspace.fetch };
  const played = operations.createIntercomApi(play);
  const { id } = await played.contacts.createContact({ body: { role: 'lead', email: 'a@example.com' } });
  const contact = await played.contacts.retrieveContact({ contact_id: id });
  same(contact.email, 'a@example.com', 'the sandbox');

  await contract.loadDescriptions(['2.14']);
  const description = contract.loadDescription('2.14');
  const exchange = {
    request: { method: 'GET', path: `/contacts/${id}`, headers: { 'intercom-version': '2.14' } },
    response: { status: 200, headers: { 'content-type': 'application/json' }, body: contact },
  };
  same(contract.validateExchange(description, exchange).length, 0, 'an exchange');
  const damaged = { ...exchange, response: { ...exchange.response, body: { ...contact, id: 7 } } };
  same(contract.validateExchange(description, damaged)[0]?.path, '/id', 'a damaged exchange');

  if (!contract.defineScenario) return;
  const scenario = contract.defineScenario({
    resource: 'tags',
    name: 'list',
    since: '2.9',
    run: async ({ client: one }) => void (await client.unwrap(one.GET('/tags'))),
  });
  const target = contract.sandboxTarget();
  const { runs } = await contract.runScenarios({ scenarios: [scenario], versions: ['2.9', '2.14'], target });
  same(
    runs.map(({ findings, error }) => findings.length + String(error)).join(),
    '0undefined,0undefined',
    'a scenario',
  );
}

function same(actual, expected, what) {
  if (actual !== expected) throw new Error(`${what}: ${String(actual)} in place of ${String(expected)}`);
}
