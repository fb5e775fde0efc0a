import type { Random } from './random.js';

/** What happens to the bytes of a file on its way: `other` are those of another document. */
export type ByteMutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

/** Not Chinese in any encoding, or a mark of another one: byte order marks, half a character, a lone surrogate in UTF-8. */
const strange = [
  [0],
  [0xff, 0xfe],
  [0xfe, 0xff],
  [0xef, 0xbb, 0xbf],
  [0xe4, 0xb8],
  [0xed, 0xa0, 0x80],
  [0x81],
  [0x1b, 0x24],
  [0xff],
];

export const byteMutations: Readonly<Record<string, ByteMutation>> = {
  flipBytes: (bytes, random) => {
    const flipped = Uint8Array.from(bytes);
    for (let times = random.size(1, 200); times > 0; times--) {
      const at = random.below(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << random.below(8));
    }
    return flipped;
  },
  dropBytes: (bytes, random) => {
    const at = random.below(bytes.length);
    return joined(bytes.subarray(0, at), bytes.subarray(at + random.size(1, 500)));
  },
  truncate: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  truncateFront: (bytes, random) => bytes.slice(random.below(bytes.length)),
  insertStrangeBytes: (bytes, random) => {
    let changed = bytes;
    for (let times = random.size(1, 20); times > 0; times--) {
      const at = random.below(changed.length);
      changed = joined(changed.subarray(0, at), Uint8Array.from(random.pick(strange)), changed.subarray(at));
    }
    return changed;
  },
  insertOtherDocument: (bytes, random, other) => {
    const [at, from] = [random.below(bytes.length), random.below(other.length)];
    return joined(bytes.subarray(0, at), other.subarray(from, from + random.size(10, 5_000)), bytes.subarray(at));
  },
};
