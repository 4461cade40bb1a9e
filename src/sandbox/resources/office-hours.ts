import { deleted } from '../deleted.js';
import { refuse, SandboxRefusal } from '../errors.js';
import { list } from '../list.js';
import { handlers, type Schemas } from '../operation.js';
import type { Resource } from '../resource.js';
import { table, type World } from '../world.js';
import { logActivity } from './activity-logs.js';

type Interval = Schemas['OfficeHoursWeekIntervalRequest'];

/** As it was sent. On which day a span begins, and whether the week has no end, is added by the view. */
interface Schedule extends Omit<Schemas['OfficeHoursSchedule'], 'time_intervals' | 'twenty_four_seven'> {
  time_intervals: readonly Interval[];
}

interface Exception extends Omit<Schemas['OfficeHoursCustomDay'], 'exception_type' | 'time_intervals'> {
  exception_type: 'closed' | 'custom_hours';
  /** Null for a closed day. */
  time_intervals: readonly Interval[] | null;
}

const OfficeHoursSchedules = table<Schedule>({
  name: 'office-hours-schedules',
  ids: 3_301,
  missing: () => refuse.notFound('Office hours schedule not found'),
});

const OfficeHoursExceptions = table<Exception, 'schedule'>({
  name: 'office-hours-exceptions',
  ids: 8_301,
  missing: () => refuse.notFound('Office hours exception not found'),
  index: { schedule: ({ office_hours_schedule_id }) => office_hours_schedule_id },
});

export const officeHours: Resource = {
  handlers: handlers({
    listOfficeHoursSchedules: (call) =>
      list(call, call.world.all(OfficeHoursSchedules), { view: viewSchedule }),

    createOfficeHoursSchedule({ world, body, now }) {
      // From 2.17 on it may be left out, and is then the workspace's.
      const { name, time_zone_name = 'Etc/UTC', time_intervals } = body;
      const fields = checkedSchedule({ name, time_zone_name, time_intervals });
      const moments = { created_at: now, updated_at: now };
      return logged(
        world,
        world.add(OfficeHoursSchedules, { type: 'office_hours_schedule', ...fields, ...moments }),
      );
    },

    retrieveOfficeHoursSchedule: ({ world, params }) =>
      viewSchedule(world.get(OfficeHoursSchedules, params.office_hours_schedule_id)),

    updateOfficeHoursSchedule({ world, params, body, now }) {
      const before = world.get(OfficeHoursSchedules, params.office_hours_schedule_id);
      const fields = checkedSchedule({ ...before, ...body });
      return logged(world, world.change(OfficeHoursSchedules, before.id, { ...fields, updated_at: now }));
    },

    deleteOfficeHoursSchedule({ world, params }) {
      const schedule = world.remove(OfficeHoursSchedules, params.office_hours_schedule_id);
      world.removeWhere(OfficeHoursExceptions, 'schedule', schedule.id);
      return deleted('office_hours_schedule', schedule);
    },

    listOfficeHoursExceptions(call) {
      const { id } = call.world.get(OfficeHoursSchedules, call.params.office_hours_schedule_id);
      return list(call, call.world.where(OfficeHoursExceptions, 'schedule', id), { view: viewException });
    },

    createOfficeHoursException({ world, params, body, now }) {
      const { id } = world.get(OfficeHoursSchedules, params.office_hours_schedule_id);
      const { exception_date, exception_type, name = null, recurring_annually = false } = body;
      const time_intervals = body.time_intervals ?? null;
      const fields = { exception_date, exception_type, name, time_intervals, recurring_annually };
      checkException(world, id, fields);
      const exception = world.add(OfficeHoursExceptions, {
        type: 'office_hours_exception',
        office_hours_schedule_id: id,
        ...fields,
        created_at: now,
        updated_at: now,
      });
      return viewException(exception);
    },

    retrieveOfficeHoursException: ({ world, params }) => viewException(exceptionOf(world, params)),

    updateOfficeHoursException({ world, params, body, now }) {
      const { id, office_hours_schedule_id, ...before } = exceptionOf(world, params);
      // A day that becomes closed loses its hours, unless hours come along, which is refused.
      const kept = body.exception_type === 'closed' ? { ...before, time_intervals: null } : before;
      const fields = { ...kept, ...body };
      checkException(world, office_hours_schedule_id, fields, id);
      return viewException(world.change(OfficeHoursExceptions, id, { ...fields, updated_at: now }));
    },

    deleteOfficeHoursException: ({ world, params }) =>
      deleted('office_hours_exception', world.remove(OfficeHoursExceptions, exceptionOf(world, params).id)),
  }),
};

function exceptionOf(
  world: World,
  params: { office_hours_schedule_id: string; office_hours_exception_id: string },
): Exception {
  const { id } = world.get(OfficeHoursSchedules, params.office_hours_schedule_id);
  return world.getWithin(OfficeHoursExceptions, 'schedule', id, params.office_hours_exception_id);
}

function logged(world: World, schedule: Schedule) {
  logActivity(world, {
    activity_type: 'office_hours_change',
    activity_description: `The office hours ${schedule.name} were set.`,
    metadata: null,
  });
  return viewSchedule(schedule);
}

const MINUTES_OF_DAY = 1_440;
const MINUTES_OF_WEEK = 7 * MINUTES_OF_DAY;

const viewSchedule = ({ time_intervals, created_at, updated_at, ...schedule }: Schedule) => ({
  ...schedule,
  time_intervals: time_intervals.map((interval) => ({
    ...interval,
    day_of_week: Math.floor(interval.start_minute / MINUTES_OF_DAY) % 7,
  })),
  twenty_four_seven: coversWeek(time_intervals),
  created_at,
  updated_at,
});

function coversWeek(intervals: readonly Interval[]): boolean {
  let end = 0;
  for (const { start_minute, end_minute } of intervals.toSorted((a, b) => a.start_minute - b.start_minute))
    if (start_minute <= end) end = Math.max(end, end_minute);
  return end === MINUTES_OF_WEEK;
}

function viewException({
  exception_type,
  time_intervals,
  ...exception
}: Exception): Schemas['OfficeHoursException'] {
  if (exception_type === 'closed') return { ...exception, exception_type, time_intervals: null };
  const day_of_week = dayOf(exception.exception_date);
  const shown = (time_intervals ?? []).map((interval) => ({ ...interval, day_of_week }));
  return { ...exception, exception_type, time_intervals: shown };
}

/** Monday is 0; of what is no date it is not a number. */
const dayOf = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(dayOf(text));

const invalid = (message: string, field: string) =>
  new SandboxRefusal(422, { code: 'data_invalid', message, field });

function checkIntervals(intervals: readonly Interval[]): void {
  if (intervals.some(({ start_minute, end_minute }) => start_minute >= end_minute))
    throw invalid('An interval has to end after it begins', 'time_intervals');
}

function checkedSchedule(fields: Pick<Schedule, 'name' | 'time_zone_name' | 'time_intervals'>) {
  const { name, time_zone_name, time_intervals } = fields;
  if (!isTimeZone(time_zone_name))
    throw invalid(`${JSON.stringify(time_zone_name)} is no IANA time zone`, 'time_zone_name');
  checkIntervals(time_intervals);
  return { name, time_zone_name, time_intervals };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function checkException(
  world: World,
  scheduleId: string,
  fields: Pick<Exception, 'exception_date' | 'exception_type' | 'time_intervals'>,
  own?: string,
): void {
  const { exception_date, exception_type, time_intervals } = fields;
  if (!isDate(exception_date))
    throw invalid(`${JSON.stringify(exception_date)} is no date such as 2026-12-25`, 'exception_date');
  if (exception_type === 'closed' && time_intervals !== null)
    throw invalid('A closed day has no hours', 'time_intervals');
  if (exception_type === 'custom_hours' && time_intervals === null)
    throw invalid('A day with hours of its own needs them', 'time_intervals');
  checkIntervals(time_intervals ?? []);
  const others = world.where(OfficeHoursExceptions, 'schedule', scheduleId).filter(({ id }) => id !== own);
  if (others.some((other) => other.exception_date === exception_date))
    throw invalid('There is an exception for this date', 'exception_date');
}
