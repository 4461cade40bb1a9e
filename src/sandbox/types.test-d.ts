// Compiled by `npm run types`, never executed. Each line under a `@ts-expect-error` must fail to compile.
import { list } from './list.js';
import { handlers } from './operation.js';
import { Contacts } from './resources/contacts/table.js';
import { Notes } from './resources/notes/table.js';
import { Tags } from './resources/tags/table.js';
import { Teams } from './resources/teams.js';

handlers({
  // @ts-expect-error -- no version has such an operation
  listTeems: () => ({ type: 'team.list', teams: [] }),
});

handlers({
  listTeams: (call) => list(call, call.world.all(Teams)),
  // @ts-expect-error -- a note is no team
  retrieveTeam: ({ world }) => world.get(Notes, '1'),
});

handlers({
  // @ts-expect-error -- the path has no such parameter
  // eslint-disable-next-line @typescript-eslint/no-unsafe-argument
  retrieveTeam: ({ world, params }) => world.get(Teams, params.teem_id),
});

handlers({
  // @ts-expect-error -- a field of the answer is missing
  deleteContact: ({ params }) => ({ id: params.contact_id, deleted: true, type: 'contact' }),
});

handlers({
  // @ts-expect-error -- a field of the answer has another type
  listTags: () => ({ type: 'list', data: [{ type: 'tag', id: 1, name: 'One' }] }),
});

handlers({
  createNote: ({ body }) => {
    // @ts-expect-error -- the body has no such field
    void body.text;
    void body.body;
    throw new Error('not reached');
  },
});

handlers({
  listContacts: ({ query }) => {
    // @ts-expect-error -- no such parameter
    void query.per_pages;
    void query.per_page;
    throw new Error('not reached');
  },
});

handlers({
  // @ts-expect-error -- an operation that answers nothing has no body
  deleteAudience: () => ({ deleted: true }),
});

handlers({
  // @ts-expect-error -- the answer has no such field
  listTags: () => ({ type: 'list', data: [], mood: 'happy' }),
});

handlers({
  listTags: () => ({
    type: 'list',
    // @ts-expect-error -- an item of the answer has no such field
    data: [{ type: 'tag', id: '1', name: 'One', colour: 'red' }],
  }),
});

handlers({
  // @ts-expect-error -- the answer has no field of this spelling, whether it is given always or sometimes
  retrieveTag: ({ world, params }) => ({
    ...world.get(Tags, params.tag_id),
    ...(params.tag_id === '1' ? { aplied_at: 1 } : {}),
  }),
});

handlers({
  // @ts-expect-error -- the same in a function with a body
  deleteContact({ params }) {
    return { id: params.contact_id, external_id: null, deleted: true, type: 'contact', mood: 'happy' };
  },
});

handlers({
  // @ts-expect-error -- a row with fields of its own is shown by a view that leaves them out
  retrieveContact: ({ world, params }) => world.get(Contacts, params.contact_id),
});
