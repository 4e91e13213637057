// MD5 and SHA-256 of what comes piece by piece. The browser's own digest wants all bytes at once, and a shard can be half a
// gigabyte. MD5 is only ever a check of what a list says that is itself held against SHA-256; it guards against damage.

export type DigestAlgorithm = 'md5' | 'sha256';

export interface Digest {
  update(bytes: Uint8Array): void;
  /** Lower-case hex. Nothing may be added afterwards. */
  finish(): string;
}

const BLOCK = 64;

interface Rules {
  start: readonly number[];
  /** Where the length stands, in the last eight bytes. */
  isLittleEndian: boolean;
  mix(state: Int32Array, block: DataView, at: number): void;
}

function createDigest({ start, isLittleEndian, mix }: Rules): Digest {
  const state = Int32Array.from(start);
  const rest = new Uint8Array(BLOCK);
  const restView = new DataView(rest.buffer);
  let filled = 0;
  let length = 0;

  const update = (bytes: Uint8Array): void => {
    length += bytes.length;
    let at = 0;
    if (filled > 0) {
      at = Math.min(BLOCK - filled, bytes.length);
      rest.set(bytes.subarray(0, at), filled);
      filled += at;
      if (filled < BLOCK) return;
      mix(state, restView, 0);
    }
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (; at + BLOCK <= bytes.length; at += BLOCK) mix(state, view, at);
    rest.set(bytes.subarray(at));
    filled = bytes.length - at;
  };

  return {
    update,
    finish() {
      const bits = BigInt(length) * 8n;
      update(Uint8Array.from([0x80]));
      update(new Uint8Array((BLOCK * 2 - 8 - filled) % BLOCK));
      const end = new Uint8Array(8);
      new DataView(end.buffer).setBigUint64(0, bits, isLittleEndian);
      update(end);
      const out = new DataView(new ArrayBuffer(state.length * 4));
      state.forEach((word, at) => out.setInt32(at * 4, word, isLittleEndian));
      return Array.from(new Uint8Array(out.buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
  };
}

// Signed words throughout: a number above 2 ** 31 would leave the fast path of the engine.
const words = new Int32Array(64);
const turnLeft = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

// RFC 1321
const shifts = Int32Array.from([7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]);
const sines = Int32Array.from({ length: 64 }, (_, at) => Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32) | 0);

const mixMd5 = (state: Int32Array, block: DataView, at: number): void => {
  for (let word = 0; word < 16; word += 1) words[word] = block.getInt32(at + word * 4, true);
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  for (let step = 0; step < 64; step += 1) {
    const round = step >>> 4;
    let mixed = 0;
    let word = step;
    if (round === 0) {
      mixed = (b & c) | (~b & d);
    } else if (round === 1) {
      mixed = (d & b) | (~d & c);
      word = (5 * step + 1) & 15;
    } else if (round === 2) {
      mixed = b ^ c ^ d;
      word = (3 * step + 5) & 15;
    } else {
      mixed = c ^ (b | ~d);
      word = (7 * step) & 15;
    }
    const sum = (a + mixed + (sines[step] ?? 0) + (words[word] ?? 0)) | 0;
    a = d;
    d = c;
    c = b;
    b = (b + turnLeft(sum, shifts[(round << 2) | (step & 3)] ?? 0)) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
};

// FIPS 180-4. Its constants are the first 32 bits of the fractions of roots of the first primes.
const primes = Array.from({ length: 312 }, (_, at) => at).filter(
  (value) => value > 1 && !Array.from({ length: value }, (_, by) => by).some((by) => by > 1 && value % by === 0),
);
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const roots = Int32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));
const turn = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

const mixSha256 = (state: Int32Array, block: DataView, at: number): void => {
  for (let word = 0; word < 16; word += 1) words[word] = block.getInt32(at + word * 4);
  for (let word = 16; word < 64; word += 1) {
    const near = words[word - 2] ?? 0;
    const far = words[word - 15] ?? 0;
    const first = turn(far, 7) ^ turn(far, 18) ^ (far >>> 3);
    const second = turn(near, 17) ^ turn(near, 19) ^ (near >>> 10);
    words[word] = ((words[word - 16] ?? 0) + first + (words[word - 7] ?? 0) + second) | 0;
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let step = 0; step < 64; step += 1) {
    const high = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const one = (h + high + ((e & f) ^ (~e & g)) + (roots[step] ?? 0) + (words[step] ?? 0)) | 0;
    const low = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const two = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
};

const rules: Record<DigestAlgorithm, Rules> = {
  md5: { start: [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476], isLittleEndian: true, mix: mixMd5 },
  sha256: {
    start: primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime))),
    isLittleEndian: false,
    mix: mixSha256,
  },
};

export const startDigest = (algorithm: DigestAlgorithm): Digest => createDigest(rules[algorithm]);
