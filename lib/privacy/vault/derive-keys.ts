import type { Bytes } from './byte-reader';

const bitsOfCheck = 128;

const info = (what: string) => new TextEncoder().encode(`deskmate ${what} v1`);

/**
 * The key of a passphrase, and what tells whether it is the right one: PBKDF2 gives one secret of 256 bits, HKDF both from
 * it. The passphrase is taken in its NFKC form, so that it does not matter how a keyboard writes its accents.
 */
export async function deriveKeys(
  passphrase: string,
  salt: Bytes,
  iterations: number,
): Promise<{ key: CryptoKey; check: Bytes }> {
  const { subtle } = crypto;
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const password = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const secret = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, password, 256);
  const root = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const hkdf = (what: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: info(what) });
  const key = await subtle.deriveKey(hkdf('key'), root, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, check: new Uint8Array(await subtle.deriveBits(hkdf('check'), root, bitsOfCheck)) };
}
