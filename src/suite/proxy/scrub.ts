/** Takes a secret out of a stream of pieces, also where it stands across two of them. The length stays. */
export interface Scrubber {
  /** The piece without the secret; what could be its beginning is held back for the next one. */
  piece(piece: Buffer): Buffer;
  /** What was held back. */
  rest(): Buffer;
}

export function createScrubber(secret: string): Scrubber {
  const wanted = Buffer.from(secret);
  let held: Buffer = Buffer.alloc(0);
  return {
    piece(piece) {
      const all = held.length === 0 ? piece : Buffer.concat([held, piece]);
      for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at))
        all.fill('*', at, at + wanted.length);
      const open = beginningAtEnd(all, wanted);
      held = all.subarray(all.length - open);
      return all.subarray(0, all.length - open);
    },
    rest: () => held,
  };
}

/** How many of the last bytes are the first ones of what is wanted. */
function beginningAtEnd(all: Buffer, wanted: Buffer): number {
  for (let length = Math.min(wanted.length - 1, all.length); length > 0; length--)
    if (all.subarray(all.length - length).equals(wanted.subarray(0, length))) return length;
  return 0;
}
