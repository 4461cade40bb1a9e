/** Every kind of id that the workspace hands out. */
export type IdKind =
  | 'admin'
  | 'team'
  | 'tag'
  | 'contact'
  | 'company'
  | 'conversation'
  | 'conversationPart'
  | 'message'
  | 'ticketType'
  | 'ticketState'
  | 'ticketNumber'
  | 'ticketPart'
  | 'request';

export interface Ids {
  next(kind: IdKind): string;
}

/** Where each decimal counter begins: lengths and magnitudes as Intercom's ids have them. */
const STARTS: Record<Exclude<IdKind, 'contact' | 'company' | 'request'>, number> = {
  admin: 5_017_001,
  team: 6_100_001,
  tag: 7_500_001,
  conversation: 215_470_000_000_001,
  conversationPart: 16_400_000_001,
  message: 1_480_000_001,
  ticketType: 1_201,
  ticketState: 7_401,
  ticketNumber: 1,
  ticketPart: 18_300_001,
};

const REQUEST_ID_PREFIX = '0007f3kq2m8c9vh';

const OBJECT_ID_PREFIX = { contact: '6955a1c2f0e4b7d8', company: '6955a1c3d9b1e2f4' };

/** Counters in Intercom's formats: the same calls give the same ids, in every run. */
export function createIds(): Ids {
  const counts = new Map<IdKind, number>();
  return {
    next(kind) {
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      if (kind === 'request') return REQUEST_ID_PREFIX + (count + 1).toString(36).padStart(5, '0');
      if (kind === 'contact' || kind === 'company')
        return OBJECT_ID_PREFIX[kind] + (count + 1).toString(16).padStart(8, '0');
      return String(STARTS[kind] + count);
    },
  };
}
