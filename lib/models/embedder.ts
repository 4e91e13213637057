/** A model that turns texts into vectors. Every rejection is a `ModelFailure`. */
export interface Embedder {
  /** Id in the catalog. */
  readonly model: string;
  /** Tokens of one text that count; more is cut off. */
  readonly contextTokens: number;
  isLoaded(): boolean;
  load(onProgress: (done: number) => void, signal: AbortSignal): Promise<void>;
  /**
   * Vectors of length 1, in the order of the texts; of an empty text all zeros. `query` is what somebody looks for,
   * `passage` what is found. Stops between two texts.
   */
  embed(texts: readonly string[], as: 'query' | 'passage', signal: AbortSignal): Promise<Float32Array[]>;
  unload(): Promise<void>;
}
