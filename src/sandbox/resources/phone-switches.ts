import { handlers, reply } from '../operation.js';
import type { Resource } from '../resource.js';
import { contactWithPhone } from './contacts/phone.js';
import { Contacts } from './contacts/table.js';

/** A number with its country code: E.164 has at most fifteen digits. */
const PHONE_NUMBER = /^\+[1-9]\d{6,14}$/;

/** What kind of line a number is cannot be known here: those that end in 0000 count as landlines. */
const LANDLINE = /0000$/;

export const phoneSwitches: Resource = {
  rules: {
    createPhoneSwitch: 'Numbers that end in 0000 count as landlines. No message is sent.',
  },
  handlers: handlers({
    createPhoneSwitch({ world, body }) {
      const { phone, custom_attributes = {} } = body;
      const number = phone.replace(/[\s().-]/g, '');
      if (!PHONE_NUMBER.test(number))
        return reply(400, { error_key: 'invalid_phone_number', message: 'The number is not valid' });
      if (LANDLINE.test(number)) return reply(422, { error_key: 'landline_phone' });
      const { id, custom_attributes: before } = contactWithPhone(world, number);
      const set = Object.entries({ ...before, ...custom_attributes }).filter(([, value]) => value !== null);
      world.change(Contacts, id, { custom_attributes: Object.fromEntries(set) as typeof before });
      return { type: 'phone_call_redirect', url: `https://via.example.com/msgr/${id}`, phone };
    },
  }),
};
