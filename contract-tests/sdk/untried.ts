import type { Outcome } from './drive.js';

/** A method of the SDK that does not come through: what becomes of it, and the reason. */
interface Untried {
  result: Outcome['result'];
  reason: string;
}

const gone = (what: string): Untried => ({
  result: 'not described',
  reason: `Intercom's descriptions of these versions have no ${what}`,
});

const customChannels = Object.fromEntries(
  ['', 'unstable.'].flatMap((namespace) =>
    ['NewConversation', 'NewMessage', 'QuickReplySelected', 'AttributeCollected'].map((event) => [
      `${namespace}customChannelEvents.notify${event}`,
      gone('custom channel events'),
    ]),
  ),
);

/** Every other method is seen to work; an entry whose method ends in another way is a finding. */
export const UNTRIED: Readonly<Record<string, Untried>> = {
  ...customChannels,
  'conversations.runAssignmentRules': gone('assignment rules that a request runs'),
  'contacts.listAttachedCompanies': {
    result: 'empty',
    reason: 'the SDK looks for `companies` in an answer whose items are `data`',
  },
  'unstable.companies.updateCompany': { result: 'refused', reason: 'the SDK sends no body' },
  'unstable.companies.attachContactToACompany': {
    result: 'refused',
    reason: 'the SDK takes the ids of contact and company under one name, and sends the first only',
  },
  'unstable.dataEvents.lisDataEvents': {
    result: 'refused',
    reason: 'the SDK sends who is asked for as JSON in `filter`, and not by the name of the parameter',
  },
};
