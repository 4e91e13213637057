/** One end of a two-way JSON connection, whatever carries it (extension port, MessagePort). */
export interface Wire {
  post(data: unknown): void;
  onMessage(listener: (data: unknown) => void): void;
  onClose(listener: () => void): void;
  close(): void;
}

/** The part of `runtime.Port` that a wire needs. */
export interface PortLike {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** Wraps an extension port. `onClose` hears only the other side's closing, as the platform has it. */
export function wireOverPort(port: PortLike): Wire {
  return {
    post: (data) => port.postMessage(data),
    onMessage: (listener) => port.onMessage.addListener((message) => listener(message)),
    onClose: (listener) => port.onDisconnect.addListener(() => listener()),
    close: () => port.disconnect(),
  };
}
