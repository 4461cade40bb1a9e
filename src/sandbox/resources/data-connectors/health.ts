import { refuse } from '../../errors.js';
import { handlers, type Schemas } from '../../operation.js';
import type { Resource } from '../../resource.js';
import { DataConnectors, Executions } from './table.js';

type Execution = Schemas['DataConnectorExecution'];
type Health = Schemas['DataConnectorHealth'];

const DAY = 86_400;

export const dataConnectorHealth: Resource = {
  rules: {
    retrieveDataConnectorHealth: 'Healthy from 95 % of successes, degraded from 50 %.',
  },
  handlers: handlers({
    retrieveDataConnectorHealth({ world, params, query, now }): Health {
      const { id } = world.get(DataConnectors, params.data_connector_id);
      const { end_ts = now, start_ts = end_ts - 7 * DAY, bucket_size_minutes = 60 } = query;
      if (start_ts >= end_ts || end_ts - start_ts > 14 * DAY)
        throw refuse.parameterInvalid(
          'The span must be of more than nothing and at most 14 days',
          'start_ts',
        );
      const runs = world
        .where(Executions, 'connector', id)
        .filter((run) => momentIn(run) >= start_ts && momentIn(run) < end_ts);
      const step = bucket_size_minutes * 60;
      const starts = Array.from(
        { length: Math.ceil((end_ts - start_ts) / step) },
        (_, index) => start_ts + index * step,
      );
      return {
        type: 'data_connector_health',
        start_ts,
        end_ts,
        bucket_size_minutes,
        summary: summarize(runs),
        time_series: starts.map((start) =>
          bucket(
            start,
            runs.filter((run) => isWithin(run, start, step)),
          ),
        ),
      };
    },
  }),
};

const momentIn = ({ created_at }: Execution) => Date.parse(created_at) / 1000;
const isWithin = (run: Execution, start: number, step: number) =>
  momentIn(run) >= start && momentIn(run) < start + step;

function summarize(runs: readonly Execution[]): Health['summary'] {
  const worked = runs.filter(({ success }) => success).length;
  const rate = runs.length === 0 ? null : worked / runs.length;
  const failed = runs.filter(({ success }) => !success);
  return {
    total_executions: runs.length,
    success_rate: rate,
    overall_status: verdict(rate),
    external_latency_ms: percentiles(latencies(runs)),
    internal_latency_ms: percentiles(runs.map(() => OWN_TIME)),
    response_payload_size_bytes: percentiles(runs.flatMap(sizeOf)),
    http_status_distribution: count(runs.flatMap(({ http_status }) => http_status ?? [])).map(
      ([http_status, times]) => ({ http_status, count: times }),
    ),
    failure_types_distribution: count(failed.map(({ error_type }) => error_type ?? null)).map(
      ([error_type, times]) => ({ error_type, count: times }),
    ),
  };
}

/** Where the verdict turns only the real service knows; here it is a rule. */
function verdict(rate: number | null): Health['summary']['overall_status'] {
  if (rate === null) return null;
  if (rate >= 0.95) return 'healthy';
  return rate >= 0.5 ? 'degraded' : 'unhealthy';
}

/** A sandbox spends no time of its own on a call. */
const OWN_TIME = 0;

const latencies = (runs: readonly Execution[]) =>
  runs.flatMap(({ execution_time_ms }) => execution_time_ms ?? []);

const sizeOf = ({ raw_response_body }: Execution): number[] =>
  typeof raw_response_body === 'string' ? [new TextEncoder().encode(raw_response_body).length] : [];

function bucket(bucket_start: number, runs: readonly Execution[]): Schemas['DataConnectorHealthBucket'] {
  const times = latencies(runs);
  const own = runs.length === 0 ? null : OWN_TIME;
  return {
    bucket_start,
    execution_count: runs.length,
    external_latency_avg_ms: times.length === 0 ? null : times.reduce((a, b) => a + b, 0) / times.length,
    external_latency_max_ms: times.length === 0 ? null : Math.max(...times),
    internal_latency_avg_ms: own,
    internal_latency_max_ms: own,
  };
}

/** The smallest value below which that share of them stays. */
function percentiles(values: readonly number[]): Schemas['Percentiles'] {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? null;
  return { p50: at(0.5), p90: at(0.9), p99: at(0.99) };
}

function count<Value>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
