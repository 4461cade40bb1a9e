import assert from 'node:assert/strict';
import { unwrap } from '../../../src/client/index.js';
import { assertRefused, defineScenario } from '../../../src/suite/scenario.js';

export default defineScenario({
  resource: 'office-hours',
  name: 'schedule',
  since: '2.16',
  async run({ client, given }) {
    const monday = { start_minute: 540, end_minute: 1020 };
    const wednesday = { start_minute: 3420, end_minute: 3900 };
    const body = {
      name: given.fresh('Shop'),
      time_zone_name: 'Europe/Vienna',
      time_intervals: [monday, wednesday],
    };
    const { id } = await unwrap(client.POST('/office_hours_schedules', { body }));
    const { data } = await unwrap(client.GET('/office_hours_schedules'));
    const listed = data.find((schedule) => schedule.id === id);
    assert.deepEqual(
      listed?.time_intervals.map(({ day_of_week }) => day_of_week),
      [0, 2],
    );
    assert.equal(listed?.twenty_four_seven, false);

    const params = { path: { office_hours_schedule_id: id } };
    const always = { time_intervals: [{ start_minute: 0, end_minute: 10_080 }] };
    await unwrap(client.PUT('/office_hours_schedules/{office_hours_schedule_id}', { params, body: always }));
    const open = await unwrap(client.GET('/office_hours_schedules/{office_hours_schedule_id}', { params }));
    assert.equal(open.twenty_four_seven, true);
    assert.equal(open.time_zone_name, 'Europe/Vienna', 'what is left out stays');

    assertRefused(
      await client.POST('/office_hours_schedules', { body: { ...body, time_zone_name: 'Nowhere/Never' } }),
      422,
      'data_invalid',
    );

    await unwrap(client.DELETE('/office_hours_schedules/{office_hours_schedule_id}', { params }));
    assertRefused(
      await client.GET('/office_hours_schedules/{office_hours_schedule_id}', { params }),
      404,
      'not_found',
    );
  },
});
