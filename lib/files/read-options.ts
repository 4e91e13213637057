export interface ReadOptions {
  /** Stops the reading, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Told how much was read, 0 to 1, between slices of work. */
  onProgress?: ((share: number) => void) | undefined;
  /** BCP 47, for items that do not tell theirs; English unless told. */
  language?: string | undefined;
}
