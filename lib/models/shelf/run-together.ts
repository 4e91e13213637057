/**
 * Runs each through `work`, so many at a time, in their order. The first failure stops the others and is thrown once they
 * have ended, so that nothing runs on behind the caller's back.
 */
export async function runTogether<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, signal: AbortSignal) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const inner = new AbortController();
  const both = AbortSignal.any([signal, inner.signal]);
  const waiting = [...items];
  let failure: { error: unknown } | null = null;
  const runner = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined && failure === null; item = waiting.shift()) {
      try {
        await work(item, both);
      } catch (error) {
        failure ??= { error };
        inner.abort();
      }
    }
  };
  signal.throwIfAborted();
  await Promise.all(Array.from({ length: atOnce }, runner));
  signal.throwIfAborted();
  if (failure !== null) throw (failure as { error: unknown }).error;
}
