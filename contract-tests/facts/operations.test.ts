import { describe, expect, test } from '@jest/globals';
import { VERSIONS } from '../../generated/versions.js';
import { resolve } from '../../src/description/description.js';
import { loadDescription } from '../../src/description/load.js';

/** What holds for every operation and every topic, whatever it is about. */
describe.each(VERSIONS)('%s', (version) => {
  const { operations, document } = loadDescription(version);

  test('whoever sends JSON can be told that it is wrong', () => {
    const silent = operations.filter(
      ({ requestBody, responses }) => requestBody?.content['application/json'] && !('400' in responses),
    );
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  });

  test('any other answer may be HTML or nothing, and says so', () => {
    const unsaid = operations.filter(
      ({ responses }) => !/\bHTML\b.*\bnothing\b/.test(responses.default?.description ?? ''),
    );
    expect(unsaid.map(({ operationId }) => operationId)).toEqual([]);
  });

  test('a topic that has an example in the newest version has one here', () => {
    const lost = [...exampled('Unstable')].filter(
      (topic) => topic in (document.webhooks ?? {}) && !exampled(version).has(topic),
    );
    expect(lost).toEqual([]);
  });
});

type Body = { $ref?: string; content?: Record<string, { example?: unknown; examples?: unknown }> };

/** The topics of a version whose body has an example. */
function exampled(version: (typeof VERSIONS)[number]): Set<string> {
  const { document } = loadDescription(version);
  const webhooks = Object.entries(document.webhooks ?? {}) as [string, { post: { requestBody: Body } }][];
  return new Set(
    webhooks
      .filter(([, { post }]) => {
        const media = resolve(document, post.requestBody).content?.['application/json'];
        return media?.example !== undefined || media?.examples !== undefined;
      })
      .map(([topic]) => topic),
  );
}
