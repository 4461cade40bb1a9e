import { isTimestamp } from '../keys.js';

/** The first instant of a redacted recording; every later one is a minute after the one before, every later day a day. */
const EPOCH = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;
const DAY = 86_400_000;

type Raw = number | string;

/** Times by their order: collected first, then told by their place among the others. */
export interface Times {
  note: (key: string, value: Raw) => void;
  /** Undefined for what is no time. */
  placeholder: (key: string, value: Raw) => Raw | undefined;
}

export function createTimes(): Times {
  const instants = new Set<number>();
  const days = new Set<number>();
  let places: { instants: Map<number, number>; days: Map<number, number> } | undefined;
  return {
    note(key, value) {
      const at = read(key, value);
      if (at === undefined) return;
      (isDay(value) ? days : instants).add(at);
      places = undefined;
    },
    placeholder(key, value) {
      const at = read(key, value);
      if (at === undefined) return undefined;
      places ??= { instants: inOrder(instants), days: inOrder(days) };
      if (isDay(value)) return new Date(EPOCH + DAY * (places.days.get(at) ?? 0)).toISOString().slice(0, 10);
      return inFormOf(value, EPOCH + MINUTE * (places.instants.get(at) ?? 0));
    },
  };
}

const inOrder = (values: ReadonlySet<number>) =>
  new Map([...values].sort((a, b) => a - b).map((value, index) => [value, index]));

const isDay = (value: Raw) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

/** In milliseconds. */
function read(key: string, value: Raw): number | undefined {
  const seconds = typeof value === 'string' && /^\d{10,13}$/.test(value) ? Number(value) : value;
  if (!isTimestamp(key, seconds)) return undefined;
  const at = typeof seconds === 'string' ? Date.parse(seconds) : seconds >= 1e12 ? seconds : seconds * 1000;
  return Number.isFinite(at) && Math.abs(at) < 8e15 ? Math.round(at) : undefined;
}

function inFormOf(value: Raw, at: number): Raw {
  const digits = (size: number) => (size >= 1e12 ? at : at / 1000);
  if (typeof value === 'number') return digits(value);
  return /^\d+$/.test(value) ? String(digits(Number(value))) : new Date(at).toISOString();
}
