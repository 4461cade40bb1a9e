/** The largest block that a deflate stream stores as it is. */
const BLOCK = 0xffff;

/**
 * Wraps bytes as a gzip file, stored and not made smaller: every reader takes it, and no compressor has to be here,
 * where all that a runtime offers for it would have to be waited for.
 */
export function gzip(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / BLOCK));
  const file = new Uint8Array(HEADER.length + blocks * 5 + bytes.length + 8);
  const view = new DataView(file.buffer);
  file.set(HEADER);
  let place = HEADER.length;
  for (let block = 0; block < blocks; block += 1) {
    const part = bytes.subarray(block * BLOCK, (block + 1) * BLOCK);
    view.setUint8(place, block === blocks - 1 ? 1 : 0);
    view.setUint16(place + 1, part.length, true);
    view.setUint16(place + 3, ~part.length & BLOCK, true);
    file.set(part, place + 5);
    place += 5 + part.length;
  }
  view.setUint32(place, crc32(bytes), true);
  view.setUint32(place + 4, bytes.length, true);
  return file;
}

/** Magic, deflate, no flags, no time, no hint, unknown system. */
const HEADER = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255];

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
