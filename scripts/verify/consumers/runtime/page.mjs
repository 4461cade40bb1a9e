import * as client from 'intercom-fetch';
import * as operations from 'intercom-fetch/operations';
import * as webhooks from 'intercom-fetch/webhooks';
import { check } from './check.mjs';

globalThis.checked = check({ client, operations, webhooks }).then(() => 'passed');
