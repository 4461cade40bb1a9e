import * as client from 'intercom-fetch';
import * as contract from 'intercom-fetch/contract';
import * as operations from 'intercom-fetch/operations';
import * as sandbox from 'intercom-fetch/sandbox';
import * as webhooks from 'intercom-fetch/webhooks';
import { check } from './check.mjs';

globalThis.checked = check({ client, operations, webhooks, sandbox, contract }).then(() => 'passed');
