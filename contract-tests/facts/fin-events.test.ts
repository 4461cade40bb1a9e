import { expect, test } from '@jest/globals';
import { checkValue } from '../../src/contract/body.js';
import { loadDescription } from '../../src/description/load.js';
import { VERSIONS } from '../../generated/versions.js';
import { selectVersions } from '../../src/description/versions.js';
import { notificationSchema, topicsOf } from '../deliveries.js';
import { ABSENT, edited, type Edit } from './judge.js';

// The events of the Fin Agent API, from Intercom's descriptions of 2.14 … 2.16 and Preview (fin_agent_*_event, which no
// operation refers to) and the guide fin-agent-api. Values are our own.
const common = { conversation_id: 'chat-7781', user_id: 'usr-1', created_at_ms: '2026-01-10T05:42:57.457Z' };
const message = { author: 'fin', body: '<p>Hello</p>', timestamp_ms: '2026-01-10T05:42:57.457Z' };
const option = { key: 'bad', emoji: '🙁', label: 'Bad' };

interface EventFact {
  body: object;
  accepts: Edit[];
  unknown: Edit[];
  rejects: Edit[];
}

const EVENTS: Record<string, EventFact> = {
  fin_status_updated: {
    body: { event_name: 'fin_status_updated', ...common, status: 'escalated', reason: 'Routed to team' },
    accepts: [{ '/reason': ABSENT }, { '/status': 'resolved' }, { '/status': 'awaiting_user_reply' }],
    unknown: [{ '/status': 'thinking' }],
    rejects: [{ '/status': null }, { '/event_name': 'fin_replied' }, { '/user_id': 7 }],
  },
  fin_replied: {
    body: { event_name: 'fin_replied', ...common, message: { id: '1', ...message }, status: 'replying' },
    accepts: [{ '/message/id': ABSENT }, { '/status': 'awaiting_user_reply' }, { '/stream_id': 'a1b2' }],
    unknown: [{ '/status': 'thinking' }],
    rejects: [{ '/message': ABSENT }, { '/message/author': 'user' }, { '/message/body': null }],
  },
  csat_requested: {
    body: { event_name: 'csat_requested', ...common, csat: { options: [option] } },
    accepts: [{ '/csat/options/0/key': 'amazing' }],
    unknown: [{ '/csat/options/0/key': 'superb' }],
    rejects: [{ '/csat/options': null }, { '/csat/options/0/label': ABSENT }],
  },
};

const since = selectVersions('>=2.14');

test.each(Object.entries(EVENTS))('%s comes from 2.14 on, and as Intercom describes it', (name, fact) => {
  for (const version of VERSIONS) {
    const { document } = loadDescription(version);
    expect([version, topicsOf(document).includes(name)]).toEqual([version, since.includes(version)]);
  }
  for (const version of since) {
    const { document } = loadDescription(version);
    const schema = notificationSchema(document, name) ?? {};
    const findings = (edit: Edit) => checkValue(document, schema, edited(fact.body, edit));
    for (const edit of [{}, ...fact.accepts]) expect([edit, findings(edit)]).toEqual([edit, []]);
    for (const edit of fact.unknown)
      expect([edit, findings(edit).map(({ rule }) => rule)]).toEqual([edit, ['unknown-value']]);
    for (const edit of fact.rejects)
      expect([
        edit,
        findings(edit).some(({ severity, rule }) => severity === 'error' || rule === 'missing-field'),
      ]).toEqual([edit, true]);
  }
});
