import type { KeyKeeping } from '@/lib/domain/endpoint';
import { z } from '@/lib/domain/zod';
import type { Store } from '@/lib/store/open-store';

const secretName = 'endpoint-key';
const secretSchema = z.object({ address: z.string(), key: z.string() });

/**
 * The key of the model server, and the address that it was given for: no other ever gets it. `session` holds it in memory
 * while the desk lives, which is until the browser closes on Chromium, and until its event page rests on Firefox; `stored` encrypts it in the database.
 */
export function keepEndpointKey(store: Pick<Store, 'secrets'>) {
  let held: { address: string; key: string; keeping: KeyKeeping } | null = null;

  return {
    for: (address: string): string | null => (held?.address === address ? held.key : null),
    isFor: (address: string): boolean => held?.address === address,
    keepingFor: (address: string): KeyKeeping | 'none' => (held?.address === address ? held.keeping : 'none'),
    async load(): Promise<void> {
      const text = await store.secrets.read(secretName);
      if (text === null) {
        // One of this session outlives a database that was made anew.
        if (held?.keeping === 'stored') held = null;
        return;
      }
      const parsed = secretSchema.safeParse(JSON.parse(text));
      held = parsed.success ? { ...parsed.data, keeping: 'stored' } : null;
    },
    async save(address: string, key: string, keeping: KeyKeeping): Promise<void> {
      if (keeping === 'stored') await store.secrets.save(secretName, JSON.stringify({ address, key }));
      else await store.secrets.forget(secretName);
      held = { address, key, keeping };
    },
    async forget(): Promise<void> {
      await store.secrets.forget(secretName);
      held = null;
    },
    /** From memory only. */
    drop(): void {
      held = null;
    },
  };
}
