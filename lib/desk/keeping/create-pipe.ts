/** A stream whose pieces are written by one and read by another: writing waits until the piece before was wanted. */
export function createPipe() {
  const waiting: { bytes: Uint8Array; taken: () => void; refused: (reason: unknown) => void }[] = [];
  let wake: () => void = () => {};
  let isEnded = false;
  let fault: { reason: unknown } | null = null;

  async function* read(): AsyncGenerator<Uint8Array, void> {
    for (;;) {
      if (fault) throw fault.reason;
      const next = waiting.shift();
      if (next) {
        next.taken();
        yield next.bytes;
      } else if (isEnded) return;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }

  return {
    source: read(),
    write: (bytes: Uint8Array): Promise<void> =>
      new Promise((taken, refused) => {
        if (fault) return refused(fault.reason);
        waiting.push({ bytes, taken, refused });
        wake();
      }),
    end(): void {
      isEnded = true;
      wake();
    },
    /** Whoever reads or writes is told why it can't go on. */
    fail(reason: unknown): void {
      fault = { reason };
      for (const { refused } of waiting.splice(0)) refused(reason);
      wake();
    },
  };
}
