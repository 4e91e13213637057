/**
 * Things that failed by themselves and may be tried again, by key: each time after a longer wait, and then no more.
 * @param waits milliseconds, one for each further try
 */
export function keepTries(waits: readonly number[]) {
  const tries = new Map<string, { failed: number; isDue: boolean; timer: ReturnType<typeof setTimeout> | undefined }>();

  const forget = (key: string) => {
    clearTimeout(tries.get(key)?.timer);
    tries.delete(key);
  };

  return {
    /** It failed once more. `onDue` is called when the next try may begin, if there is one. */
    failed(key: string, onDue: () => void): void {
      const failed = (tries.get(key)?.failed ?? 0) + 1;
      forget(key);
      const wait = waits[failed - 1];
      const entry = { failed, isDue: false, timer: undefined as ReturnType<typeof setTimeout> | undefined };
      tries.set(key, entry);
      if (wait === undefined) return;
      entry.timer = setTimeout(() => {
        entry.isDue = true;
        onDue();
      }, wait);
    },
    /** Whether it failed, and has waited long enough since. */
    isDue: (key: string): boolean => tries.get(key)?.isDue === true,
    forget,
    forgetAll(): void {
      for (const key of tries.keys()) forget(key);
    },
  };
}
