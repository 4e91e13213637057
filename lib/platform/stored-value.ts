import { browser } from 'wxt/browser';

/**
 * One value in the extension's local storage, as whoever wrote it left it: its reader checks it. By hand rather than by
 * a library, because the content script carries it into every inbox page (3 kB gzip less of 40).
 */
export function storedValue(key: string) {
  return {
    get: async (): Promise<unknown> => (await browser.storage.local.get(key))[key],
    set: (value: unknown): Promise<void> => browser.storage.local.set({ [key]: value }),
    /** Hears of changes made by any page of the extension; returns the way to stop. */
    watch(listener: (value: unknown) => void): () => void {
      const onChanged: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
        const change = changes[key];
        if (area === 'local' && change) listener(change.newValue);
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}

/** Forgets the values of all keys that begin so. */
export async function forgetValues(prefix: string): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(prefix));
  await browser.storage.local.remove(keys);
}
