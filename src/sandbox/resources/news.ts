import { deleted } from '../deleted.js';
import { refuse } from '../errors.js';
import { list } from '../list.js';
import { named } from '../named.js';
import { handlers, type Call, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { Admins } from './admins/table.js';

type NewsItem = Schemas['NewsItem'];
type Request = Call<'updateNewsItem'>['body'];

const Newsfeeds = table<Schemas['Newsfeed']>({ name: 'newsfeeds', ids: 5_301 });

const NewsItems = table<NewsItem, 'newsfeed'>({
  name: 'news-items',
  ids: 29_001,
  index: {
    newsfeed: ({ newsfeed_assignments }) =>
      newsfeed_assignments.map(({ newsfeed_id }) => String(newsfeed_id)),
  },
});

export const news: Resource = {
  handlers: handlers({
    listNewsItems: (call) => list(call, call.world.newest(NewsItems), { perPage: 10 }),

    createNewsItem({ world, body, now }) {
      const { title, body: text = '', state = 'draft', deliver_silently = false } = body;
      return world.add(NewsItems, {
        type: 'news-item',
        workspace_id: world.id,
        title,
        body: text,
        sender_id: senderOf(world, body),
        state,
        deliver_silently,
        ...listsOf(world, now, body, state),
        cover_image_url: null,
        created_at: now,
        updated_at: now,
      });
    },

    retrieveNewsItem: ({ world, params }) => world.get(NewsItems, params.news_item_id),

    /** Lists that are left out are emptied, other fields stay. */
    updateNewsItem({ world, params, body, now }) {
      const before = world.get(NewsItems, params.news_item_id);
      const {
        title = before.title,
        body: text = before.body,
        state = before.state,
        deliver_silently = before.deliver_silently,
      } = body;
      const lists = listsOf(world, now, body, state, before);
      return world.change(NewsItems, before.id, {
        ...{ title, body: text, state, deliver_silently, ...lists },
        sender_id: senderOf(world, body),
        updated_at: now,
      });
    },

    deleteNewsItem: ({ world, params }) => deleted('news-item', world.remove(NewsItems, params.news_item_id)),

    listNewsfeeds: (call) => list(call, call.world.all(Newsfeeds), { perPage: 10 }),

    retrieveNewsfeed: ({ world, params }) => world.get(Newsfeeds, params.newsfeed_id),

    /** The one that was published last first. */
    listLiveNewsfeedItems(call) {
      const { world, params } = call;
      const { id } = world.get(Newsfeeds, params.newsfeed_id);
      const live = world
        .where(NewsItems, 'newsfeed', id)
        .filter(({ state }) => state === 'live')
        .toReversed()
        .toSorted((a, b) => publishedIn(b, id) - publishedIn(a, id));
      return list(call, live);
    },
  }),

  /** A newsfeed, which only the workspace itself can set up. */
  seed(world, seed) {
    if (seed === 'empty') return;
    world.add(Newsfeeds, {
      type: 'newsfeed',
      name: 'All customers',
      created_at: world.now,
      updated_at: world.now,
    });
  },
};

const publishedIn = ({ newsfeed_assignments }: NewsItem, newsfeed: string): number =>
  newsfeed_assignments.find(({ newsfeed_id }) => String(newsfeed_id) === newsfeed)?.published_at ?? 0;

const senderOf = (world: World, { sender_id }: Request): number =>
  Number(named(world, Admins, 'admin', sender_id, 'sender_id').id);

/** An item counts as published in a newsfeed since the request says so, or since it was live there. */
function listsOf(
  world: World,
  now: number,
  { labels = [], reactions = [], newsfeed_assignments = [] }: Request,
  state: NewsItem['state'],
  before?: NewsItem,
) {
  const assigned = newsfeed_assignments.map(({ newsfeed_id, published_at }) => {
    named(world, Newsfeeds, 'newsfeed', newsfeed_id, 'newsfeed_assignments');
    if (published_at && published_at > now)
      throw refuse.parameterInvalid('published_at cannot be in the future', 'newsfeed_assignments');
    const since = before ? publishedIn(before, String(newsfeed_id)) : 0;
    return { newsfeed_id, published_at: state === 'draft' ? null : (published_at ?? (since || now)) };
  });
  return { labels, reactions, newsfeed_assignments: assigned };
}
