/** The same numbers for the same seed, on every machine (mulberry32); 0 to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Damage = (bytes: Buffer, random: () => number) => Buffer;
const below = (random: () => number, most: number): number => Math.floor(random() * Math.max(1, most));

const changeBytes: Damage = (bytes, random) => {
  const changed = Buffer.from(bytes);
  for (let count = 1 + below(random, 20); count > 0; count--)
    changed[below(random, changed.length)] = below(random, 256);
  return changed;
};
const cut: Damage = (bytes, random) => bytes.subarray(0, below(random, bytes.length));
const dropPiece: Damage = (bytes, random) => {
  const at = below(random, bytes.length);
  return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(random, 2000))]);
};
const doublePiece: Damage = (bytes, random) => {
  const at = below(random, bytes.length);
  const piece = bytes.subarray(at, at + below(random, 2000));
  return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
};
/** Lengths, counts and offsets are where readers trust most. */
const extremeNumber: Damage = (bytes, random) => {
  const changed = Buffer.from(bytes);
  const at = below(random, Math.max(1, changed.length - 4));
  if (changed.length >= 4) changed.writeUInt32LE([0, 0xffffffff, 0x7fffffff, 0x80000000][below(random, 4)] ?? 0, at);
  return changed;
};

const DAMAGES: readonly Damage[] = [changeBytes, cut, dropPiece, doublePiece, extremeNumber];

/** A file with one to three things wrong with it, the same for the same seed. */
export function damaged(bytes: Uint8Array, seed: number): Buffer {
  const random = randomFrom(seed);
  let result = Buffer.from(bytes);
  for (let count = 1 + below(random, 3); count > 0; count--) {
    const damage = DAMAGES[below(random, DAMAGES.length)] ?? cut;
    result = Buffer.from(damage(result, random));
  }
  return result;
}
