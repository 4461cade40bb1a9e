import type { Exchange } from '../exchange.js';

const redacted = new WeakSet<Exchange>();

/** Remembers that these exchanges went through redaction, or come from a file that nothing else is written to. */
export function markRedacted<Exchanges extends readonly Exchange[]>(exchanges: Exchanges): Exchanges {
  for (const exchange of exchanges) redacted.add(exchange);
  return exchanges;
}

/** Whether an exchange is the very one that redaction gave. A copy is not: it could have been changed. */
export const isRedacted = (exchange: Exchange) => redacted.has(exchange);
