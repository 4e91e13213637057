import type { Database } from './schema';

const algorithm = 'AES-GCM';
/** Bytes; what the algorithm is specified for. */
const nonceLength = 12;

/**
 * Small secrets, such as the key of a server. Each is encrypted with a key of its own that no script can read out, which
 * the browser keeps beside it: it is in no export and in no copy of the rows, while whoever holds the whole profile of
 * the browser and its means holds the secret, too.
 */
export function secretsIn(database: Database) {
  const bound = (name: string) => new TextEncoder().encode(name);
  return {
    async save(name: string, text: string): Promise<void> {
      const key = await crypto.subtle.generateKey({ name: algorithm, length: 256 }, false, ['encrypt', 'decrypt']);
      const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
      const sealed = await crypto.subtle.encrypt(
        { name: algorithm, iv: nonce, additionalData: bound(name) },
        key,
        new TextEncoder().encode(text),
      );
      await database.secrets.put({ name, key, nonce, sealed });
    },
    /** Null where there is none, or what there is can't be opened any more. */
    async read(name: string): Promise<string | null> {
      const row = await database.secrets.get(name);
      if (!row) return null;
      try {
        const options = { name: algorithm, iv: row.nonce, additionalData: bound(name) };
        return new TextDecoder().decode(await crypto.subtle.decrypt(options, row.key, row.sealed));
      } catch {
        return null;
      }
    },
    async forget(name: string): Promise<void> {
      await database.secrets.delete(name);
    },
  };
}
