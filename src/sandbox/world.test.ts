import { beforeEach, describe, expect, test } from '@jest/globals';
import { loadDescription } from '../description/load.js';
import { NEWEST } from '../description/versions.js';
import { createClock, SANDBOX_EPOCH } from './clock.js';
import { refuse } from './errors.js';
import type { AnyHandler } from './operation.js';
import { createSandbox, type SandboxEvent } from './index.js';
import { handlersOf } from './resource.js';
import { RESOURCES } from './resources.js';
import { callerOf, SEEDED, talk } from './testing/caller.js';
import { table, World } from './world.js';

interface Shelf {
  id: string;
  name: string;
  labels: readonly string[];
}
const Shelves = table<Shelf, 'name' | 'label'>({
  name: 'shelves',
  ids: 11,
  missing: (field) => refuse.notFound('No such shelf', field),
  index: { name: ({ name }) => name, label: ({ labels }) => labels },
});

let world: World;
const namesOf = (shelves: readonly Shelf[]) => shelves.map(({ name }) => name).join(' ');
const add = (name: string, ...labels: string[]) => world.add(Shelves, { name, labels });
/** Everything that can be seen of the shelves. */
const seen = () => ({
  all: namesOf(world.all(Shelves)),
  newest: namesOf(world.newest(Shelves)),
  red: namesOf(world.where(Shelves, 'label', 'red')),
  first: world.find(Shelves, '11'),
});

beforeEach(() => {
  world = new World(createClock(SANDBOX_EPOCH), 'secret', () => loadDescription(NEWEST));
  add('a', 'red');
  add('b', 'red', 'blue');
  add('c');
  world.commit();
});

describe('an index', () => {
  test('finds rows by each of their keys, oldest first', () => {
    expect(namesOf(world.where(Shelves, 'label', 'red'))).toBe('a b');
    expect(namesOf(world.where(Shelves, 'label', 'blue'))).toBe('b');
    expect(namesOf(world.where(Shelves, 'label', 'green'))).toBe('');
    expect(world.where(Shelves, 'label', null)).toEqual([]);
  });

  test('follows a row that changes its key, and keeps the order', () => {
    world.change(Shelves, '11', { labels: ['blue'] });
    expect(namesOf(world.where(Shelves, 'label', 'blue'))).toBe('a b');
    expect(namesOf(world.where(Shelves, 'label', 'red'))).toBe('b');
  });

  test('forgets a row that is gone', () => {
    world.remove(Shelves, '11');
    expect(seen()).toEqual({ all: 'b c', newest: 'c b', red: 'b', first: undefined });
  });

  test('says whether a row stands within another, and refuses what stands elsewhere like what is not there', () => {
    expect(world.getWithin(Shelves, 'label', 'blue', '12').name).toBe('b');
    expect(() => world.getWithin(Shelves, 'label', 'blue', '11')).toThrow('No such shelf');
    expect(() => world.getWithin(Shelves, 'label', 'blue', '99')).toThrow('No such shelf');
  });

  test('names rows that go together', () => {
    world.removeWhere(Shelves, 'label', 'red');
    expect(seen()).toEqual({ all: 'c', newest: 'c', red: '', first: undefined });
  });

  test('takes names that every object has', () => {
    add('constructor', '__proto__');
    expect(namesOf(world.where(Shelves, 'label', '__proto__'))).toBe('constructor');
    expect(world.where(Shelves, 'name', 'toString')).toEqual([]);
  });
});

describe('what is not committed', () => {
  const meddle = () => {
    world.remove(Shelves, '11');
    world.change(Shelves, '12', { name: 'B', labels: [] });
    add('d', 'red');
    world.emit('shelf.created', 'd');
  };

  test('is taken back whole: rows, their order, indexes and ids', () => {
    const before = seen();
    meddle();
    world.rollback();
    expect(seen()).toEqual(before);
    expect(world.commit()).toEqual([]);
    expect(add('e').id).toBe('14');
  });

  test('stays when it was kept, unless it was a bug', () => {
    const before = seen();
    meddle();
    world.keep();
    add('e', 'red');
    world.emit('shelf.created', 'e');
    world.rollback();
    expect(seen()).toEqual({ all: 'B c d', newest: 'd c B', red: 'd', first: undefined });
    world.discard();
    expect(seen()).toEqual(before);
  });

  test('stays for good once it is committed', () => {
    meddle();
    expect(world.commit()).toEqual([{ topic: 'shelf.created', item: 'd', created_at: SANDBOX_EPOCH }]);
    world.discard();
    expect(seen()).toEqual({ all: 'B c d', newest: 'd c B', red: 'd', first: undefined });
  });

  test('may take a row away and put it back where it was', () => {
    const row = world.remove(Shelves, '11');
    world.add(Shelves, row);
    world.commit();
    expect(seen()).toMatchObject({ all: 'a b c', red: 'a b', first: row });
  });
});

test('a snapshot is not changed by what comes after it', () => {
  const snapshot = world.snapshot();
  const before = seen();
  world.change(Shelves, '11', { name: 'A', labels: [] });
  add('d', 'red');
  world.clock.advance(5);
  for (let times = 0; times < 2; times += 1) {
    world.restore(snapshot);
    expect([seen(), world.now, add('d').id]).toEqual([before, SANDBOX_EPOCH, '14']);
  }
});

describe('a sandbox that goes back to a snapshot', () => {
  test('repeats its answers to the letter: ids, times, request ids and the rate limit', async () => {
    const { sandbox, call } = talk('2.14', { rateLimit: 3 });
    await call('GET', '/me');
    const snapshot = sandbox.snapshot();
    const story = async () => {
      const created = await call('POST', '/contacts', { external_id: 'new' });
      sandbox.clock.advance(1);
      const answers = [created, await call('GET', '/contacts'), await call('GET', '/contacts')];
      return answers.map(({ status, headers, body }) => ({ status, headers: [...headers], body }));
    };
    const first = await story();
    expect(first.map(({ status }) => status)).toEqual([200, 200, 429]);
    sandbox.restore(snapshot);
    expect(await story()).toEqual(first);
  });
});

describe('events', () => {
  const handlers = handlersOf(RESOURCES);
  const createTag: AnyHandler = (call) => {
    call.world.emit('tag.begun', { by: 'a test' });
    const tag = handlers.createTag?.(call);
    call.world.emit('tag.created', tag);
    return tag;
  };
  const listenTo = (handler: AnyHandler) => {
    const events: SandboxEvent[] = [];
    const sandbox = createSandbox({
      handlers: { createTag: handler },
      onBug: () => undefined,
      onEvent: (event) => events.push(event),
    });
    return { events, call: callerOf(sandbox, '2.14') };
  };

  test('are told in their order, once the answer stands', async () => {
    const { events, call } = listenTo(createTag);
    const { body } = await call('POST', '/tags', { name: 'New' });
    expect(events).toEqual([
      { topic: 'tag.begun', item: { by: 'a test' }, created_at: SANDBOX_EPOCH },
      { topic: 'tag.created', item: body, created_at: SANDBOX_EPOCH },
    ]);
  });

  test('of a request that is refused are not told', async () => {
    const { events, call } = listenTo(createTag);
    expect((await call('POST', '/tags', { name: ' ' })).status).toBe(400);
    expect(events).toEqual([]);
  });

  test.each<[string, AnyHandler]>([
    ['breaks', (call) => void [createTag(call), (undefined as unknown as { of: string }).of]],
    ['lies', (call) => ({ ...(createTag(call) as object), mood: 'happy' })],
  ])('of a handler that %s are not told, and nothing stays of what it did', async (_, handler) => {
    const { events, call } = listenTo(handler);
    const before = (await call('GET', '/tags')).body;
    expect((await call('POST', '/tags', { name: 'New', users: [{ id: SEEDED.customer }] })).status).toBe(500);
    expect([events, (await call('GET', '/tags')).body]).toEqual([[], before]);
  });
});
