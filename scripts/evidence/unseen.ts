import { asStrings, type JsonObject } from '../../src/description/json.js';
import { answeredSchemas, fieldPlacesOf, headOf, type FieldPlace } from './places.js';

/** Stands beside `required` in a document: those of its names that nothing public has ever shown. */
const UNSEEN = 'x-unseen';

/**
 * The fields that only Intercom writes. Where a caller writes as well, a required name is what the API asks for, and no
 * body has to show it.
 */
export function answeredFields(document: JsonObject): FieldPlace[] {
  const answered = answeredSchemas(document);
  return fieldPlacesOf(document).filter(({ address }) => answered.has(headOf(address)));
}

/** Names fields as unseen in their document, so that the contract engine can be mild with them. */
export function markUnseen(fields: readonly FieldPlace[]): void {
  for (const { owner, name } of fields) owner[UNSEEN] = [...asStrings(owner[UNSEEN]), name];
}
