import type { Exchange } from './exchange.js';
import { isDuration, isIdKey, isTimestamp, meaningOf } from './keys.js';
import { ownWords, SHORTEST_ID } from './redact.js';

/** The first instant of a normalized recording; every later one is a minute after the one before. */
const EPOCH = Date.UTC(2026, 0, 1) / 1000;

/**
 * Makes two recordings of the same story equal: ids become counters per kind, times become minutes after a fixed
 * instant in the order they had, durations become a minute. What the scenario sent on its own stays as it is, so a
 * replay of the scenario sends exactly what is recorded.
 *
 * @param tag what the run appended to its names to make them unique; removed wherever it stands.
 */
export function normalize(exchanges: readonly Exchange[], tag = ''): Exchange[] {
  const own = ownWords(exchanges);
  const ids = collectIds(exchanges, own);
  const times = collectTimes(exchanges, own);
  const inText = [...ids].filter(([raw]) => raw.length >= SHORTEST_ID);

  const text = (value: string) => {
    let replaced = value;
    for (const [raw, id] of inText) replaced = replaced.replaceAll(raw, id);
    return tag === '' ? replaced : replaced.replaceAll(tag, '');
  };
  const leaf = (key: string, value: unknown): unknown => {
    const raw = String(value);
    if (isDuration(key) && typeof value === 'number') return 60;
    if (isIdKey(key) && ids.has(raw)) return typeof value === 'number' ? Number(ids.get(raw)) : ids.get(raw);
    if (isTimestamp(key, value) && times.has(raw)) return times.get(raw);
    return typeof value === 'string' ? text(value) : value;
  };
  const path = (target: string) => {
    const [pathname = '', query] = target.split('?');
    const segments = pathname.split('/').map((segment) => ids.get(decodeURIComponent(segment)) ?? segment);
    if (query === undefined) return segments.join('/');
    const params = [...new URLSearchParams(query)].map(([key, value]): [string, string] => [
      key,
      String(leaf(key, value)),
    ]);
    // As the client writes a space.
    return `${segments.join('/')}?${new URLSearchParams(params).toString().replaceAll('+', '%20')}`;
  };

  return exchanges.map(({ request, response }) => ({
    request: {
      ...request,
      path: path(request.path),
      ...(request.body === undefined ? {} : { body: mapLeaves(request.body, leaf) }),
    },
    response: {
      ...response,
      ...(response.body === undefined ? {} : { body: mapLeaves(response.body, leaf) }),
    },
  }));
}

/** Raw id → counter. `conversation` ids are 1001, 1002 …, the next kind that comes up 2001 …, in the shape they had. */
function collectIds(exchanges: readonly Exchange[], own: ReadonlySet<string>): Map<string, string> {
  const ids = new Map<string, string>();
  const counters = new Map<string, number>();
  const visit = (key: string, value: unknown, parent: unknown) => {
    const raw = String(value);
    if (!isIdKey(key) || raw === '' || raw === '0' || own.has(raw) || ids.has(raw)) return;
    const kind = kindOf(key, parent);
    if (!counters.has(kind)) counters.set(kind, (counters.size + 1) * 1000);
    const count = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, count);
    ids.set(raw, inShapeOf(raw, kind, count));
  };
  for (const { response } of exchanges) forEachLeaf(response.body, visit);
  return ids;
}

function kindOf(key: string, parent: unknown): string {
  if (key !== 'id') return key.replace(/_ids?$/, '');
  const type = (parent as { type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? type : 'thing';
}

function inShapeOf(raw: string, kind: string, count: number): string {
  if (/^\d+$/.test(raw)) return String(count);
  if (/^[0-9a-f]{24}$/.test(raw)) return String(count).padStart(24, '0');
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(raw))
    return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
  return `${kind}-${count}`;
}

/** Raw time → fixed time, as a number or an ISO text like the raw one. Order and equality are preserved. */
function collectTimes(
  exchanges: readonly Exchange[],
  own: ReadonlySet<string>,
): Map<string, number | string> {
  const found = new Map<string, number>();
  const visit = (key: string, value: unknown) => {
    if (isTimestamp(key, value) && !own.has(String(value)))
      found.set(String(value), toSeconds(value as number | string));
  };
  for (const { request, response } of exchanges) {
    forEachLeaf(request.body, visit);
    forEachLeaf(response.body, visit);
  }
  const instants = [...new Set(found.values())].sort((a, b) => a - b);
  const fixed = (raw: string, seconds: number) => {
    const at = EPOCH + 60 * instants.indexOf(seconds);
    if (!/^\d+$/.test(raw)) return new Date(at * 1000).toISOString();
    return Number(raw) >= 1e12 ? at * 1000 : at;
  };
  return new Map([...found].map(([raw, seconds]) => [raw, fixed(raw, seconds)]));
}

function toSeconds(value: number | string): number {
  if (typeof value === 'string') return Date.parse(value) / 1000;
  return value >= 1e12 ? value / 1000 : value;
}

type Visit = (key: string, value: unknown, parent: unknown) => void;

function forEachLeaf(value: unknown, visit: Visit): void {
  mapLeaves(value, (key, leaf, parent) => {
    visit(key, leaf, parent);
    return leaf;
  });
}

/** Rebuilds a value leaf by leaf. */
function mapLeaves(
  value: unknown,
  leaf: (key: string, value: unknown, parent: unknown) => unknown,
  key = '',
  parent?: unknown,
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapLeaves(item, leaf, key, parent));
  if (typeof value !== 'object' || value === null)
    return value === null || value === undefined ? value : leaf(key, value, parent);
  const entries = Object.entries(value).map(([name, child]): [string, unknown] => [
    name,
    mapLeaves(child, leaf, meaningOf(name, value), value),
  ]);
  return Object.fromEntries(entries);
}
