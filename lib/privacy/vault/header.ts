import { z } from '@/lib/domain/zod';
import type { ByteReader, Bytes } from './byte-reader';
import { VaultFault } from './vault-fault';

/** What a sealed file begins with: eight letters and the version of the container. docs/backup.md has its layout. */
const magic = new TextEncoder().encode('DESKMATE');
export const containerVersion = 1;
const longestHeader = 4_096;
const digestLength = 32;

/** OWASP's count for PBKDF2-HMAC-SHA256 (Password Storage Cheat Sheet, 2023). */
export const iterations = 600_000;
/** A file that asks for less was not made by us; for more, it wants to keep this device busy. */
const fewestIterations = 100_000;
const mostIterations = 10_000_000;
/** Bytes of one part before it is sealed. */
export const partLength = 256 * 1024;

const base64 = (bytes: number) => z.base64().length(Math.ceil(bytes / 3) * 4);

export const headerSchema = z.object({
  kdf: z.literal('PBKDF2-HMAC-SHA-256'),
  iterations: z.number().int().min(fewestIterations).max(mostIterations),
  salt: base64(16),
  cipher: z.literal('AES-256-GCM'),
  /** The first bytes of each nonce; a counter and the mark of the last part follow. */
  nonce: base64(7),
  partLength: z
    .number()
    .int()
    .min(1_024)
    .max(16 * 1024 * 1024),
  /** Tells a wrong passphrase from a damaged file; it is derived beside the key, and says nothing of it. */
  check: base64(16),
});
export type SealedHeader = z.infer<typeof headerSchema>;

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

export const numberBytes = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};
export const numberIn = (bytes: Bytes): number => new DataView(bytes.buffer).getUint32(0);

export const joinBytes = (...parts: readonly Uint8Array[]): Bytes => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

const areSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

/** Whether a file begins as a sealed one does. */
export const isSealed = (begin: Uint8Array): boolean => areSame(begin.subarray(0, magic.length), magic);

/** The header as it stands in a file, with its own digest behind it. */
export async function writeHeader(header: SealedHeader): Promise<Bytes> {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const head = joinBytes(magic, new Uint8Array([containerVersion]), numberBytes(text.length), text);
  return joinBytes(head, new Uint8Array(await crypto.subtle.digest('SHA-256', head)));
}

const cutShort = () => new VaultFault('truncated', 'The file ends before it is whole: it was not copied to its end.');

/**
 * Reads the header of a sealed file.
 *
 * @returns it, and its bytes, which each part is bound to
 * @throws VaultFault where it is no sealed file, a newer one, or a damaged one
 */
export async function readHeader(reader: ByteReader): Promise<{ header: SealedHeader; bytes: Bytes }> {
  const begin = await reader.take(magic.length);
  if (!isSealed(begin)) throw new VaultFault('foreign', 'This is no encrypted file of Deskmate.');
  const [version] = await reader.take(1);
  if (version === undefined) throw cutShort();
  if (version > containerVersion)
    throw new VaultFault('newer', 'This file was made by a newer Deskmate. Update Deskmate to open it.');
  const length = await reader.take(4);
  if (length.length < 4) throw cutShort();
  const damaged = () => new VaultFault('damaged', 'The beginning of the file is damaged.');
  if (version < 1 || numberIn(length) > longestHeader) throw damaged();
  const text = await reader.take(numberIn(length));
  const digest = await reader.take(digestLength);
  if (digest.length < digestLength) throw cutShort();
  const head = joinBytes(begin, new Uint8Array([version]), length, text);
  if (!areSame(new Uint8Array(await crypto.subtle.digest('SHA-256', head)), digest)) throw damaged();
  const parsed = headerSchema.safeParse(JSON.parse(new TextDecoder().decode(text)));
  if (!parsed.success) throw new VaultFault('foreign', 'This file is encrypted in a way that Deskmate does not know.');
  return { header: parsed.data, bytes: joinBytes(head, digest) };
}
