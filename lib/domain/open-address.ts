// The door to other computers as the rooms see it: `lib/platform/stream-address.ts` opens it, and is handed to them.

export interface OpenOptions {
  signal: AbortSignal;
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Bytes from this one on are asked for. A server may answer with all of them (status 200). */
  from?: number;
}

export type Opened =
  /** Any answer, also a 404; the body is read, or cancelled, by the caller. */
  | {
      ok: true;
      status: number;
      headers: Headers;
      isHtml: boolean;
      body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
    }
  /** No answer came; `reason` is a sentence for a person. */
  | { ok: false; reason: string };

/** Asks an https address, or a loopback one. Never throws, but where `signal` was aborted. */
export type OpenAddress = (address: string, options: OpenOptions) => Promise<Opened>;
