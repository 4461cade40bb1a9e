import * as client from 'intercom-fetch';
import * as operations from 'intercom-fetch/operations';
import * as webhooks from 'intercom-fetch/webhooks';
import { check } from './check.mjs';

export default { test: () => check({ client, operations, webhooks }) };
