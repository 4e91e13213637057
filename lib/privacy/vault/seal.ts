import { createByteReader, type Bytes } from './byte-reader';
import { deriveKeys } from './derive-keys';
import {
  fromBase64,
  iterations,
  joinBytes,
  numberBytes,
  numberIn,
  partLength,
  readHeader,
  toBase64,
  writeHeader,
} from './header';
import { VaultFault } from './vault-fault';

const tagLength = 16;

/** Each part has a nonce of its own: the file's, the part's number, and whether it is the last one. */
const nonceOf = (prefix: Uint8Array, part: number, isLast: boolean): Bytes =>
  joinBytes(prefix, numberBytes(part), new Uint8Array([isLast ? 1 : 0]));

/**
 * Encrypts a stream under a passphrase, part by part, so that a file of any size takes the memory of one part. Parts can
 * be neither changed, dropped, swapped nor cut off at the end without its being noticed.
 */
export async function* sealStream(
  passphrase: string,
  source: AsyncIterable<Uint8Array>,
  rounds: number = iterations,
): AsyncGenerator<Bytes, void> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const prefix = crypto.getRandomValues(new Uint8Array(7));
  const { key, check } = await deriveKeys(passphrase, salt, rounds);
  const head = await writeHeader({
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations: rounds,
    salt: toBase64(salt),
    cipher: 'AES-256-GCM',
    nonce: toBase64(prefix),
    partLength,
    check: toBase64(check),
  });
  yield head;
  const reader = createByteReader(source);
  for (let part = 0; ; part++) {
    const plain = await reader.take(partLength);
    const isLast = await reader.isAtEnd();
    const options = { name: 'AES-GCM', iv: nonceOf(prefix, part, isLast), additionalData: head };
    const sealed = new Uint8Array(await crypto.subtle.encrypt(options, key, plain));
    yield joinBytes(numberBytes(sealed.length), sealed);
    if (isLast) return;
  }
}

/**
 * Decrypts what `sealStream` made.
 *
 * @throws VaultFault that says whether the passphrase is wrong, or the file is damaged, cut off, foreign or newer; parts
 *   that were given out before are right, but not all
 */
export async function* openSealed(passphrase: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Bytes, void> {
  const reader = createByteReader(source);
  const { header, bytes } = await readHeader(reader);
  const { key, check } = await deriveKeys(passphrase, fromBase64(header.salt), header.iterations);
  if (toBase64(check) !== header.check) throw new VaultFault('passphrase', 'The passphrase does not fit this file.');
  const prefix = fromBase64(header.nonce);
  for (let part = 0; ; part++) {
    const cutShort = () => new VaultFault('truncated', `The file ends within its part ${part + 1}.`);
    const damaged = () => new VaultFault('damaged', `The file is damaged in its part ${part + 1}.`);
    const length = await reader.take(4);
    if (length.length < 4) throw cutShort();
    const wanted = numberIn(length);
    if (wanted < tagLength || wanted > header.partLength + tagLength) throw damaged();
    const sealed = await reader.take(wanted);
    if (sealed.length < wanted) throw cutShort();
    const isLast = await reader.isAtEnd();
    const open = (asLast: boolean) =>
      crypto.subtle
        .decrypt({ name: 'AES-GCM', iv: nonceOf(prefix, part, asLast), additionalData: bytes }, key, sealed)
        .catch(() => null);
    const plain = await open(isLast);
    if (plain === null) {
      // A part that is right, but not the last one, at the end of the file: the rest is missing.
      if (isLast && (await open(false)) !== null) throw cutShort();
      throw damaged();
    }
    yield new Uint8Array(plain);
    if (isLast) return;
  }
}
