import type { Given } from '../../../src/suite/scenario.js';
import { made } from '../refusals.js';

const FIELDS = { Reason: 'string', Lamps: 'integer', Broken: 'boolean' } as const;

/** The id of a new ticket type with a field of each kind. */
export async function createReturnType(given: Given, more: { category?: 'Tracker' } = {}): Promise<string> {
  const id = String(await made(given, '/ticket_types', { name: given.fresh('Placeholder Return'), ...more }));
  for (const [field, data_type] of Object.entries(FIELDS)) {
    const body = { name: given.say(field), description: 'Of the parcel', data_type };
    await made(given, `/ticket_types/${id}/attributes`, body);
  }
  return id;
}

/** A value for each of the fields. */
export const returnFields = (given: Given, lamps: number, broken: boolean) => ({
  Reason: given.say(broken ? 'The box fell' : 'Too many'),
  Lamps: lamps,
  Broken: broken,
});
