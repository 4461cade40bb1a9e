// Compiled by `npm run types`, never executed. Each line under a `@ts-expect-error` must fail to compile.
import { list } from './list.js';
import { handlers } from './operation.js';
import { Notes } from './resources/notes/table.js';
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

// A field too many in a returned literal compiles, as TypeScript has it; the answer is validated as it is sent.
handlers({
  listTags: () => ({ type: 'list', data: [], mood: 'happy' }),
});
