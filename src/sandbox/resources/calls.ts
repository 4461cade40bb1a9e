import { refuse } from '../errors.js';
import { list } from '../list.js';
import { handlers, reply, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { Admins } from './admins/table.js';
import { Contacts } from './contacts/table.js';
import { Conversations } from './conversations/table.js';

export interface Call extends Omit<Schemas['Call'], 'id'> {
  id: string;
  transcript: readonly { speaker_type: 'admin' | 'user'; content: string }[];
}

export const Calls = table<Call>({ name: 'calls', ids: 900_001 });

/** Intercom gives the calls of so many conversations at once. */
const MAX_CONVERSATIONS = 20;

const SPEAKERS = { admin: 'Teammate', user: 'Contact' };

const view = ({ transcript: _, ...call }: Call): Schemas['Call'] => call;

export const calls: Resource = {
  rules: {
    listCalls: 'Nothing in the API makes a call: there are those of the seed.',
    retrieveCall: 'Nothing in the API makes a call: there are those of the seed.',
    listCallsWithTranscripts: 'Nothing in the API makes a call: there are those of the seed.',
    retrieveCallRecording: 'Nothing in the API makes a call: there are those of the seed.',
    retrieveCallTranscript: 'Nothing in the API makes a call: there are those of the seed.',
  },
  malformed: {
    listCallsWithTranscripts: ({ kind, message, field }) =>
      kind === 'value' && field === 'conversation_ids'
        ? refuse.conversationIdLimitExceeded(message, field)
        : undefined,
  },

  handlers: handlers({
    listCalls: (call) => list(call, call.world.newest(Calls), { perPage: 25, view }),

    retrieveCall: ({ world, params }) => view(world.get(Calls, params.call_id)),

    listCallsWithTranscripts(call) {
      const ids = new Set(call.body.conversation_ids.map(String));
      if (ids.size === 0 || ids.size > MAX_CONVERSATIONS)
        throw refuse.conversationIdLimitExceeded(`Name 1 to ${MAX_CONVERSATIONS} conversations`);
      const found = call.world
        .newest(Calls)
        .filter(({ conversation_id }) => ids.has(String(conversation_id)));
      return list(call, found, {
        view: ({ transcript, ...row }) => ({
          ...row,
          transcript: [...transcript],
          transcript_status: transcript.length === 0 ? null : 'completed',
        }),
      });
    },

    retrieveCallRecording({ world, params }) {
      const { recording_url } = world.get(Calls, params.call_id);
      if (recording_url === null) throw refuse.notFound('Recording not found');
      return reply(302, undefined, { Location: recording_url });
    },

    /** A call without a transcript gives an empty one, in the words that Intercom has for it. */
    retrieveCallTranscript({ world, params }) {
      const { id, transcript } = world.get(Calls, params.call_id);
      const lines = transcript.map(({ speaker_type, content }) => `${SPEAKERS[speaker_type]}: ${content}`);
      return reply(200, lines.length === 0 ? '[{}]' : lines.join('\n'), {
        'Content-Disposition': `attachment; filename="transcript-${id}.txt"`,
      });
    },
  }),

  /** One call that was answered, recorded and written down. */
  seed(world, seed) {
    if (seed === 'empty') return;
    const [admin] = world.all(Admins);
    const [contact] = world.all(Contacts);
    const [conversation] = world.all(Conversations);
    if (!admin || !contact || !conversation) return;
    const moment = world.now;
    world.add(Calls, {
      type: 'call',
      conversation_id: conversation.id,
      admin_id: admin.id,
      contact_id: contact.id,
      state: 'ended',
      initiated_at: moment,
      answered_at: moment,
      ended_at: moment,
      created_at: moment,
      updated_at: moment,
      recording_url: 'https://recordings.example.com/900001.mp3',
      transcription_url: null,
      call_type: 'phone',
      direction: 'inbound',
      ended_reason: 'completed',
      phone: '+15550100',
      fin_recording_url: null,
      fin_transcription_url: null,
      duration: 60,
      talk_time: 50,
      queue_time: 10,
      hold_time: 0,
      transcript: [
        { speaker_type: 'user', content: 'Where do I find my invoices?' },
        { speaker_type: 'admin', content: 'Under Settings, then Billing.' },
      ],
    });
  },
};
