/** What is asked of an endpoint; one request of one address. */
export interface EndpointRequest {
  method: 'GET' | 'POST';
  headers: Readonly<Record<string, string>>;
  body?: string;
  signal: AbortSignal;
  /** Only whether somebody answers at all is asked; nothing of it can be read. */
  isProbe?: boolean;
}

/**
 * The door that an endpoint is asked through. Resolves with whatever answers, redirects unfollowed; rejects where nobody
 * does, or what answers may not be read.
 */
export type AskEndpoint = (address: string, request: EndpointRequest) => Promise<Response>;
