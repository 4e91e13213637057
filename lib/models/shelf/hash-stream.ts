import { type DigestAlgorithm, startDigest } from './digest';

/** Reads to the end; nothing is kept in memory. `onBytes` gets each piece's length. Throws the signal's reason. */
export async function hashStream(
  stream: ReadableStream<Uint8Array>,
  algorithm: DigestAlgorithm,
  onBytes: (more: number) => void,
  signal: AbortSignal,
): Promise<{ hex: string; bytes: number }> {
  const digest = startDigest(algorithm);
  const reader = stream.getReader();
  let bytes = 0;
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return { hex: digest.finish(), bytes };
      digest.update(value);
      bytes += value.length;
      onBytes(value.length);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
