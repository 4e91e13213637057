export type Bytes = Uint8Array<ArrayBuffer>;

/** Reads a stream of bytes in pieces of one's own length; what it holds at once is one piece of each side. */
export function createByteReader(source: AsyncIterable<Uint8Array>) {
  const iterator = source[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array(0);
  let isDone = false;

  const more = async (): Promise<boolean> => {
    if (isDone) return false;
    const { done, value } = await iterator.next();
    if (done) {
      isDone = true;
      return false;
    }
    const joined = new Uint8Array(held.length + value.length);
    joined.set(held);
    joined.set(value, held.length);
    held = joined;
    return true;
  };

  return {
    /** The next so many bytes, or fewer where the stream ends before. */
    async take(length: number): Promise<Bytes> {
      while (held.length < length && (await more()));
      const taken = new Uint8Array(Math.min(length, held.length));
      taken.set(held.subarray(0, taken.length));
      held = held.subarray(taken.length);
      return taken;
    },
    /** Whether nothing is left. */
    async isAtEnd(): Promise<boolean> {
      while (held.length === 0 && (await more()));
      return held.length === 0;
    },
  };
}
export type ByteReader = ReturnType<typeof createByteReader>;
