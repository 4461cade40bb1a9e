import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'office-hours',
  name: 'exceptions',
  since: '2.16',
  async run({ client, given }) {
    const { id: office_hours_schedule_id, time_zone_name } = await unwrap(
      client.POST('/office_hours_schedules', {
        body: { name: given.fresh('Shop'), time_zone_name: 'Europe/Vienna', time_intervals: [] },
      }),
    );
    assert.equal(time_zone_name, 'Europe/Vienna');
    const path = '/office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions';
    const all = { path: { office_hours_schedule_id } };
    const day = { exception_date: '2026-10-26', exception_type: 'closed', name: 'National day' } as const;
    const closed = await unwrap(client.POST(path, { params: all, body: day }));
    assertRefused(await client.POST(path, { params: all, body: day }), 422, 'data_invalid');

    const one = { path: { office_hours_schedule_id, office_hours_exception_id: closed.id } };
    const short = {
      exception_type: 'custom_hours',
      time_intervals: [{ start_minute: 600, end_minute: 720 }],
    } as const;
    const changed = { ...short, time_intervals: [...short.time_intervals] };
    await unwrap(client.PUT(`${path}/{office_hours_exception_id}`, { params: one, body: changed }));
    const shown = await unwrap(client.GET(`${path}/{office_hours_exception_id}`, { params: one }));
    assert.equal(shown.exception_type, 'custom_hours');
    assert.deepEqual(shown.time_intervals, [{ start_minute: 600, end_minute: 720, day_of_week: 0 }]);
    assert.equal(shown.name, 'National day', 'what is left out stays');

    const half = {
      exception_date: '2026-12-24',
      exception_type: 'custom_hours',
      time_intervals: [{ start_minute: 540, end_minute: 720 }],
    } as const;
    const eve = await unwrap(
      client.POST(path, { params: all, body: { ...half, time_intervals: [...half.time_intervals] } }),
    );
    assert.deepEqual(
      eve.time_intervals?.map(({ start_minute, end_minute }) => ({ start_minute, end_minute })),
      half.time_intervals,
    );

    const ids = async () => (await unwrap(client.GET(path, { params: all }))).data.map(({ id }) => id);
    assert.deepEqual(await ids(), [closed.id, eve.id]);
    await unwrap(client.DELETE(`${path}/{office_hours_exception_id}`, { params: one }));
    assert.deepEqual(await ids(), [eve.id]);
  },
});
