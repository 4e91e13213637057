import { z } from '@/lib/domain/zod';
import { fromBase64Url, toBase64Url } from './encode';
import { faultOf, type PackFault } from './pack-fault';
import { signaturePath } from './manifest';
import { readJsonPart } from './read-json-part';

const algorithm = 'Ed25519';

export const signatureSchema = z.strictObject({
  algorithm: z.literal(algorithm),
  /** Raw public key, base64url. */
  publicKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  /** Over the exact bytes of manifest.json, base64url. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
});

/** A new key pair: PKCS #8 in PEM to keep, and the public key to publish. */
export async function makeKey(): Promise<{ pem: string; publicKey: string }> {
  const pair = (await crypto.subtle.generateKey({ name: algorithm }, true, ['sign', 'verify'])) as CryptoKeyPair;
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const lines = btoa(String.fromCharCode(...pkcs8)).match(/.{1,64}/g) ?? [];
  return {
    pem: `-----BEGIN PRIVATE KEY-----\n${lines.join('\n')}\n-----END PRIVATE KEY-----\n`,
    publicKey: toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))),
  };
}

/** @throws with a sentence where the text is no Ed25519 private key in PEM (PKCS #8) or JWK */
async function readKey(text: string): Promise<{ key: CryptoKey; publicKey: string }> {
  try {
    const pem = /-----BEGIN PRIVATE KEY-----([\s\S]+?)-----END PRIVATE KEY-----/.exec(text);
    const key = pem
      ? await crypto.subtle.importKey(
          'pkcs8',
          Uint8Array.from(atob((pem[1] ?? '').replace(/\s/g, '')), (character) => character.charCodeAt(0)),
          { name: algorithm },
          true,
          ['sign'],
        )
      : await crypto.subtle.importKey('jwk', JSON.parse(text) as JsonWebKey, { name: algorithm }, true, ['sign']);
    const { x } = await crypto.subtle.exportKey('jwk', key);
    if (x === undefined) throw new Error('no public part');
    return { key, publicKey: x };
  } catch {
    throw new Error('This is no Ed25519 private key in PEM (PKCS #8) or JWK.');
  }
}

/**
 * What is published of a private key in PEM or JWK: raw, base64url.
 * @throws with a sentence where it is none
 */
export const publicKeyOf = async (privateKey: string): Promise<string> => (await readKey(privateKey)).publicKey;

/** `signature.json` of a manifest, by a private key in PEM or JWK. */
export async function signManifest(manifest: Uint8Array<ArrayBuffer>, privateKey: string) {
  const { key, publicKey } = await readKey(privateKey);
  const signature = toBase64Url(new Uint8Array(await crypto.subtle.sign({ name: algorithm }, key, manifest)));
  const text = `${JSON.stringify({ algorithm, publicKey, signature }, null, 1)}\n`;
  return { bytes: new TextEncoder().encode(text), publicKey };
}

/** Who signed these exact bytes; a fault where the signature is malformed or does not fit them. */
export async function verifyManifest(
  manifest: Uint8Array,
  signatureFile: Uint8Array,
): Promise<{ publicKey: string } | PackFault> {
  const parsed = readJsonPart(signaturePath, signatureFile, signatureSchema);
  if ('what' in parsed) return parsed;
  const publicKey = fromBase64Url(parsed.read.publicKey);
  const signature = fromBase64Url(parsed.read.signature);
  if (!publicKey || !signature) return faultOf(signaturePath, 'The key or the signature is no base64url.');
  let key: CryptoKey;
  try {
    key = await crypto.subtle.importKey('raw', publicKey, { name: algorithm }, false, ['verify']);
  } catch (error) {
    const isOld = error instanceof Error && error.name === 'NotSupportedError';
    return faultOf(
      signaturePath,
      isOld ? 'This browser can’t check Ed25519 signatures.' : 'The key is no Ed25519 key.',
    );
  }
  const fits = await crypto.subtle.verify({ name: algorithm }, key, signature, new Uint8Array(manifest));
  if (!fits) return faultOf(signaturePath, 'The signature does not fit the manifest: one of them was changed.');
  return { publicKey: parsed.read.publicKey };
}
