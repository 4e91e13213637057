import { storedAdapterSchema, type StoredAdapter } from '@/lib/domain/adapter';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** Site adapters that did not come with the extension. */
export function adaptersIn({ adapters }: Database) {
  return {
    all: async (): Promise<StoredAdapter[]> => readRows(storedAdapterSchema, await adapters.toArray()),
    save: async (adapter: StoredAdapter): Promise<void> => void (await adapters.put(adapter)),
    remove: async (key: string): Promise<void> => void (await adapters.delete(key)),
  };
}
