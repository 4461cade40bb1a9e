import { refuse } from '../errors.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { Contacts } from './contacts/table.js';
import { Conversations } from './conversations/table.js';

type FinVoiceCall = Schemas['FinVoiceCall'];

const FinVoiceCalls = table<FinVoiceCall, 'external' | 'phone' | 'conversation'>({
  name: 'fin-voice-calls',
  ids: (count) => 50_401 + count,
  missing: () => refuse.notFound('Fin voice call not found'),
  index: {
    external: ({ external_call_id }) => external_call_id,
    phone: ({ user_phone_number }) => user_phone_number,
    conversation: ({ intercom_conversation_id }) => intercom_conversation_id,
  },
});

/** The workspace's own number, which only these calls show, and webhooks that tell how a thing is stored. */
export const APP_ID = 91_001;

const present = (call: FinVoiceCall | undefined): FinVoiceCall => {
  if (!call) throw FinVoiceCalls.missing();
  return call;
};

export const finVoice: Resource = {
  handlers: handlers({
    registerFinVoiceCall({ world, body }) {
      const { phone_number, call_id, vendor_internal_id, data } = body;
      if (world.where(FinVoiceCalls, 'external', call_id).length > 0)
        throw refuse.conflict('This call has been registered before');
      return world.add(FinVoiceCalls, {
        app_id: APP_ID,
        user_phone_number: phone_number,
        status: 'registered',
        intercom_call_id: null,
        external_call_id: call_id,
        ...(vendor_internal_id === undefined ? {} : { vendor_internal_id }),
        intercom_conversation_id: conversationWith(world, phone_number),
        call_transcript: [],
        call_summary: '',
        intent: [],
        ...(data === undefined ? {} : { data }),
      });
    },

    retrieveFinVoiceCall: ({ world, params }) => world.get(FinVoiceCalls, params.fin_voice_call_id),

    retrieveFinVoiceCallByExternalId: ({ world, params }) =>
      present(world.where(FinVoiceCalls, 'external', params.external_id)[0]),

    retrieveFinVoiceCallByPhoneNumber: ({ world, params }) =>
      present(world.where(FinVoiceCalls, 'phone', params.phone_number).at(-1)),

    listFinVoiceCallsOfConversation: ({ world, params }) => [
      ...world.where(FinVoiceCalls, 'conversation', params.conversation_id),
    ],
  }),
};

/** Calls are matched at once here: with the latest conversation of whoever has the number. */
function conversationWith(world: World, phone: string): string | null {
  const contact = world.all(Contacts).find((candidate) => candidate.phone === phone);
  return world.where(Conversations, 'contact', contact?.id).at(-1)?.id ?? null;
}
