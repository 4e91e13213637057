import type { Desk } from './desk';

/** All that can be read of the database, as JSON text for a file. A damaged database gives what is left of it. */
export async function exportReadable({ store, now }: Pick<Desk, 'store' | 'now'>): Promise<string> {
  const rescued = (await store.rescue()) ?? { tables: {}, unreadable: [] };
  return JSON.stringify(
    { format: 'deskmate-export', formatVersion: 1, exportedAt: new Date(now()).toISOString(), ...rescued },
    null,
    2,
  );
}
