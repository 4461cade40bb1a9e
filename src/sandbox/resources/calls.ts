import { refuse } from '../errors.js';
import { handlers, reply, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table } from '../world.js';
import { Admins } from './admins/table.js';
import { Contacts } from './contacts/table.js';

export interface Call extends Omit<Schemas['Call'], 'id'> {
  id: string;
  /** Who said what, one line each. */
  transcript: readonly string[];
}

export const Calls = table<Call>({
  ids: 900_001,
  missing: () => refuse.notFound('Resource Not Found'),
});

export const calls: Resource = {
  handlers: handlers({
    retrieveCallRecording({ world, params }) {
      const { recording_url } = world.get(Calls, params.call_id);
      if (recording_url === null) throw refuse.notFound('Recording not found');
      return reply(302, undefined, { Location: recording_url });
    },

    retrieveCallTranscript({ world, params }) {
      const { id, transcript } = world.get(Calls, params.call_id);
      if (transcript.length === 0) throw refuse.notFound('Transcript not found');
      return reply(200, transcript.join('\n'), {
        'Content-Disposition': `attachment; filename="transcript-${id}.txt"`,
      });
    },
  }),

  /** One call that was answered, recorded and written down. */
  seed(world, seed) {
    if (seed === 'empty') return;
    const [admin] = world.all(Admins);
    const [contact] = world.all(Contacts);
    if (!admin || !contact) return;
    const moment = world.now;
    world.add(Calls, {
      type: 'call',
      conversation_id: null,
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
      transcript: ['Contact: Where do I find my invoices?', 'Teammate: Under Settings, then Billing.'],
    });
  },
};
