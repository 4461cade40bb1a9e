import { expect, test } from '@jest/globals';
import { talk } from '../../testing/caller.js';

test('the default brand has the default help center', async () => {
  const { call } = talk();
  const { data: sites } = (await call<{ data: { id: string }[] }>('GET', '/help_center/help_centers')).body;
  const { data } = (
    await call<{ data: { is_default: boolean; help_center_id: string | null }[] }>('GET', '/brands')
  ).body;
  expect(data.map(({ is_default, help_center_id }) => [is_default, help_center_id])).toEqual([
    [true, sites[0]?.id],
    [false, null],
  ]);
});
