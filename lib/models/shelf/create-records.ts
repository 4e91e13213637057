import { type HeldRecord, heldRecordSchema } from './held-record';
import { asResponse, type Caches, openOurs } from './model-caches';

/** Below the model's own address, so that deleting a model deletes it too. */
const recordAddress = (address: string): string => `${address}deskmate-record.json`;

/** What is written down about each model, one JSON a model in our cache. What can't be read counts as never begun. */
export function createRecords(caches: Caches) {
  return {
    async read(address: string): Promise<HeldRecord | null> {
      const found = await (await openOurs(caches)).match(recordAddress(address));
      const json: unknown = await found?.json().catch(() => null);
      return heldRecordSchema.safeParse(json).data ?? null;
    },
    async write(address: string, record: HeldRecord): Promise<void> {
      const bytes = new TextEncoder().encode(JSON.stringify(record));
      await (await openOurs(caches)).put(recordAddress(address), asResponse(bytes, bytes.length));
    },
  };
}
export type Records = ReturnType<typeof createRecords>;
