// The door to other computers as the rooms see it: `lib/platform/stream-address.ts` opens it, and is handed to them.

export interface OpenOptions {
  signal: AbortSignal;
  method?: 'GET' | 'HEAD' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: string;
  /** Bytes from this one on are asked for. A server may answer with all of them (status 200). */
  from?: number;
  /** What is asked is for this address alone: where it sends on, that is not followed. Always so for POST. */
  isForThisAlone?: boolean;
  /** Only whether anybody answers is asked; of the answer neither status (0) nor body can be read. */
  isProbe?: boolean;
}

export type Opened =
  /** Any answer, also a 404; the body is read, or cancelled, by the caller. */
  | {
      ok: true;
      status: number;
      headers: Headers;
      isHtml: boolean;
      /** The host that the answer came from, where the one that was asked sent on to another. */
      servedBy?: string;
      body: ReadableStream<Uint8Array<ArrayBuffer>> | null;
    }
  /** No answer came, or (`isSentOn`) one that is not followed; `reason` is a sentence for a person. */
  | { ok: false; reason: string; isSentOn?: boolean };

/** Asks an https address, or a loopback one. Never throws, but where `signal` was aborted. */
export type OpenAddress = (address: string, options: OpenOptions) => Promise<Opened>;
