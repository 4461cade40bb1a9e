const client = require('intercom-fetch');
const contract = require('intercom-fetch/contract');
const operations = require('intercom-fetch/operations');
const sandbox = require('intercom-fetch/sandbox');
const webhooks = require('intercom-fetch/webhooks');

import('./check.mjs').then(({ check }) => check({ client, operations, webhooks, sandbox, contract }));
