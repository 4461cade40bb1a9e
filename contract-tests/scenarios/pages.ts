import assert from 'node:assert/strict';
import type { Version } from '../../generated/versions.js';
import type { Scenario } from '../../src/suite/run.js';
import { defineScenario, type Story } from '../../src/suite/scenario.js';
import { fill, type Ids } from './refusals.js';

interface Pages {
  resource: string;
  name?: string;
  since: Version;
  before?: Version;
  embedded?: string;
  /** What leads to the next page. Default: its number. */
  by?: 'page' | 'starting_after' | 'cursor';
  /** Sees to it that there are two things on each list, and tells the ids that the paths need. */
  given?: (story: Story<'2.9'>) => Promise<Ids>;
  /** Paths of lists, with what they are asked for besides. `{name}` is one of those ids. */
  lists: readonly string[];
}

/** Lists, a page of one thing after the other: each page holds what is asked for, and the second is not the first. */
export function definePages({
  resource,
  name = 'pages',
  since,
  before,
  embedded,
  by = 'page',
  given: prepare,
  lists,
}: Pages): Scenario {
  return defineScenario({
    resource,
    name,
    since: since as '2.9',
    ...(before ? { before } : {}),
    ...(embedded === undefined ? {} : { embedded }),
    async run(story) {
      const ids = (await prepare?.(story)) ?? {};
      for (const list of lists) {
        const path = fill(list, ids);
        const page = async (query: string) => {
          const { response, error: body } = await story.given.eventually(
            () => story.given.send('GET', `${path}${path.includes('?') ? '&' : '?'}per_page=1${query}`),
            (answer) => answer.response.status !== 200 || itemsOf(answer.error).length > 0,
          );
          assert.equal(response.status, 200, `${list}: status`);
          const items = itemsOf(body);
          assert.equal(items.length, 1, `${list}: a page of one holds one`);
          return { item: items[0], next: nextOf(body, by) };
        };
        const first = await page('');
        const second = await page(first.next);
        assert.notDeepEqual(second.item, first.item, `${list}: the next page goes on`);
      }
    },
  });
}

/** The list in an answer. */
function itemsOf(body: unknown): readonly unknown[] {
  const { data, ...others } = body as { data?: unknown };
  if (data !== undefined) return Array.isArray(data) ? data : itemsOf(data);
  return Object.values(others).find((value) => Array.isArray(value)) ?? [];
}

/** What of the query leads to the next page. */
function nextOf(body: unknown, by: NonNullable<Pages['by']>): string {
  const { pages, next_cursor } = body as {
    pages?: { next?: { starting_after?: string } };
    next_cursor?: string;
  };
  const next = { page: '2', starting_after: pages?.next?.starting_after, cursor: next_cursor }[by];
  return `&${by}=${encodeURIComponent(next ?? '')}`;
}
