import { describe, expect, test } from '@jest/globals';
import { VERSIONS, type Version } from '../../generated/versions.js';
import type { JsonObject } from '../../src/description/json.js';
import { loadDescription } from '../../src/description/load.js';
import { SchemaReader, type Source } from '../../src/diff/normalize.js';
import { operationsOf, type Operation } from '../../src/diff/operations.js';

/**
 * An update clears a field by null. Recorded of `email` and `external_id` of a contact (2.2), and published of articles,
 * companies, folders, office hours and snippets; so wherever an answer can be null, the request that sets the same
 * field takes null. These are what the object is found by, or what the request is for.
 */
const EXCEPTIONS = ['createOrUpdateCustomObjectInstance external_id', 'manageConversation snoozed_until'];

const UPDATES = /^(update|createOrUpdate|stage|set|manage)/;

/** What each operation that changes something takes and answers. */
function updatesOf(version: Version) {
  const document = loadDescription(version).document as unknown as JsonObject;
  const reader = new SchemaReader(document);
  const updates = [...operationsOf(document).values()].flatMap((operation) => {
    const request = contentOf(operation.body);
    const answer = [...operation.answers].find(([status]) => status.startsWith('2'))?.[1];
    const body = contentOf(answer ?? null);
    return UPDATES.test(operation.id) && request && body ? [{ id: operation.id, request, answer: body }] : [];
  });
  return { updates, shape: (source: Source) => reader.shape(source) };
}

function contentOf(part: Pick<NonNullable<Operation['body']>, 'content'> | null) {
  return part?.content.get('application/json');
}

describe.each(VERSIONS)('%s', (version) => {
  const { updates, shape } = updatesOf(version);

  test('there are updates', () => {
    expect(updates.length).toBeGreaterThan(10);
  });

  test('null clears whatever an answer has as null', () => {
    const stuck = updates.flatMap(({ id, request, answer }) =>
      fieldsThatCannotBeCleared(request, answer).map((field) => `${id} ${field}`),
    );
    expect(stuck.filter((field) => !EXCEPTIONS.includes(field))).toEqual([]);
  });

  /** The optional fields of a request that are never null, and that an answer has as null; also those inside of objects and lists. */
  function fieldsThatCannotBeCleared(request: Source, answer: Source, depth = 0): string[] {
    const [sent, read] = [shape(request), shape(answer)];
    if (sent.items && read.items)
      return fieldsThatCannotBeCleared(sent.items, read.items, depth).map((field) => `[].${field}`);
    return [...sent.fields].flatMap(([name, { source, required }]) => {
      const answered = read.fields.get(name);
      if (!answered) return [];
      const stuck = !required && shape(answered.source).nullable && !shape(source).nullable;
      const inside = depth < 3 ? fieldsThatCannotBeCleared(source, answered.source, depth + 1) : [];
      return [...(stuck ? [name] : []), ...inside.map((field) => `${name}.${field}`)];
    });
  }
});
