/** Sends a stream of bytes through a transformation of the platform, such as gzip, with no more in memory than it needs. */
export async function* through(
  source: AsyncIterable<Uint8Array>,
  transform: { readable: ReadableStream<Uint8Array>; writable: WritableStream<BufferSource> },
): AsyncGenerator<Uint8Array, void> {
  const writer = transform.writable.getWriter();
  let fault: unknown;
  const pump = async () => {
    try {
      for await (const chunk of source) await writer.write(new Uint8Array(chunk));
      await writer.close();
    } catch (error) {
      fault ??= error;
      await writer.abort(error).catch(() => undefined);
    }
  };
  const pumped = pump();
  const reader = transform.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch (error) {
    // What the source said is why the transformation failed.
    await pumped;
    throw fault ?? error;
  } finally {
    reader.releaseLock();
  }
  await pumped;
}
