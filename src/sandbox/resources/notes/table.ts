import type { Schemas } from '../../operation.js';
import { table } from '../../world.js';

/** A note stands on a contact or on a company, and keeps who wrote it as they were. */
export type Note = (Schemas['Note'] | Schemas['CompanyNote']) & { id: string };

export const Notes = table<Note, 'contact' | 'company'>({
  name: 'notes',
  ids: 16_001,
  index: { contact: ({ contact }) => contact?.id, company: ({ company }) => company?.id },
});
