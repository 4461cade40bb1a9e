// Bodies and their signatures. The digests were computed by openssl, so that no code of this package is its own judge:
//
//   printf '%s' "$BODY" | openssl dgst -sha1 -hmac "$SECRET"

export const SECRET = 'your-client-secret';
export const NEXT_SECRET = 'your-next-secret';

/** A notification on `ping`, with characters outside ASCII. */
export const PING =
  '{"type":"notification_event","id":"notif_1","topic":"ping","app_id":"q1w2e3r4","created_at":1719400000,' +
  '"first_sent_at":1719400000,"delivery_attempts":1,"delivery_status":"pending","delivered_at":0,"links":{},' +
  '"self":null,"data":{"type":"notification_event_data","item":{"type":"ping","message":"zażółć ☕"}}}';
export const PING_SIGNATURE = 'sha1=b05ac3c08474709bd3022d2b54c33e1a5bdf0b80';
/** The same body, signed with {@link NEXT_SECRET}. */
export const PING_NEXT_SIGNATURE = 'sha1=70be37f012a1a6c4ea1675b0cf934917dbb0ce65';

/** `printf '\xff\xfe\x00{'`: bytes that are no UTF-8. */
export const BYTES = Uint8Array.of(0xff, 0xfe, 0x00, 0x7b);
export const BYTES_SIGNATURE = 'sha1=56e2b0dc085b5f372fd595b198959c38ee88a6ac';

export const EMPTY_SIGNATURE = 'sha1=85e809bf49d42f112e461fddfcb5750cf91bc608';

export const TRUNCATED = '{"type":"notification_event"';
export const TRUNCATED_SIGNATURE = 'sha1=570535c2b82835054a62851907f5183ad0fb3f0e';

export const NULL_SIGNATURE = 'sha1=24f1f6834c342892864765b98c5836172ce70f48';
