import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VERSIONS } from '../../generated/versions.js';
import { loadDescription } from '../description/load.js';
import { schemasOf } from '../description/schemas.js';
import { runs } from '../description/testing/runs.js';
import { handlersOf } from './resource.js';
import { RESOURCES } from './resources.js';
import { drawn, HINTS, isReading, plainReads, Visit, type Drawn } from './testing/visit.js';

test.each(VERSIONS)('%s: after any accepted request everything can be shown', async (version) => {
  const { document, operations } = loadDescription(version);
  const schemas = schemasOf(document);
  const handlers = handlersOf(RESOURCES);
  const served = operations.filter(({ operationId }) => Object.hasOwn(handlers, operationId));
  const reading = served.filter(isReading);
  const writing = served.filter((operation) => !isReading(operation));
  const unlisted = new Set<string>();
  const accepted = new Set<string>();

  const readAll = async (visit: Visit, reads: readonly Drawn[]) => {
    const refused: string[] = [];
    for (const read of reads)
      for (const path of visit.ids.fillAll(visit.operation(read.operationId).path, 4))
        if ((await visit.send(read, path)) >= 400) refused.push(path);
    return refused;
  };
  const plain = plainReads(served);

  const seeded = new Visit(version);
  await readAll(seeded, plain);
  const hints = { ...seeded.ids.hints(), ...HINTS };
  const story = fc.record({
    requests: fc.array(
      fc.constantFrom(...writing).chain((operation) => drawn(schemas, operation, hints)),
      { minLength: 1, maxLength: 8 },
    ),
    // Nothing, until a scroll or an export is over, until a snooze ends.
    pause: fc.constantFrom(0, 61, 2 * 86_400),
    reads: fc.tuple(...reading.map((operation) => drawn(schemas, operation, hints))),
  });
  await fc.assert(
    fc.asyncProperty(story, async ({ requests, pause, reads }) => {
      const visit = new Visit(version, unlisted);
      await readAll(visit, plain);
      for (const request of requests) {
        if ((await visit.send(request)) >= 400) continue;
        accepted.add(request.operationId);
        visit.sandbox.clock.advance(pause);
        await readAll(visit, reads);
      }
      visit.sandbox.clock.advance(61);
      const refused = await readAll(visit, plain);
      const bugs = visit.sandbox.bugs.map(({ message }) => message);
      expect({ bugs, refused }).toEqual({ bugs: [], refused: [] });
    }),
    runs(8),
  );
  expect([...unlisted]).toEqual([]);
  expect(accepted.size).toBeGreaterThan(3);
});
