import type { Wire } from './wire';

/** A MessagePort does not reliably tell that its other end is gone, so closing is a message of its own. */
type Envelope = { data: unknown } | { closed: true };

/** Wraps a MessagePort; what is posted before the other side listens is kept by the port. */
export function wireOverMessagePort(port: MessagePort): Wire {
  const messageListeners: ((data: unknown) => void)[] = [];
  const closeListeners: (() => void)[] = [];
  port.onmessage = ({ data }: MessageEvent<Envelope>) => {
    if ('closed' in data) {
      port.close();
      for (const listener of closeListeners) listener();
    } else {
      for (const listener of messageListeners) listener(data.data);
    }
  };
  return {
    post: (data) => port.postMessage({ data } satisfies Envelope),
    onMessage: (listener) => void messageListeners.push(listener),
    onClose: (listener) => void closeListeners.push(listener),
    close: () => {
      port.postMessage({ closed: true } satisfies Envelope);
      port.close();
    },
  };
}
