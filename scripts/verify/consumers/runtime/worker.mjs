import * as client from 'intercom-fetch';
import * as contract from 'intercom-fetch/contract';
import * as operations from 'intercom-fetch/operations';
import * as sandbox from 'intercom-fetch/sandbox';
import * as webhooks from 'intercom-fetch/webhooks';
import { check } from './check.mjs';

export default { test: () => check({ client, operations, webhooks, sandbox, contract }) };
