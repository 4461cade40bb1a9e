/** Of one connection, and not of the message. */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** What says where a request comes from; the cookies of a browser belong to other programs of this machine. */
const OF_THE_CALLER = [
  'accept-encoding',
  'cookie',
  'expect',
  'forwarded',
  'host',
  'origin',
  'referer',
  'via',
];

type Pair = [name: string, value: string];

/** The headers of a request as they go on. What is asked for is not compressed, so that it can be read on its way. */
export function onward(raw: readonly string[], host: string, token: string | undefined): Pair[] {
  const kept = endToEnd(raw, (name) => {
    if (OF_THE_CALLER.includes(name) || /^(sec-|x-forwarded-|access-control-)/.test(name)) return false;
    return name !== 'authorization' || token === undefined;
  });
  const chunked = pairs(raw).some(([name]) => name.toLowerCase() === 'transfer-encoding');
  return [
    ['Host', host],
    ...kept,
    ['Accept-Encoding', 'identity'],
    ...(chunked ? [['Transfer-Encoding', 'chunked'] satisfies Pair] : []),
    ...(token === undefined ? [] : [['Authorization', `Bearer ${token}`] satisfies Pair]),
  ];
}

/** The headers of an answer as they go back. Pages are told by this proxy what they may read, and get no cookies. */
export const back = (raw: readonly string[], token: string | undefined): Pair[] =>
  endToEnd(
    raw,
    (name, value) =>
      name !== 'set-cookie' &&
      name !== 'x-intercom-proxy' &&
      !name.startsWith('access-control-') &&
      (token === undefined || !value.includes(token)),
  );

/** The headers of both sides by their names, for judging. */
export const toHeaders = (raw: readonly string[]): Headers => new Headers(pairs(raw));

function endToEnd(raw: readonly string[], keep: (name: string, value: string) => boolean): Pair[] {
  const all = pairs(raw);
  const named = all
    .filter(([name]) => name.toLowerCase() === 'connection')
    .flatMap(([, value]) => value.toLowerCase().split(/\s*,\s*/));
  const dropped = new Set([...HOP_BY_HOP, ...named]);
  return all.filter(([name, value]) => !dropped.has(name.toLowerCase()) && keep(name.toLowerCase(), value));
}

function pairs(raw: readonly string[]): Pair[] {
  const found: Pair[] = [];
  for (let at = 0; at + 1 < raw.length; at += 2) found.push([raw[at] ?? '', raw[at + 1] ?? '']);
  return found;
}
