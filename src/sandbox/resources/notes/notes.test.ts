import { expect, test } from '@jest/globals';
import { SEEDED, talk } from '../../testing/caller.js';

test.each([`/contacts/${SEEDED.customer}/notes`, `/companies/${SEEDED.company}/notes`])(
  'a page of %s holds 50 notes',
  async (path) => {
    const { call } = talk();
    for (let count = 0; count < 51; count += 1) await call('POST', path, { body: 'Called' });
    const { body } = await call<{ data: unknown[]; pages: { per_page: number } }>('GET', path);
    expect([body.data.length, body.pages.per_page]).toEqual([50, 50]);
  },
);
