import type { Event } from '@/lib/domain/event';
import { limits } from '@/lib/domain/limits';
import type { OpenAddress } from '@/lib/domain/open-address';

type Requested = Extract<Event['what'], { kind: 'requested' }>;
/** Writes a request down; what it gives back writes it anew once more is known. */
export type RecordRequest = (what: Requested) => (known: Requested) => void;

/**
 * The door to other computers, with each request written down: before anything leaves, since this document may be closed at
 * any moment, and again when the answer is read to its end, given up, or does not come. What was sent is counted, never kept.
 */
export function recordOpened(open: OpenAddress, purpose: Requested['purpose'], record: RecordRequest): OpenAddress {
  return async (address, options) => {
    const sent = new TextEncoder().encode(options.body ?? '').length;
    let from = {};
    const describe = (outcome: string, bytes: number): Requested => ({
      kind: 'requested',
      address: address.slice(0, limits.url),
      ...from,
      purpose,
      outcome,
      bytes,
      sent,
    });
    const writeAnew = record(describe('not ended', 0));
    const tell = (outcome: string, bytes: number) => writeAnew(describe(outcome, bytes));
    try {
      const opened = await open(address, options);
      if (!opened.ok) {
        tell(opened.isSentOn === true ? 'not followed' : 'no answer', 0);
        return opened;
      }
      if (opened.servedBy !== undefined) from = { servedBy: opened.servedBy.slice(0, limits.name) };
      const outcome = opened.status === 0 ? 'answered' : `${opened.status}`;
      if (opened.body) return { ...opened, body: counted(opened.body, (bytes) => tell(outcome, bytes)) };
      tell(outcome, 0);
      return opened;
    } catch (error) {
      tell('stopped', 0);
      throw error;
    }
  };
}

function counted(body: ReadableStream<Uint8Array<ArrayBuffer>>, onEnd: (bytes: number) => void) {
  const reader = body.getReader();
  let bytes = 0;
  let isTold = false;
  const tell = () => {
    if (!isTold) onEnd(bytes);
    isTold = true;
  };
  return new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) {
            bytes += value.length;
            return controller.enqueue(value);
          }
          tell();
          controller.close();
        } catch (error) {
          tell();
          controller.error(error);
        }
      },
      cancel(reason) {
        tell();
        return reader.cancel(reason);
      },
    },
    // Nothing is read ahead of whoever reads.
    { highWaterMark: 0 },
  );
}
